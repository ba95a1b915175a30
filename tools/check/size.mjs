/**
 * What the package costs a page, in bytes, built in the same run: the one file against the least that there could be,
 * what each of its parts adds, and each module. Fails where the file is too large.
 */
import {transform} from 'esbuild';
import config, {script} from '../../rollup.config.mjs';
import {build, buildFiles, buildFloor, measure} from './bytes.mjs';

/**
 * How many bytes the file may take, as brotli makes them. What is above the floor is ours, and has to be worth its bytes:
 * `docs/decisions/0006-size.md` says what it is spent on.
 */
const LIMIT = 17_400;

const [core, modules] = config;

const floor = measure(await buildFloor());
const files = await buildFiles(core);
const whole = measure(files['hyte.min.js']);

/** The core in the making: what is in it at each step. The last is the core itself. */
const steps = {
  "Lit's templates, stand-in": ['lit'],
  language: ['lit', './src/language/language.ts'],
  icons: ['lit', './src/language/language.ts', './src/styles/icons.ts'],
  'base element, look': ['./src/elements/hyte-element.ts', './src/elements/pieces.ts', './src/styles/shared.ts'],
};
const tags = Object.keys(modules.input).filter((name) => name.startsWith('hyte-'));
// Each element comes to those before it.
tags.forEach((tag, i) => (steps[tag] = tags.slice(0, i + 1).map((each) => `./src/elements/${each}.ts`)));

const parts = {};
let before = {raw: 0, gzip: 0, brotli: 0};
for (const [name, ids] of Object.entries(steps)) {
  // What is named is kept, as if a page used it.
  const imports = ids.map((id, i) => `import * as part${i} from '${id}'; console.log(part${i});`);
  const after = measure(await build(script('step'), {step: imports.join('\n')}));
  parts[`+ ${name}`] = Object.fromEntries(Object.keys(after).map((key) => [key, after[key] - before[key]]));
  before = after;
}
parts['+ definition, words'] = Object.fromEntries(
  Object.entries(measure(files['hyte.core.js'])).map(([key, bytes]) => [key, whole[key] - bytes]),
);

const each = {};
for (const [name, input] of Object.entries(modules.input)) {
  const {code} = await transform(await build({...modules, input}), {minify: true, charset: 'utf8'});
  each[`${name}.js`] = measure(code);
}

const ratio = whole.brotli / floor.brotli;
console.log('The one file, against Lit with one trivial element and the texts under their names, minified');
console.table({floor, 'hyte.min.js': whole});
console.log('What each part of it adds to those above');
console.table(parts);
console.log('Each module with all that it imports, minified, without lit');
console.table(each);
console.log(`hyte.min.js is ${ratio.toFixed(3)} times the floor (brotli), ${whole.brotli} bytes; it may be ${LIMIT}`);
if (whole.brotli > LIMIT) {
  console.error(`Too large by ${whole.brotli - LIMIT} bytes`);
  process.exitCode = 1;
}
