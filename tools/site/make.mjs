/** Makes `dist/site/` of the built package: run by `npm run site`. Pictures and PDFs take a browser. */
import {mkdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {writePages} from './pages.mjs';
import {takePictures} from './pictures.mjs';

const folder = fileURLToPath(new URL('../../dist/site/', import.meta.url));
mkdirSync(folder, {recursive: true});
await writePages(folder);
await takePictures(folder);
