/**
 * Holds what docs/browsers.md says: every element, in both languages, wide and narrow, in old builds of Chromium as in the
 * current one; and in one that is too old, that what stands inside of an element stays. Run by `npm run test:old`, and not
 * by `npm test`, because it fetches browsers. `OLD_CHROMIUM=112,117,122 npm run test:old` takes others.
 */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {ensureChromium} from '../../../tools/browsers/ensure-chromium.mjs';
import {ensureOldChromium, openOldChromium} from '../../../tools/browsers/old-chromium.mjs';

/** Where everything is to be right, from this version on. */
const OLDEST = 109;
/** Where a page's dark scheme is followed: the first with `light-dark()`. */
const DARK = 123;
const {OLD_CHROMIUM = '92,109,127'} = process.env;
const versions = OLD_CHROMIUM.split(',').map(Number);
/** All at once: fetching takes longer than testing. What goes wrong is told by the tests of that version. */
const paths = new Map(versions.map((version) => [version, ensureOldChromium(version)]));
for (const path of paths.values()) path.catch(() => {});

const read = (path) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const {languages, ...definition} = await import('../../../dist/definition.js').then((module) => ({
  languages: module.languages,
  ...module.definition,
}));

const [county, municipalities] = definition.actors;
const roles = (actor) => actor.roles.flatMap(({heading, text}) => (heading ? [heading, text] : [text]));
const all = definition.actors.flatMap(({title, roles: own}) => [title, ...own.map(({text}) => text)]);

/** Every element: its attributes, and what of the definition it shows, each text in both languages. */
const elements = {
  'hyte-intro': ['', [definition.title, ...definition.purposes, definition.legalBasis]],
  'hyte-actor-card': ['actor="county" copy-links', [county.title, county.shortName, ...roles(county)]],
  'hyte-theme-card': [
    'theme="prevention"',
    [definition.themes[0].label, ...definition.actors.flatMap((actor) => [actor.shortName])],
  ],
  'hyte-role-wheel': ['actor="municipalities"', [municipalities.title, ...roles(municipalities).slice(0, 2)]],
  'hyte-role-matrix': [
    'controls copy-links',
    [
      definition.title,
      ...definition.themes.map(({label}) => label),
      ...definition.actors.flatMap(({roles: own}) => own.map(({text}) => text)),
    ],
  ],
  'hyte-definition': ['', [definition.title, ...definition.purposes, ...all]],
  'hyte-language-switch': [
    '',
    [
      {fi: 'Suomeksi', sv: 'Suomeksi'},
      {fi: 'På svenska', sv: 'På svenska'},
    ],
  ],
  'hyte-source': ['', [definition.source.name, definition.law.name]],
};
const tags = Object.keys(elements);
const markup = (tag) => `<${tag} ${elements[tag][0]}><p class="fallback">Fallback</p></${tag}>`;

