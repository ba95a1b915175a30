import type {Definition, Language, Words} from '../definition/types.js';
import {HyteActorCard} from '../elements/hyte-actor-card.js';
import {HyteDefinition} from '../elements/hyte-definition.js';
import {HyteIntro} from '../elements/hyte-intro.js';
import {HyteLanguageSwitch} from '../elements/hyte-language-switch.js';
import {HyteRoleMatrix} from '../elements/hyte-role-matrix.js';
import {HyteRoleWheel} from '../elements/hyte-role-wheel.js';
import {HyteSource} from '../elements/hyte-source.js';
import {HyteThemeCard} from '../elements/hyte-theme-card.js';
import {define} from './define.js';

/**
 * Defines every element.
 * @param definition What they show where they are given no other.
 * @param words The interface's words in its languages.
 */
export const core = (definition: Definition, words: Readonly<Record<Language, Words>>): void =>
  define(
    {definition, words},
    {
      'hyte-actor-card': HyteActorCard,
      'hyte-definition': HyteDefinition,
      'hyte-intro': HyteIntro,
      'hyte-language-switch': HyteLanguageSwitch,
      'hyte-role-matrix': HyteRoleMatrix,
      'hyte-role-wheel': HyteRoleWheel,
      'hyte-source': HyteSource,
      'hyte-theme-card': HyteThemeCard,
    },
  );
