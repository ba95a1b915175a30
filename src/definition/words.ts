import {words as en} from './generated/en/texts.js';
import {words as fi} from './generated/fi/texts.js';
import {words as sv} from './generated/sv/texts.js';
import type {Words} from './types.js';

/** The words of the interface in every language that we have them in. They are ours, not the source's. */
export const words: Readonly<Record<'fi' | 'sv' | 'en', Words>> = {fi, sv, en};
