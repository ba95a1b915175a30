/** What the JSON Schema is made of: the generator takes no type with parameters. */
import type {Definition} from '../../src/definition/types.js';

export type Root = Definition;
