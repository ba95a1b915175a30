/**
 * What each element says, as headings, paragraphs, lists and tables: what plain HTML and Markdown are written from. What the
 * definition has is in it to the letter; what is ours is marked as such.
 */
import {matrixOf, type Cell} from '../definition/matrix.js';
import {readNames} from '../definition/names.js';
import {messageOf} from '../definition/problem.js';
import type {Actor, Definition, Language, Localized, Role, Theme, Words} from '../definition/types.js';

/** A piece of a line: a text, or one that is marked as ours (`note`), stands out (`strong`), or leads somewhere. */
export type Piece =
  string | {readonly text: string; readonly as?: 'note' | 'strong'; readonly href?: string; readonly lang?: Language};
export type Line = readonly Piece[];

/** A part of what is said. Lines within a cell or behind a term are paragraphs of it. */
export type Block =
  | {readonly heading: string; readonly level: number}
  | {readonly lines: readonly Line[]}
  | {readonly list: readonly (readonly Block[])[]}
  | {readonly terms: readonly (readonly [term: string, lines: readonly Line[]])[]}
  | {readonly columns: readonly string[]; readonly rows: readonly (readonly (readonly Line[])[])[]};

/** What an element is asked to show. */
export interface Asked {
  /** The element, such as `actor-card`. */
  readonly element: string;
  readonly definition: Definition;
  /** One of the definition's. */
  readonly language: Language;
  /** The interface's words in a language of the definition's. */
  readonly words: (language: Language) => Words;
  /** As they are written in markup: one that is only there or not is empty. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Where the same is to be had in each language, where it is. */
  readonly addresses?: Readonly<Record<Language, string>> | undefined;
}

/** A value that an attribute cannot have, with what is said of it. */
export interface Problem {
  readonly attribute: string;
  readonly value: string;
  readonly allowed: readonly string[];
  readonly message: string;
  /** By what the console is told once. */
  readonly key: string;
}

/** What an element says. */
export interface Content {
  readonly blocks: readonly Block[];
  /** What is wrong with its attributes. */
  readonly problems: readonly Problem[];
}

/** Names of things in an attribute, read as the elements read them. */
type Read = <T>(attribute: string, all: readonly T[], single?: 'optional' | 'required') => readonly T[];

/** What the writing of one element goes by. */
interface Told extends Asked {
  readonly word: Words;
  readonly read: Read;
  /** The level of the element's heading. */
  readonly level: number;
  readonly text: (text: Localized) => string;
}

const paragraph = (...line: Line): Block => ({lines: [line]});
const note = (text: string): Piece => ({text, as: 'note'});

/** The roles of one actor. Where the source heads all of them, they stand under headings; else in a list, so that none seems to belong to the heading before it. */
const rolesOf = ({level, text}: Told, roles: readonly Role[]): readonly Block[] => {
  const each = roles.map((role): readonly Block[] => [
    ...(role.heading ? [{heading: text(role.heading), level: level + 1}] : []),
    paragraph(text(role.text)),
  ]);
  return roles.every(({heading}) => heading) ? each.flat() : [{list: each}];
};

/** An actor: its title, whose it is, and its roles. */
const actorOf = (told: Told, actor: Actor, roles: readonly Role[]): readonly Block[] => [
  {heading: told.text(actor.title), level: told.level},
  paragraph(`${told.word.actor}: ${told.text(actor.shortName)}`),
  ...rolesOf(told, roles),
];

/** What one actor does for one theme, or that the definition says nothing of it. */
const cellOf = ({word, text}: Told, {roles, applies}: Cell, theme: Theme): readonly Line[] =>
  roles.length
    ? roles.flatMap((role): readonly Line[] => [
        [text(role.text)],
        // A role that we have put under a heading of the source's: `editorial` sorts before `heading`.
        ...(role.themeBasis < theme.labelBasis ? [[note(word.editorial)]] : []),
      ])
    : [[note(word[applies ? 'not-described' : 'not-applicable'])]];

const basisOf = ({word}: Told, theme: Theme): readonly Line[] =>
  theme.labelBasis === 'editorial' ? [[note(word.editorial)]] : [];

const cellsOf = (told: Told, theme: Theme, cells: readonly Cell[]): Block => ({
  terms: cells.map((cell) => [told.text(cell.actor.shortName), cellOf(told, cell, theme)]),
});

const linkTo = ({text}: Told, url: Localized, name: string): Piece => ({text: name, href: text(url)});
const lawOf = (told: Told, name: string): Piece => {
  const {url, number, sections} = told.definition.law;
  return linkTo(told, url, `${name}\u00a0${number}, ${sections}`);
};

/** The content's version, and its date where it has one, as its language writes it. */
const versionOf = ({definition: {version, date}, language}: Told): string => {
  if (!date) return version;
  const known = Intl.DateTimeFormat.supportedLocalesOf(language);
  const format = new Intl.DateTimeFormat(known, {dateStyle: 'long', timeZone: 'UTC'});
  return `${version} (${known.length ? format.format(new Date(date)) : date})`;
};

/** Whose text it is, in which version, and the law. */
const sourceOf = (told: Told): Block => {
  const {word, definition, text} = told;
  const {name, url} = definition.source;
  return paragraph(
    `${word.source}: `,
    linkTo(told, url, text(name)),
    ` · ${word.version}\u00a0${versionOf(told)} · `,
    lawOf(told, word.law),
  );
};

const capital = (text: string, language: Language): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

