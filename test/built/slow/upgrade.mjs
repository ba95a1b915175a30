/**
 * Holds what happens to declarative shadow DOM when the script comes: nothing moves, nothing stands there twice, and what a
 * reader has done stays.
 */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {build} from 'esbuild';
import {pageOf, root, startHost} from '../embed/host.mjs';
import {casesOf, bundled, quietly} from '../render/cases.mjs';
import {shownIn} from '../render/shown.mjs';

const {renderToHtml} = await import('hyte-elements/render.js');

let host;
let page;
before(async () => {
  host = await startHost();
  const {outputFiles} = await build({
    stdin: {contents: "import 'hyte-elements';", resolveDir: root},
    bundle: true,
    format: 'esm',
    write: false,
  });
  host.put('/modules.js', outputFiles[0].text);
});
after(() => host?.close());
beforeEach(async () => {
  page = await host.browser.newPage();
  page.setDefaultTimeout(60_000);
});
afterEach(() => page.close());

const style = '<style>body { margin: 16px; font: 16px/1.5 sans-serif }</style>';

/** Opens a page of elements as declarative shadow DOM, with text below them, and no script yet. */
const open = async (all, width = 1000) => {
  const html = quietly(() => all.map((options) => renderToHtml({lang: 'sv', format: 'dsd', ...options})));
  host.put('/still.html', pageOf(style, ...html, '<p id="below">Below</p>'));
  await page.setViewport({width, height: 900});
  await page.goto(`${host.origin}/still.html`);
  await rest();
};
const rest = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** What brings the elements to life. */
const scripts = {'the one file': 'hyte.min.js', 'the npm modules': 'modules.js'};

/** Has a script come, and waits until its elements have found their sizes. */
const come = async (src) => {
  await page.evaluate(
    (src) =>
      new Promise((done) => {
        const script = Object.assign(document.createElement('script'), {src, type: 'module', onload: done});
        document.head.append(script);
      }),
    src,
  );
  await rest();
  await rest();
};

/** How much of the page has moved so far, as browsers measure it. */
const shifts = () =>
  page.evaluate(
    () =>
      new Promise((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const {value} of list.getEntries()) sum += value;
        }).observe({type: 'layout-shift', buffered: true});
        setTimeout(() => done(sum), 100);
      }),
  );

it('what moves a page would be seen', async () => {
  await open([{element: 'intro'}]);
  await page.$eval('hyte-intro', (element) => element.before(document.createElement('hr')));
  assert.ok((await shifts()) > 0);
});

