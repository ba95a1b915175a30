import {css} from 'lit';
import {shared} from '../styles/shared.js';

export const styles = css`
  ${shared}
  .box {
    display: grid;
    /* In whole what the page gives; where the content decides, a percentage is none, and the parts' own is the least. */
    grid-template-columns: minmax(min(100%, 1em), 1fr);
    gap: 1.5em;
    overflow: visible;
    background: none;
    border: 0;
  }
  .box::before {
    display: none;
  }
  .actors {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
    gap: 1.5em;
    align-items: start;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    padding: 0;
    list-style: none;
  }
  /* What has text of ours has our surface behind it. */
  nav,
  .note {
    padding: 1em var(--_space);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  @media print {
    nav {
      display: none;
    }
    .box,
    .actors {
      display: block;
    }
  }
`;
