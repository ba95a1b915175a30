/**
 * What an element has to show, worked out from the definition and from what stands on the page, with nothing of the
 * elements' own code: for tests that do not know beforehand what they will have done to it.
 */
import type {Actor, Definition, Language, Role, Theme} from '../../src/definition/types.js';
import type {HyteElement} from '../../src/elements/hyte-element.js';
import {literals, wordsOf} from './helpers.js';

/** What may stand in a shadow tree of ours. */
const known = new Set(
  `a article b br button dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header i input label li mark nav
  option p path search section select slot small span svg table tbody td th thead tr ul`.split(/\s+/),
);
/** Where a link of ours may lead. */
const addressesOf = ({source, law}: Definition) => [source.url, law.url].flatMap((url) => Object.values(url));

const text = (node: Node | null | undefined) => (node?.textContent ?? '').replace(/[ \n]+/g, ' ').trim();

/** The language of the nearest `lang`, out through shadow roots; an empty one says that it is not known. */
const languageAt = (node: Element, languages: readonly [Language, ...Language[]]): Language => {
  const at = node.closest('[lang]');
  const root = node.getRootNode();
  if (!at && root instanceof ShadowRoot) return languageAt(root.host, languages);
  const [primary] = (at?.getAttribute('lang') ?? languages[0]).toLowerCase().split(/[-_]/);
  return languages.includes(primary!) ? primary! : languages[0];
};

/** A text as a search without marks and capitals sees it. */
const plain = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What a subset of a list is, and what there was to say against it. */
class Said {
  readonly problems: string[] = [];
  readonly words;
  constructor(
    readonly of: Element,
    readonly language: Language,
    readonly definition: Definition,
  ) {
    this.words = wordsOf(language, definition);
  }

  #tell(attribute: string, value: string, allowed: readonly string[]) {
    const {unknown, allowed: instead} = this.words;
    const those = allowed.length ? ` ${instead}: ${allowed.join(', ')}.` : '';
    this.problems.push(`${unknown}: ${attribute}="${value.slice(0, 60)}".${those}`);
  }

  subset(attribute: string, allowed: readonly string[]): string[] {
    const given = (this.of.getAttribute(attribute) ?? '').split(/\s+/).filter((name) => name !== '');
    for (const name of given) if (!allowed.includes(name.toLowerCase())) this.#tell(attribute, name, allowed);
    return given.length ? allowed.filter((name) => given.some((one) => one.toLowerCase() === name)) : [...allowed];
  }

  one(attribute: string, allowed: readonly string[], otherwise?: string): string | undefined {
    const given = (this.of.getAttribute(attribute) ?? '').trim();
    if (!given && otherwise) return otherwise;
    if (!allowed.includes(given.toLowerCase())) this.#tell(attribute, given, allowed);
    return allowed.find((name) => name === given.toLowerCase());
  }
}

/** Under each part, the texts in it, in order. */
type Texts = Record<string, string[]>;

const ids = (all: readonly {id: string}[]) => all.map(({id}) => id);

/** What a card or a wheel shows of an actor. */
const rolesOf = (actor: Actor, roles: readonly Role[], language: Language): Texts => ({
  actor: [actor.shortName[language]!],
  heading: [actor.title[language]!],
  'role-heading': roles.flatMap(({heading}) => (heading ? [heading[language]!] : [])),
  text: roles.map((role) => role.text[language]!),
});

/** What is shown of themes across actors. */
const cellsOf = (columns: readonly Actor[], rows: readonly Theme[], {language, words}: Said): Texts => {
  const shown: Texts = {text: [], empty: []};
  for (const theme of rows) {
    for (const actor of columns) {
      const roles = actor.roles.filter((role) => role.theme === theme.id);
      const none = theme.actors?.includes(actor.id) === false ? 'not-applicable' : 'not-described';
      if (!roles.length) shown.empty!.push(words[none]);
      shown.text!.push(...roles.map((role) => role.text[language]!));
    }
  }
  return shown;
};

