/**
 * Storybook as one works on it, for `npm run dev`. It shows the sources as they are, and loads its page anew when one has
 * changed. What it reads of `dist/` is made again here: the definition as data, the manifest of the elements' JSDoc, the
 * design tokens. Options are Storybook's, such as `--port`.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {watch} from 'rollup';
import config from '../../rollup.config.mjs';
import {products, whyStale} from './fresh.mjs';

const run = (command, stdout) =>
  spawn(command[0], command.slice(1), {
    stdio: ['inherit', stdout, 'inherit'],
    shell: process.platform === 'win32',
  });

const definition = () => readFileSync('dist/definition.js', 'utf8');
let before = definition();

/** Makes the data of what Rollup has written. A step that fails says why, and the next change may mend it. */
const make = async () => {
  const now = definition();
  const steps = [
    ...(now === before ? [] : [['node', 'tools/build/definition.mjs']]),
    ['cem', 'analyze'],
    ['node', 'tools/build/tokens.mjs'],
  ];
  before = now;
  for (const step of steps) {
    const [status] = await once(run(step, 'ignore'), 'exit');
    if (status !== 0) return;
  }
};

let making = false;
let again = false;
const makeWhatIsStale = async () => {
  again = true;
  if (making) return;
  making = true;
  while (again) {
    again = false;
    if (whyStale(products.dist)) await make();
  }
  making = false;
};

const [, modules] = config;
// Not at once: what shows on the page comes first.
watch({...modules, watch: {clearScreen: false, buildDelay: 1000}}).on('event', async ({code, error, result}) => {
  if (code === 'ERROR') console.error(error.message);
  if (code === 'BUNDLE_END') makeWhatIsStale();
  await result?.close();
});

const options = ['--port', '6006', '--host', '127.0.0.1', '--no-version-updates', '--no-open'];
const storybook = run(['storybook', 'dev', ...options, ...process.argv.slice(2)], 'inherit');
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => storybook.kill(signal));
const [status] = await once(storybook, 'exit');
process.exit(status ?? 0);
