/** Runs test files, and runs them again whenever they or what they import has changed: `*.ts` in a browser, `*.mjs` in Node. */
import {spawn} from 'node:child_process';

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('-'));
const inNode = files.filter((file) => file.endsWith('.mjs'));
if (!files.length || (inNode.length && inNode.length < files.length)) {
  console.error(
    'Name test files that run in a browser, such as test/elements/hyte-intro.test.ts, or such as run in Node.',
  );
  process.exit(1);
}
const [program, ...options] = inNode.length
  ? ['node', '--test', '--watch', '--test-reporter=spec']
  : ['wtr', '--watch', '--files'];
spawn(program, [...options, ...args], {stdio: 'inherit', shell: process.platform === 'win32'}).on('exit', (status) =>
  process.exit(status ?? 0),
);
