/** Starts `npm run test:watch` on a copy of the project, and changes what is tested there. */
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {stripVTControlCharacters} from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'hyte-watch-'));
/** How long a run may take on a machine that is busy, in milliseconds. */
const PATIENCE = 90_000;

before(() => {
  const ours = ['src', 'test/elements', 'test/fixtures', 'tools', 'package.json', 'tsconfig.json'];
  for (const path of [...ours, 'web-test-runner.config.mjs'])
    cpSync(join(root, path), join(project, path), {recursive: true});
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
});
after(() => rmSync(project, {recursive: true, force: true}));

/** Watches a test file on a terminal, without which the runner does not watch. */
const watching = async (file, use) => {
  const {NODE_TEST_CONTEXT: _, ...env} = process.env;
  const child = spawn('script', ['-qfc', `npm run test:watch -- ${file}`, '/dev/null'], {
    cwd: project,
    env: {...env, CI: 'true'},
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (data) => (said += stripVTControlCharacters(String(data))));
  /** Waits until it says something that it has not said before. */
  const says = async (words) => {
    const until = Date.now() + PATIENCE;
    while (!words.test(said)) {
      assert.ok(Date.now() < until, `${words} in\n${said}`);
      await wait(50);
    }
    said = '';
  };
  try {
    await use(says);
  } finally {
    child.stdin.write('\x03');
    await once(child, 'exit');
  }
};

const edit = (path, from, to) => {
  const code = readFileSync(join(project, path), 'utf8');
  assert.ok(code.includes(from), from);
  writeFileSync(join(project, path), code.replace(from, to));
};

describe('npm run test:watch', () => {
  it('runs a test file in a browser, and again when a source has changed', () =>
    watching('test/elements/hyte-intro.test.ts', async (says) => {
      await says(/[1-9]\d* passed, 0 fa/);
      edit('src/elements/hyte-intro.ts', 'part="legal-basis"', 'part="other"');
      await says(/passed, [1-9]\d* fa/);
      edit('src/elements/hyte-intro.ts', 'part="other"', 'part="legal-basis"');
      await says(/[1-9]\d* passed, 0 fa/);
    }));

  it('runs one in Node, and again when what it tests has changed', async () => {
    writeFileSync(join(project, 'tools/one.mjs'), 'export const one = 1;\n');
    writeFileSync(
      join(project, 'test/one.test.mjs'),
      `import assert from 'node:assert/strict';
      import {it} from 'node:test';
      import {one} from '../tools/one.mjs';
      it('is one', () => assert.equal(one, 1));`,
    );
    await watching('test/one.test.mjs', async (says) => {
      await says(/✔ is one/);
      edit('tools/one.mjs', '1', '2');
      await says(/✖ is one/);
    });
  });

  for (const files of [[], ['test/a.test.ts', 'test/b.test.mjs']]) {
    it(`says what it takes to ${files.join(' and ') || 'no file'}`, () => {
      const {status, stderr} = spawnSync(process.execPath, ['tools/browsers/watch-tests.mjs', ...files], {
        cwd: project,
        encoding: 'utf8',
      });
      assert.equal(status, 1);
      assert.match(stderr, /^Name test files that run in a browser/);
    });
  }
});
