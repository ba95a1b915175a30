import {css} from 'lit';
import {shared} from '../styles/shared.js';

export const styles = css`
  ${shared}
  :host {
    width: 100%;
  }
  /* More than six roles need more room: a query sees the width of the content, of which padding takes some away. */
  .room {
    --more: max(0em, (var(--k) - 6) * 2.4em);
    container-type: inline-size;
    padding-right: min(98%, var(--more));
  }
  /* How many roles there are, and at each of them how many come before it. More than twelve have no room anywhere. */
  .k0 {
    --k: 0;
  }
  .k1 {
    --k: 1;
  }
  .k2 {
    --k: 2;
  }
  .k3 {
    --k: 3;
  }
  .k4 {
    --k: 4;
  }
  .k5 {
    --k: 5;
  }
  .k6 {
    --k: 6;
  }
  .k7 {
    --k: 7;
  }
  .k8 {
    --k: 8;
  }
  .k9 {
    --k: 9;
  }
  .k10 {
    --k: 10;
  }
  .k11 {
    --k: 11;
  }
  .k12 {
    --k: 12;
  }
  .k13 {
    --k: 99;
  }
  .hub,
  .petal {
    display: grid;
  }
  @media (forced-colors: active) {
    .petal {
      --_accent: CanvasText;
      --_surface: Canvas;
      --_tint: Canvas;
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
  @container (width >= 41em) {
    figure {
      --n: var(--k);
      /* A petal's radius, and how far it is from its middle to the hub's: petals overlap, as the mark's circles do. */
      --p: calc(6.7em - max(0, var(--n) - 6) * 0.24em);
      --r: calc(var(--p) * max(1.91, var(--n) * 0.3 + 0.11));
      /* The middle of the hub. */
      --y: calc(var(--r) + var(--p) + 1em);
      --x: var(--y);
      position: relative;
      display: grid;
      align-items: center;
      min-height: calc(2 * var(--y));
      margin-right: calc(0px - min(4900%, var(--more)));
      padding-left: calc(2 * var(--y));
      background: var(--_tint) content-box;
    }
    ul,
    li {
      display: contents;
    }
    .hub,
    .petal {
      --t: calc(360deg * var(--k) / var(--n));
      position: absolute;
      top: var(--y);
      left: var(--x);
      gap: 0.3em;
      place-content: center;
      justify-items: center;
      width: calc(2 * var(--p));
      aspect-ratio: 1;
      line-height: 1.2;
      text-align: center;
      border: 1px solid;
      border-color: color-mix(in oklab, var(--_accent) 55%, transparent);
      border-radius: 50%;
      /* Out to its place, and upright again. */
      transform: translate(-50%, -50%) rotate(var(--t)) translateY(calc(-1 * var(--r))) rotate(calc(-1 * var(--t)));
    }
    .hub {
      width: calc(2 * (var(--r) - var(--p)));
      background: none;
      border: 0;
      transform: translate(-50%, -50%);
    }
    .hub .actor {
      flex-direction: column;
      font-size: 0.9em;
    }
    .hub svg {
      width: 2.5em;
    }
    .hub [part='heading'] {
      max-width: 10.5em;
      font-size: 0.9em;
      line-height: 1.2;
    }
    .petal {
      background: color-mix(in oklab, var(--_accent) 9%, transparent);
    }
    .petal:hover {
      background: color-mix(in oklab, var(--_accent) 18%, transparent);
    }
    .petal svg {
      width: 2em;
    }
    .petal span {
      max-width: 9.6em;
      font-size: 0.95em;
    }
    /* What has no heading shows how its text begins. */
    .petal .bare {
      max-width: 11.5em;
      font-size: 0.85em;
    }
    .petal[aria-expanded='true'] {
      z-index: 1;
      color: var(--_surface);
      background: var(--_accent);
    }
    [aria-expanded='true'] svg {
      color: inherit;
    }
    .petal:focus-visible {
      z-index: 2;
    }
    .choice {
      padding: 2.2em clamp(1.4em, 5cqi, 4em);
      font-size: 1.125em;
    }
    .choice > svg {
      display: block;
      width: 2.4em;
      margin-bottom: 0.6em;
      stroke-width: 1.3;
    }
    [part='role-heading'] {
      margin: 0.1em 0 0.4em;
      font-size: 1.5em;
    }
    p {
      max-width: 32em;
    }
  }
  .petal span {
    font-weight: 600;
    text-wrap: balance;
  }
  .petal .bare {
    font-weight: 400;
  }
  /* No room beside the figure: the text goes below it. */
  @container (41em <= width < 62em) {
    figure {
      --x: 50%;
      padding: calc(2 * var(--y)) 0 0;
      min-height: 0;
    }
  }
  /* No room for the figure: the ring is unrolled into a dotted line, and the text goes below its role. */
  @container (width < 41em) {
    .hub,
    ul {
      padding: 1.2em var(--_space);
      list-style: none;
    }
    li {
      position: relative;
      padding-bottom: 0.6em;
    }
    li:not(:last-child)::before {
      content: '';
      position: absolute;
      z-index: -1;
      inset: 1em auto 0 1.5em;
      border-left: 1.5px dotted var(--_accent);
    }
    .petal {
      grid-template-columns: 3em 1fr;
      gap: 0.9em;
      align-items: center;
      width: 100%;
      padding: 0;
      line-height: 1.3;
      text-align: start;
      background: none;
      border: 0;
    }
    .petal svg {
      width: 3em;
      padding: 0.7em;
      background: var(--_tint);
      border: 1px solid;
      border-radius: 50%;
    }
    [aria-expanded='true'] svg {
      color: var(--_surface);
      background: var(--_accent);
      border-color: var(--_accent);
    }
    .choice {
      padding: 0.1em 0 1em min(3.9em, 21vw);
    }
    .choice > :is(svg, [part='role-heading']) {
      display: none;
    }
  }
  /* Every role's text, below the figure or its role. Paper has no backgrounds, and is a little narrower than the figure. */
  @media print {
    .room {
      font-size: 0.92em;
    }
    .petal[aria-expanded],
    [aria-expanded] svg {
      color: var(--_text);
      background: none;
    }
    .choice,
    .choice[hidden] {
      display: block;
      padding-block: 0 1em;
      break-inside: avoid;
    }
    .choice > svg {
      display: none;
    }
    /* In a list, with the text below it. */
    .petal {
      break-after: avoid;
      border-color: var(--_accent);
    }
    @container (width >= 41em) {
      figure {
        --x: 50%;
        padding: 0;
        background: none;
      }
      /* The room that the figure takes, which no page's end cuts in two: what stands in it is out of the flow. */
      figure::after {
        content: '';
        order: -1;
        height: calc(2 * var(--y));
        break-inside: avoid;
      }
    }
  }
`;
