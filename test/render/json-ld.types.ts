/** Held by the compiler, in `npm run check:types`: the structured data is of schema.org's vocabulary, and nothing else. */
import type {
  DefinedTerm as Term,
  DefinedTermSet as Set,
  GovernmentOrganization,
  Legislation,
  WithContext,
} from 'schema-dts';
import type {ActorTerms, DefinedTerm, DefinitionJsonLd} from '../../src/render/json-ld.js';

export const ofSchemaOrg = (data: DefinitionJsonLd): WithContext<Set> => data;

/** True where each name is one of the vocabulary's: an assignment alone lets others pass. */
type IsKnown<Ours, Theirs> = [Exclude<keyof Ours, keyof Exclude<Theirs, string>>] extends [never] ? true : never;

export const known: [
  IsKnown<DefinitionJsonLd, WithContext<Set>>,
  IsKnown<ActorTerms, Set>,
  IsKnown<DefinedTerm, Term>,
  IsKnown<DefinitionJsonLd['creator'], GovernmentOrganization>,
  IsKnown<DefinitionJsonLd['isBasedOn'], Legislation>,
] = [true, true, true, true, true];
