import {HyteDefinition} from '../elements/hyte-definition.js';
import {bundle} from './bundle.js';
import {define} from './define.js';
// What its template needs.
import './hyte-actor-card.js';
import './hyte-intro.js';
import './hyte-role-matrix.js';

define(bundle, {'hyte-definition': HyteDefinition});

export {HyteDefinition};
