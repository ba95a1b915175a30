/**
 * Letters without their marks and case: ö as o, Å as a. One character for one, so that places stay the same; what is left
 * has no letter whose small one is longer.
 */
const fold = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (letter) => letter.normalize('NFD')[0]!).toLowerCase();

/** Texts that have been searched, folded: to search them is a matter of each key that a reader presses. */
const known = Object.create(null) as Record<string, string>;

const folded = (text: string): string => (known[text] ??= fold(text));

/**
 * The words of a query, folded, each once, so that `jarjesto` finds *Järjestöt*.
 * @param query What a reader typed, of any length.
 */
export const termsOf = (query: string): readonly string[] => [
  ...new Set(fold(query.normalize('NFC')).split(/\s+/).filter(Boolean)),
];

/**
 * Where a term stands next in a folded text, or -1. A letter by itself is found where a word begins: elsewhere it is in
 * nearly every word, and says nothing of any.
 */
const next = (within: string, term: string, at: number): number => {
  do at = within.indexOf(term, at + 1);
  while (!term[1] && /\w\w/.test(within.slice(at - 1, at + 1)));
  return at;
};

/**
 * A text cut where terms are found in it; where several begin at one place, at the end of the longest.
 * @param terms As `termsOf` gives them.
 * @returns Pieces that make up the text: what is found stands at the odd places, the rest at the even ones.
 */
export const cutAtHits = (text: string, terms: readonly string[]): readonly string[] => {
  // The usual case, on each rendering: nobody searches.
  if (!terms.length) return [text];
  const within = folded(text);
  const ends: number[] = [];
  for (const term of terms) {
    for (let at = -1; (at = next(within, term, at)) >= 0;) {
      ends[at] = Math.max(ends[at] ?? 0, at + term.length);
    }
  }
  const pieces: string[] = [];
  let done = 0;
  ends.forEach((end, at) => {
    if (at < done) return;
    pieces.push(text.slice(done, at), text.slice(at, end));
    done = end;
  });
  return [...pieces, text.slice(done)];
};

/**
 * Whether every term stands somewhere in texts, not each in the same one.
 * @param terms As `termsOf` gives them; none is found everywhere.
 */
export const hasAll = (texts: readonly string[], terms: readonly string[]): boolean =>
  terms.every((term) => texts.some((text) => next(folded(text), term, -1) >= 0));
