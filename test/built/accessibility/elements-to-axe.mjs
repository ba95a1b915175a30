/** What runs axe over every element in each of its states, in both languages, at widths and in schemes. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openStage, schemes, site, states} from '../../../tools/browsers/stage.mjs';
import {shoot, textContrast} from './pixels.mjs';
import {runAxe} from './run-axe.mjs';

/** What WCAG 1.4.3 asks of text. Large text may have less; ours need not. */
export const ENOUGH = 4.5;

/** Where the elements are shown, while a test file runs. */
export let stage;
before(async () => (stage = await openStage()));
after(() => stage?.browser.close());

/** The contrast of an element's first line of text, as it is painted. */
export const measure = async (path) => {
  const line = await stage.page.evaluate((path) => {
    let element;
    for (const step of path) element = (element ? element.shadowRoot : document).querySelector(step);
    const text = [...element.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    const range = document.createRange();
    range.setStart(text, text.data.search(/\S/));
    range.setEnd(text, text.data.trimEnd().length);
    element.scrollIntoView({block: 'center', behavior: 'instant'});
    // Where a table scrolls, beside the heads of its rows, which stay.
    const scroller = element.closest('.scroller');
    const cover = element.closest('td') ? scroller?.querySelector('tbody th') : undefined;
    const left = cover && getComputedStyle(cover).position === 'sticky' ? cover.offsetWidth : 0;
    if (scroller) scroller.scrollLeft += range.getClientRects()[0].x - scroller.getBoundingClientRect().x - left;
    const {x, y, right, height} = range.getClientRects()[0];
    return {x: x + scrollX, y: y + scrollY, width: Math.min(right, innerWidth) - x, height};
  }, path);
  return textContrast(await shoot(stage.page, line));
};

/** What is wrong on the page, a line for each fault. */
export const faults = async (scheme) => {
  const {violations, incomplete} = await runAxe(stage.page);
  const certain = [];
  const doubtful = [];
  for (const found of violations) {
    // Where colours are forced, axe reads some as they were before: what is painted counts.
    (scheme === 'forced' && found.id === 'color-contrast' ? doubtful : certain).push(found);
  }
  // Text that is scrolled out of sight has no background to axe. It asks of nothing else to be looked at.
  for (const found of incomplete) (found.id === 'color-contrast' ? doubtful : certain).push(found);
  for (const found of doubtful) {
    const painted = await measure(found.path);
    if (painted < ENOUGH) certain.push({...found, says: `${found.says} Painted: ${painted.toFixed(2)}`});
  }
  return certain.map(({id, path, says}) => `${id}: ${path.join(' ')}: ${says}`);
};

const languages = {fi: 'Finnish', sv: 'Swedish'};

/**
 * Holds that axe finds no fault in any element.
 * @param looks Pairs of a scheme's name and a width.
 */
export const hold = (looks) => {
  const where = looks.map((look) => look.join(', ')).join('; ');
  for (const tag of Object.keys(states)) {
    describe(`<${tag}> to axe`, () => {
      for (const state of Object.keys(states[tag])) {
        for (const [lang, language] of Object.entries(languages)) {
          it(`has no fault in ${language}, ${state}: ${where} px`, async () => {
            const [[scheme, width]] = looks;
            await stage.showState(tag, state, lang, width, schemes[scheme], site);
            const found = [];
            for (const [scheme, width] of looks) {
              await stage.set(width, schemes[scheme]);
              for (const fault of await faults(scheme)) found.push(`${scheme}, ${width} px: ${fault}`);
            }
            assert.deepEqual(found, []);
          });
        }
      }
    });
  }
};