const pageOf = (lang, body, head = '') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>Old</title><style>body { margin: 0; padding: 8px; font: 16px/1.5 'Noto Sans', sans-serif }</style>${head}
    <script defer src="hyte.min.js"></script></head><body>${body}</body></html>`;

/** What is asked of a page again and again: put on it, for it has nothing of ours. */
const looks = () => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', {willReadFrequently: true});
  const known = new Map();
  /** A colour, however it is written, as red, green, blue and alpha up to 255. */
  const colourOf = (colour) => {
    if (!known.has(colour)) {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      known.set(colour, [...context.getImageData(0, 0, 1, 1).data]);
    }
    return known.get(colour);
  };
  const luminance = (colour) => {
    const [red, green, blue] = colour.map((channel) => {
      const part = channel / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const up = (node) => node.parentElement || (node.getRootNode().host ?? null);
  /** What is behind an element: its colour, over what is behind that as far as it lets that through. */
  const behind = (element) => {
    if (!element) return [255, 255, 255, 255];
    const [red, green, blue, alpha] = colourOf(getComputedStyle(element).backgroundColor);
    if (alpha === 255) return [red, green, blue, alpha];
    const below = behind(up(element));
    return [...[red, green, blue].map((channel, i) => below[i] + ((channel - below[i]) * alpha) / 255), 255];
  };
  const seen = (element) => {
    if (!element.getClientRects().length) return false;
    for (let at = element; at; at = up(at)) {
      const {visibility, clipPath} = getComputedStyle(at);
      if (visibility !== 'visible' || clipPath !== 'none') return false;
    }
    return true;
  };
  /** The text nodes of ours that are to be seen, through all that is within. */
  const textsOf = (root) => {
    const texts = [];
    const walk = (node) => {
      if (node.nodeType === 3) {
        if (node.data.trim() && seen(node.parentElement)) texts.push(node);
      } else {
        for (const child of (node.shadowRoot ?? node).childNodes) walk(child);
      }
    };
    walk(root.shadowRoot);
    return texts.filter(({parentElement}) => parentElement.localName !== 'option');
  };
  const within = (root, selector) => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap((each) => (each.shadowRoot ? within(each.shadowRoot, selector) : [])),
  ];
  window.looks = {colourOf, contrast, behind, seen, textsOf, within};
};

/** What an element shows, as far as tests ask. */
const measure = (tag) => {
  const {colourOf, contrast, behind, textsOf, within, seen} = window.looks;
  const element = document.querySelector(tag);
  const texts = textsOf(element);
  const box = ({left, top, right, bottom}) => ({left, top, right, bottom});
  const root = element.shadowRoot;
  const frame = root.querySelector('[part=frame]');
  return {
    fallback: seen(element.querySelector('.fallback')),
    text: texts
      .map(({data}) => data)
      .join(' ')
      .replace(/\s+/g, ' '),
    contrasts: texts.map((text) => ({
      text: text.data.trim().slice(0, 30),
      contrast: contrast(colourOf(getComputedStyle(text.parentElement).color), behind(text.parentElement)),
    })),
    // Two of them have none of their own.
    surface: getComputedStyle(frame).borderTopWidth === '0px' ? null : behind(frame),
    wider: frame.scrollWidth - frame.clientWidth,
    inside: document.documentElement.scrollWidth <= innerWidth,
    heads: within(root, 'th')
      .filter(seen)
      .map((head) => colourOf(getComputedStyle(head).backgroundColor)[3]),
    fields: within(root, 'input, select, search button')
      .filter(seen)
      .map((field) => {
        const {borderTopStyle, borderTopWidth, borderTopColor} = getComputedStyle(field);
        return {
          style: borderTopStyle,
          width: parseFloat(borderTopWidth),
          contrast: contrast(colourOf(borderTopColor), behind(field)),
        };
      }),
    circles: within(root, '.hub, .petal').map((each) => box(each.getBoundingClientRect())),
    round: within(root, '.hub, .petal').map((each) => getComputedStyle(each).borderTopLeftRadius),
    frame: box(frame.getBoundingClientRect()),
    cells: within(root, 'td').map((cell) => getComputedStyle(cell).display),
  };
};

/** What marks the focus, on the first of each kind that can have it. */
const measureFocus = (tag) => {
  const {colourOf, contrast, behind, within, seen} = window.looks;
  const element = document.querySelector(tag);
  const firsts = new Map();
  for (const each of within(element.shadowRoot, 'button, input, select, a').filter(seen)) {
    const kind = `${each.localName} ${each.getAttribute('part')}`;
    if (!firsts.has(kind)) firsts.set(kind, each);
  }
  return [...firsts].map(([kind, each]) => {
    each.focus();
    const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(each);
    const around = behind(each.parentElement);
    return {
      kind,
      style: outlineStyle,
      width: parseFloat(outlineWidth),
      contrast: contrast(colourOf(outlineColor), around),
    };
  });
};

const normal = (text) => text.replace(/\s+/g, ' ').trim();

let server;
let origin;
let served = '';
before(async () => {
  const script = read('dist/hyte.min.js');
  server = createServer(({url}, response) => {
    const [type, content] = url.endsWith('.js') ? ['javascript', script] : ['html', served];
    if (url === '/favicon.ico') response.writeHead(204).end();
    else response.writeHead(200, {'Content-Type': `text/${type}; charset=utf-8`}).end(content);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}/`;
});
after(() => server?.close());

/** Opens a page in a browser, with what measures it. */
const show = async (browser, html, width, hash = '', features = []) => {
  served = html;
  await browser.set(width, features);
  // Another address each time: one that differs in its hash alone would not be loaded.
  await browser.open(`${origin}?${Math.random()}${hash}`);
  await browser.evaluate(looks);
};

/** That every text reads: as docs/accessibility.md says of text, accents and quiet text. */
const expectLegible = ({contrasts}, least = 7) => {
  assert.ok(contrasts.length > 0);
  for (const {text, contrast} of contrasts) assert.ok(contrast >= least, `"${text}" has ${contrast.toFixed(2)}`);
};

const middle = ({left, top, right, bottom}) => ({x: (left + right) / 2, y: (top + bottom) / 2, r: (right - left) / 2});
const apart = (one, other) => Math.hypot(one.x - other.x, one.y - other.y);

