/**
 * Makes `dist/` of the sources, for `npm run build`, or with `storybook` Storybook as a static site of the two. What is up
 * to date already is not made again.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {rmSync} from 'node:fs';
import {markFresh, products, readInputs, whyStale} from './fresh.mjs';

/** Runs commands one after another. @throws Where one fails. */
const run = async (...commands) => {
  for (const command of commands) {
    const [status] = await once(spawn(command, {stdio: 'inherit', shell: true}), 'exit');
    if (status !== 0) throw new Error(`${command} failed`);
  }
};

const ways = {
  dist: () =>
    Promise.all([
      run(
        'rollup -c',
        'node tools/build/definition.mjs',
        'node tools/build/styles.mjs',
        'node tools/build/integrity.mjs',
        'cem analyze',
        'node tools/build/tokens.mjs',
      ),
      run('tsc -p tsconfig.build.json', 'node tools/build/types.mjs'),
    ]),
  storybook: () => run(`storybook build --output-dir ${products.storybook.folder}`),
};

const make = async (name) => {
  const product = products[name];
  const why = whyStale(product);
  if (!why) return console.log(`${product.folder}/ is up to date`);
  console.log(`${why}: building`);
  const inputs = readInputs(product);
  rmSync(product.folder, {recursive: true, force: true});
  await ways[name]();
  markFresh(product, inputs);
};

try {
  await make('dist');
  if (process.argv.includes('storybook')) await make('storybook');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
