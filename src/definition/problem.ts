import type {Word} from './types.js';

/**
 * What is said of a value that an attribute cannot have.
 * @param tag The element's, such as `hyte-actor-card`.
 * @param allowed What the value could be.
 * @param word Gives the interface's words in the element's language.
 * @returns What its readers are told, and by what key the console is told the same once, whatever the number of elements.
 */
export const messageOf = (
  tag: string,
  attribute: string,
  value: string,
  allowed: readonly string[],
  word: (key: Word) => string,
): readonly [message: string, key: string] => {
  const what = `${attribute}="${value.slice(0, 60)}"`;
  const instead = allowed.length ? ` ${word('allowed')}: ${allowed.join(', ')}.` : '';
  return [`${word('unknown')}: ${what}.${instead}`, `<${tag} ${what}>`];
};
