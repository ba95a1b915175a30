/**
 * The body of the function that `hyte.core.js` is and that `hyte.min.js` calls: the build puts its head and its foot
 * around it, and the definition and the words behind it.
 */
import type {Definition, Language, Words} from '../definition/types.js';
import {core} from './core.js';

declare const definition: Definition;
declare const words: Readonly<Record<Language, Words>>;

core(definition, words);
