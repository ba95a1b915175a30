/** What is chosen on the start page, and how its address says so: a colleague who gets the link sees the same. */
import {definition, findActor, findRole, languages, type Actor, type Role} from 'hyte-elements/definition.js';
import type {ElementName} from 'hyte-elements/render.js';

/** The elements in the order in which they are offered. */
export const elements = [
  'role-wheel',
  'actor-card',
  'role-matrix',
  'theme-card',
  'definition',
  'intro',
  'source',
  'language-switch',
] as const satisfies readonly ElementName[];

/** Where the code goes: what an author may do there decides what it is. */
export const ways = ['script', 'wordpress', 'link', 'frame', 'text', 'picture', 'plugin', 'npm'] as const;
export type Way = (typeof ways)[number];

export const parts = ['intro', 'actors', 'matrix'] as const;

/** The colours that elements have where a page sets none, on light and on dark (`src/styles/tokens.ts`). */
export const accents = [
  ['#174a92', '#9bc5fb'],
  ['#005c41', '#86d7b4'],
  ['#871f5b', '#f5aacb'],
] as const;

/** A link of the page's own, beside a role or at the foot. */
export interface OwnLink {
  /** The id of the role, or `footer`. */
  readonly at: string;
  readonly text: string;
  readonly address: string;
}

export interface State {
  readonly element: (typeof elements)[number];
  readonly actor: string;
  readonly theme: string;
  /** What is shown of what there is; nothing stands for all. */
  readonly roles: readonly string[];
  readonly actors: readonly string[];
  readonly themes: readonly string[];
  readonly parts: readonly string[];
  readonly layout: 'list' | 'accordion';
  readonly view: 'auto' | 'table' | 'list';
  readonly controls: boolean;
  /** Nothing is the page's own. */
  readonly lang: string;
  /** The colour of each actor on light and on dark; nothing where the elements' own are kept. */
  readonly colours: readonly (readonly [light: string, dark: string])[];
  readonly corners: 'round' | 'square';
  readonly headingLevel: number;
  readonly source: boolean;
  readonly copyLinks: boolean;
  readonly links: readonly OwnLink[];
  readonly way: Way;
  /** Whether the script is that of this version, and nothing else. */
  readonly fixed: boolean;
  /** Whether the whole text stands in the code, for who sees the page without the script. */
  readonly text: boolean;
  /** The address of the folder, as it was typed. */
  readonly base: string;
  readonly width: number;
  readonly dark: boolean;
  readonly host: 'bare' | 'municipality' | 'organisation' | 'news';
}

export const initial: State = {
  element: 'role-wheel',
  actor: 'municipalities',
  theme: definition.themes[0]!.id,
  roles: [],
  actors: [],
  themes: [],
  parts: [],
  layout: 'list',
  view: 'auto',
  controls: true,
  lang: '',
  colours: [],
  corners: 'round',
  headingLevel: 2,
  source: true,
  copyLinks: false,
  links: [],
  way: 'script',
  fixed: false,
  text: false,
  base: '',
  // A page as wide as there is room for.
  width: globalThis.innerWidth < 600 ? 360 : 768,
  dark: false,
  host: 'municipality',
};

const ids = (all: readonly {readonly id: string}[]): string[] => all.map(({id}) => id);

/** The actor whose roles are shown. */
export const actorOf = ({actor}: State): Actor => findActor(actor)!;

/** Whether an element has a heading, roles and a page of its own: the source and the language switch have none of them. */
export const hasContent = ({element}: State): boolean => element !== 'source' && element !== 'language-switch';

/** The roles that have a place in the element that is chosen, with the actor of each. */
export const rolesOf = (state: State): readonly (readonly [Actor, Role])[] => {
  const of = definition.actors.flatMap((actor) => actor.roles.map((role) => [actor, role] as const));
  switch (state.element) {
    case 'role-wheel':
      return of.filter(([{id}]) => id === state.actor);
    case 'actor-card':
      return of.filter(([{id}, {name}]) => id === state.actor && (!state.roles.length || state.roles.includes(name)));
    case 'theme-card':
      return of.filter(([, {theme}]) => theme === state.theme);
    case 'role-matrix':
      return of.filter(
        ([{id}, {theme}]) =>
          (!state.actors.length || state.actors.includes(id)) && (!state.themes.length || state.themes.includes(theme)),
      );
    default:
      return [];
  }
};

