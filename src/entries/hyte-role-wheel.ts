import {HyteRoleWheel} from '../elements/hyte-role-wheel.js';
import {define} from './define.js';

define('hyte-role-wheel', HyteRoleWheel);

export {HyteRoleWheel};
