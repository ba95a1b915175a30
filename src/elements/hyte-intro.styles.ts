import {css} from 'lit';
import {shared} from '../styles/shared.js';

export const styles = css`
  ${shared}
  ul {
    max-width: 46em;
    padding: 0 var(--_space) 0 calc(var(--_space) + 1.2em);
  }
  li {
    padding: 0 0 0.6em 0.3em;
  }
  ::marker {
    color: var(--_quiet);
  }
  .law {
    max-width: 46em;
    padding: 0.6em var(--_space) 1.4em;
  }
`;
