/** Every code that the start page gives, on a page without it: shows what the preview has shown, by text and picture. */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {kinds, startSite, ways} from '../site/start-host.mjs';

const {definition, languages} = await import('hyte-elements/definition.js');

/** How high the preview is, in CSS pixels. */
const HEIGHT = 640;

let host;
/** The start page, what it has said on its console, and the page that has nothing but a code. One of each, for all: a new one takes longer than the rest. */
let page;
let said;
let bare;
before(async () => {
  host = await startSite();
  ({page, said} = await host.openPage());
  bare = await host.browser.newPage();
  await bare.setViewport({width: 768, height: HEIGHT});
});
after(() => host?.close());
afterEach(() => assert.deepEqual(said.splice(0), []));

const settle = (frame) =>
  frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** The text that a page shows, through shadow roots and frames. */
const textIn = () => {
  const read = (node) => {
    if (node.nodeType === 3) return node.nodeValue;
    if (/^(style|script|template)$/.test(node.localName)) return '';
    if (node.localName === 'iframe') return read(node.contentDocument.body);
    if (node.localName === 'img') return `${node.alt} ${node.naturalWidth}`;
    if (node.localName === 'slot') return node.assignedNodes({flatten: true}).map(read).join(' ');
    return [...(node.shadowRoot ?? node).childNodes].map(read).join(' ');
  };
  return read(document.getElementById('here')).replace(/\s+/g, ' ').trim();
};
/** Until all that the code brings is there. */
const isThere = () =>
  document.readyState === 'complete' &&
  [...document.querySelectorAll('img')].every(({complete}) => complete) &&
  [...document.querySelectorAll('iframe')].every(
    ({contentDocument}) => contentDocument?.readyState === 'complete' && contentDocument.URL !== 'about:blank',
  ) &&
  // An element that waits for its script, and a link that is to become one.
  !document.querySelector('#here :not(:defined), #here > p > a');

/** Goes to what is chosen, and waits for the preview. */
const openBuilder = async (choices) => {
  await page.bringToFront();
  await host.choose(page, choices);
  const element = await page.waitForSelector('.stage iframe');
  const frame = await element.contentFrame();
  await frame.waitForFunction(isThere);
  await settle(frame);
  return {element, frame};
};

/** Opens a page that has nothing but the code, in what the preview has around it. */
const openBare = async (code, lang) => {
  host.put(
    '/bare.html',
    `<!doctype html><html lang="${lang}" class="bare"><head><meta charset="utf-8"><meta name="color-scheme" content="light">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Bare</title><link rel="stylesheet" href="hosts.css"></head>
<body><header></header><main><h1>Hyvinvointi kunnassamme</h1><p>Tällä sivulla kerrotaan, kuka edistää hyvinvointia ja terveyttä.</p>
<div id="here">${code}</div></main></body></html>`,
  );
  await bare.bringToFront();
  await bare.goto(`${host.origin}/bare.html`);
  await bare.waitForFunction(isThere);
  await settle(bare);
};

/** Which of the codes goes onto a page, and what has to be there for it. */
const pasted = {
  link: (codes) => `${codes[1]}<script defer src="hyte.min.js"></script>`,
  frame: (codes) => codes[0] + codes[1],
  // What the plugin makes of a shortcode, its own tests hold (test/wordpress/).
  plugin: ([code]) =>
    code.replace(
      /^\[hyte element="([\w-]+)"(.*)\]$/,
      (_, element, attributes) =>
        `<hyte-${element}${attributes}></hyte-${element}><script defer src="hyte.min.js"></script>`,
    ),
  npm: (codes) => `${codes[2]}<script defer src="hyte.min.js"></script>`,
};

const compare = async (choices, isPicture = true) => {
  const {element, frame} = await openBuilder(choices);
  const codes = await page.$$eval('.output code', (all) => all.map(({textContent}) => textContent));
  const text = await frame.evaluate(textIn);
  await element.scrollIntoView();
  await settle(frame);
  const shown = isPicture && (await element.screenshot());
  await openBare((pasted[choices.way] ?? ((all) => all[0]))(codes), 'fi');
  assert.equal(await bare.evaluate(textIn), text, JSON.stringify(choices));
  assert.ok(text.length > 5, JSON.stringify(choices));
  if (!isPicture) return codes;
  const clip = {x: 0, y: 0, width: 768, height: HEIGHT};
  const pictures = [shown, await bare.screenshot({clip})].map((png) => PNG.sync.read(Buffer.from(png)));
  const [a, b] = pictures.map(({data}) => data);
  // The frame's corners are round, and its place on the page may be between two pixels.
  assert.ok(pixelmatch(a, b, undefined, 768, HEIGHT) < 250, `the picture is another: ${JSON.stringify(choices)}`);
  return codes;
};

const hasPage = (element) => !['source', 'language-switch'].includes(element);
const needsPage = (way) => ['link', 'frame', 'picture'].includes(way);

