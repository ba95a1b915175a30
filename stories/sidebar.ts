/** How the stories of a file are called in the sidebar, and in which folders they stand. */

/** Stories of the page around an element. All others but the first and the anatomy show a state of the element itself. */
const onAPage = [
  'AfterOtherElements',
  'DarkMunicipalSite',
  'ForOneElement',
  'InsideArticle',
  'LargeText',
  'SwedishInNarrowColumn',
  'TwoLanguagesSideBySide',
];

/** The folder that a story stands in, within its element's. */
export const folderOf = (exportName: string): string[] => {
  if (exportName === 'Default' || exportName === 'Anatomy') return [];
  return [onAPage.includes(exportName) ? 'On a page' : 'States'];
};

/** A story's name as we write it: Storybook gives every word of it a capital letter. */
export const sentenceCase = (name: string): string => name[0] + name.slice(1).toLowerCase();
