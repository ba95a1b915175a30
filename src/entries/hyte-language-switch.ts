import {HyteLanguageSwitch} from '../elements/hyte-language-switch.js';
import {define} from './define.js';

define('hyte-language-switch', HyteLanguageSwitch);

export {HyteLanguageSwitch};
