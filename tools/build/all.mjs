/**
 * Makes `dist/` of the sources, for `npm run build`, or with `storybook` Storybook as a static site of the two, with
 * `site` the pages, or with `pages` those without their pictures. What is up to date already is not made again.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {parseArgs} from 'node:util';
import {clear, markFresh, products, readInputs, whyStale} from './fresh.mjs';

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
  site: () => run('node tools/site/make.mjs'),
};

const make = async (name) => {
  const product = products[name];
  const why = whyStale(product);
  if (!why) return console.log(`${product.folder}/ is up to date`);
  console.log(`${why}: building`);
  const inputs = readInputs(product);
  clear(product);
  await ways[name]();
  markFresh(product, inputs);
};

try {
  const {values, positionals} = parseArgs({options: {'base-url': {type: 'string'}}, allowPositionals: true});
  await make('dist');
  if (positionals.includes('storybook')) await make('storybook');
  // What the start page leads to, without what takes a browser: that is made when it is asked for.
  if (positionals.includes('pages') && whyStale(products.site)) await run('node tools/site/make.mjs --pages');
  if (positionals.includes('site')) {
    await make('site');
    // Where it is published changes what is written, and nothing that it is made of.
    // Found by its address: it is none of what the package is made of.
    const {finish} = await import(new URL('../site/finish.mjs', import.meta.url));
    await finish(values['base-url']);
    markFresh(products.site, readInputs(products.site));
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
