/** The elements' classes and their events, none of them defined: importing this has no side effect. */
export * from './events.js';
export {HyteActorCard} from './hyte-actor-card.js';
export {HyteDefinition} from './hyte-definition.js';
export {HyteIntro} from './hyte-intro.js';
export {HyteLanguageSwitch} from './hyte-language-switch.js';
export {HyteRoleMatrix} from './hyte-role-matrix.js';
export {HyteRoleWheel} from './hyte-role-wheel.js';
export {HyteSource} from './hyte-source.js';
export {HyteThemeCard} from './hyte-theme-card.js';
