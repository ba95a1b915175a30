import type {Definition, Localized} from './types.js';
import {words} from './words.js';

/** Ids are parts of addresses, of slots' names and of attributes that are separated by spaces. */
const ID = /^[a-z][a-z\d]*(-[a-z\d]+)*$/;

/** Every text of a definition, with where it stands. */
function* textsIn(definition: Definition): Generator<[place: string, text: Localized]> {
  const {source, law, title, purposes, legalBasis, actors, themes} = definition;
  yield ['source.name', source.name];
  yield ['source.url', source.url];
  yield ['law.name', law.name];
  yield ['law.url', law.url];
  yield ['title', title];
  for (const [i, purpose] of purposes.entries()) yield [`purposes[${i}]`, purpose];
  yield ['legalBasis', legalBasis];
  for (const [i, actor] of actors.entries()) {
    yield [`actors[${i}].title`, actor.title];
    yield [`actors[${i}].shortName`, actor.shortName];
    for (const [k, {heading, text}] of actor.roles.entries()) {
      if (heading) yield [`actors[${i}].roles[${k}].heading`, heading];
      yield [`actors[${i}].roles[${k}].text`, text];
    }
  }
  for (const [i, {label}] of themes.entries()) yield [`themes[${i}].label`, label];
}

/** What is wrong with ids that have to be told apart. */
function* wrongIds(place: string, ids: readonly string[]): Generator<string> {
  for (const [i, id] of ids.entries()) {
    if (!ID.test(id)) yield `${place}[${i}]: "${id}" is to be of small letters and digits, in parts joined by hyphens`;
    if (ids.indexOf(id) < i) yield `${place}[${i}]: "${id}" stands there twice`;
  }
}

/** What is wrong with how actors, roles and themes belong together. */
function* wrongLinks({actors, themes}: Definition): Generator<string> {
  const [actorIds, themeIds] = [actors, themes].map((all) => all.map(({id}) => id)) as [string[], string[]];
  yield* wrongIds('actors', actorIds);
  yield* wrongIds('themes', themeIds);
  // Links to roles, actors and the matrix share one name space: `#hyte-…`.
  const taken = new Set(['matrix', ...actorIds]);
  if (actorIds.includes('matrix')) yield 'actors: the id "matrix" is taken, by the link to the matrix';
  for (const [i, {id, roles}] of actors.entries()) {
    const place = `actors[${i}].roles`;
    yield* wrongIds(
      place,
      roles.map(({name}) => name),
    );
    for (const [k, role] of roles.entries()) {
      const at = `${place}[${k}]`;
      if (role.id !== `${id}-${role.name}`) yield `${at}.id: "${role.id}" is to be "${id}-${role.name}"`;
      if (taken.has(role.id)) yield `${at}.id: "${role.id}" is taken`;
      taken.add(role.id);
      const theme = themes.find((each) => each.id === role.theme);
      if (!theme) yield `${at}.theme: "${role.theme}" is none of the themes: ${themeIds.join(', ')}`;
      else if (theme.actors?.includes(id) === false) yield `${at}.theme: "${role.theme}" is not for "${id}"`;
    }
  }
  for (const [i, theme] of themes.entries()) {
    for (const id of theme.actors ?? []) {
      if (!actorIds.includes(id)) yield `themes[${i}].actors: "${id}" is none of the actors: ${actorIds.join(', ')}`;
    }
  }
}

/** What is wrong with the date, where there is one. */
function* wrongDate({date}: Definition): Generator<string> {
  if (date !== undefined && !(/^\d{4}-\d{2}-\d{2}$/.test(date) && Date.parse(date))) {
    yield `date: "${date}" is no day, such as 2026-11-21`;
  }
}

/** What is wrong with the languages, and what is missing in one of them. */
function* wrongLanguages(definition: Definition): Generator<string> {
  const {languages} = definition;
  if (!languages.length) yield 'languages: there is to be one';
  for (const [i, language] of languages.entries()) {
    try {
      Intl.getCanonicalLocales(language);
    } catch {
      yield `languages[${i}]: "${language}" is no BCP 47 tag, such as "fi"`;
    }
    // Case does not matter in a `lang`.
    const same = languages.findIndex((each) => each.toLowerCase() === language.toLowerCase());
    if (same < i) yield `languages[${i}]: "${language}" stands there twice`;

    const own = definition.words?.[language];
    const has: Readonly<Record<string, string>> | undefined =
      own ?? ((words as Readonly<Record<string, object>>)[language] as typeof own);
    if (!has) yield `words: those of "${language}" are missing; there are ${Object.keys(words).join(', ')}`;
    else for (const key of Object.keys(words.en)) if (!has[key]) yield `words.${language}: "${key}" is missing`;
  }
  for (const [place, text] of textsIn(definition)) {
    for (const language of languages) if (!text[language]?.trim()) yield `${place}: "${language}" is missing`;
    for (const other of Object.keys(text)) {
      if (!languages.includes(other)) yield `${place}: "${other}" is none of the languages: ${languages.join(', ')}`;
    }
  }
}

/**
 * Looks through a definition for what its JSON Schema does not see: a text or one of the interface's words that is
 * missing in one of its languages, an id that stands twice, a role of an unknown theme.
 * @param definition Of the shape that the schema asks for. That it is not is a problem too, of which no more is told.
 * @returns A sentence for each problem: where it is, what is wrong, and what is allowed. Empty where all is well.
 */
export const checkDefinition = (definition: Definition): string[] => {
  try {
    return [...wrongDate(definition), ...wrongLanguages(definition), ...wrongLinks(definition)];
  } catch (error) {
    return [`It is not of the shape that definition.schema.json describes: ${(error as Error).message}`];
  }
};
