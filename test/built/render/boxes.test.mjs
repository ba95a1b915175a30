/**
 * Holds declarative shadow DOM to the live elements: without a script, every text stands where it stands once one has come,
 * in the same order, under the same headings and with the same look.
 */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {pageOf, startHost} from '../embed/host.mjs';
import {casesOf, definitions, markupOf, quietly} from './cases.mjs';
import {shownIn} from './shown.mjs';

const {renderToHtml} = await import('hyte-elements/render.js');

/** How far a text may stand from where it is to be, in CSS pixels. */
const NEAR = 1;
const widths = [360, 1000];

let host;
let page;
before(async () => {
  host = await startHost();
  page = await host.browser.newPage();
  // A machine that is busy elsewhere is no reason to fail.
  page.setDefaultTimeout(60_000);
});
after(() => host?.close());

const style = '<style>body { margin: 16px; font: 16px/1.5 sans-serif }</style>';

/** What each of a page's elements shows, at each width. */
const look = async (elements, ...scripts) => {
  host.put('/index.html', pageOf(style, ...elements.map((html) => `<div class="case">${html}</div>`), ...scripts));
  await page.goto(`${host.origin}/index.html`);
  const shown = {};
  for (const width of widths) {
    await page.setViewport({width, height: 800});
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const all = await page.$$('.case > :first-child');
    shown[width] = await Promise.all(all.map((one) => one.evaluate(shownIn)));
  }
  return shown;
};

for (const tested of definitions) {
  for (const lang of tested.languages) {
    describe(`without a script, of ${tested.name} in ${lang}`, () => {
      const cases = Object.entries(casesOf(tested));
      let still;
      let live;
      before(async () => {
        const {definition} = tested;
        host.put('/hyte.min.js', tested.script);
        still = await look(
          cases.map(([, options]) => quietly(() => renderToHtml({...options, definition, lang, format: 'dsd'}))),
        );
        live = await look(
          cases.map(([, options]) => markupOf(options, lang)),
          '<script src="hyte.min.js"></script>',
        );
      });

      cases.forEach(([name, {element}], i) => {
        it(`${name} is what it is with one, and where it is`, () => {
          for (const width of widths) {
            const [was, is] = [still[width][i], live[width][i]];
            assert.deepEqual(was.headings, is.headings);
            assert.deepEqual(
              was.pieces.map(({text}) => text),
              is.pieces.map(({text}) => text),
            );
            assert.ok(was.pieces.length >= (element === 'language-switch' ? 2 : 5));
            was.pieces.forEach(({text, box, look, seen}, k) => {
              const other = is.pieces[k];
              assert.equal(!box, !other.box, `${text} at ${width}`);
              for (const [side, place] of Object.entries(box || {})) {
                assert.ok(Math.abs(place - other.box[side]) <= NEAR, `${text} at ${width}: ${box}, not ${other.box}`);
              }
              // What waits for a script has its place, and no look.
              if (seen) assert.equal(look, other.look, text);
            });
            assert.ok(Math.abs(was.height - is.height) <= NEAR, `${was.height}, not ${is.height}`);
            assert.ok(Math.abs(was.width - is.width) <= NEAR);
          }
        });
      });
    });
  }
}

describe('what waits for a script', () => {
  it('is not to be seen, and all else is', async () => {
    const options = {element: 'role-matrix', controls: true, 'copy-links': true};
    host.put('/still.html', pageOf(style, renderToHtml({...options, lang: 'fi', format: 'dsd'})));
    await page.goto(`${host.origin}/still.html`);
    const seen = await page.$eval('hyte-role-matrix', ({shadowRoot}) =>
      [...shadowRoot.querySelectorAll('*')]
        .filter((element) => element.checkVisibility({checkVisibilityCSS: true}))
        .map(({localName}) => localName),
    );
    assert.ok(seen.includes('table'));
    for (const name of ['search', 'button', 'label', 'select', 'input']) assert.ok(!seen.includes(name), name);
  });

  it('takes no room where scripts are switched off, or none will come', async () => {
    const heightOf = async (options) => {
      const html = renderToHtml({element: 'role-matrix', lang: 'fi', format: 'dsd', ...options});
      host.put('/still.html', pageOf(style, html));
      await page.goto(`${host.origin}/still.html`);
      return page.$eval('hyte-role-matrix', (element) => element.getBoundingClientRect().height);
    };
    await page.setViewport({width: 360, height: 800});
    const bare = await heightOf({});
    const waiting = await heightOf({controls: true});
    assert.ok(waiting > bare + 100, `${waiting} and ${bare}`);
    assert.equal(await heightOf({controls: true, script: false}), bare);
    await page.setJavaScriptEnabled(false);
    try {
      assert.equal(await heightOf({controls: true}), bare);
    } finally {
      await page.setJavaScriptEnabled(true);
    }
  });
});
