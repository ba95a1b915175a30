/**
 * Holds, picture by picture, that a page's own CSS does to an element what it is meant to, and nothing else: it looks as on
 * a bare page that has the same font, text size, spacing, colour and scheme. And that the page looks the same with us and without.
 */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {markup, pageOf, read, startHost, tags} from '../embed/host.mjs';

/** The elements of HTML that are in ours, and rules for them that no reset would have. */
const ours =
  'section, header, footer, nav, search, h1, h2, h3, h4, p, small, ul, li, dl, dt, dd, table, caption, thead, tbody, tr, th, td, details, summary, figure, button, input, select, option, label, a, mark, span, div, svg, path, circle';
/** Every property that is inherited, but for those that a page or its reader is meant to reach an element with. */
const inherited = `border-collapse: collapse; border-spacing: 9px; caption-side: bottom; caret-color: red; cursor: wait;
  direction: rtl; empty-cells: hide; font-style: italic; font-variant: small-caps; font-weight: 900; font-stretch: condensed;
  font-feature-settings: 'zero'; font-kerning: none; hyphens: none; line-height: 3;
  list-style: square inside; orphans: 9; overflow-wrap: anywhere; quotes: '!' '?'; tab-size: 9; text-align: right;
  text-align-last: center; text-indent: 3em; text-shadow: 1px 1px red; text-transform: uppercase; text-wrap: nowrap;
  -webkit-text-stroke: 1px red; -webkit-text-fill-color: red; text-emphasis: dot; text-underline-position: under;
  text-orientation: upright; white-space: pre; widows: 9; word-break: break-all; line-break: anywhere;
  fill: red; stroke: red; stroke-width: 9px; ruby-position: under; image-rendering: pixelated; stroke-linecap: square;`;

/** What a page may have: style sheets, and the box that its content stands in. */
const hosts = {
  'a root of 10 px (62.5%)': {css: 'html { font-size: 62.5% } body { font-size: 1.6rem }'},
  'a root of 22 px': {css: 'html { font-size: 22px }'},
  'a reset of everything': {css: '* { all: unset }', widths: [1280, 500]},
  'a reset of everything that bears no other rule': {css: '*, *::before, *::after { all: unset !important }'},
  'a reset to initial values': {css: '* { all: initial; font-family: inherit }'},
  'boxes sized by their content': {css: '*, *::before, *::after { box-sizing: content-box !important }'},
  'rules with !important for every element of HTML': {
    css: `:is(${ours}) { display: inline-block !important; float: right !important; position: relative !important;
      margin: 9px !important; padding: 9px !important; border: 5px dotted red !important; width: 50% !important;
      color: red !important; background: yellow !important; font: 900 30px/3 monospace !important;
      text-transform: uppercase !important; list-style: square inside !important; vertical-align: bottom !important }`,
  },
  'rules with !important for everything': {
    css: `* { margin: 3px !important; padding: 3px !important; border: 1px solid red !important; border-radius: 0 !important;
      outline: 1px solid lime !important; text-align: center !important; line-height: 1 !important;
      transition: all 9s !important; background: #fff !important }`,
  },
  'every inherited property set on the body': {css: `body { ${inherited} }`},
  'every inherited property set on everything': {css: `* { ${inherited.replaceAll(';', ' !important;')} }`},
  'a box that is set in the middle, in capitals and from right to left': {
    css: '.c { text-align: center; text-transform: uppercase; white-space: nowrap }',
    box: '<center class="c" dir="rtl">',
  },
  'a cell of a table': {css: '', box: '<table width="100%" border="1" align="center"><td nowrap align="right">'},
  'a green box with white text': {
    css: '.c { color: #fff; background: #0a5c36; font-weight: 700; line-height: 1 }',
    box: '<div class="c">',
  },
  Bootstrap: {css: read('node_modules/bootstrap/dist/css/bootstrap.css'), box: '<div class="container text-center">'},
  'Bootstrap, dark': {
    css: read('node_modules/bootstrap/dist/css/bootstrap.css'),
    box: '<div class="container lead fst-italic" data-bs-theme="dark">',
  },
  "Tailwind's preflight": {css: read('node_modules/tailwindcss/preflight.css').replaceAll('--theme(', 'var(')},
  'a classic WordPress theme': {
    css: read('test/fixtures/wordpress.css'),
    box: '<div class="entry-content">',
    widths: [1280, 500],
  },
  'old HTML': {css: '', box: '<center><font face="serif" size="5" color="navy"><b><tt>'},
};

