import {css} from 'lit';
import {shared} from '../styles/shared.js';

export const styles = css`
  ${shared}
  :host {
    width: 100%;
  }
  /* More than seven roles need more room: a query sees the width of the content, of which padding takes some away. */
  .room {
    --more: max(0em, (var(--k) - 7) * 3.2em);
    container-type: inline-size;
    padding-right: min(50%, var(--more));
  }
  /* More than twelve are a list everywhere. */
  .k13 {
    --k: 0;
    max-width: 40em;
  }
  /* How many roles there are, and at each of them how many come before it. */
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
  figure {
    --n: var(--k);
    /* From the middle of the hub to that of a role: as far as the roles need beside one another. */
    --r: max(13.5em, var(--n) * 1.72em + 0.36em);
    /* The middle of the hub. */
    --x: calc(var(--r) + 5.2em);
    --y: calc(var(--r) + 5.2em);
    position: relative;
    display: grid;
    grid-template-columns: 1fr;
    align-items: center;
    min-height: calc(2 * var(--y));
    margin: var(--_space) calc(var(--_space) - min(100%, var(--more))) var(--_space) var(--_space);
    padding-left: calc(2 * var(--y) + 3em);
  }
  ul,
  li {
    display: contents;
  }
  /* The orbit. */
  figure::before {
    content: '';
    position: absolute;
    top: 5.2em;
    left: calc(var(--x) - var(--r));
    width: calc(2 * var(--r));
    aspect-ratio: 1;
    border: 1px dashed var(--_accent);
    border-radius: 50%;
    opacity: 0.5;
  }
  .hub,
  li > button {
    position: absolute;
    display: grid;
    gap: 0.3em;
    place-content: center;
    justify-items: center;
    text-align: center;
    border-radius: 50%;
  }
  .hub {
    top: calc(var(--y) - 6.8em);
    left: calc(var(--x) - 6.8em);
    width: 13.6em;
    height: 13.6em;
    padding: 0.8em 1.1em;
    color: var(--_surface);
    background: var(--_accent);
    border: 1px solid;
  }
  .hub .actor {
    flex-direction: column;
    gap: 0;
    color: inherit;
  }
  .hub [part='heading'] {
    font-size: 1em;
  }
  li > button {
    --t: calc(360deg * var(--k) / var(--n));
    top: calc(var(--y) - 5.2em);
    left: calc(var(--x) - 5.2em);
    width: 10.4em;
    height: 10.4em;
    padding: 0.5em 0.8em;
    line-height: 1.2;
    border-color: var(--_accent);
    /* Out to its place, and upright again. */
    transform: rotate(var(--t)) translateY(calc(-1 * var(--r))) rotate(calc(-1 * var(--t)));
    cursor: pointer;
  }
  span {
    max-width: 100%;
    font-size: 0.9em;
    font-weight: 600;
  }
  /* What has no heading shows how its text begins. */
  .bare {
    display: -webkit-box;
    max-width: 9.6em;
    overflow: hidden;
    font-size: 0.8em;
    font-weight: 400;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }
  [aria-pressed='true'] {
    background: var(--_tint);
    box-shadow: 0 0 0 3px var(--_accent);
  }
  .choice {
    max-width: 34em;
    font-size: 1.1em;
  }
  [part='role-heading'] {
    margin-bottom: 0.4em;
    font-size: 1.25em;
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      border-width: 4px;
    }
  }
  /* No room beside the figure: the text goes below it. */
  @container (width < 60em) {
    figure {
      --x: 50%;
      padding: calc(2 * var(--y) + 1em) 0 0;
      min-height: 0;
    }
    .choice {
      margin: auto;
    }
  }
  /* No room for the figure: a list, in which the text goes below its role. */
  @container (width < 41em) {
    figure {
      display: block;
      padding: 0;
    }
    figure::before {
      display: none;
    }
    .hub,
    li > button {
      position: static;
      transform: none;
      width: 100%;
      height: auto;
      margin-bottom: 0.5em;
      padding: 0.7em 1em;
      text-align: start;
      justify-items: start;
      border-radius: var(--_radius);
    }
    li > button {
      display: flex;
      justify-content: start;
      align-items: center;
      gap: 0.8em;
    }
    .choice {
      max-width: none;
      padding: 0.3em 1em 1em;
    }
    .hub {
      display: block;
      justify-items: normal;
    }
    .hub .actor {
      flex-direction: row;
      gap: 0.5em;
    }
    /* There is room for all of it. */
    .bare {
      display: inline;
      max-width: none;
      font-size: 1em;
    }
    .choice > [part='text']:first-child {
      display: none;
    }
  }
  /* Every role's text, below the figure or its role. Paper has no backgrounds. */
  @media print {
    .choice,
    .choice[hidden] {
      display: block;
      margin: 0 0 1em;
      break-inside: avoid;
    }
    /* In a list, with the text below it. */
    li > button {
      break-after: avoid;
    }
    .hub {
      color: var(--_text);
      background: none;
    }
    @container (width >= 41em) {
      figure {
        --x: 50%;
        padding: 0;
      }
      /* The room that the figure takes, which no page's end cuts in two: what stands in it is out of the flow. */
      figure::after {
        content: '';
        order: -1;
        height: calc(2 * var(--y) + 1em);
        break-inside: avoid;
      }
    }
  }
`;
