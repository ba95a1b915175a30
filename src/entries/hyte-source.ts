import {HyteSource} from '../elements/hyte-source.js';
import {define} from './define.js';

define('hyte-source', HyteSource);

export {HyteSource};
