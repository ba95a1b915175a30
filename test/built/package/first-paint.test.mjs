/** Holds what the README says of the time before the script has run: the fallback shows, and nothing in sight moves after. */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {chromiumFlags, ensureChromium} from '../../../tools/browsers/ensure-chromium.mjs';

const read = (path) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const script = read('dist/hyte.min.js');
/** What the README tells pages to write. */
const [, reserved] = read('README.md').match(/```css\n([^`]*:not\(:defined\)[^`]*)```/);

const sizes = {'a phone': {width: 375, height: 667}, 'a desktop': {width: 1280, height: 800}};
const elements = {'hyte-role-matrix': 'controls', 'hyte-definition': 'copy-links'};

/** A page with text of its own above and below an element that has a fallback. */
const pageOf = (
  tag,
  attributes,
  css = '',
) => `<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Host</title>
  <style>.fallback { color: rgb(0, 100, 0) } ${css}</style>
  <script defer src="hyte.min.js"></script></head>
  <body><h1>Host</h1><${tag} ${attributes}><p class="fallback">Fallback</p></${tag}><p>Below</p></body></html>`;

let browser;
let server;
let served = '';
/** Lets the script come. */
let release;
let released;

before(async () => {
  browser = await puppeteer.launch({executablePath: await ensureChromium(), args: chromiumFlags});
  server = createServer(({url}, response) => {
    const answer = (type, content) =>
      response.writeHead(200, {'Content-Type': `text/${type}; charset=utf-8`}).end(content);
    if (url === '/') answer('html', served);
    else if (url === '/hyte.min.js') released.then(() => answer('javascript', script));
    else response.writeHead(204).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
});

after(async () => {
  await browser?.close();
  server?.close();
});

let page;
beforeEach(async () => (page = await browser.newPage()));
afterEach(() => page.close());

/** Opens a page; `painted` is called when it has been painted and the script has not come. */
const open = async (content, size, painted) => {
  served = content;
  released = new Promise((resolve) => (release = resolve));
  await page.setViewport(size);
  const opened = page.goto(`http://127.0.0.1:${server.address().port}/`, {waitUntil: 'load'});
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  assert.equal(await page.$('[class=fallback]').then((fallback) => fallback.isVisible()), true);
  await painted?.();
  release();
  await opened;
  assert.equal(await page.$eval('.fallback', (fallback) => fallback.checkVisibility()), false);
};

/** How much what was in sight has moved, as browsers count it for Cumulative Layout Shift. */
const shift = () =>
  page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    let sum = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({value}) => (sum += value))).observe({
      type: 'layout-shift',
      buffered: true,
    });
    for (let i = 0; i < 5; i++) await frame();
    return sum;
  });

for (const [on, size] of Object.entries(sizes)) {
  describe(`the first paint on ${on}`, () => {
    for (const [tag, attributes] of Object.entries(elements)) {
      it(`shows the fallback of <${tag}> in the page's own look`, async () => {
        await open(pageOf(tag, attributes), size, async () => {
          assert.equal(await page.$eval('.fallback', (fallback) => getComputedStyle(fallback).color), 'rgb(0, 100, 0)');
          assert.equal(await page.$eval(tag, ({shadowRoot}) => shadowRoot), null);
        });
      });

      it(`is followed by nothing that moves, where <${tag}> has the room that the README says`, async () => {
        await open(pageOf(tag, attributes, reserved), size);
        assert.equal(await shift(), 0);
      });

      it(`would be seen to move without it, below <${tag}>`, async () => {
        await open(pageOf(tag, attributes), size);
        assert.ok((await shift()) > 0);
      });
    }

    it('is followed by nothing that moves, where a card has the room that it takes', async () => {
      const [tag, attributes] = ['hyte-actor-card', 'actor="municipalities" layout="accordion"'];
      await open(pageOf(tag, attributes), size);
      const height = await page.$eval(tag, ({offsetHeight}) => offsetHeight);
      await open(pageOf(tag, attributes, `${tag}:not(:defined) { display: block; min-height: ${height}px }`), size);
      assert.equal(await shift(), 0);
    });
  });
}
