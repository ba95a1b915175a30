/** Letters without their marks and case: ö as o, Å as a. One character for one, so that places stay the same. */
const fold = (text: string): string => text.replace(/[^]/g, (letter) => letter.normalize('NFD')[0]!.toLowerCase());

/**
 * The words of a query, folded, so that `jarjesto` finds *Järjestöt*.
 * @param query What a reader typed.
 */
export const termsOf = (query: string): readonly string[] => fold(query.normalize('NFC')).split(/\s+/).filter(Boolean);

/**
 * A text cut where terms are found in it.
 * @param terms As `termsOf` gives them.
 * @returns Pieces that make up the text: what is found stands at the odd places, the rest at the even ones.
 */
export const cutAtHits = (text: string, terms: readonly string[]): readonly string[] => {
  // The usual case, on each rendering: nobody searches.
  if (!terms.length) return [text];
  const any = terms.map((term) => term.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('|');
  let at = 0;
  return fold(text)
    .split(RegExp(`(${any})`))
    .map((piece) => text.slice(at, (at += piece.length)));
};

/**
 * Whether every term stands somewhere in a text.
 * @param terms As `termsOf` gives them; none is found everywhere.
 */
export const hasAll = (text: string, terms: readonly string[]): boolean =>
  terms.every((term) => fold(text).includes(term));
