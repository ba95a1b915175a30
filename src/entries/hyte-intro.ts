import {HyteIntro} from '../elements/hyte-intro.js';
import {bundle} from './bundle.js';
import {define} from './define.js';

define(bundle, {'hyte-intro': HyteIntro});

export {HyteIntro};
