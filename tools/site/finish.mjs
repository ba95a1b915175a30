/**
 * What is done to `dist/site/` each time that it is asked for: the address at which it is published, the guide, the list of
 * hashes, and the zip.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {setBaseUrl} from '../../site/pages/set-base-url.mjs';
import {completeFolder, zipOf} from './zip.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

/** The time of the sources: that of the last commit, or what whoever builds without git says (reproducible-builds.org). */
const sourceDate = () => {
  const {SOURCE_DATE_EPOCH} = process.env;
  const seconds = Number(
    SOURCE_DATE_EPOCH ?? spawnSync('git', ['log', '-1', '--format=%ct'], {encoding: 'utf8'}).stdout,
  );
  if (!(seconds > 0)) {
    throw new Error('No time for the zip: build in a git checkout, or set SOURCE_DATE_EPOCH to seconds since 1970.');
  }
  return new Date(seconds * 1000);
};

/**
 * @param {string} [baseUrl] The address of the folder. Without it, none.
 * @throws {RangeError} Where the address is none that pages can be published at.
 */
export const finish = async (baseUrl) => {
  setBaseUrl('dist/site', baseUrl);
  await completeFolder('dist/site', version);
  writeFileSync(`dist/hyte-embed-${version}.zip`, zipOf('dist/site', 'hyte', sourceDate()));
  // The zip has none.
  if (existsSync('dist/site/storybook/index.html')) await completeFolder('dist/site', version, true);
};
