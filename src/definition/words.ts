import {words as fi} from './generated/fi/texts.js';
import {words as sv} from './generated/sv/texts.js';
import type {Language} from './types.js';

/** Our own words, of the interface and of what is editorial, in every language. */
export const words = {fi, sv} satisfies Record<Language, unknown>;

/** The key of one of our own words. */
export type Word = keyof typeof fi;

/**
 * One of our own words.
 * @param values What stands for `{name}` in it.
 */
export const word = (language: Language, key: Word, values: Record<string, unknown> = {}): string =>
  words[language][key].replace(/{(\w+)}/g, (_, name: string) => String(values[name]));
