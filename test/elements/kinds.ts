/** All elements, and what a test that holds for each of them needs to know of it. */
import type {Definition, Localized} from '../../src/definition/types.js';
import type {HyteElement} from '../../src/elements/hyte-element.js';
import {literals, parts, textOf} from './helpers.js';

export interface Kind {
  /** The attributes that it must have. */
  readonly needs: (of: Definition) => Readonly<Record<string, string>>;
  /** What it says, in each language, that every other language and definition says otherwise. */
  readonly says: (of: Definition) => Localized;
  /** Where it says that. */
  readonly saidBy: (of: HyteElement) => string | null | undefined;
  /** Its heading, or that of the element in it. */
  readonly heading?: (of: HyteElement) => HTMLElement;
  /** Whether the line on source, version and law is one that can be left out. */
  readonly foot?: boolean;
}

const own = (of: HyteElement) => parts(of, 'heading')[0]!;
const first = (all: readonly {id: string}[]) => all[0]?.id ?? 'nothing';
const inAll = (word: keyof (typeof literals)[string]): Localized =>
  Object.fromEntries(Object.entries(literals).map(([language, words]) => [language, words[word]]));

/** One with a heading, which says what it is. */
const headed = (says: Kind['says'], needs: Kind['needs'] = () => ({}), heading = own): Kind => ({
  needs,
  says,
  saidBy: (of) => textOf(heading(of)),
  heading,
  foot: true,
});
const ofAnActor = headed(
  ({actors}) => actors[0]!.title,
  ({actors}) => ({actor: first(actors)}),
);
const title = (of: Definition) => of.title;

/** By their tags. */
export const kinds: Readonly<Record<string, Kind>> = {
  'hyte-actor-card': ofAnActor,
  'hyte-definition': headed(title, undefined, (of) => own(of.renderRoot.querySelector('hyte-intro')!)),
  'hyte-intro': headed(title),
  'hyte-language-switch': {
    needs: () => ({}),
    says: () => inAll('language'),
    saidBy: (of) => of.renderRoot.querySelector('[role="group"]')!.getAttribute('aria-label'),
  },
  'hyte-role-matrix': headed(() => inAll('matrix')),
  'hyte-role-wheel': ofAnActor,
  'hyte-source': {
    needs: () => ({}),
    says: ({source}) => source.name,
    saidBy: (of) => textOf(of.renderRoot.querySelector('dd')),
  },
  'hyte-theme-card': headed(
    ({themes}) => themes[0]!.label,
    ({themes}) => ({theme: first(themes)}),
  ),
};

/** An element with all that it must have to show a definition, and another attribute as it may be added. */
export const write = (tag: string, of: Definition, more = ''): string =>
  `<${tag} ${Object.entries(kinds[tag]!.needs(of))
    .map(([attribute, value]) => `${attribute}="${value}"`)
    .join(' ')} ${more}></${tag}>`;
