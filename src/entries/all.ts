/** Every element, defined. */
// Before those that it consists of: see there.
export * from './hyte-definition.js';
export * from './hyte-actor-card.js';
export * from './hyte-intro.js';
export * from './hyte-language-switch.js';
export * from './hyte-role-matrix.js';
export * from './hyte-role-wheel.js';
export * from './hyte-source.js';
export * from './hyte-theme-card.js';
