import {HyteActorCard} from '../elements/hyte-actor-card.js';
import {bundle} from './bundle.js';
import {define} from './define.js';

define(bundle, {'hyte-actor-card': HyteActorCard});

export {HyteActorCard};
