import {texts as fi, words as fiWords} from './generated/fi/texts.js';
import {texts as sv, words as svWords} from './generated/sv/texts.js';
import {structure} from './structure.js';
import type {Actor, Definition, Language, Localized, Role, Theme} from './types.js';

export type * from './types.js';

/** The languages of the definition. The first is the one to fall back to. */
export const languages: readonly Language[] = ['fi', 'sv'];

/** What is in every language under a key. A test holds that no key is missing. */
const text = (key: string): Localized => {
  const of = <T extends object>(all: T) => all[key as keyof T] as string;
  return {fi: of(fi) ?? of(fiWords), sv: of(sv) ?? of(svWords)};
};

/**
 * The official definition of the Western Uusimaa wellbeing services county (fi Länsi-Uudenmaan hyvinvointialue,
 * sv Västra Nylands välfärdsområde), verbatim, in Finnish and Swedish.
 */
export const definition: Definition = {
  version: structure.version,
  source: {name: text('source.name'), ...structure.source},
  law: {name: text('law.name'), ...structure.law},
  title: text('title'),
  purposes: Array.from({length: structure.purposes}, (_, i) => text(`purpose-${i + 1}`)),
  legalBasis: text('legal-basis'),
  actors: structure.actors.map(({id, roles}) => ({
    id,
    title: text(id + '.title'),
    shortName: text(id + '.name'),
    roles: roles.map((role): Role => {
      const {theme, themeBasis} = role;
      const name = 'name' in role ? role.name : theme;
      return {
        id: `${id}-${name}`,
        name,
        theme,
        themeBasis,
        heading: themeBasis === 'heading' ? text(theme + '.heading') : null,
        text: text(`${id}-${name}`),
      };
    }),
  })),
  themes: structure.themes.map(({basis, ...theme}) => ({
    ...theme,
    label: text(`${theme.id}.${basis === 'heading' ? basis : 'label'}`),
    labelBasis: basis,
  })),
};

/**
 * The actor with this id.
 * @param id An id as in `definition.actors`, such as `county`.
 * @returns undefined where there is none.
 */
export const findActor = (id: string): Actor | undefined => definition.actors.find((actor) => actor.id === id);

/**
 * The theme with this id.
 * @param id An id as in `definition.themes`, such as `prevention`.
 * @returns undefined where there is none.
 */
export const findTheme = (id: string): Theme | undefined => definition.themes.find((theme) => theme.id === id);

/**
 * The role with this id.
 * @param id An actor's id, a hyphen and the role's name, such as `county-prevention`.
 * @returns undefined where there is none.
 */
export const findRole = (id: string): Role | undefined =>
  definition.actors.flatMap((actor) => actor.roles).find((role) => role.id === id);
