/** Holds the zip for webmasters without Node: what is in it, that its bytes are the same each time, and that it works. */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {unzipSync} from 'fflate';
import puppeteer from 'puppeteer-core';
import {chromiumFlags, ensureChromium} from '../../../tools/browsers/ensure-chromium.mjs';
import {fileOf, recipesOf} from '../../../tools/site/recipes.mjs';
import {completeFolder, zipOf} from '../../../tools/site/zip.mjs';
import {read, root} from '../embed/host.mjs';

const {definition, languages} = await import('hyte-elements/definition.js');
const {renderToHtml} = await import('hyte-elements/render.js');
const {version} = JSON.parse(read('package.json'));

const temporary = mkdtempSync(join(tmpdir(), 'hyte-zip-'));
after(() => rmSync(temporary, {recursive: true}));

/** A folder with two pages, as it is completed, written in one order or the other. */
const makeFolder = async (name, order) => {
  const folder = join(temporary, name);
  mkdirSync(join(folder, 'storybook'), {recursive: true});
  writeFileSync(join(folder, 'storybook/index.html'), 'Not for webmasters');
  for (const lang of order) {
    const html = renderToHtml({element: 'role-matrix', lang});
    const file = join(folder, `role-matrix.${lang}.html`);
    writeFileSync(file, `<!doctype html><html lang="${lang}"><title>Roles &amp; themes ${lang}</title>${html}</html>`);
    utimesSync(file, order.length, order[0] === 'fi' ? 1e9 : 1.5e9);
  }
  await completeFolder(folder, version);
  return folder;
};

const date = new Date('2026-11-21T10:20:30Z');
let folder;
let files;
before(async () => {
  folder = await makeFolder('one', languages);
  const bytes = zipOf(folder, 'hyte', date);
  writeFileSync(join(temporary, 'hyte.zip'), bytes);
  files = unzipSync(bytes);
});
const text = (file) => Buffer.from(files[`hyte/${file}`]).toString();

