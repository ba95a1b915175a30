/** Makes `dist/site/` and the zip of it, for `npm run site`. What makes the pages comes before what completes the folder. */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {markFresh, products, readInputs, whyStale} from '../build/fresh.mjs';
import {completeFolder, zipOf} from './zip.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const {site} = products;

/** The time of the sources: that of the last commit, or what whoever builds without git says (reproducible-builds.org). */
const sourceDate = () => {
  const {SOURCE_DATE_EPOCH} = process.env;
  const seconds = Number(
    SOURCE_DATE_EPOCH ?? spawnSync('git', ['log', '-1', '--format=%ct'], {encoding: 'utf8'}).stdout,
  );
  if (!(seconds > 0))
    throw new Error('No time for the zip: build in a git checkout, or set SOURCE_DATE_EPOCH to seconds since 1970.');
  return new Date(seconds * 1000);
};

const zip = `dist/hyte-embed-${version}.zip`;
const why = whyStale(site) ?? (existsSync(zip) ? undefined : `${zip} is not built`);
if (why) {
  const inputs = readInputs(site);
  rmSync(site.folder, {recursive: true, force: true});
  mkdirSync(site.folder, {recursive: true});
  completeFolder(site.folder, version);
  writeFileSync(zip, zipOf(site.folder, 'hyte', sourceDate()));
  markFresh(site, inputs);
}
console.log(why ? `${why}: built` : `${site.folder}/ is up to date`);
