import {words as fi} from './generated/fi/texts.js';
import {words as sv} from './generated/sv/texts.js';
import type {Language} from './types.js';

/** The words of the interface in every language. They are ours, not the source's. */
export const words: Record<Language, typeof fi> = {fi, sv};

/** The key of one of them. */
export type Word = keyof typeof fi;
