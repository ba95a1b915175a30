import {expect, fixture, html} from '@open-wc/testing';
import {definition, languages} from '../../src/definition/definition.js';
import type {Definition, Language, Words} from '../../src/definition/types.js';
import {words} from '../../src/definition/words.js';
import type {HyteElement} from '../../src/elements/hyte-element.js';
import {madeUp} from '../fixtures/made-up.js';

export {definition, languages};

/** A definition that the elements are tested with, and what a test asks of it that is better written than looked up. */
export interface Tested {
  /** As in the name of a test: `shows all of the bundled definition`. */
  readonly name: string;
  readonly definition: Definition;
  /** Its languages. The first is the one to fall back to. */
  readonly languages: readonly Language[];
  /** The ids of its actors, as a reader is told them. */
  readonly actors: string;
  /** The ids of its themes, as a reader is told them. */
  readonly themes: string;
}

/** What every element is tested with: the bundled definition, and one that is unlike it in all that a test can see. */
export const definitions: readonly Tested[] = [
  {
    name: 'the bundled definition',
    definition,
    languages: ['fi', 'sv'],
    actors: 'county, municipalities, organisations',
    themes:
      'prevention, organisation-support, communication, knowledge-management, self-care, cooperation, ' +
      'basic-services, organisation-activities',
  },
  {
    name: 'a made-up definition',
    definition: madeUp(),
    languages: ['en', 'se'],
    actors: 'first, second, third, fourth, fifth',
    themes: 'light, shade',
  },
];

/** Words of the interface as they are to be, to the letter: a test is not to lean on what it tests. */
const literal = {
  fi: {
    own: 'Suomeksi',
    switched: 'Sisältö on nyt suomeksi',
    language: 'Kieli',
    matrix: 'Roolit teemoittain',
    contents: 'Määrittelyn sisältö',
    described: 'Määrittelyssä ei kuvata tätä',
    applies: 'Ei koske tätä toimijaa',
    editorial: 'Ryhmittely ei ole määrittelystä',
    ours: 'Ryhmittely ja toimijoiden lyhyet nimet eivät kuulu alkuperäiseen määrittelyyn.',
    note: 'Toimijalla voi olla lakisääteisiä tehtäviä, vaikka määrittelyssä ei kuvata niitä.',
    original: 'Ei kuulu alkuperäiseen määrittelyyn',
    failed: 'Sisältöä ei voitu näyttää',
    unknown: 'Tuntematon arvo',
    hits: 'osumaa',
    none: 'Ei osumia',
  },
  sv: {
    own: 'På svenska',
    switched: 'Innehållet visas nu på svenska',
    language: 'Språk',
    matrix: 'Roller per tema',
    contents: 'Definitionens innehåll',
    described: 'Beskrivs inte i definitionen',
    applies: 'Gäller inte den här aktören',
    editorial: 'Grupperingen finns inte i definitionen',
    ours: 'Grupperingen och aktörernas korta namn ingår inte i den ursprungliga definitionen.',
    note: 'Aktören kan ha lagstadgade uppgifter även om de inte beskrivs i definitionen.',
    original: 'Ingår inte i den ursprungliga definitionen',
    failed: 'Innehållet kunde inte visas',
    unknown: 'Okänt värde',
    hits: 'träffar',
    none: 'Inga träffar',
  },
  en: {
    own: 'In English',
    switched: 'The content is now in English',
    language: 'Language',
    matrix: 'Roles by theme',
    contents: 'Contents of the definition',
    described: 'Not described in the definition',
    applies: 'Does not concern this actor',
    editorial: 'The grouping is not in the definition',
    ours: 'The grouping and the actors’ short names are not part of the original definition.',
    note: 'An actor may have statutory duties even where the definition describes none.',
    original: 'Not part of the original definition',
    failed: 'The content could not be shown',
    unknown: 'Unknown value',
    hits: 'hits',
    none: 'No hits',
  },
};
type Literal = typeof literal.fi;
const se = Object.fromEntries(Object.entries(literal.en).map(([key, word]) => [key, `${word} (se)`])) as Literal;

/** They, in every language that is tested. */
export const literals: Readonly<Record<Language, Literal>> = {...literal, se};

/** The words of the interface in a language of a definition's. */
export const wordsOf = (language: Language, {words: own}: Definition = definition): Words =>
  own?.[language] ?? (words as Readonly<Record<Language, Words>>)[language]!;

/**
 * An element as a page has it: from markup.
 * @param shown What every HYTE element of the markup shows. Any but the bundled one is set before they are elements, as
 * by a page whose script comes late; the bundled one is set nowhere, and shows where nothing else is given.
 */
export const element = async <T extends HyteElement>(markup: string, shown: Definition = definition): Promise<T> => {
  const holder = await fixture(html`<div></div>`);
  const inert = document.createElement('template');
  inert.innerHTML = markup;
  for (const each of inert.content.querySelectorAll('*')) {
    if (shown !== definition && each.localName.startsWith('hyte-')) Object.assign(each, {definition: shown});
  }
  holder.append(inert.content);
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

/** Whether a reader can see it: what waits to be found has boxes, and is not to be seen. */
export const isSeen = (of: Element): boolean => of.checkVisibility({contentVisibilityAuto: true});

/** Which of the circles in an actor's mark are filled. */
export const filled = (mark: Element): boolean[] => {
  const [all, own] = Array.from(mark.querySelectorAll('path'), (path) => path.getAttribute('d')!.match(/M[^M]*/g)!);
  expect(own).to.have.length(1);
  return all!.map((circle) => circle === own![0]);
};

/** The id of what a link leads to, of what it gives the focus: it, or its heading. */
export const placeOf = (focused: Element): string | undefined => focused.closest('[id]')?.id;

/** The buttons that open roles, each its own. */
export const openers = (of: HyteElement): HTMLButtonElement[] => [
  ...of.renderRoot.querySelectorAll<HTMLButtonElement>('li [aria-expanded]'),
];

/** Whether a button has opened what it opens. */
export const isOpen = (opener: Element): boolean => opener.getAttribute('aria-expanded') === 'true';

/** Where an element says what is not to be seen. */
export const liveRegion = (of: HyteElement): HTMLElement => of.renderRoot.querySelector<HTMLElement>('[aria-live]')!;

/** What an element says to who hears the page, once it does. */
export const spoken = async (of: HyteElement): Promise<string> => {
  const before = textOf(liveRegion(of));
  for (let i = 0; i < 100 && ['', before].includes(textOf(liveRegion(of))); i++) await settled();
  return textOf(liveRegion(of));
};

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
