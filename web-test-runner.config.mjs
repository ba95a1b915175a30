/**
 * The tests that need a browser, in each engine that `--engines` names (else in Chromium), and what stands on `lit` on
 * both implementations of it.
 */
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {countReporter} from './tools/browsers/count-reporter.mjs';
import {findEngines} from './tools/browsers/engines.mjs';
import {freshDist} from './tools/browsers/fresh-dist.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

// The runner reads its own options and leaves this one alone.
const {values: options} = parseArgs({
  strict: false,
  options: {engines: {type: 'string', default: 'chromium'}, without: {type: 'string'}},
});
const engines = await findEngines(options.engines);
if (options.coverage && !engines.some(({name}) => name === 'chromium')) {
  throw new Error('Coverage is measured in Chromium alone: without it, nothing at all would pass for all.');
}

/** A browser of its own for each implementation, so that the report says which of the two does not hold. */
const browsersWith = (implementation) =>
  engines.map(({title, launcher}) => Object.assign(launcher(), {name: `${title}, ${implementation}`, engine: title}));

/**
 * Which cases `test/elements/fuzz.test.ts` tries: others on each run, which says which, or those that are asked for. In
 * CI the same ones, so that a change is judged by what it does. The other engines are slower, and find what is theirs.
 */
const seed = process.env.CI ? 1 : Date.now() % 2 ** 31;
const cases = engines.some(({name}) => name === 'chromium') ? 2_000 : 250;
const {FUZZ_SEED = seed, FUZZ_PATH = '', FUZZ_RUNS = cases} = process.env;
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
  groups: options.files
    ? []
    : [
        {name: 'lit', files: ['test/{definition,language,elements}/**/*.test.ts'], browsers: browsersWith('Lit')},
        {
          name: 'slim',
          files: ['test/{slim,language,elements}/**/*.test.ts'],
          browsers: browsersWith('slim stand-in'),
          testRunnerHtml: slimPage,
        },
        {name: 'built', files: ['test/built/**/*.test.ts'], browsers: browsersWith('built')},
        // What `npm test` leaves to `npm run test:slow`, and `npm run test:others` to `npm run test:all`.
      ].filter(({name}) => name !== options.without),
  testFramework: {path: `${root}tools/browsers/framework.js`, config: {timeout: 20_000}},
  // The fuzz test takes a minute where the machine is its own, and more where it is not.
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
