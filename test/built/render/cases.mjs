/** What is rendered in the tests: every element, every attribute of its own, of the bundled definition and a made-up one. */
import {definition, words} from 'hyte-elements/definition.js';
import {callCore} from '../../../tools/build/call-core.mjs';
import {importSource} from '../../../tools/build/import-source.mjs';
import {read} from '../embed/host.mjs';

const {madeUp: make} = await importSource('test/fixtures/made-up.ts');
const madeUp = make();

/** The definitions, each with the file that shows it in a browser, and the interface's words in its languages. */
export const definitions = [
  {
    name: 'the bundled definition',
    definition,
    languages: ['fi', 'sv'],
    script: read('dist/hyte.min.js'),
    words,
    actors: ['county', 'municipalities', 'organisations'],
    theme: 'organisation-activities',
  },
  {
    name: 'a made-up definition',
    definition: madeUp,
    languages: ['en', 'se'],
    script: callCore(read('dist/hyte.core.js'), madeUp, words),
    words: {...words, ...madeUp.words},
    actors: ['first', 'third', 'fourth'],
    theme: 'shade',
  },
];
export const [bundled] = definitions;

/** Every element in every state that an attribute of its own brings about, by a name. */
export const casesOf = ({actors, theme, definition}) => ({
  ...Object.fromEntries(actors.map((actor) => [`a card of ${actor}`, {element: 'actor-card', actor}])),
  'an accordion': {element: 'actor-card', actor: actors[1], layout: 'accordion', 'copy-links': true},
  'a card of some roles': {
    element: 'actor-card',
    actor: actors[1],
    roles: definition.actors
      .find(({id}) => id === actors[1])
      .roles.slice(1)
      .map(({name}) => name)
      .join(' '),
    'heading-level': 4,
  },
  ...Object.fromEntries(actors.map((actor) => [`a wheel of ${actor}`, {element: 'role-wheel', actor}])),
  'a wheel with links to copy': {element: 'role-wheel', actor: actors[1], 'copy-links': true},
  'a theme': {element: 'theme-card', theme, 'copy-links': true, 'heading-level': 6},
  'a matrix': {element: 'role-matrix'},
  'a matrix with controls': {element: 'role-matrix', controls: true, 'copy-links': true},
  'a matrix as a table': {element: 'role-matrix', view: 'table', 'no-source': true},
  'a matrix as a list': {element: 'role-matrix', view: 'list', 'heading-level': 1},
  'some of a matrix': {element: 'role-matrix', actors: actors.slice(0, 2).join(' '), themes: theme},
  'the intro': {element: 'intro'},
  'the whole definition': {element: 'definition', 'copy-links': true},
  'parts of the definition': {element: 'definition', parts: 'actors matrix', 'heading-level': 3, 'no-source': true},
  'the source': {element: 'source'},
  'the language switch': {element: 'language-switch'},
  'an actor that there is not': {element: 'actor-card', actor: 'church'},
  'a level that there is not': {element: 'intro', 'heading-level': 7},
  'a view that there is not': {element: 'role-matrix', view: 'grid', actors: `church ${actors[0]}`},
});

/** The element's tag as a page has it, with nothing inside. */
export const markupOf = ({element, ...attributes}, lang) => {
  const written = Object.entries(attributes).map(([name, value]) => (value === true ? name : `${name}="${value}"`));
  return `<hyte-${[element, ...written].join(' ')} lang="${lang}"></hyte-${element}>`;
};

/** What is said on the console while something is done. */
export const warnings = (act) => {
  const {warn} = console;
  const said = [];
  console.warn = (...words) => said.push(words.join(' '));
  try {
    act();
  } finally {
    console.warn = warn;
  }
  return said;
};

/** Does something that says on the console what is wrong with a value, which is not what is looked at. */
export const quietly = (act) => {
  let result;
  warnings(() => (result = act()));
  return result;
};

/** A text without white space that does not count. */
export const plain = (text) => text.replace(/[ \n]+/g, ' ').trim();

/** A whole page around what is rendered, for those who judge whole pages. */
export const pageWith = (html, lang) => `<!DOCTYPE html>
<html lang="${lang}"><head><meta charset="utf-8"><title>Page</title></head><body><h1>Page</h1>
${html}</body></html>
`;
