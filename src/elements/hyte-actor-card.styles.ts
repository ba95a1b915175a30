import {css} from 'lit';
import {shared} from '../styles/shared.js';

export const styles = css`
  ${shared}
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em;
    align-items: end;
  }
  header div {
    flex: 1 13em;
  }
  [part='heading'] {
    margin-top: 0.4em;
  }
  /* As many columns as there is room for. A line is above each role; those of the first row fall outside. */
  ul {
    display: grid;
    gap: 0 2.5em;
    padding: 0 var(--_space);
    overflow: clip;
    list-style: none;
  }
  .list {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
  }
  li {
    display: flex;
    gap: 0.9em;
    align-items: start;
    margin-top: -1px;
    padding: 1.2em 0;
    border-top: 1px solid var(--_line);
    break-inside: avoid;
  }
  li > div {
    flex: 1;
  }
  p {
    max-width: 44em;
  }
  [part='role-heading'] + p {
    margin-top: 0.3em;
  }
  /* The whole row, to the frame's edges, where nothing is seen outside of it. */
  li [aria-expanded] {
    display: flex;
    gap: 0.9em;
    align-items: center;
    /* That of the card, which its edges go by. */
    font-size: 0.95em;
    width: calc(100% + 2 * var(--_space));
    margin: -1.2em calc(-1 * var(--_space));
    padding: 1.2em var(--_space);
    text-align: start;
    background: none;
    border: 0;
    border-radius: 0;
    outline-offset: -3px;
  }
  li [aria-expanded]::after {
    content: '';
    flex: none;
    width: 0.5em;
    height: 0.5em;
    margin: 0 0.3em 0.3em auto;
    border: solid var(--_quiet);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  li [aria-expanded='true']::after {
    margin-bottom: -0.2em;
    transform: rotate(225deg);
  }
  /* Under the words of its heading. */
  [part='role-heading'] + div > * {
    margin: 1.2em 0 0 2.4em;
  }
  @media print {
    /* Nothing is clipped there: the lines of the first row would lie on the head's. */
    ul {
      margin-top: 1px;
    }
    li [hidden='until-found'] {
      display: block;
      content-visibility: visible;
    }
  }
`;
