import {css} from 'lit';
import {shared} from '../styles/shared.js';

export const styles = css`
  ${shared}
  :host {
    display: inline-block;
  }
  .box {
    overflow: visible;
    background: none;
    border: 0;
  }
  [role='group'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  /* A button, so as to weigh as much as one that is pointed at. */
  button[aria-pressed='true'] {
    font-weight: 700;
    color: var(--_surface);
    background: var(--_accent);
    text-decoration: underline;
  }
`;
