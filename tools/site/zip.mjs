/**
 * Makes a folder of pages into what a webmaster without Node takes: the script under its two names, the start page, the guide,
 * the licences, the list of hashes, and all of it as one zip whose bytes depend on nothing but the files.
 */
import {copyFileSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse, defaultTreeAdapter as tree} from 'parse5';
import {definition} from 'hyte-elements/definition.js';
import {integrityOf} from '../build/integrity.mjs';
import {filesIn, zipFiles} from './archive.mjs';
import {guideOf} from './guide.mjs';
import {writeStart} from './start.mjs';

/** What stands in the folder and is not for a webmaster. */
const isLeftOut = (file) => /^storybook\/|(^|\/)\.built\.json$/.test(file);

/** The files of a folder that are for a webmaster. */
const filesOf = (folder) => filesIn(folder).filter((file) => !isLeftOut(file));

/** A page's title and language, as they stand in it. */
const readHead = (html) => {
  const root = tree.getChildNodes(parse(html)).find(({nodeName}) => nodeName === 'html');
  const head = tree.getChildNodes(root).find(({nodeName}) => nodeName === 'head');
  const title = tree.getChildNodes(head).find(({nodeName}) => nodeName === 'title');
  return {lang: root.attrs.find(({name}) => name === 'lang')?.value, title: title?.childNodes[0]?.value.trim()};
};

/** The standalone pages in a folder: file, title and language. */
export const pagesIn = (folder) =>
  filesOf(folder)
    .filter((file) => /^(?!recipe-)[\w-]+\.[\w-]+\.html$/.test(file))
    .map((file) => ({file, ...readHead(readFileSync(join(folder, file), 'utf8'))}));

/**
 * Completes a folder of standalone pages.
 * @param {string} folder
 * @param {string} version The package's.
 * @param {boolean} [hasStorybook] Whether the start page leads to Storybook.
 */
export const completeFolder = async (folder, version, hasStorybook = false) => {
  const fixed = `hyte-${version}.min.js`;
  for (const file of ['hyte.min.js', fixed]) copyFileSync('dist/hyte.min.js', join(folder, file));
  for (const file of ['guide.css', 'guide.js']) copyFileSync(join('site/guide', file), join(folder, file));
  copyFileSync('LICENSE', join(folder, 'LICENSE.txt'));
  const pages = pagesIn(folder);
  const {files} = integrityOf(`${folder}/`, [fixed], definition);
  writeFileSync(join(folder, 'guide.html'), guideOf({version, pages, files: filesOf(folder), integrity: files[fixed]}));
  await writeStart(folder, {version, pages, integrity: files[fixed], hasStorybook});
  const all = filesOf(folder).filter((file) => file !== 'integrity.json');
  writeFileSync(
    join(folder, 'integrity.json'),
    JSON.stringify(integrityOf(`${folder}/`, all, definition), null, 2) + '\n',
  );
};

/**
 * A folder as a zip, with all files under one name.
 * @param {string} folder
 * @param {string} name The folder's name in it.
 * @param {Date} date As `zipFiles` takes it.
 */
export const zipOf = (folder, name, date) =>
  zipFiles(name, Object.fromEntries(filesOf(folder).map((file) => [file, readFileSync(join(folder, file))])), date);
