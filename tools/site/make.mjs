/**
 * Makes `dist/site/` of the built package: run by `npm run site`. Pictures and PDFs take a browser; with `--pages` they are
 * left out, and the folder is complete without them.
 */
import {mkdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {writePages} from './pages.mjs';

const folder = fileURLToPath(new URL('../../dist/site/', import.meta.url));
const {values} = parseArgs({options: {pages: {type: 'boolean'}}});
mkdirSync(folder, {recursive: true});
await writePages(folder);
if (values.pages) {
  const {completeFolder} = await import('./zip.mjs');
  await completeFolder(folder, JSON.parse(readFileSync('package.json', 'utf8')).version);
} else {
  const {takePictures} = await import('./pictures.mjs');
  await takePictures(folder);
}
