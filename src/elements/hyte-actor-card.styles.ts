import {css} from 'lit';
import {shared} from '../styles/shared.js';

export const styles = css`
  ${shared}
  header {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    background: var(--_tint);
    border-bottom: 2px solid var(--_accent);
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
    min-width: 0;
    max-width: 44em;
  }
  [part='role-heading'] + p {
    margin-top: 0.3em;
  }
  summary {
    margin: -1.2em -0.6em;
    padding: 1.2em 0.6em;
    cursor: pointer;
  }
  /* Beside the triangle, which the browser draws, also in forced colours. */
  summary * {
    display: inline;
  }
  /* It fills its line to the edges, where nothing is seen outside of it. */
  summary:focus-visible {
    outline-offset: -3px;
  }
  summary + p {
    margin-top: 1.5em;
  }
  @media print {
    .box {
      break-inside: avoid;
    }
    ::details-content {
      content-visibility: visible;
    }
  }
`;
