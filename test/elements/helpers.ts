import {expect, fixture, html} from '@open-wc/testing';
import {definition} from '../../src/definition/definition.js';
import type {Definition, Language, Words} from '../../src/definition/types.js';
import {words} from '../../src/definition/words.js';
import type {HyteElement} from '../../src/elements/hyte-element.js';

export {definition, languages} from '../../src/definition/definition.js';

/** The words of the interface in a language of a definition's. */
export const wordsOf = (language: Language, {words: own}: Definition = definition): Words =>
  own?.[language] ?? (words as Readonly<Record<Language, Words>>)[language]!;

/** An element as a page has it: from markup. */
export const element = async <T extends HyteElement>(markup: string): Promise<T> => {
  const holder = await fixture(html`<div></div>`);
  holder.innerHTML = markup;
  return holder.querySelector<T>(markup.match(/hyte-[\w-]+/)![0])!;
};

/** The parts of an element by name, in order. */
export const parts = <T extends HTMLElement>(of: HyteElement, name: string): T[] => [
  ...of.renderRoot.querySelectorAll<T>(`[part~="${name}"]`),
];

/** A text as a reader sees it: white space does not count. */
export const textOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/[ \n]+/g, ' ').trim();

/** A text without what is hidden. */
export const seenOf = (node: HTMLElement): string => node.innerText.replace(/[ \n]+/g, ' ').trim();

export const textsOf = (of: HyteElement, part: string): string[] => parts(of, part).map(textOf);

/** Waits until what a change asks for has been done, also by elements within elements. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** What is said on the console while something is done. */
export const warnings = async (act: () => unknown): Promise<string[]> => {
  const {warn} = console;
  const said: string[] = [];
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return said;
};

/** Whether the page can be shown here as on paper: in Chromium alone. Tests of that are not there in other engines. */
export const printsHere = navigator.userAgent.includes('Chrome/');

let count = 0;

/** A value that no other test has used: a warning comes once for each. */
export const unique = (value: string): string => `${++count}${value}`;

/** Asks axe, with nothing switched off. */
export const expectAccessible = async (of: HyteElement): Promise<void> => {
  await expect(of).to.be.accessible();
};
