/** The elements' classes and their events, none of them defined: importing this changes nothing on a page. */
import {HyteElement} from '../elements/hyte-element.js';
import {bundle} from './bundle.js';

// So that they show something when whoever extends them defines them.
HyteElement.bundle = bundle;

export * from '../elements/events.js';
export {HyteActorCard} from '../elements/hyte-actor-card.js';
export {HyteDefinition} from '../elements/hyte-definition.js';
export {HyteIntro} from '../elements/hyte-intro.js';
export {HyteLanguageSwitch} from '../elements/hyte-language-switch.js';
export {HyteRoleMatrix} from '../elements/hyte-role-matrix.js';
export {HyteRoleWheel} from '../elements/hyte-role-wheel.js';
export {HyteSource} from '../elements/hyte-source.js';
export {HyteThemeCard} from '../elements/hyte-theme-card.js';
