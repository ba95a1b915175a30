/** The bundled definition as typed data, with look-ups, and what a definition of one's own is made with. No DOM. */
export {checkDefinition} from '../definition/check.js';
export {definition, findActor, findRole, findTheme, languages} from '../definition/definition.js';
export type * from '../definition/types.js';
export {words} from '../definition/words.js';
