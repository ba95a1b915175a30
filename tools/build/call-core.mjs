/**
 * The one file of a definition: the core, called with data. Nothing is bundled anew, so that another definition's file
 * differs from `hyte.min.js` in its data alone.
 * @param {string} core What `dist/hyte.core.js` has.
 * @param {import('../../src/definition/types.js').Definition} definition
 * @param {Record<string, import('../../src/definition/types.js').Words>} words The interface's words. Only those of the
 * definition's languages go into the file.
 */
export const callCore = (core, definition, words) => {
  const {languages} = definition;
  const own = Object.fromEntries(languages.map((language) => [language, words[language]]));
  return `${core}(${JSON.stringify(definition)},${JSON.stringify(own)});\n`;
};