/** The tests of a browser in which everything is to be right. */
const supported = (name, find, version) =>
  describe(name, () => {
    let browser;
    before(async () => (browser = await openOldChromium(await find())));
    after(() => browser?.close());

    for (const lang of languages) {
      for (const [size, width] of Object.entries({wide: 1280, narrow: 320})) {
        describe(`${lang}, ${size}`, () => {
          const found = {};
          const focused = {};
          let errors;
          before(async () => {
            await show(browser, pageOf(lang, tags.map(markup).join('\n')), width);
            for (const tag of tags) found[tag] = await browser.evaluate(measure, tag);
            // From here on the focus comes by keys.
            await browser.press('Tab', 9);
            for (const tag of tags) focused[tag] = await browser.evaluate(measureFocus, tag);
            errors = [...browser.errors];
          });

          for (const tag of tags) {
            it(`<${tag}> shows the definition's words, legibly, within the page`, () => {
              const {text, fallback, wider, inside} = found[tag];
              assert.equal(fallback, false);
              for (const expected of elements[tag][1]) {
                assert.ok(text.includes(normal(expected[lang])), `${expected[lang]}\nis not in\n${text}`);
              }
              expectLegible(found[tag]);
              if (found[tag].surface) assert.deepEqual(found[tag].surface, [255, 255, 255, 255]);
              assert.ok(wider <= 0 && inside, 'nothing is wider than there is room for');
            });

            it(`<${tag}> shows where the focus is`, () => {
              assert.ok(focused[tag].length > 0);
              for (const {kind, style, width: thick, contrast} of focused[tag]) {
                assert.equal(style, 'solid', kind);
                assert.ok(thick >= 2, kind);
                assert.ok(contrast >= 3, `${kind}: ${contrast}`);
              }
            });
          }

          it('the wheel is a figure, or a list', () => {
            const {circles, round, frame} = found['hyte-role-wheel'];
            const [hub, ...petals] = circles.map(middle);
            assert.equal(petals.length, municipalities.roles.length);
            if (size === 'narrow') {
              const tops = circles.map(({top}) => top);
              assert.deepEqual(
                tops,
                [...tops].sort((one, other) => one - other),
              );
              for (const {left, right} of circles) assert.ok(left >= frame.left && right <= frame.right);
              return;
            }
            assert.deepEqual(new Set(round), new Set(['50%']));
            petals.forEach((petal, i) => {
              assert.ok(apart(petal, hub) >= petal.r + hub.r - 0.5, `role ${i} and the hub`);
              assert.ok(Math.abs(apart(petal, hub) - apart(petals[0], hub)) < 1, `role ${i} on the ring`);
              for (const other of petals.slice(i + 1)) assert.ok(apart(petal, other) >= 1.88 * petal.r, `role ${i}`);
            });
            // The first is at the top, and they go clockwise.
            assert.ok(Math.abs(petals[0].x - hub.x) < 1 && petals[0].y < hub.y && petals[1].x > hub.x);
            for (const {left, top, right, bottom} of circles) {
              assert.ok(left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom);
            }
          });

          it('the matrix is a table whose heads let nothing through, or a list, and its fields have edges', () => {
            const {cells, heads, fields} = found['hyte-role-matrix'];
            assert.deepEqual(new Set(cells), new Set([size === 'wide' ? 'table-cell' : 'flex']));
            assert.ok(heads.length >= definition.themes.length);
            for (const alpha of heads) assert.equal(alpha, 255);
            assert.ok(fields.length >= 4);
            for (const {style, width: thick, contrast} of fields) {
              assert.equal(style, 'solid');
              assert.ok(thick >= 1 && contrast >= 3);
            }
          });

          it('nothing goes wrong', () => assert.deepEqual(errors, []));
        });
      }

      it(`${lang}: a reader opens, chooses, searches and changes the language`, async () => {
        const body = `<hyte-language-switch></hyte-language-switch>
          <hyte-actor-card actor="municipalities" layout="accordion"></hyte-actor-card>
          <hyte-role-wheel actor="county"></hyte-role-wheel><hyte-role-matrix controls></hyte-role-matrix>`;
        const id = 'hyte-municipalities-prevention';
        await show(browser, pageOf(lang, body), 1000, `#${id}`);
        const reached = () =>
          browser.evaluate(() => {
            const {activeElement} = document;
            const target = activeElement.shadowRoot?.activeElement;
            return (
              target && [
                target.closest('[id]').id,
                !!target.querySelector('li [aria-expanded=true]'),
                target.getBoundingClientRect().top >= 0,
              ]
            );
          });
        assert.deepEqual(await reached(), [id, true, true], 'a link');
        await browser.evaluate(async () => {
          location.hash = '#hyte-county-cooperation';
          await new Promise((resolve) => addEventListener('hashchange', () => setTimeout(resolve), {once: true}));
        });
        const chosen = (part) =>
          browser.evaluate(
            (part) => document.querySelector('hyte-role-wheel').shadowRoot.querySelector(`[aria-expanded=true]`)[part],
            part,
          );
        assert.equal(await chosen('value'), 'county-cooperation', 'another link');

        const clickOn = async (tag, selector) => {
          const [x, y] = await browser.evaluate(
            (tag, selector) => {
              const target = document.querySelector(tag).shadowRoot.querySelector(selector);
              target.scrollIntoView({block: 'center'});
              const {left, top, width, height} = target.getBoundingClientRect();
              return [left + width / 2, top + height / 2];
            },
            tag,
            selector,
          );
          await browser.click(x, y);
        };
        await clickOn('hyte-role-wheel', '[value=county-prevention]');
        assert.equal(await chosen('value'), 'county-prevention');

        await clickOn('hyte-role-matrix', 'input');
        const word = {fi: 'hyte', sv: 'hälsa'}[lang];
        await browser.type(word);
        const hits = await browser.evaluate(() => {
          const {shadowRoot} = document.querySelector('hyte-role-matrix');
          const {colourOf, contrast, behind} = window.looks;
          const marks = [...shadowRoot.querySelectorAll('mark')];
          return {
            marks: marks.map(({textContent}) => textContent.toLowerCase()),
            contrast: Math.min(...marks.map((mark) => contrast(colourOf(getComputedStyle(mark).color), behind(mark)))),
            underlined: getComputedStyle(marks[0]).borderBottomStyle,
            count: shadowRoot.querySelector('[part=count] span').textContent.trim(),
          };
        });
        assert.ok(hits.marks.length > 0 && hits.marks.every((mark) => mark === word));
        assert.ok(hits.count.startsWith(`${hits.marks.length} `));
        assert.ok(hits.contrast >= 7);
        assert.equal(hits.underlined, 'solid');

        const other = languages.find((language) => language !== lang);
        await clickOn('hyte-language-switch', `[value=${other}]`);
        const words = await browser.evaluate(() =>
          window.looks
            .textsOf(document.querySelector('hyte-actor-card'))
            .map(({data}) => data)
            .join(' '),
        );
        assert.ok(normal(words).includes(municipalities.title[other]));
        assert.deepEqual(browser.errors, []);
      });
    }

    describe('on a page that is dark', () => {
      const dark = version >= DARK;
      const expectSurface = ({surface}, expected) =>
        assert.equal(surface ? (surface[0] < 128 ? 'dark' : 'light') : expected, expected);

      for (const tag of tags) {
        it(`<${tag}> is ${dark ? 'dark' : 'light'}, and reads, where the page says so`, async () => {
          const head = '<style>:root { color-scheme: dark } body { color: #eee; background: #111 }</style>';
          await show(browser, pageOf('fi', markup(tag), head), 1000);
          const found = await browser.evaluate(measure, tag);
          expectLegible(found);
          expectSurface(found, dark ? 'dark' : 'light');
        });
      }

      it('every element reads where the page does not say so', async () => {
        const body = `<section style="color: #fff; background: #111">${tags.map(markup).join('')}</section>`;
        await show(browser, pageOf('fi', body), 1000);
        for (const tag of tags) {
          const found = await browser.evaluate(measure, tag);
          expectLegible(found);
          expectSurface(found, 'light');
        }
      });
    });

    it("reads in a site's own accent, where that does", async () => {
      const body = `<div style="--hyte-accent: #00594c">${tags.map(markup).join('')}</div>`;
      await show(browser, pageOf('fi', body), 1280);
      for (const tag of tags) expectLegible(await browser.evaluate(measure, tag), 6.9);
    });
  });

/** The tests of a browser that lacks something needed. */
const tooOld = (name, find) =>
  describe(name, () => {
    let browser;
    before(async () => (browser = await openOldChromium(await find())));
    after(() => browser?.close());

    it('shows what stands inside of each element, defines nothing, and nothing goes wrong', async () => {
      await show(browser, pageOf('fi', tags.map(markup).join('\n')), 1280);
      const found = await browser.evaluate(
        (tags) => ({
          defined: tags.filter((tag) => customElements.get(tag)),
          seen: [...document.querySelectorAll('.fallback')].filter(window.looks.seen).length,
        }),
        tags,
      );
      assert.deepEqual(found, {defined: [], seen: tags.length});
      assert.deepEqual(browser.errors, []);
    });
  });

for (const version of versions) {
  const kind = version >= OLDEST ? supported : tooOld;
  kind(`Chromium ${version}`, () => paths.get(version), version);
}
supported('the current Chromium', ensureChromium, Infinity);
