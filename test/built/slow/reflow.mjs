/**
 * Shows every element in each of its states as readers have it who need larger text or more space between letters:
 * nothing is cut off, lies on something else, or has to be scrolled in two directions.
 */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openStage, schemes, site, states} from '../../../tools/browsers/stage.mjs';

/** What WCAG 1.4.12 says that readers may set. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/**
 * What a reader has set: the size of the window in CSS pixels, and styles of their own. `everywhere` are those of a
 * browser or an extension, which reach into shadow trees; a bookmarklet's are in the page alone.
 */
const readers = {
  'with text twice the size on a desktop': {size: [1280, 800], css: 'body { font-size: 200% !important }'},
  'with text twice the size on a tablet': {size: [768, 1024], css: 'body { font-size: 200% !important }'},
  'with text twice the size on a phone': {size: [320, 640], css: 'body { font-size: 200% !important }'},
  // 1280 × 1024 at 400 %.
  'at 400 %': {size: [320, 256], css: ''},
  'with more space in text on a desktop': {size: [1280, 800], css: spacing, everywhere: true},
  'with more space in text on a tablet': {size: [768, 1024], css: spacing, everywhere: true},
  'with more space in text on a phone': {size: [320, 640], css: spacing, everywhere: true},
  'with a bookmarklet for more space on a desktop': {size: [1280, 800], css: spacing},
  'with a bookmarklet for more space on a phone': {size: [320, 640], css: spacing},
};

let stage;
before(async () => (stage = await openStage()));
after(() => stage?.browser.close());

/** What is wrong with what is shown; runs in the page. */
const look = () => {
  const faults = [];
  const page = document.scrollingElement;
  if (page.scrollWidth > page.clientWidth)
    faults.push(`the page is ${page.scrollWidth} of ${page.clientWidth} px wide`);
  const textOf = (node) => node.textContent.replace(/\s+/g, ' ').trim().slice(0, 40);
  const lines = [];
  /** What is to be heard and not to be seen is a pixel. */
  const unseen = (style) => style.clipPath !== 'none';
  const visit = (element, cut) => {
    const style = getComputedStyle(element);
    if (style.display !== 'contents' && !element.checkVisibility({visibilityProperty: true})) return;
    if (unseen(style)) return;
    const scrolls = element.matches('.scroller');
    const told = element.tabIndex === 0 && element.role === 'region' && !!element.ariaLabel;
    if (scrolls && told !== element.scrollWidth > element.clientWidth) {
      faults.push('the table is scrolled by no key, or has no name, or says so where it is not');
    }
    // A cell is scrolled to; what the table is called is not.
    if (element.matches('.scroller tr')) cut = undefined;
    // How a text begins: all of it is its name, and stands beside it when it is chosen.
    const begins = element.matches('.bare');
    if (style.overflow !== 'visible' && style.display !== 'inline' && !element.matches('input, select')) {
      const wide = element.scrollWidth > element.clientWidth + 1 && !scrolls;
      if ((wide || element.scrollHeight > element.clientHeight + 1) && !begins)
        faults.push(`cut off: ${textOf(element)}`);
      cut = element.getBoundingClientRect();
    }
    if (element.matches('select, input')) {
      const pen = document.createElement('canvas').getContext('2d');
      pen.font = style.font;
      pen.letterSpacing = style.letterSpacing;
      const text = element.selectedOptions?.[0].textContent.trim() ?? element.value;
      const room = element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      // Less than twenty letters wide, a window shows all of a choice only where it is opened.
      const wide = innerWidth >= 20 * parseFloat(style.fontSize);
      if (wide && pen.measureText(text).width > room) faults.push(`cut off in its field: ${text}`);
      return;
    }
    if (begins) return;
    for (const node of (element.shadowRoot ?? element).childNodes) {
      if (node.nodeType === Node.ELEMENT_NODE) {
        for (const child of node.localName === 'slot' ? node.assignedElements() : [node]) visit(child, cut);
      }
      if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const {left, right, top, bottom} of range.getClientRects()) {
        // A line is higher than its letters.
        if (right - left > 1) lines.push({node, left, right, top: top + 3, bottom: bottom - 3});
        if (cut && (left < cut.left - 1 || right > cut.right + 1 || top < cut.top - 3 || bottom > cut.bottom + 3)) {
          faults.push(`cut off: ${textOf(node)}`);
        }
        const circle = element.closest('.petal');
        const [around] = element.closest('.hub') ? element.closest('figure').querySelectorAll('.petal') : [];
        if (around && getComputedStyle(around).borderRadius === '50%') {
          // What is in the middle of the ring stays off the circles.
          for (const petal of element.closest('figure').querySelectorAll('.petal')) {
            const {x, y, width} = petal.getBoundingClientRect();
            const [dx, dy] = [
              Math.max(left - x - width / 2, x + width / 2 - right, 0),
              Math.max(top + 4 - y - width / 2, y + width / 2 - bottom + 4, 0),
            ];
            if (Math.hypot(dx, dy) < width / 2) faults.push(`on a circle: ${textOf(node)}`);
          }
        }
        if (circle && getComputedStyle(circle).borderRadius === '50%') {
          const {x, y, width} = circle.getBoundingClientRect();
          const [dx, dy] = [
            Math.max(x + width / 2 - left, right - x - width / 2),
            Math.max(y + width / 2 - top - 4, bottom - 4 - y - width / 2),
          ];
          if (Math.hypot(dx, dy) > width / 2 + 2) faults.push(`out of its circle: ${textOf(node)}`);
        }
        const button = element.closest('button')?.getBoundingClientRect();
        if (
          button &&
          (left < button.left || right > button.right || top < button.top - 1 || bottom > button.bottom + 1)
        ) {
          faults.push(`out of its button: ${textOf(node)}`);
        }
      }
    }
  };
  visit(document.querySelector('main > :not(h1)'));
  lines.forEach((one, i) => {
    for (const other of lines.slice(i + 1)) {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (across > 1 && down > 1) faults.push(`on one another: ${textOf(one.node)} · ${textOf(other.node)}`);
    }
  });
  return [...new Set(faults)];
};

