/**
 * What is done to `dist/site/` each time that it is asked for: the address at which it is published, the guide, the list of
 * hashes, and the zip.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {setBaseUrl} from '../../site/pages/set-base-url.mjs';
import {sourceDate} from './archive.mjs';
import {completeFolder, zipOf} from './zip.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * @param {string} [baseUrl] The address of the folder. Without it, none.
 * @throws {RangeError} Where the address is none that pages can be published at.
 */
export const finish = async (baseUrl) => {
  setBaseUrl('dist/site', baseUrl);
  await completeFolder('dist/site', version);
  writeFileSync(`dist/hyte-embed-${version}.zip`, zipOf('dist/site', 'hyte', sourceDate()));
  // The zip has no Storybook.
  if (existsSync('dist/site/storybook/index.html')) await completeFolder('dist/site', version, true);
};
