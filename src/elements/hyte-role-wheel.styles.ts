import {css} from 'lit';
import {shared} from '../styles/shared.js';

export const styles = css`
  ${shared}
  .box {
    container-type: inline-size;
  }
  :host {
    width: 100%;
  }
  figure {
    display: flex;
    flex-wrap: wrap;
    gap: 1.5em;
    align-items: center;
    padding: var(--_space);
  }
  ul {
    padding: 0;
    list-style: none;
  }
  .hub .actor,
  .hub svg {
    color: inherit;
  }
  .ring {
    /* From the middle of the hub to the middle of a role: as far as the roles need beside one another. */
    --r: max(13.8em, 5.4em / sin(180deg / max(2, var(--n))));
    position: relative;
    flex: none;
    width: calc(2 * var(--r) + 10.4em);
    height: calc(2 * var(--r) + 10.4em);
    margin: auto;
  }
  /* The orbit. */
  ul::before {
    content: '';
    position: absolute;
    inset: 5.2em;
    border: 1px dashed var(--_accent);
    border-radius: 50%;
    opacity: 0.5;
  }
  .hub {
    position: absolute;
    inset: calc(50% - 6.5em);
    display: grid;
    gap: 0.4em;
    place-content: center;
    justify-items: center;
    padding: 1em;
    text-align: center;
    color: var(--_surface);
    background: var(--_accent);
    border: 1px solid;
    border-radius: 50%;
  }
  .hub [part='heading'] {
    font-size: 1em;
  }
  li {
    --t: calc(360deg * var(--i) / var(--n) - 90deg);
    position: absolute;
    left: calc(50% + var(--r) * cos(var(--t)) - 5.2em);
    top: calc(50% + var(--r) * sin(var(--t)) - 5.2em);
    width: 10.4em;
    height: 10.4em;
  }
  li button {
    display: grid;
    gap: 0.3em;
    place-content: center;
    justify-items: center;
    width: 100%;
    height: 100%;
    padding: 0.6em;
    line-height: 1.2;
    font-weight: 600;
    text-align: center;
    hyphens: auto;
    border-color: var(--_accent);
    border-radius: 50%;
    cursor: pointer;
  }
  li span {
    max-width: 100%;
    font-size: 0.9em;
  }
  .bare {
    display: -webkit-box;
    overflow: hidden;
    font-size: 0.8em;
    font-weight: 400;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }
  [aria-pressed='true'] {
    background: var(--_tint);
    border-width: 3px;
    outline: 1px solid var(--_accent);
    outline-offset: 3px;
  }
  figcaption {
    flex: 1 18em;
  }
  figcaption [part='role-heading'] {
    margin-bottom: 0.4em;
    font-size: 1.35em;
  }
  figcaption [part='text'] {
    max-width: 34em;
    font-size: 1.1em;
  }
  @media (prefers-reduced-motion: no-preference) {
    button {
      transition: background 0.15s;
    }
  }
  @container (width < 42em) {
    .ring,
    li,
    .hub {
      position: static;
      width: 100%;
      height: auto;
    }
    ul::before {
      display: none;
    }
    .hub {
      justify-items: start;
      text-align: start;
      border-radius: var(--_radius);
    }
    li button {
      display: flex;
      justify-content: start;
      margin-top: 0.5em;
      padding: 0.6em 1em;
      text-align: start;
      border-radius: var(--_radius);
    }
  }
  @media print {
    li button {
      display: grid;
    }
  }
`;