/** A host's own content, of what there is also in ours. */
const content = `<h1>Host</h1><p>Text with a <a href="#">link</a>, a <mark>mark</mark> and <small>small print</small>.</p>
  <table class="table"><caption>Table</caption><thead><tr><th>Head</th><th>Head</th></tr></thead>
    <tbody><tr><th>Row</th><td>Cell</td></tr></tbody></table>
  <details open><summary>Summary</summary>Details</details>
  <ul><li>One</li><li>Two</li></ul><dl><dt>Term</dt><dd>Description</dd></dl>
  <search><label>Label <input type="search" value="query"></label> <select><option>Option</option></select></search>
  <button class="btn btn-primary">Button</button> <svg viewBox="0 0 9 9" width="30"><path d="M0 0L9 9" stroke="red"/></svg>`;

const script = '<script defer src="hyte.min.js"></script>';
/** The browser draws no picture higher than this. */
const HIGHEST = 16_000;

let host;
let page;
before(async () => {
  host = await startHost();
  page = await host.browser.newPage();
});
after(() => host?.close());

/** Opens a page in a window of this size. */
const open = async (html, width, height) => {
  host.put('/index.html', html);
  await page.setViewport({width, height});
  await page.goto(`${host.origin}/index.html`, {waitUntil: 'load'});
  await page.evaluate(() => {
    // A card's first role is open, so that what an accordion shows is seen too.
    document.querySelector('hyte-actor-card')?.shadowRoot?.querySelector('li [aria-expanded]')?.click();
    // Each begins at a whole pixel: between two, text is drawn at the one or the other.
    for (const space of document.querySelectorAll('i[style]')) {
      const {top} = space.nextElementSibling.shadowRoot.querySelector('[part=frame]').getBoundingClientRect();
      space.style.setProperty('height', `${10 + Math.ceil(top) - top}px`, 'important');
    }
  });
};

const picture = async () => PNG.sync.read(Buffer.from(await page.screenshot()));

/** What the bare page has to have in common with the host's, and where each element's frame stands. */
const measure = () =>
  page.evaluate((tags) => {
    const [behind = 'white'] = [document.body, document.documentElement]
      .map((element) => getComputedStyle(element).backgroundColor)
      .filter((color) => color !== 'rgba(0, 0, 0, 0)');
    return {
      behind,
      frames: tags.map((tag) => {
        // The outermost of its kind: a definition has others in it, in its shadow root.
        const element = document.querySelector(tag);
        const meant = ['font-family', 'font-size', 'color', 'color-scheme', 'letter-spacing', 'word-spacing'];
        const styles = getComputedStyle(element);
        const own = meant.map((name) => `${name}: ${styles.getPropertyValue(name)}`).join('; ');
        const {left, top, width, height} = element.shadowRoot.querySelector('[part=frame]').getBoundingClientRect();
        let under = element;
        while (under && getComputedStyle(under).backgroundColor === 'rgba(0, 0, 0, 0)') under = under.parentElement;
        return {tag, own, left, top, width, height, under: under ? getComputedStyle(under).backgroundColor : behind};
      }),
    };
  }, tags);

