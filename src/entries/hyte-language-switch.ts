import {HyteLanguageSwitch} from '../elements/hyte-language-switch.js';
import {bundle} from './bundle.js';
import {define} from './define.js';

define(bundle, {'hyte-language-switch': HyteLanguageSwitch});

export {HyteLanguageSwitch};