/** Gives the page what a reader has set. */
const set = async ({size: [width, height], css, everywhere}) => {
  await stage.page.setViewport({width, height});
  await stage.page.evaluate(
    (css, everywhere) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      const roots = (root) => [
        root,
        ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? roots(shadowRoot) : [])),
      ];
      for (const root of roots(document)) {
        const own = root.adoptedStyleSheets.filter((each) => !each.ofReader);
        root.adoptedStyleSheets =
          root === document || everywhere ? [...own, Object.assign(sheet, {ofReader: true})] : own;
      }
    },
    css,
    everywhere,
  );
  await stage.rest();
};

const languages = {fi: 'Finnish', sv: 'Swedish'};

for (const tag of Object.keys(states)) {
  describe(`<${tag}> to readers of large or spaced text`, () => {
    for (const state of Object.keys(states[tag])) {
      for (const [lang, language] of Object.entries(languages)) {
        it(`has nothing cut off or on something else in ${language}, ${state}`, async () => {
          await stage.showState(tag, state, lang, 1280, schemes.light, site);
          const found = [];
          for (const [reader, settings] of Object.entries(readers)) {
            await set(settings);
            for (const fault of await stage.page.evaluate(look)) found.push(`${reader}: ${fault}`);
          }
          assert.deepEqual(found, []);
        });
      }
    }
  });
}

describe('the test of large or spaced text', () => {
  const wrong = async (css, reader, tag = 'hyte-actor-card') => {
    await stage.showState(tag, tag === 'hyte-actor-card' ? 'municipalities' : 'table', 'fi', 1280, schemes.light, site);
    await set(readers[reader]);
    await stage.page.$eval(
      tag,
      ({shadowRoot}, css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        shadowRoot.adoptedStyleSheets.push(sheet);
      },
      css,
    );
    return (await stage.page.evaluate(look)).join('\n');
  };

  it('would tell of text that is cut off', async () => {
    const css = 'li p { height: 3em; overflow: hidden }';
    assert.match(await wrong(css, 'with text twice the size on a phone'), /^cut off: Kuntalaisille/m);
  });

  it('would tell of text that lies on other text', async () => {
    const css = 'li p { height: 3em }';
    assert.match(await wrong(css, 'with more space in text on a phone'), /^on one another: Kuntalaisille/m);
  });

  it('would tell of a page that is scrolled in two directions', async () => {
    assert.match(await wrong('.box { width: 400px }', 'at 400 %'), /^the page is 4\d\d of 320 px wide/m);
  });

  it('would tell of a table that is scrolled without a name', async () => {
    assert.equal(await wrong('', 'at 400 %', 'hyte-role-matrix'), '');
    await stage.page.$eval('hyte-role-matrix', ({shadowRoot}) =>
      shadowRoot.querySelector('.scroller').removeAttribute('aria-label'),
    );
    assert.match((await stage.page.evaluate(look)).join(), /no name/);
  });
});
