import {definition} from '../definition/definition.js';
import {words as fi} from '../definition/generated/fi/texts.js';
import {words as sv} from '../definition/generated/sv/texts.js';
import type {Bundle} from '../elements/hyte-element.js';

/** What the npm modules show: the bundled definition, and the interface's words in its languages alone. */
export const bundle: Bundle = {definition, words: {fi, sv}};