for (const [what, src] of Object.entries(scripts)) {
  describe(`when ${what} come${what.endsWith('s') ? '' : 's'}`, () => {
    for (const width of [360, 1000]) {
      it(`every element stays where it is, once, at ${width} pixels`, async () => {
        const inside = '<p slot="prevention">Ours</p><p slot="footer">Ours</p>';
        const local = {element: 'actor-card', actor: 'county', inside};
        const cases = Object.entries({...casesOf(bundled), "a page's own content": local});
        await open(
          cases.map(([, options]) => options),
          width,
        );
        const look = async () => Promise.all((await page.$$('body > :not(p)')).map((one) => one.evaluate(shownIn)));
        const before = await look();
        await come(src);
        const after = await look();
        assert.equal(await shifts(), 0);
        assert.equal(after.length, cases.length);
        cases.forEach(([name], i) => {
          const [was, is] = [before[i], after[i]];
          assert.ok(Math.abs(is.height - was.height) < 0.5, `${name}: ${was.height}, then ${is.height}`);
          assert.deepEqual(
            is.pieces.map(({text}) => text),
            was.pieces.map(({text}) => text),
          );
        });
        const roots = await page.$$eval('body > :not(p)', (all) =>
          all.map(({shadowRoot}) => [
            [...shadowRoot.children].filter(({localName}) => localName === 'section').length,
            shadowRoot.querySelectorAll('style, link, template, :disabled').length,
          ]),
        );
        for (const root of roots) assert.deepEqual(root, [1, 0]);
      });
    }

    it('what was open stays open, and opens and closes from there on', async () => {
      await open([{element: 'actor-card', actor: 'county', layout: 'accordion', copyLinks: true}]);
      const press = (selector, i) =>
        page.$eval(
          'hyte-actor-card',
          ({shadowRoot}, selector, i) => shadowRoot.querySelectorAll(selector)[i].click(),
          selector,
          i,
        );
      const openOnes = () =>
        page.$eval('hyte-actor-card', ({shadowRoot}) =>
          [...shadowRoot.querySelectorAll('li')].map((role) => !!role.querySelector('[open], [aria-expanded=true]')),
        );
      await press('summary', 1);
      await press('summary', 4);
      await rest();
      const before = await page.$eval('hyte-actor-card', shownIn);
      await come(src);
      assert.deepEqual(await openOnes(), [false, true, false, false, true, false]);
      const after = await page.$eval('hyte-actor-card', shownIn);
      after.pieces.forEach(({text, box}, i) => {
        for (const side in box) assert.ok(Math.abs(box[side] - before.pieces[i].box[side]) <= 1, text);
      });
      assert.equal(after.height, before.height);
      await press('li [aria-expanded]', 1);
      await rest();
      assert.deepEqual(await openOnes(), [false, false, false, false, true, false]);
    });

    for (const width of [360, 1000]) {
      it(`the role that was chosen stays chosen, at ${width} pixels`, async () => {
        await open([{element: 'role-wheel', actor: 'municipalities'}], width);
        const label = 'li:nth-child(4) label';
        await page.$eval('hyte-role-wheel', ({shadowRoot}, label) => shadowRoot.querySelector(label).click(), label);
        await rest();
        const before = await page.$eval('hyte-role-wheel', shownIn);
        await come(src);
        const chosen = await page.$eval('hyte-role-wheel', ({shadowRoot}) =>
          Array.from(shadowRoot.querySelectorAll('[aria-expanded=true]'), ({value}) => value),
        );
        assert.deepEqual(chosen, ['municipalities-knowledge-management']);
        const after = await page.$eval('hyte-role-wheel', shownIn);
        assert.deepEqual(
          after.pieces.map(({text, box}) => [text, !!box]),
          before.pieces.map(({text, box}) => [text, !!box]),
        );
        assert.equal(after.height, before.height);
      });
    }

    // From an element to what is in it, through the shadow roots between.
    for (const [name, options, path, now = path] of [
      [
        'a role that opens',
        {element: 'actor-card', actor: 'county', layout: 'accordion'},
        ['li:nth-child(3) summary'],
        ['li:nth-child(3) button'],
      ],
      [
        'a role of the wheel',
        {element: 'role-wheel', actor: 'county'},
        ['li:first-child input'],
        ['li:first-child button'],
      ],
      ['a link', {element: 'role-matrix', controls: true, copyLinks: true}, ['footer a:nth-of-type(2)']],
      ['a link in a part of the definition', {element: 'definition', copyLinks: true}, ['hyte-intro', 'a']],
    ]) {
      it(`the focus stays on ${name}, and the page where it was scrolled to`, async () => {
        const tag = `hyte-${options.element}`;
        await open([{element: 'source'}, options, {element: 'theme-card', theme: 'cooperation'}], 360);
        const at = (host, steps) => steps.reduce(({shadowRoot}, step) => shadowRoot.querySelector(step), host);
        await page.$eval(tag, new Function('host', 'path', `(${at})(host, path).focus()`), path);
        await page.evaluate(() => scrollTo(0, 200));
        await come(src);
        const focused = await page.$eval(
          tag,
          new Function('host', 'path', `return (${at})(host, path).matches(':focus')`),
          now,
        );
        assert.ok(focused);
        assert.equal(await page.evaluate(() => scrollY), 200);
        assert.equal(await shifts(), 0);
      });
    }

    it('a table stays where it was scrolled to sideways', async () => {
      await open([{element: 'role-matrix', view: 'table'}], 360);
      const left = () =>
        page.$eval('hyte-role-matrix', (host) => host.shadowRoot.querySelector('.scroller').scrollLeft);
      await page.$eval('hyte-role-matrix', (host) => (host.shadowRoot.querySelector('.scroller').scrollLeft = 200));
      assert.equal(await left(), 200);
      await come(src);
      assert.equal(await left(), 200);
    });

    it('no event tells of what was done before', async () => {
      await open([{element: 'role-wheel', actor: 'county'}]);
      await page.evaluate(() => {
        window.heard = [];
        document.addEventListener('hyte-select', ({role}) => window.heard.push(role));
      });
      await page.$eval('hyte-role-wheel', ({shadowRoot}) => shadowRoot.querySelector('li:nth-child(2) label').click());
      await come(src);
      assert.deepEqual(await page.evaluate(() => window.heard), []);
    });
  });
}
