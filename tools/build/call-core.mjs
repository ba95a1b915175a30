/**
 * The one file of a definition: the core, called with data. Nothing is bundled anew, so that another definition's file
 * differs from `hyte.min.js` in its data alone.
 * @param {string} core What `dist/hyte.core.js` has.
 * @param {import('../../src/definition/types.js').Definition} definition
 * @param {Record<string, import('../../src/definition/types.js').Words>} words The interface's words. Only those of the
 * definition's languages go into the file.
 */
export const callCore = (core, definition, words) => {
  // No element shows the date.
  const {date: _, ...shown} = definition;
  const {languages} = shown;
  const own = Object.fromEntries(languages.map((language) => [language, words[language]]));
  return `${core}(${JSON.stringify(shown)},${JSON.stringify(own)});\n`;
};
