import {HyteRoleWheel} from '../elements/hyte-role-wheel.js';
import {bundle} from './bundle.js';
import {define} from './define.js';

define(bundle, {'hyte-role-wheel': HyteRoleWheel});

export {HyteRoleWheel};
