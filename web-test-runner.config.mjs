/**
 * The tests that need a browser, in each engine that `--engines` names (else in Chromium), and what stands on `lit` on
 * both implementations of it.
 */
import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {countReporter} from './tools/browsers/count-reporter.mjs';
import {findEngines} from './tools/browsers/engines.mjs';
import {freshDist} from './tools/browsers/fresh-dist.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

// The runner reads its own options and leaves these alone.
const {values: options} = parseArgs({
  strict: false,
  options: {engines: {type: 'string', default: 'chromium'}, only: {type: 'string', default: 'lit,slim,built'}},
});
const engines = await findEngines(options.engines);
if (options.coverage && !engines.some(({name}) => name === 'chromium')) {
  throw new Error('Coverage is measured in Chromium alone: without it, nothing at all would pass for all.');
}

/** A browser of its own for each implementation, so that the report says which of the two does not hold. */
const browsersWith = (implementation) =>
  engines.map(({title, launcher}) => Object.assign(launcher(), {name: `${title}, ${implementation}`, engine: title}));

/**
 * A group of tests. Where there is one engine it is halved, each half with a browser of its own: a browser tries one file at a
 * time, and another one would have nothing to do meanwhile.
 */
const group = (name, implementation, folders, more) => {
  const files = folders.flatMap((folder) =>
    readdirSync(`${root}test/${folder}`, {recursive: true})
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => `test/${folder}/${file.replaceAll('\\', '/')}`),
  );
  const shares = engines.length > 1 ? [files] : [0, 1].map((half) => files.filter((_, i) => i % 2 === half));
  return shares.map((share, i) => ({
    ...more,
    name: shares.length > 1 ? `${name} ${i + 1}` : name,
    files: share,
    browsers: browsersWith(implementation),
  }));
};
/** What there is to try, by the name that `--only` knows it by. */
const groups = {
  lit: () => group('lit', 'Lit', ['definition', 'language', 'elements']),
  slim: () => group('slim', 'slim stand-in', ['slim', 'language', 'elements'], {testRunnerHtml: slimPage}),
  built: () => group('built', 'built', ['built']),
};
const only = options.only.split(',');
const unknown = only.filter((name) => !Object.hasOwn(groups, name));
if (unknown.length) {
  throw new Error(`--only: there is no ${unknown.join(', ')}. There are ${Object.keys(groups).join(', ')}.`);
}

/**
 * Which cases `test/elements/fuzz.test.ts` tries: others on each run, which says which, or those that are asked for. In
 * CI the same ones, so that a change is judged by what it does. `npm run test:fuzz` tries more.
 */
const seed = process.env.CI ? 1 : Date.now() % 2 ** 31;
const {FUZZ_SEED = seed, FUZZ_PATH = '', FUZZ_RUNS = 250} = process.env;
const FUZZ = JSON.stringify({seed: Number(FUZZ_SEED), path: FUZZ_PATH, runs: Number(FUZZ_RUNS)});

/** Where `lit` is found, and what takes its place in `hyte.min.js`. */
const slim = {'/node_modules/lit/index.js': '/src/slim/lit.ts'};

/**
 * A test page where our modules and tests get the stand-in whenever they import `lit`, and packages keep the real one.
 * `test/slim/` holds that it is so. The runner adds modules at the start of a `<head>` that it reads, and Firefox heeds
 * no import map that comes after a module: so there is none to read.
 */
const slimPage = (testFramework) => `<!doctype html>
<script type="importmap">${JSON.stringify({scopes: {'/src/': slim, '/test/': slim}})}</script>
<body>
  <script type="module" src="${testFramework}"></script>
</body>`;

export default {
  rootDir: root,
  // At 127.0.0.1 the runner listens on every address of the machine; another one of the loopback it takes at its word.
  hostname: process.platform === 'darwin' ? 'localhost' : '127.0.0.2',
  nodeResolve: true,
  // So that `lit` has one address, also where node_modules is a link.
  preserveSymlinks: true,
  plugins: [freshDist(), esbuildPlugin({ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json`, define: {FUZZ}})],
  // Files that are named run on their own, with Lit: the runner would run them beside the groups.
  ...(options.files && {browsers: browsersWith('Lit')}),
  groups: options.files ? [] : only.flatMap((name) => groups[name]()),
  testFramework: {path: `${root}tools/browsers/framework.js`, config: {timeout: 20_000}},
  // 2,000 cases of the fuzz test take more than a minute.
  testsFinishTimeout: 300_000,
  // Lit's development build is here for its warnings, but not for this one.
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  coverageConfig: {
    include: ['src/**/*.ts'],
    threshold: {lines: 95, statements: 95, branches: 0, functions: 0},
    reporters: ['text'],
  },
  reporters: [defaultReporter(), countReporter()],
};