describe('the zip', () => {
  it('has the same bytes of the same files, whenever and in whatever order they were written', async () => {
    const other = zipOf(await makeFolder('two', [...languages].reverse()), 'hyte', date);
    assert.deepEqual(Buffer.from(other), Buffer.from(zipOf(folder, 'hyte', date)));
  });

  it('has other times with another date, because some servers go by nothing else', () => {
    assert.notDeepEqual(zipOf(folder, 'hyte', date), zipOf(folder, 'hyte', new Date(date.getTime() + 60_000)));
  });

  it('has the same bytes in another time zone', () => {
    const code = `import {zipOf} from './tools/site/zip.mjs'; import {createHash} from 'node:crypto';
      console.log(createHash('sha256').update(zipOf(${JSON.stringify(folder)}, 'hyte', new Date(${date.getTime()}))).digest('hex'))`;
    const hashes = ['Asia/Tokyo', 'America/Lima'].map((TZ) => {
      const {stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
        cwd: root,
        env: {...process.env, TZ},
        encoding: 'utf8',
      });
      assert.match(stdout, /^[\da-f]{64}\n$/, stderr);
      return stdout;
    });
    assert.equal(hashes[0], hashes[1]);
  });

  it('has every file of the folder in one folder of its own, and no Storybook', () => {
    const guide = ['guide.css', 'guide.html', 'guide.js'];
    const start = ['builder.css', 'builder.js', 'hosts.css', 'index.html'];
    const example = readdirSync('site/example').map((file) => `example/${file}`);
    const recipes = recipesOf().map(fileOf);
    const names = ['LICENSE.txt', `hyte-${version}.min.js`, 'hyte.min.js', ...guide, ...start, ...example, ...recipes];
    const pages = languages.map((lang) => `role-matrix.${lang}.html`);
    assert.deepEqual(
      Object.keys(files),
      [...names, 'integrity.json', ...pages].sort().map((name) => `hyte/${name}`),
    );
    assert.equal(text('hyte.min.js'), read('dist/hyte.min.js'));
    assert.equal(text(`hyte-${version}.min.js`), read('dist/hyte.min.js'));
    assert.equal(text('LICENSE.txt'), read('LICENSE'));
  });

  it('lists the hash of every file in it', () => {
    const {files: listed, ...versions} = JSON.parse(text('integrity.json'));
    assert.deepEqual(versions, {version, definitionVersion: definition.version, definitionDate: definition.date});
    const others = Object.entries(files).filter(([name]) => name !== 'hyte/integrity.json');
    assert.deepEqual(
      listed,
      Object.fromEntries(
        others.map(([name, bytes]) => [
          name.slice('hyte/'.length),
          `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
        ]),
      ),
    );
  });
});

describe('the guide', () => {
  let browser;
  before(async () => {
    browser = await puppeteer.launch({executablePath: await ensureChromium(), args: chromiumFlags});
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(temporary, 'unpacked', name)), {recursive: true});
      writeFileSync(join(temporary, 'unpacked', name), bytes);
    }
  });
  after(() => browser?.close());
  const address = () => pathToFileURL(join(temporary, 'unpacked/hyte/guide.html')).href;

  it('opens from the disk in three languages, with an element at work and no error', async () => {
    const page = await browser.newPage();
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('requestfailed', (request) => said.push(request.url()));
    await page.goto(address());
    assert.deepEqual(await page.$$eval('main > section', (all) => all.map(({lang}) => lang)), ['fi', 'sv', 'en']);
    assert.deepEqual(
      await page.$$eval('hyte-role-wheel', (all) =>
        all.map(({language, shadowRoot}) => [language, Boolean(shadowRoot)]),
      ),
      languages.map((lang) => [lang, true]),
    );
    assert.deepEqual(said, []);
  });

  it('links to files that are there alone, and to every page, in its language', async () => {
    const page = await browser.newPage();
    await page.goto(address());
    const links = await page.$$eval('a:not([href^="#"], hyte-role-wheel a)', (all) =>
      all.map((a) => a.getAttribute('href')),
    );
    for (const link of links) assert.ok(files[`hyte/${link}`], link);
    for (const lang of languages) {
      const titles = await page.$$eval(`#${lang} li a:not([href^=recipe])`, (all) =>
        all.map(({textContent}) => textContent),
      );
      assert.deepEqual(titles, [`Roles & themes ${lang}`]);
    }
    assert.equal((await page.$$('#en li a:not([href^=recipe])')).length, languages.length);
  });

  it('gives a frame of a page that is there, called what the page is called', async () => {
    const page = await browser.newPage();
    await page.goto(address());
    for (const lang of languages) {
      const code = await page.$$eval(`#${lang} pre`, (all) => all[1].textContent);
      const {src, title} = await page.evaluate((code) => {
        const {attributes} = new DOMParser().parseFromString(code, 'text/html').querySelector('iframe');
        return Object.fromEntries(Array.from(attributes, ({name, value}) => [name, value]));
      }, code);
      assert.ok(files[`hyte/${src.split('/').at(-1)}`], src);
      assert.equal(title, `Roles & themes ${lang}`);
    }
  });

  it('gives an integrity that is that of the file', async () => {
    const [, hash] = /integrity=&quot;(sha384-[^&]+)|integrity="(sha384-[^"]+)"/
      .exec(text('guide.html'))
      .filter(Boolean);
    assert.equal(hash, JSON.parse(text('integrity.json')).files[`hyte-${version}.min.js`]);
  });

  for (const width of [320, 1280]) {
    it(`is no wider than a window of ${width} pixels, also without a script`, async () => {
      for (const scripted of [true, false]) {
        const page = await browser.newPage();
        await page.setJavaScriptEnabled(scripted);
        await page.setViewport({width, height: 800});
        await page.goto(address());
        const {cssContentSize} = await (await page.createCDPSession()).send('Page.getLayoutMetrics');
        assert.equal(cssContentSize.width, width);
      }
    });
  }
});
