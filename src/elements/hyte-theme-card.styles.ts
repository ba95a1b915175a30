import {css} from 'lit';
import {shared} from '../styles/shared.js';

export const styles = css`
  ${shared}
  .box {
    break-inside: avoid;
  }
  header {
    display: flex;
    gap: 0.7em;
    align-items: start;
    background: var(--_tint);
    border-bottom: 2px solid var(--_quiet);
  }
  header div {
    min-width: 0;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 1.5em;
    padding: 1.5em var(--_space);
    list-style: none;
  }
  li {
    padding-left: 1em;
    border-left: 3px solid var(--_accent);
    break-inside: avoid;
  }
`;