/** What a choice can be; what is none of it is left out. */
const allowed = (state: State): Record<string, readonly string[]> => ({
  element: elements,
  actor: ids(definition.actors),
  theme: ids(definition.themes),
  roles: actorOf(state).roles.map(({name}) => name),
  actors: ids(definition.actors),
  themes: ids(definition.themes),
  parts,
  layout: ['list', 'accordion'],
  view: ['auto', 'table', 'list'],
  lang: ['', ...languages],
  corners: ['round', 'square'],
  headingLevel: ['1', '2', '3', '4', '5', '6'],
  way: ways,
  host: ['bare', 'municipality', 'organisation', 'news'],
});

const COLOUR = /^#[\da-f]{6}$/i;

/** Whether an address may be a link of the page's own. */
export const isLink = (address: string): boolean => /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i.test(address.trim());

/**
 * The address of a folder, with its last slash, of what was typed: that of a page or a file in it will do.
 * @returns Nothing where it is none.
 */
export const baseOf = (typed: string): string | undefined => {
  const [address] = typed.trim().split(/[?#]/);
  // A name and a password would be seen by every reader.
  if (!/^(https?:\/\/[^\s/@]+(\/\S*)?|\/(?!\/)\S*)$/i.test(address!)) return undefined;
  return `${address!.replace(/(^|[^/])\/[^/]*\.(html?|js|json|php)$/i, '$1').replace(/\/$/, '')}/`;
};

/** The choices as the end of an address: only what is not as it was at first. */
export const written = (state: State): string => {
  const result = new URLSearchParams();
  for (const [name, value] of Object.entries(state)) {
    const first = initial[name as keyof State];
    if (name === 'links') {
      for (const {at, text, address} of state.links)
        result.append('link', [at, text, address].map(encodeURIComponent).join('|'));
    } else if (name === 'colours') {
      if (state.colours.length) result.set(name, state.colours.flat().join(' ').replaceAll('#', ''));
    } else if (Array.isArray(value)) {
      if (value.length) result.set(name, value.join(' '));
    } else if (typeof value === 'boolean') {
      if (value !== first) result.set(name, value ? 'yes' : 'no');
    } else if (value !== first) result.set(name, `${value}`);
  }
  return `${result}`;
};

/** A part of an address in its own letters; what is none is left as it is. */
const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/**
 * Reads the end of an address.
 * @returns What it chooses, and what it names that there is not.
 */
export const read = (hash: string): {state: State; unknown: string[]} => {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const unknown: string[] = [];
  let state = initial;
  const set = (change: Partial<State>) => (state = {...state, ...change});
  for (const [name, first] of Object.entries(initial)) {
    const value = asked.get(name);
    if (value == null) continue;
    const known = allowed(state)[name];
    if (name === 'colours') {
      const colours = value.split(' ').map((each) => `#${each}`);
      if (colours.length === 2 * accents.length && colours.every((each) => COLOUR.test(each))) {
        set({colours: accents.map((_, i) => [colours[2 * i]!, colours[2 * i + 1]!])});
      } else unknown.push(`${name}=${value}`);
    } else if (Array.isArray(first)) {
      const names = value.split(/\s+/).filter(Boolean);
      set({[name]: known!.filter((each) => names.includes(each))});
      unknown.push(...names.filter((each) => !known!.includes(each)).map((each) => `${name}=${each}`));
    } else if (known && !known.includes(value)) unknown.push(`${name}=${value}`);
    else if (typeof first === 'boolean') set({[name]: value === 'yes'});
    else if (name === 'width') {
      const width = Number(value);
      if (width >= 320 && width <= 1280) set({width});
      else unknown.push(`${name}=${value}`);
    } else set({[name]: typeof first === 'number' ? Number(value) : value});
  }
  const links = asked.getAll('link').flatMap((each) => {
    const [at = '', text = '', address = ''] = each.split('|').map(decoded);
    const place = at === 'footer' || findRole(at);
    if (!place) unknown.push(`link=${at}`);
    return place ? [{at, text, address}] : [];
  });
  set({links});
  return {state, unknown};
};
