/** As much as a figure has room for, and a listener patience. */
const LONGEST = 60;

/** How a text begins, in whole words, where it is too long for a label; all of it where it is not. */
export const startOf = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1).replace(/[,.;:]?\s+\S*$/, '')} …` : text;
