import {HyteThemeCard} from '../elements/hyte-theme-card.js';
import {define} from './define.js';

define('hyte-theme-card', HyteThemeCard);

export {HyteThemeCard};
