/** What is measured: the one file of a build, and the same once more, as the noise to trust nothing below. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pageOf} from './browser.mjs';
import {ratiosOf} from './statistics.mjs';

/**
 * @param {string} dist The folder of a build.
 * @param {string} [against] That of another one, to be measured beside it.
 */
export const readBuilds = (dist, against) => {
  const read = (folder) => ({folder, script: readFileSync(join(folder, 'hyte.min.js'), 'utf8')});
  return {build: read(dist), again: read(dist), ...(against && {against: read(against)})};
};

/** A page for each build, and one without a script, `limit.html`: files to serve. `head` comes before a build's script. */
export const pagesOfBuilds = (builds, head = '') => ({
  'limit.html': pageOf({}),
  ...Object.fromEntries(
    Object.entries(builds).flatMap(([name, {script}]) => [
      [`${name}.js`, script],
      [`${name}.html`, pageOf({head: `${head}<script defer src="${name}.js"></script>`})],
    ]),
  ),
});

/** How an act of the build compares with the same once more, and with the other build, if there is one. */
export const comparedOf = (builds, of) => ({
  again: ratiosOf(of('again'), of('build')),
  ...(builds.against && {against: ratiosOf(of('build'), of('against'))}),
});
