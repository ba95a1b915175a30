import {HyteRoleMatrix} from '../elements/hyte-role-matrix.js';
import {define} from './define.js';

define('hyte-role-matrix', HyteRoleMatrix);

export {HyteRoleMatrix};
