/** Makes `dist/site/` and the zip of it, for `npm run site`. What makes the pages comes before what completes the folder. */
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {markFresh, products, readInputs, whyStale} from '../build/fresh.mjs';
import {completeFolder, zipOf} from './zip.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const {site} = products;
const why = whyStale(site);
if (why) {
  const inputs = readInputs(site);
  rmSync(site.folder, {recursive: true, force: true});
  mkdirSync(site.folder, {recursive: true});
  completeFolder(site.folder, version);
  writeFileSync(`dist/hyte-embed-${version}.zip`, zipOf(site.folder, 'hyte'));
  markFresh(site, inputs);
}
console.log(why ? `${why}: built` : `${site.folder}/ is up to date`);
