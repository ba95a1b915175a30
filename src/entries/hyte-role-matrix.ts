import {HyteRoleMatrix} from '../elements/hyte-role-matrix.js';
import {bundle} from './bundle.js';
import {define} from './define.js';

define(bundle, {'hyte-role-matrix': HyteRoleMatrix});

export {HyteRoleMatrix};
