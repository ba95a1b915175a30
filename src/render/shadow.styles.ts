/**
 * What the elements' styles lack where no script has come: for what stands in the place of a button there, in the same room
 * and the same look, and for what waits for a script. Each goes behind its element's own.
 */
import {css} from 'lit';

/** A control that needs a script keeps its room until one comes, and is not seen. Where none can come, it takes none. */
const waiting = css`
  search,
  :disabled {
    visibility: hidden;
  }
  @media (scripting: none) {
    search,
    :disabled {
      display: none;
    }
  }
`;

/** As a button has it, also on a page that spaces its letters. */
const pressed = css`
  summary,
  label,
  a[part='language'] {
    letter-spacing: normal;
    word-spacing: normal;
    cursor: pointer;
    user-select: none;
  }
`;

/** What a browser shows by itself where it is opened, in the place of the accordion's buttons. */
const details = css`
  summary {
    display: block;
    margin: -1.2em calc(-1 * var(--_space));
    padding: 1.2em var(--_space);
    list-style: none;
    outline-offset: -3px;
  }
  ::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    background: var(--_tint);
  }
  summary > [part] {
    display: flex;
    gap: 0.9em;
    align-items: center;
    font-size: calc(1.05em * 0.95);
  }
  summary > ::after {
    content: '';
    flex: none;
    width: 0.5em;
    height: 0.5em;
    margin: 0 0.3em 0.3em auto;
    border: solid var(--_quiet);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  [open] > summary > ::after {
    margin-bottom: -0.2em;
    transform: rotate(225deg);
  }
  details > div > * {
    margin: 1.2em 0 0 2.4em;
  }
  @media print {
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;

/** Petals of which one is chosen, without a script: each has a radio button in it, which is as large as it is. */
const radios = css`
  label {
    position: relative;
    padding: 0.5em 0.8em;
  }
  label input {
    position: absolute;
    inset: 0;
    width: 100%;
    opacity: 0;
    cursor: inherit;
  }
  .petal:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  @container (width >= 41em) {
    .petal:has(:checked) {
      z-index: 1;
      color: var(--_surface);
      background: var(--_accent);
    }
    .petal:has(:focus-visible) {
      z-index: 2;
    }
  }
  @container (width < 41em) {
    .petal:has(:checked) svg {
      color: var(--_surface);
      background: var(--_accent);
      border-color: var(--_accent);
    }
  }
  .petal:has(:checked) svg {
    color: var(--_surface);
  }
  /* The first one's where none is chosen: it may be no button. */
  @media screen {
    ul:has(:checked) li:not(:has(:checked)) > .choice,
    ul:not(:has(:checked)) li:not(.k0) > .choice {
      display: none;
    }
  }
  @media print {
    label,
    label svg,
    .petal:has(:checked),
    .petal:has(:checked) svg {
      color: var(--_text);
      background: none;
    }
  }
`;

/** Links to the same in another language, in the place of the buttons that switch it. */
const languages = css`
  a {
    padding: 0.5em 0.8em;
    text-decoration: none;
    background: var(--_surface);
    border: 1px solid var(--_quiet);
    border-radius: calc(var(--_radius) / 2);
  }
  a:hover {
    background: var(--_tint);
  }
  a[aria-current] {
    font-weight: 700;
    color: var(--_surface);
    background: var(--_accent);
    text-decoration: underline;
    cursor: auto;
  }
  @media print {
    .box [role='group'] {
      display: none;
    }
  }
`;

/** A list of links that lead nowhere without a script. */
const contents = css`
  @media (scripting: none) {
    nav {
      display: none;
    }
  }
`;

const own: Readonly<Record<string, string>> = {
  'hyte-actor-card': `${pressed}${details}`,
  'hyte-definition': `${contents}`,
  'hyte-role-wheel': `${pressed}${radios}`,
  'hyte-language-switch': `${pressed}${languages}`,
};

/** What an element's own styles lack. */
export const withoutScript = (tag: string): string => `${waiting}${own[tag] ?? ''}`;
