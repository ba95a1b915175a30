import {css} from 'lit';
import {shared} from '../styles/shared.js';

export const styles = css`
  ${shared}
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(22em, 40%)), 1fr));
    gap: 0.6em 2.5em;
    padding: 0 var(--_space);
  }
  li {
    max-width: 36em;
    margin-left: 1.2em;
    padding-left: 0.3em;
  }
  ::marker {
    color: var(--_quiet);
  }
  [part='legal-basis'] {
    max-width: 46em;
    padding: 1.2em var(--_space) 1.4em;
  }
`;
