/** The elements' classes, none of them defined: importing this has no side effect. */
export {HyteActorCard} from './hyte-actor-card.js';
export {HyteRoleMatrix} from './hyte-role-matrix.js';
