import type {Definition, Language, Words} from '../definition/types.js';
// The styles one after the other: what is alike compresses better when it stands together, by 70 bytes. Their order and
// that of the elements is worth 30 more.
import '../elements/hyte-language-switch.styles.js';
import '../elements/hyte-role-wheel.styles.js';
import '../elements/hyte-definition.styles.js';
import '../elements/hyte-intro.styles.js';
import '../elements/hyte-source.styles.js';
import '../elements/hyte-actor-card.styles.js';
import '../elements/hyte-role-matrix.styles.js';
import '../elements/hyte-theme-card.styles.js';
import {HyteRoleWheel} from '../elements/hyte-role-wheel.js';
import {HyteSource} from '../elements/hyte-source.js';
import {HyteIntro} from '../elements/hyte-intro.js';
import {HyteActorCard} from '../elements/hyte-actor-card.js';
import {HyteDefinition} from '../elements/hyte-definition.js';
import {HyteLanguageSwitch} from '../elements/hyte-language-switch.js';
import {HyteRoleMatrix} from '../elements/hyte-role-matrix.js';
import {HyteThemeCard} from '../elements/hyte-theme-card.js';
import {upgradePlaceholders} from '../placeholders/placeholders.js';
import {define} from './define.js';

const kinds = {
  // Before what stands in it, so that it finds that as it came with the page.
  'hyte-definition': HyteDefinition,
  'hyte-actor-card': HyteActorCard,
  'hyte-intro': HyteIntro,
  'hyte-language-switch': HyteLanguageSwitch,
  'hyte-role-matrix': HyteRoleMatrix,
  'hyte-role-wheel': HyteRoleWheel,
  'hyte-source': HyteSource,
  'hyte-theme-card': HyteThemeCard,
};

/**
 * Defines every element, and puts them in the place of placeholders.
 * @param definition What they show where they are given no other.
 * @param words The interface's words in its languages.
 */
export const core = (definition: Definition, words: Readonly<Record<Language, Words>>): void => {
  define({definition, words}, kinds);
  upgradePlaceholders(Object.keys(kinds), (key) => words[definition.languages[0]]![key]);
};
