import {HyteThemeCard} from '../elements/hyte-theme-card.js';
import {bundle} from './bundle.js';
import {define} from './define.js';

define(bundle, {'hyte-theme-card': HyteThemeCard});

export {HyteThemeCard};
