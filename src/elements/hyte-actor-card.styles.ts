import {css} from 'lit';
import {shared} from '../styles/shared.js';

export const styles = css`
  ${shared}
  header {
    background: var(--_tint);
    border-bottom: 2px solid var(--_accent);
  }
  .actor {
    margin-bottom: 0.4em;
  }
  button {
    margin-top: 1em;
  }
  ul {
    display: grid;
    padding: 0 var(--_space);
    overflow: clip;
    list-style: none;
  }
  /* As many columns as there is room for. A line is above each role; those of the first row fall outside. */
  .list {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: 0 2.5em;
  }
  li {
    margin-top: -1px;
    padding: 1.2em 0;
    border-top: 1px solid var(--_line);
    break-inside: avoid;
  }
  li p {
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
  /* Keeps the triangle, which stays in forced colours, beside a heading that is a block. */
  summary > * {
    display: inline;
    margin-left: 0.3em;
  }
  details p {
    margin-top: 1.5em;
  }
  @media print {
    ::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