/** The pixels that a box is drawn on. */
const pixels = ({left, top, width, height}) => {
  const [x, y] = [Math.round(left), Math.round(top)];
  return {x, y, width: Math.round(left + width) - x, height: Math.round(top + height) - y};
};
/** The part of a picture that a box takes. */
const cut = (picture, box) => {
  const {x, y, width, height} = pixels(box);
  const part = new PNG({width, height});
  PNG.bitblt(picture, part, x, y, width, height, 0, 0);
  return part;
};
/** How many pixels of two pictures are not the same. One of 255 steps is none: round corners are not drawn the same twice. */
const difference = (one, other) => pixelmatch(one.data, other.data, null, one.width, one.height, {threshold: 0.01});

/** The bare page, with an element at each of these places. */
const bare = ({behind, frames}) =>
  pageOf(
    `${script}<style>html { background: ${behind} }</style>`,
    ...frames.map(({tag, own, under, ...box}) => {
      const {x, y, width, height} = pixels(box);
      // What is behind it shows at corners that are round.
      const fill = `left: ${x}px; top: ${y}px; width: ${width}px; height: ${height}px; background: ${under}`;
      const place = `left: ${box.left}px; top: ${box.top}px; width: ${box.width}px; ${own.replaceAll('"', "'")}`;
      return `<div style="position: absolute; ${fill}"></div><div style="position: absolute; ${place}">${markup(tag)}</div>`;
    }),
  );

/** Clear of each other, whatever the page's rules. */
const space =
  '<i style="all: initial !important; display: block !important; clear: both !important; height: 10px !important"></i>';
const elements = tags.map((tag) => space + markup(tag)).join('\n');

for (const [name, {css, box = '<main>', widths = [1280]}] of Object.entries(hosts)) {
  describe(`on a page with ${name}`, () => {
    const head = '<link rel="stylesheet" href="host.css">';
    const differences = {};
    before(async () => {
      host.put('/host.css', css);
      for (const width of widths) {
        const html = pageOf(head + script, box, content, elements);
        await open(html, width, 1000);
        // In a window as high as the page, from the start: where something can scroll, what is sticky is drawn apart.
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        assert.ok(height < HIGHEST, `all is in the picture at ${width} px`);
        await open(html, width, height + 100);
        const theirs = await picture();
        const measured = await measure();
        await open(bare(measured), width, height + 100);
        const usual = await picture();
        for (const frame of measured.frames) {
          assert.ok(frame.width > 50 && frame.height > 10, `${frame.tag} is to be seen at ${width} px`);
          (differences[frame.tag] ??= {})[width] = difference(cut(theirs, frame), cut(usual, frame));
        }
      }
    });

    for (const tag of tags) {
      it(`<${tag}> looks as on a bare page with its font and colour`, () => {
        assert.deepEqual(differences[tag], Object.fromEntries(widths.map((width) => [width, 0])));
      });
    }

    it("the page's own content looks as it does without us", async () => {
      const own = `<div id="own">${content}</div>`;
      const place = () =>
        page.$eval('#own', (element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          const {left, top, right, bottom} = range.getBoundingClientRect();
          // What is for screen readers alone may stand outside of the page.
          const [x, y] = [Math.max(0, left), Math.max(0, top)];
          return {left: x, top: y, width: right - x, height: Math.min(bottom, 1000) - y};
        });
      await open(pageOf(head, box, own), 1280, 1000);
      const [without, where] = [await picture(), await place()];
      await open(pageOf(head + script, box, own, elements), 1280, 1000);
      const together = await picture();
      assert.deepEqual(await place(), where);
      assert.equal(difference(cut(without, where), cut(together, where)), 0);
    });
  });
}

describe('a page whose CSS does reach an element', () => {
  it('would be seen to, be it by a hair', async () => {
    const measured = {
      behind: 'white',
      frames: [{tag: 'hyte-source', own: '', left: 9, top: 9, width: 500, height: 150}],
    };
    const html = bare(measured);
    await open(html, 600, 200);
    const usual = await picture();
    await open(html.replace('<style>', '<style>hyte-source::part(frame) { padding-left: 0.2px }'), 600, 200);
    const [frame] = measured.frames;
    assert.ok(difference(cut(await picture(), frame), cut(usual, frame)) > 0);
  });
});
