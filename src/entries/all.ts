/** Every element, defined. */
export * from './hyte-actor-card.js';
export * from './hyte-role-matrix.js';