describe('each code', () => {
  for (const element of kinds) {
    for (const way of ways.filter((each) => hasPage(element) || !needsPage(each))) {
      if (element === 'language-switch' && way === 'text') continue;
      it(`shows what its preview does: ${element}, ${way}, in each language`, async () => {
        // The other language looks no different, and each way and element is seen in both.
        const seen = languages[(kinds.indexOf(element) + ways.indexOf(way)) % languages.length];
        for (const lang of languages) await compare({element, way, lang}, lang === seen);
      });
    }
  }

  /** What else there is to choose, by element. */
  const more = {
    actor: definition.actors.map(({id}) => id),
    theme: ['prevention', 'organisation-activities'],
    roles: ['', 'cooperation communication'],
    actors: ['', 'county organisations'],
    themes: ['', 'prevention self-care'],
    parts: ['', 'intro matrix'],
    layout: ['list', 'accordion'],
    view: ['auto', 'table', 'list'],
    controls: ['yes', 'no'],
    headingLevel: ['2', '1', '6'],
    source: ['yes', 'no'],
    copyLinks: ['no', 'yes'],
    corners: ['round', 'square'],
    text: ['no', 'yes'],
    fixed: ['no', 'yes'],
    colours: ['', '7a0000 ffb3b3 004f7a a6dcff 4a2d7a d9c7ff'],
  };
  const concerns = {
    'role-wheel': ['actor'],
    'actor-card': ['actor', 'roles', 'layout'],
    'theme-card': ['theme'],
    'role-matrix': ['actors', 'themes', 'view', 'controls'],
    definition: ['parts'],
    intro: [],
  };
  const common = ['headingLevel', 'source', 'copyLinks', 'corners', 'text', 'fixed', 'colours'];

  /** Rows in which each two values of different choices meet at least once. */
  const pairs = (choices) => {
    const names = Object.keys(choices);
    const left = new Set();
    const key = (a, x, b, y) => `${a}=${x}&${b}=${y}`;
    names.forEach((a, i) =>
      names.slice(i + 1).forEach((b) => {
        for (const x of choices[a]) for (const y of choices[b]) left.add(key(a, x, b, y));
      }),
    );
    const rows = [];
    while (left.size) {
      const row = {};
      names.forEach((name) => {
        const gain = (value) =>
          Object.entries(row).filter(([other, chosen]) => left.has(key(other, chosen, name, value))).length +
          [...left].filter((each) => each.startsWith(`${name}=${value}&`)).length / 1000;
        row[name] = choices[name].toSorted((x, y) => gain(y) - gain(x))[0];
      });
      const before = left.size;
      names.forEach((a, i) => names.slice(i + 1).forEach((b) => left.delete(key(a, row[a], b, row[b]))));
      if (left.size === before) {
        // What no row has gained by itself is written out.
        const [first, second] = [...left][0].split('&').map((each) => each.split('='));
        left.delete([...left][0]);
        rows.push({...row, [first[0]]: first[1], [second[0]]: second[1]});
      } else rows.push(row);
    }
    return rows;
  };

  for (const [element, own] of Object.entries(concerns)) {
    it(`shows what its preview does, any two choices together: ${element}`, async () => {
      // What is alike in all elements is tried on those that have most to choose.
      const shared = ['role-wheel', 'actor-card', 'role-matrix'].includes(element) ? common : ['headingLevel', 'text'];
      const choices = Object.fromEntries([...own, ...shared].map((name) => [name, more[name]]));
      choices.way = ['script', 'link', 'frame', 'text'];
      for (const row of pairs(choices)) {
        await compare({element, ...Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''))});
      }
    });
  }

  it('has links of the page’s own, in the element alone', async () => {
    const own = 'county-prevention|Neuvola & muut|https://kunta.example/?a=1&b="2"';
    for (const [element, slot] of [
      ['actor-card', 'prevention'],
      ['role-wheel', 'county-prevention'],
      ['role-matrix', 'county-prevention'],
      ['theme-card', 'county-prevention'],
    ]) {
      const [code] = await compare({element, actor: 'county', way: 'script', link: own});
      assert.ok(
        code.includes(
          `<p slot="${slot}"><a href="https://kunta.example/?a=1&amp;b=&quot;2&quot;">Neuvola &amp; muut</a></p>`,
        ),
      );
    }
    await openBuilder({element: 'role-wheel', actor: 'county', way: 'frame', link: own});
    assert.match(
      await page.$$eval('.output .note', (all) => all.map(({textContent}) => textContent).join()),
      /omat linkkinne/,
    );
  });

  it('has the placeholder, which shows the same', async () => {
    for (const element of kinds.filter(hasPage)) {
      const {frame} = await openBuilder({element, way: 'link', copyLinks: 'yes', lang: 'sv'});
      const text = await frame.evaluate(textIn);
      const codes = await page.$$eval('.output code', (all) => all.map(({textContent}) => textContent));
      await openBare(`${codes[2]}<script defer src="hyte.min.js"></script>`, 'fi');
      assert.equal(await bare.evaluate(textIn), text, element);
    }
  });
});
