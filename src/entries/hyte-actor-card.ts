import {HyteActorCard} from '../elements/hyte-actor-card.js';
import {define} from './define.js';

define('hyte-actor-card', HyteActorCard);

export {HyteActorCard};
