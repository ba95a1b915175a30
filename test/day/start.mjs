/** Starts what `npm start` does on a copy of the project, and changes sources there. `RUNS=10` measures more often. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {after, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {chromiumFlags, ensureChromium} from '../../tools/browsers/ensure-chromium.mjs';
import {markFresh, products, readInputs} from '../../tools/build/fresh.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'hyte-serve-'));
const RUNS = Number(process.env.RUNS ?? 3);
const built = `document.documentElement.dataset.built = '';`;

/** Replaces what stands in a file of the copy. */
const edit = (path, from, to) => {
  const code = readFileSync(join(project, path), 'utf8');
  assert.ok(code.includes(from), `${path} has "${from}"`);
  writeFileSync(join(project, path), code.replace(from, to));
};

let server;
let address;
let browser;
let page;
before(async () => {
  for (const path of ['package.json', 'rollup.config.mjs', 'tsconfig.json', 'tools', 'src', 'site']) {
    cpSync(join(root, path), join(project, path), {recursive: true});
  }
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
  mkdirSync(join(project, 'dist'));
  writeFileSync(join(project, 'dist/hyte.min.js'), built);
  markFresh(products.dist, readInputs(products.dist, project), project);

  server = spawn(process.execPath, ['tools/browsers/serve.mjs'], {cwd: project, stdio: ['ignore', 'pipe', 'inherit']});
  for await (const line of createInterface({input: server.stdout})) {
    address = line;
    break;
  }
  browser = await puppeteer.launch({executablePath: await ensureChromium(), args: chromiumFlags});
  page = await browser.newPage();
  // The start page is made of what is built, and nothing is built here.
  await page.goto(new URL('example/index.html', address));
});
after(async () => {
  await browser?.close();
  server?.kill();
  rmSync(project, {recursive: true});
});

/** How long until the page has a word in an element, in milliseconds. */
const until = async (word) => {
  const start = performance.now();
  const there = (word) => document.querySelector('hyte-intro')?.shadowRoot?.textContent.includes(word);
  while (!(await page.evaluate(there, word).catch(() => false))) {
    assert.ok(performance.now() - start < 30_000, `the page has ${word}`);
    await wait(10);
  }
  return performance.now() - start;
};

describe('npm start', () => {
  it('prints an address of this machine', () => {
    assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/site\/$/);
  });

  it('serves the file as it was built', async () => {
    assert.equal(await (await fetch(new URL('../dist/hyte.min.js', address))).text(), built);
    assert.equal(await page.evaluate(() => document.documentElement.dataset.built), '');
  });

  it('has a changed template on the page soon, and leaves what was built alone', async (t) => {
    edit('src/elements/hyte-intro.ts', 'part="legal-basis">', 'part="legal-basis">word0 ');
    await until('word0');
    const times = [];
    for (let i = 1; i <= RUNS; i++) {
      await wait(300);
      edit('src/elements/hyte-intro.ts', `word${i - 1}`, `word${i}`);
      times.push(await until(`word${i}`));
    }
    const [median] = times.toSorted((a, b) => a - b).slice(Math.floor(RUNS / 2));
    t.diagnostic(`median of ${RUNS}: ${Math.round(median)} ms (${times.map(Math.round).join(', ')})`);
    assert.equal(readFileSync(join(project, 'dist/hyte.min.js'), 'utf8'), built);
  });

  it('has a changed text of the definition, which Rollup does not read by itself', async () => {
    edit('src/definition/generated/fi/texts.js', " title: '", " title: 'otsikko ");
    await until('otsikko');
  });

  it('goes on after a mistake', async () => {
    edit('src/elements/hyte-intro.ts', 'return html`', 'return html mistake`');
    await wait(1000);
    edit('src/elements/hyte-intro.ts', 'return html mistake`', 'return html`mended ');
    await until('mended');
  });

  it('serves what was built again where a change is taken back', async () => {
    for (const path of ['src/elements/hyte-intro.ts', 'src/definition/generated/fi/texts.js']) {
      cpSync(join(root, path), join(project, path));
    }
    await page.waitForFunction(() => document.documentElement.dataset.built === '', {timeout: 30_000});
  });

  it('has a changed page of the site', async () => {
    edit('site/example/index.html', '<hyte-intro no-source>', '<hyte-intro no-source id="changed">');
    await page.waitForSelector('#changed', {timeout: 30_000});
  });
});
