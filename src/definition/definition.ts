import {names as fiNames, texts as fi} from './generated/fi/texts.js';
import {names as svNames, texts as sv} from './generated/sv/texts.js';
import {structure} from './structure.js';
import type {Actor, Definition, Localized, Role, Theme} from './types.js';

/** The languages of the county's text. */
type Bundled = 'fi' | 'sv';

// Keys are put together from ids, which TypeScript cannot follow; a test holds that none of them is missing.
const all: Record<Bundled, Record<string, string>> = {fi: {...fi, ...fiNames}, sv: {...sv, ...svNames}};

/** What stands in each language under a key. */
const text = (key: string): Localized<Bundled> => ({fi: all.fi[key]!, sv: all.sv[key]!});

/**
 * The official definition of the Western Uusimaa wellbeing services county (fi Länsi-Uudenmaan hyvinvointialue,
 * sv Västra Nylands välfärdsområde), verbatim, in Finnish and Swedish.
 */
export const definition: Definition<Bundled> = {
  languages: ['fi', 'sv'],
  ...structure,
  source: {name: text('source.name'), ...structure.source},
  law: {name: text('law.name'), ...structure.law},
  title: text('title'),
  purposes: Array.from({length: structure.purposes}, (_, i) => text(`purpose-${i + 1}`)),
  legalBasis: text('legal-basis'),
  actors: structure.actors.map(({id, roles}) => ({
    id,
    title: text(id + '.title'),
    shortName: text(id + '.name'),
    roles: roles.map((role): Role<Bundled> => {
      const headed = typeof role === 'string';
      const {name, theme} = headed ? {name: role, theme: role} : role;
      return {
        id: `${id}-${name}`,
        name,
        themeBasis: headed ? 'heading' : 'editorial',
        theme,
        heading: headed ? text(theme + '.heading') : null,
        text: text(`${id}-${name}`),
      };
    }),
  })),
  themes: structure.themes.map((theme): Theme<Bundled> => ({
    labelBasis: 'heading',
    ...theme,
    label: text(theme.id + '.heading'),
  })),
};

/** The languages of the definition. The first is the one to fall back to. */
export const {languages} = definition;

/**
 * The actor with this id.
 * @param id An id as in `definition.actors`, such as `county`.
 * @returns undefined where there is none.
 */
export const findActor = (id: string): Actor<Bundled> | undefined => definition.actors.find((actor) => actor.id === id);

/**
 * The theme with this id.
 * @param id An id as in `definition.themes`, such as `prevention`.
 * @returns undefined where there is none.
 */
export const findTheme = (id: string): Theme<Bundled> | undefined => definition.themes.find((theme) => theme.id === id);

/**
 * The role with this id.
 * @param id An actor's id, a hyphen and the role's name, such as `county-prevention`.
 * @returns undefined where there is none.
 */
export const findRole = (id: string): Role<Bundled> | undefined =>
  definition.actors.flatMap((actor) => actor.roles).find((role) => role.id === id);
