import {css} from 'lit';
import {shared} from '../styles/shared.js';

export const styles = css`
  ${shared}
  header {
    display: flex;
    gap: 0.7em;
    align-items: start;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 1.5em;
    padding: 1.5em var(--_space);
    list-style: none;
  }
  /* All in a row where three have room, else one below the other: never one alone with a hole beside it. */
  li {
    flex: 1 1 calc((46em - 100%) * 999);
    max-width: 100%;
    break-inside: avoid;
  }
  li:nth-last-child(n + 4),
  li:nth-last-child(n + 4) ~ li {
    flex-basis: 100%;
  }
`;
