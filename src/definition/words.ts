import {words as fi} from './generated/fi/texts.js';
import {words as sv} from './generated/sv/texts.js';
import type {Language} from './types.js';

/** Our own words, of the interface and of what is editorial, in every language. */
export const words: Record<Language, typeof fi> = {fi, sv};

/** The key of one of our own words. */
export type Word = keyof typeof fi;