/** What an element of each tag has to show; nothing where all that it can say is what is wrong. */
const contents: Record<string, (said: Said, root: ShadowRoot) => Texts | undefined> = {
  'hyte-actor-card': (said) => {
    const {actors} = said.definition;
    const id = said.one('actor', ids(actors));
    const actor = actors.find((one) => one.id === id);
    if (!actor) return undefined;
    const names = actor.roles.map(({name}) => name);
    const chosen = said.subset('roles', names);
    said.one('layout', ['list', 'accordion'], 'list');
    const roles = actor.roles.filter(({name}) => chosen.includes(name));
    return rolesOf(actor, roles, said.language);
  },

  'hyte-role-wheel': (said, root) => {
    const {actors} = said.definition;
    const id = said.one('actor', ids(actors));
    const actor = actors.find((one) => one.id === id);
    if (!actor) return undefined;
    const {language} = said;
    const shown = Array.from(root.querySelectorAll('[part=role]'), text);
    const expected = actor.roles.map((role) => (role.heading ?? role.text)[language]!);
    const begins = (label: string, i: number) => expected[i]?.startsWith(label.replace(/ …$/, ''));
    if (shown.length !== expected.length || !shown.every(begins)) throw new Error(`offers ${shown.join()}`);
    const chosen = root.querySelectorAll('.choice:not([hidden])');
    if (chosen.length > Math.min(1, expected.length)) throw new Error('has more than one role chosen');
    for (const opener of root.querySelectorAll('[aria-expanded=true]')) {
      if (opener.getAttribute('aria-controls') !== chosen[0]?.id) throw new Error('has not opened what it says');
    }
    return rolesOf(actor, actor.roles, language);
  },

  'hyte-theme-card': (said) => {
    const {actors, themes} = said.definition;
    const id = said.one('theme', ids(themes));
    const theme = themes.find((one) => one.id === id);
    if (!theme) return undefined;
    const {language} = said;
    const actor = actors.map(({shortName}) => shortName[language]!);
    return {heading: [theme.label[language]!], actor, ...cellsOf(actors, [theme], said)};
  },

  'hyte-role-matrix': (said, root) => {
    const {language, words, definition} = said;
    const {actors, themes} = definition;
    const columns = said.subset('actors', ids(actors));
    const rows = said.subset('themes', ids(themes));
    said.one('view', ['auto', 'table', 'list'], 'auto');
    if (!columns.length || !rows.length) return undefined;
    const set = (name: string) => root.querySelector<HTMLInputElement>(`[part=controls] [name=${name}]`)?.value ?? '';
    const picked = <T extends {id: string}>(all: readonly T[], offered: string[], name: string) =>
      all.filter(({id}) => (set(name) ? set(name) === id : offered.includes(id)));
    const shownActors = picked(actors, columns, 'actor');
    const terms = plain(set('query').slice(0, 200)).split(/\s+/).filter(Boolean);
    const found = (theme: Theme) => {
      const roles = shownActors.flatMap((actor) => actor.roles.filter((role) => role.theme === theme.id));
      const all = [theme.label, ...roles.map((role) => role.text)].map((one) => plain(one[language]!));
      // A letter by itself is found where a word begins.
      const isIn = (one: string) => (term: string) =>
        /^\w$/.test(term) ? one.split(/\W/).some((word) => word.startsWith(term)) : one.includes(term);
      return terms.every((term) => all.some((one) => isIn(one)(term)));
    };
    const shownThemes = picked(themes, rows, 'theme').filter(found);
    const head = {heading: [words.matrix], caption: [definition.title[language]!]};
    const count = text(root.querySelector('[part=count] span'));
    if ((count === words['no-hits']) === !!shownThemes.length) throw new Error(`counts: ${count}`);
    if (!shownThemes.length) return head;
    const names = shownActors.map(({shortName}) => shortName[language]!);
    return {
      ...head,
      column: names,
      // In a narrow container each block says whose it is.
      actor: [...names, ...shownThemes.flatMap(() => names)],
      theme: shownThemes.map(
        ({label, labelBasis}) => label[language]! + (labelBasis === 'editorial' ? ` ${words.editorial}` : ''),
      ),
      ...cellsOf(shownActors, shownThemes, said),
    };
  },

  'hyte-intro': ({language, words, definition: {title, purposes, legalBasis, law}}) => ({
    heading: [title[language]!],
    purpose: purposes.map((purpose) => purpose[language]!),
    'legal-basis': [`${legalBasis[language]}${words.law}\u00a0${law.number}, ${law.sections}`],
  }),

  'hyte-definition': (said, root) => {
    const {actors} = said.definition;
    const parts = said.subset('parts', ['intro', 'actors', 'matrix']);
    if (!parts.length) return undefined;
    const tags = [
      ...(parts.includes('intro') ? ['hyte-intro'] : []),
      ...(parts.includes('actors') ? ids(actors).map((id) => `hyte-actor-card ${id}`) : []),
      ...(parts.includes('matrix') ? ['hyte-role-matrix'] : []),
    ];
    const within = [...root.querySelectorAll<HyteElement>('hyte-intro, hyte-actor-card, hyte-role-matrix')];
    const shown = within.map((one) => [one.localName, one.getAttribute('actor')].filter(Boolean).join(' '));
    if (shown.join() !== tags.join()) throw new Error(`consists of ${shown.join()} instead of ${tags.join()}`);
    if (within.some((one) => one.definition !== said.definition)) throw new Error('gives them another definition');
    return {};
  },

  'hyte-source': ({language, words, definition: {source, law, version}}) => ({
    source: [
      [
        [words.source, source.name[language]],
        [words.version, version],
        [words.legislation, `${law.name[language]}\u00a0${law.number}, ${law.sections}`],
      ]
        .flat()
        .join(' '),
    ],
  }),

  'hyte-language-switch': ({definition}) => ({language: definition.languages.map((each) => literals[each]!.own)}),
};

