import {css} from 'lit';
import {tokens} from './tokens.js';

/** What all elements look like: frame, headings, the actor's mark and name, controls, notes. */
export const shared = css`
  ${tokens}
  :host {
    display: block;
    box-sizing: border-box;
    max-width: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  /* Clear of what follows, as a paragraph is. A page can take it away. */
  :host(:not(:last-child)) {
    margin-bottom: 1em;
  }
  /* What a link or a key leads to stays clear of a page's sticky header, with what marks it. */
  * {
    box-sizing: border-box;
    margin: 0;
    scroll-margin-block: calc(var(--_top) + 1em) 1em;
  }
  /*
   * Takes the page's font, colour and scheme, and nothing else that a page sets for its own text but what a reader may
   * have set there: the space between letters and words (WCAG 1.4.12).
   */
  .box {
    all: initial;
    display: block;
    position: relative;
    /* A level of its own, so that what is above another in it is not above the page. */
    z-index: 0;
    overflow: clip;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    font-family: inherit;
    font-size: inherit;
    -webkit-text-size-adjust: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    line-height: 1.55;
    overflow-wrap: anywhere;
    hyphens: auto;
    hyphenate-limit-chars: 13 5;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  /*
   * How narrow it may become where its content decides, such as a table's cell beside one of 100 %: a percentage is no
   * limit there, and is one where the width is given. So it still fits a column of 12em, or a phone with large text.
   */
  .box::before {
    content: '';
    display: block;
    width: min(11.8em, 80vw);
    max-width: 100%;
  }
  [part*='heading'] {
    font-size: 1.05em;
    line-height: 1.3;
    text-wrap: balance;
  }
  header {
    padding: 1.2em var(--_space);
  }
  [part='heading'] {
    font-size: 1.25em;
  }
  .head {
    background: var(--_tint);
    border-bottom: 2px solid var(--_accent);
  }
  .actor {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: center;
    font-weight: 700;
    color: var(--_accent);
  }
  svg {
    flex: none;
    width: 2em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [part='icon'] {
    width: 1.5em;
    color: var(--_accent);
    stroke-width: 1.6;
  }
  small {
    display: block;
    width: fit-content;
    margin: 0.4em 0;
    padding: 0 0.75em;
    font-size: 0.8em;
    font-weight: 400;
    color: var(--_quiet);
    border: 1px dashed;
    border-radius: 1em;
  }
  [part='cell'] [id] + [id] {
    margin-top: 0.7em;
  }
  [part='empty'] {
    font-style: italic;
    color: var(--_quiet);
  }
  [part='local'] {
    margin: 0.8em 0;
    padding: 0.6em 1em;
    border: 1px dashed var(--_quiet);
    border-radius: calc(var(--_radius) / 2);
  }
  .quiet {
    font-size: 0.85em;
    color: var(--_quiet);
  }
  .box > [part='local'] {
    margin: 1em var(--_space);
  }
  .on {
    fill: currentcolor;
  }
  .note {
    padding: 1em calc(var(--_space) / 0.9);
    font-size: 0.9em;
    color: var(--_quiet);
  }
  * + .note {
    border-top: 1px solid var(--_line);
  }
  /* For who hears the page. */
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  a {
    color: inherit;
  }
  button,
  input,
  select {
    padding: 0.5em 0.8em;
    font: inherit;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_quiet);
    border-radius: calc(var(--_radius) / 2);
  }
  button {
    cursor: pointer;
    user-select: none;
  }
  button:hover {
    background: var(--_tint);
  }
  .plain {
    margin: -0.3em;
    padding: 0.3em;
    font-size: 0.9em;
    color: var(--_quiet);
    text-decoration: underline;
    vertical-align: middle;
    background: none;
    border: 0;
  }
  .plain svg {
    display: block;
    width: 1.3em;
    color: inherit;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    [part='icon'] {
      color: CanvasText;
    }
  }
  @media (prefers-contrast: more) {
    .box {
      --_line: var(--_text);
      --_quiet: var(--_text);
    }
  }
  @media print {
    .box :is(search, .plain, [part='language']) {
      display: none;
    }
    a::after {
      content: ' (' attr(href) ')';
    }
    /* Not the heads in a table: a row would stay with the next one. */
    header,
    [part='role-heading'] {
      break-after: avoid;
      break-inside: avoid;
    }
  }
`;