const introOf = (told: Told): readonly Block[] => {
  const {definition, text, word, level} = told;
  const {title, purposes, legalBasis} = definition;
  return [
    {heading: text(title), level},
    {list: purposes.map((purpose) => [paragraph(text(purpose))])},
    {lines: [[text(legalBasis)], [lawOf(told, word.law)]]},
  ];
};

const matrixBlocks = (told: Told): readonly Block[] | undefined => {
  const {definition, text, word, level, read} = told;
  const actors = read('actors', definition.actors);
  const themes = read('themes', definition.themes);
  const [view = 'auto'] = read('view', ['auto', 'table', 'list'], 'optional');
  if (!actors.length || !themes.length) return undefined;
  const rows = matrixOf(actors, themes);
  // As in the element: more columns than a line has room for are a list, unless a table is asked for.
  const asList = view === 'list' || (view === 'auto' && actors.length > 4);
  const table: Block = {
    columns: [word.theme, ...actors.map(({shortName}) => text(shortName))],
    rows: rows.map(({theme, cells}) => [
      [[text(theme.label)], ...basisOf(told, theme)],
      ...cells.map((cell) => cellOf(told, cell, theme)),
    ]),
  };
  const list = rows.flatMap(({theme, cells}): readonly Block[] => [
    {heading: text(theme.label), level: level + 1},
    ...basisOf(told, theme).map((line) => paragraph(...line)),
    cellsOf(told, theme, cells),
  ]);
  const hasEmpty = rows.some(({cells}) => cells.some(({roles}) => !roles.length));
  return [
    {heading: word.matrix, level},
    paragraph(text(definition.title)),
    ...(asList ? list : [table]),
    {lines: [...(hasEmpty ? [[note(word['empty-note'])]] : []), [note(word['editorial-note'])]]},
  ];
};

/** What an element of each tag says; nothing where all that it can say is what is wrong. */
const contents: Readonly<Record<string, (told: Told) => readonly Block[] | undefined>> = {
  'actor-card'(told) {
    const [actor] = told.read('actor', told.definition.actors, 'required');
    if (!actor) return undefined;
    const roles = told.read('roles', actor.roles);
    told.read('layout', ['list', 'accordion'], 'optional');
    return actorOf(told, actor, roles);
  },

  'role-wheel'(told) {
    const [actor] = told.read('actor', told.definition.actors, 'required');
    return actor && actorOf(told, actor, actor.roles);
  },

  'theme-card'(told) {
    const {actors, themes} = told.definition;
    const [theme] = told.read('theme', themes, 'required');
    if (!theme) return undefined;
    const [row] = matrixOf(actors, [theme]);
    return [
      {heading: told.text(theme.label), level: told.level},
      ...basisOf(told, theme).map((line) => paragraph(...line)),
      cellsOf(told, theme, row!.cells),
    ];
  },

  'role-matrix': matrixBlocks,

  intro: introOf,

  definition(told) {
    const parts = told.read('parts', ['intro', 'actors', 'matrix']);
    if (!parts.length) return undefined;
    const below = {...told, level: Math.min(6, told.level + (parts.includes('intro') ? 1 : 0))};
    return [
      ...(parts.includes('intro') ? introOf(told) : []),
      ...(parts.includes('actors')
        ? told.definition.actors.flatMap((actor) => actorOf(below, actor, actor.roles))
        : []),
      // Nothing of this element's attributes names a part of the matrix.
      ...(parts.includes('matrix') ? matrixBlocks({...below, read: (_, all) => all})! : []),
    ];
  },

  source(told) {
    const {definition, text, word} = told;
    const {source, law} = definition;
    return [
      {
        terms: [
          [word.source, [[linkTo(told, source.url, text(source.name))]]],
          [capital(word.version, told.language), [[versionOf(told)]]],
          [word.legislation, [[lawOf(told, text(law.name))]]],
        ],
      },
    ];
  },

  // Without a script nothing can be switched: a link leads to the other language, where there is one.
  'language-switch'({definition, language, words, addresses}) {
    return [
      {
        list: definition.languages.map((lang) => {
          const text = words(lang)['in-language'];
          const href = lang === language ? undefined : addresses?.[lang];
          return [paragraph(href ? {text, lang, href} : lang === language ? {text, lang, as: 'strong'} : {text, lang})];
        }),
      },
    ];
  },
};

/** What says nothing of source, version and law at its foot: it does so itself, or has nothing of theirs. */
const footless = ['source', 'language-switch'];

/** What an element says. An attribute that it does not have is passed over. */
export const contentOf = (asked: Asked): Content => {
  const {element, language, attributes} = asked;
  const word = asked.words(language);
  const problems: Problem[] = [];
  const read: Read = (attribute, all, single) => {
    const {items, unknown, known} = readNames(attributes[attribute], all, single);
    for (const value of unknown) {
      const [message, key] = messageOf(`hyte-${element}`, attribute, value, known, (each) => word[each]);
      problems.push({attribute, value, allowed: known, message, key});
    }
    return items;
  };
  // Nothing named is all of them, and something unknown none.
  const [level, next] = read('heading-level', [1, 2, 3, 4, 5, 6], 'optional');
  const told: Told = {...asked, word, read, level: next ? 2 : (level ?? 2), text: (text) => text[language]!};
  const said = contents[element]!(told);
  const wrong: Block[] = [];
  if (problems.length) {
    wrong.push(paragraph({text: `${word[said ? 'misused' : 'failed']}.`, as: 'strong'}));
    for (const {message} of problems) wrong.push(paragraph(message));
  }
  const foot = footless.includes(element) || 'no-source' in attributes ? [] : [sourceOf(told)];
  return {blocks: [...(said ?? []), ...wrong, ...foot], problems};
};