/** The parts whose texts are compared, also where there must be none. */
const compared = 'actor heading role-heading text empty caption column theme purpose legal-basis language'.split(' ');

/** What a page's own text has become in the shadow tree besides text. */
function* foreign(root: ShadowRoot, definition: Definition): Generator<string> {
  const addresses = addressesOf(definition);
  for (const node of root.querySelectorAll('*')) {
    if (!known.has(node.localName) && !(node.localName in contents)) yield `<${node.localName}> in the shadow tree`;
    for (const {name, value} of node.attributes) {
      if (/^on/.test(name) || /[<>]/.test(value)) yield `${name}="${value}" in the shadow tree`;
      if (name === 'href' && !value.startsWith('#hyte-') && !addresses.includes(value)) yield `a link to ${value}`;
    }
  }
}

/** What is wrong with what an element in a page shows; nothing where all of it is right. */
export function* wrongIn(of: HyteElement): Generator<string> {
  const {definition} = of;
  const {languages, source, law} = definition;
  const root = of.shadowRoot!;
  const tag = of.localName;
  const at = (part: string) => [...root.querySelectorAll(`[part~="${part}"]`)];
  yield* foreign(root, definition);

  const frame = root.querySelector('section')!;
  // Which language a switch speaks that sets another element's is that one's.
  const language = of.getAttribute('for') && languages.includes(frame.lang) ? frame.lang : languageAt(of, languages);
  if (frame.lang !== language) yield `speaks ${frame.lang} instead of ${language}`;

  const said = new Said(of, language, definition);
  const {words} = said;
  const level = Number(said.one('heading-level', ['1', '2', '3', '4', '5', '6'], '2') ?? 2);
  const content = contents[tag]!(said, root);

  const problems = Array.from(root.querySelectorAll('[part=problem] p'), (p) => p.textContent);
  // First what a reader needs to know, then what whoever edits the page does.
  const plainly = content ? words.misused : words.failed;
  const expected = content && !said.problems.length ? [] : [`${plainly}.`, ...said.problems];
  if (!of.getAttribute('for') && problems.join('\n') !== expected.join('\n')) {
    yield `says ${JSON.stringify(problems)} instead of ${JSON.stringify(expected)}`;
  }

  // A definition's own parts are elements.
  for (const part of tag === 'hyte-definition' ? [] : compared) {
    const shown = JSON.stringify(at(part).map(text));
    const expected = JSON.stringify((content?.[part] ?? []).map((one) => one.replace(/[ \n]+/g, ' ')));
    if (shown !== expected) yield `shows as ${part} ${shown} instead of ${expected}`;
  }
  const headings = {heading: level, 'role-heading': level + 1};
  for (const [part, expected] of Object.entries(headings)) {
    for (const heading of at(part)) {
      const shown = heading.getAttribute('aria-level') ?? heading.localName.slice(1);
      if (shown !== `${expected}`) yield `has a ${part} of level ${shown} instead of ${expected}`;
    }
  }
  if (tag === 'hyte-source') {
    if (text(at('source')[0]) !== content!.source![0]) yield `names as its source ${text(at('source')[0])}`;
  } else {
    const foot = tag === 'hyte-language-switch' || of.hasAttribute('no-source') ? 0 : 1;
    if (at('source').length !== foot) yield `names its source ${at('source').length} times`;
    for (const line of at('source')) {
      for (const one of [words.source, source.name[language]!, definition.version, law.number]) {
        if (!text(line).includes(one)) yield `does not name ${one} as its source`;
      }
    }
  }

  const roles = (content?.text ?? []).length;
  const copies = of.hasAttribute('copy-links') ? roles : 0;
  if (at('copy').length !== copies) yield `has ${at('copy').length} links to copy instead of ${copies}`;

  for (const slot of root.querySelectorAll('slot')) {
    const own = [...of.children].some((child) => child.slot === slot.name);
    if (slot.parentElement!.hidden === own) yield `${own ? 'hides' : 'has room for'} local content in ${slot.name}`;
  }

  for (const inner of root.querySelectorAll<HyteElement>(Object.keys(contents).join())) {
    for (const wrong of wrongIn(inner)) yield `<${inner.localName}> within: ${wrong}`;
  }
}
