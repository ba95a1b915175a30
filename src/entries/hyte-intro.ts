import {HyteIntro} from '../elements/hyte-intro.js';
import {define} from './define.js';

define('hyte-intro', HyteIntro);

export {HyteIntro};
