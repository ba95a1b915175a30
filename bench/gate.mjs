/**
 * Fails where the built file has become too large or too slow, as a multiple of its limits: `npm run bench:gate`. It needs
 * no peers and takes less than a minute. `--runs 10` measures so often and says how far the runs lie apart; `--dist DIR`
 * measures another build.
 */
import {parseArgs} from 'node:util';
import {buildFloor, measure} from '../tools/check/bytes.mjs';
import {startBrowser} from './browser.mjs';
import {readBuilds} from './builds.mjs';
import {openFirstRender} from './c-first-render.mjs';
import {floorScript, measureScripts} from './e-empty-page.mjs';
import {limits} from './limits.mjs';
import {ratiosOf} from './statistics.mjs';

const {values: options} = parseArgs({
  options: {runs: {type: 'string', default: '1'}, dist: {type: 'string', default: 'dist'}},
});

const counts = {'hyte-actor-card': 100, 'hyte-role-matrix': 30};
const {build} = readBuilds(options.dist);
const size = measure(build.script).brotli / measure(await buildFloor()).brotli;
const floor = {script: await floorScript()};

/** One run: every ratio by its name. */
const run = async (browser) => {
  const ratios = {size};
  const empty = await measureScripts(browser, {build, floor}, 9);
  ratios['empty page'] = ratiosOf(empty.build, empty.floor).median;
  const {samples, close} = await openFirstRender({browser, builds: {build}});
  for (const [tag, count] of Object.entries(counts)) {
    const taken = await samples(tag, count, 9);
    for (const [part, called] of Object.entries({script: 'script', total: 'with layout'})) {
      const of = (name) => taken[name].map((sample) => sample[part]);
      ratios[`${tag} × ${count}, ${called}`] = ratiosOf(of('build'), of('limit')).median;
    }
  }
  await close();
  return ratios;
};

const runs = [];
for (let i = 0; i < Number(options.runs); i++) {
  // A browser of its own for each, as on another day.
  const browser = await startBrowser();
  try {
    runs.push(await run(browser));
    if (options.runs > 1) {
      const found = Object.entries(runs.at(-1)).map(([name, ratio]) => `${name} ${ratio.toFixed(2)}`);
      console.error(`run ${i + 1}: ${found.join('; ')}`);
    }
  } finally {
    await browser.close();
  }
}

let failed = 0;
for (const [name, limit] of Object.entries(limits)) {
  const found = runs.map((ratios) => ratios[name]).sort((a, b) => a - b);
  const [least, most] = [found[0], found.at(-1)].map((ratio) => ratio.toFixed(2));
  // What was not measured is under no limit either.
  const isOver = !(found.at(-1) <= limit);
  if (isOver) failed++;
  const text = `${name}: ${least === most ? least : `${least} to ${most}`}, may be ${limit}`;
  if (isOver) console.error(`${text}: too much`);
  else console.log(text);
}
process.exitCode = Math.min(failed, 1);
