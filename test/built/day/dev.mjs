/** Starts what `npm run dev` does on a copy of the project, and changes sources there. */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {chromiumFlags, ensureChromium} from '../../../tools/browsers/ensure-chromium.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'hyte-dev-'));
const intro = join(project, 'src/elements/hyte-intro.ts');
const env = {...process.env, PATH: join(root, 'node_modules/.bin') + delimiter + process.env.PATH};

/** How long it may take on a machine that is busy, in milliseconds. */
const PATIENCE = 90_000;

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
};

let dev;
let browser;
let page;
before(async () => {
  const ours = [
    'src',
    'tools',
    'stories',
    '.storybook',
    'docs',
    'package.json',
    'tsconfig.json',
    'tsconfig.build.json',
  ];
  for (const path of [...ours, 'rollup.config.mjs', 'custom-elements-manifest.config.mjs', 'dist']) {
    cpSync(join(root, path), join(project, path), {recursive: true});
  }
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));

  const port = await freePort();
  dev = spawn(process.execPath, ['tools/build/dev.mjs', '--port', String(port), '--ci'], {
    cwd: project,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const address = `http://127.0.0.1:${port}`;
  const until = Date.now() + PATIENCE;
  while (!(await fetch(address).catch(() => false))) {
    assert.ok(Date.now() < until, 'Storybook has started');
    await wait(200);
  }
  browser = await puppeteer.launch({executablePath: await ensureChromium(), args: chromiumFlags});
  page = await browser.newPage();
  await page.goto(`${address}/iframe.html?viewMode=docs&id=hyte-intro--docs`);
});
after(async () => {
  await browser?.close();
  dev?.kill();
  if (dev) await once(dev, 'exit');
  // Who is still at work there as it ends may write once more.
  rmSync(project, {recursive: true, force: true, maxRetries: 10, retryDelay: 500});
});

const edit = (from, to) => {
  const code = readFileSync(intro, 'utf8');
  assert.ok(code.includes(from), from);
  writeFileSync(intro, code.replace(from, to));
};

/** Waits until the page says something, in its text or in an element. */
const comes = async (word) => {
  const there = (word) =>
    [document.body, ...[...document.querySelectorAll('hyte-intro')].map(({shadowRoot}) => shadowRoot)].some((place) =>
      place?.textContent.includes(word),
    );
  const until = Date.now() + PATIENCE;
  while (!(await page.evaluate(there, word).catch(() => false))) {
    assert.ok(Date.now() < until, `the page says ${word}`);
    await wait(50);
  }
};

describe('npm run dev', () => {
  it('shows what the JSDoc of an element says, and what it says now', async () => {
    await comes('One purpose.');
    edit('One purpose.', 'One purpose, told anew.');
    await comes('One purpose, told anew.');
  });

  it('shows a changed template, each time', async () => {
    edit('part="legal-basis">', 'part="legal-basis">word0 ');
    await comes('word0');
    for (let i = 1; i <= 3; i++) {
      edit(`word${i - 1}`, `word${i}`);
      await comes(`word${i}`);
    }
  });
});
