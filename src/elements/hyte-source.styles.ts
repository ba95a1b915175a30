import {css} from 'lit';
import {shared} from '../styles/shared.js';

export const styles = css`
  ${shared}
  dl {
    padding: 1.2em var(--_space);
  }
  dt {
    color: var(--_quiet);
    text-transform: capitalize;
  }
  dd + dt {
    margin-top: 0.6em;
  }
`;
