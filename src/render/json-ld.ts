/** The definition as search engines and other programs read it: schema.org's `DefinedTermSet`, as JSON-LD. */
import type {Definition, Language, Localized} from '../definition/types.js';

/** One thing that one actor does. */
export interface DefinedTerm {
  readonly '@type': 'DefinedTerm';
  /** The role's id, as in links to it: `county-prevention`. */
  readonly termCode: string;
  /** The source's heading; left out where the source has none. */
  readonly name?: string;
  /** The source's text. */
  readonly description: string;
}

/** What one actor does. */
export interface ActorTerms {
  readonly '@type': 'DefinedTermSet';
  readonly name: string;
  readonly inLanguage: Language;
  readonly hasDefinedTerm: readonly DefinedTerm[];
}

/** The whole definition. */
export interface DefinitionJsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'DefinedTermSet';
  readonly name: string;
  readonly description: string;
  readonly inLanguage: Language;
  readonly version: string;
  /** The day of that version, where the definition tells it. */
  readonly dateModified?: string;
  readonly creator: {readonly '@type': 'GovernmentOrganization'; readonly name: string; readonly url: string};
  readonly isBasedOn: {
    readonly '@type': 'Legislation';
    readonly name: string;
    readonly legislationIdentifier: string;
    readonly url: string;
  };
  readonly hasPart: readonly ActorTerms[];
}

/**
 * A definition in one of its languages. An actor's roles stand together under the actor's title: several actors' are called
 * the same, and a text of one of them is never to be read as another's.
 */
export const jsonLdOf = (definition: Definition, language: Language): DefinitionJsonLd => {
  const {title, purposes, version, date, source, law, actors} = definition;
  const text = (of: Localized): string => of[language]!;
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    name: text(title),
    description: purposes.map(text).join(' '),
    inLanguage: language,
    version,
    ...(date && {dateModified: date}),
    creator: {'@type': 'GovernmentOrganization', name: text(source.name), url: text(source.url)},
    isBasedOn: {
      '@type': 'Legislation',
      name: text(law.name),
      legislationIdentifier: law.number,
      url: text(law.url),
    },
    hasPart: actors.map((actor) => ({
      '@type': 'DefinedTermSet',
      name: text(actor.title),
      inLanguage: language,
      hasDefinedTerm: actor.roles.map(({id, heading, text: words}) => ({
        '@type': 'DefinedTerm',
        termCode: id,
        ...(heading && {name: text(heading)}),
        description: text(words),
      })),
    })),
  };
};
