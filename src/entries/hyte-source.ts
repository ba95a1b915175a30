import {HyteSource} from '../elements/hyte-source.js';
import {bundle} from './bundle.js';
import {define} from './define.js';

define(bundle, {'hyte-source': HyteSource});

export {HyteSource};
