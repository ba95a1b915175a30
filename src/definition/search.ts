/** A letter without its marks and case: ö as o, Å as a. One character for one, so that places stay the same. */
const fold = (character: string): string => character.normalize('NFD').charAt(0).toLowerCase();

/**
 * The words of a query, folded, so that `jarjesto` finds *Järjestöt*.
 * @param query What a reader typed.
 */
export const termsOf = (query: string): readonly string[] =>
  query
    .normalize('NFC')
    .split(/\s+/)
    .filter(Boolean)
    .map((term) => term.split('').map(fold).join(''));

/**
 * A text cut where the terms are found in it.
 * @param terms As `termsOf` gives them.
 * @returns Pieces that make up the text: what is found stands at the odd places, the rest at the even ones.
 */
export const cutAtHits = (text: string, terms: readonly string[]): readonly string[] => {
  const characters = text.split('');
  const folded = characters.map(fold).join('');
  const hit = new Set<number>();
  for (const term of terms) {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
      for (let i = at; i < at + term.length; i++) hit.add(i);
    }
  }
  const pieces = [''];
  characters.forEach((character, i) => {
    // Odd pieces are hits: a piece ends where that changes.
    if (hit.has(i) === (pieces.length % 2 === 1)) pieces.push('');
    pieces[pieces.length - 1] += character;
  });
  return pieces;
};

/**
 * Whether every term stands somewhere in the texts.
 * @param terms As `termsOf` gives them; none is found everywhere.
 */
export const matches = (texts: readonly string[], terms: readonly string[]): boolean =>
  terms.every((term) => texts.some((text) => cutAtHits(text, [term]).length > 1));
