/** What is measured: the one file of a build, and the same once more, as the noise to trust nothing below. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * @param {string} dist The folder of a build.
 * @param {string} [against] That of another one, to be measured beside it.
 */
export const readBuilds = (dist, against) => {
  const read = (folder) => ({folder, script: readFileSync(join(folder, 'hyte.min.js'), 'utf8')});
  return {build: read(dist), again: read(dist), ...(against && {against: read(against)})};
};
