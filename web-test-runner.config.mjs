/** The tests that need a browser: in a real Chromium, and what stands on `lit` on both implementations of it. */
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {chromiumFlags, ensureChromium} from './tools/ensure-chromium.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const executablePath = await ensureChromium();

/**
 * A Chromium of its own for each implementation, so that the report says which of the two does not hold. One page at a
 * time in each, because pages of one browser take the focus from each other.
 */
const chromiumWith = (name) =>
  Object.assign(chromeLauncher({puppeteer, launchOptions: {executablePath, args: chromiumFlags}, concurrency: 1}), {
    name,
  });

/** Which cases `test/elements/fuzz.test.ts` tries: others on each run, which says which, or those that are asked for. */
const {FUZZ_SEED = Date.now() % 2 ** 31, FUZZ_PATH = '', FUZZ_RUNS = 2_000} = process.env;
const FUZZ = JSON.stringify({seed: Number(FUZZ_SEED), path: FUZZ_PATH, runs: Number(FUZZ_RUNS)});

/** Where `lit` is found, and what takes its place in `hyte.min.js`. */
const slim = {'/node_modules/lit/index.js': '/src/slim/lit.ts'};

/**
 * A test page where our modules and tests get the stand-in whenever they import `lit`, and packages keep the real one.
 * `test/slim/` holds that it is so.
 */
const slimPage = (testFramework) => `<!doctype html>
<html>
  <head>
    <script type="importmap">${JSON.stringify({scopes: {'/src/': slim, '/test/': slim}})}</script>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`;

/** Every test of a suite and of those within it. */
const testsOf = ({tests = [], suites = []} = {}) => [...tests, ...suites.flatMap(testsOf)];

/**
 * Ends with the count over both implementations, for CI to read. A page that fails outside of its tests counts as well.
 * @returns {import('@web/test-runner').Reporter}
 */
const countReporter = () => ({
  stop({sessions}) {
    const results = Array.from(sessions, (session) => {
      const tests = testsOf(session.testResults);
      const failed = tests.filter((test) => !test.passed).length;
      return {passed: tests.length - failed, failed: failed || Number(!session.passed)};
    });
    const sum = (key) => results.reduce((total, result) => total + result[key], 0);
    console.log(`browser tests: ${sum('passed')} passed, ${sum('failed')} failed`);
  },
});

export default {
  rootDir: root,
  // At 127.0.0.1 the runner listens on every address of the machine; another one of the loopback it takes at its word.
  hostname: process.platform === 'darwin' ? 'localhost' : '127.0.0.2',
  nodeResolve: true,
  // So that `lit` has one address, also where node_modules is a link.
  preserveSymlinks: true,
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json`, define: {FUZZ}})],
  groups: [
    {name: 'lit', files: ['test/**/*.test.ts', '!test/slim/**'], browsers: [chromiumWith('Lit')]},
    {
      name: 'slim',
      files: ['test/{slim,language,elements}/**/*.test.ts'],
      browsers: [chromiumWith('slim stand-in')],
      testRunnerHtml: slimPage,
    },
  ],
  testFramework: {config: {timeout: 10_000}},
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
