/** Holds what is printed: no page left blank where there is more to come, and no figure that a page's end cuts in two. */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {pagesOf} from '../../../tools/browsers/pdf.mjs';
import {openStage} from '../../../tools/browsers/stage.mjs';

const MM = 96 / 25.4;
/** What browsers and readers choose of a sheet of A4. */
const margins = [10, 15, 20];
const languages = ['fi', 'sv'];

let stage;
before(async () => (stage = await openStage()));
after(() => stage?.browser.close());

/** Prints an element that stands so far down on a page, with text before and after it. */
const print = async (markup, lang, margin, down = 0) => {
  await stage.show(
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Print</title>
      <style>body { margin: 0; font: 16px/1.5 'Noto Sans', sans-serif } div { height: ${down}px }</style>
      <p>Before</p><div></div>${markup}<p>After</p>`,
    1280,
  );
  const [top, right, bottom, left] = Array(4).fill(`${margin}mm`);
  const pages = pagesOf(await stage.page.pdf({format: 'A4', margin: {top, right, bottom, left}}));
  const [start, end] = [margin * MM, pages[0].height - margin * MM];
  return pages.map(({texts, shapes}) => {
    // Circles are drawn as a surface and as a line.
    const circles = shapes.filter(({left, right, curved}) => curved && right - left > 140 && right - left < 240);
    // Where something stands: lines of text, and circles, in which there is some.
    const marks = [
      ...texts.map(({y}) => [y - 16, y]),
      ...circles.map((circle) => [circle.top, circle.bottom]),
      [start, start],
    ].sort(([one], [other]) => one - other);
    let [reached, widest] = [start, 0];
    for (const [from, to] of marks) {
      widest = Math.max(widest, from - reached);
      reached = Math.max(reached, to);
    }
    return {
      circles: circles.filter(({right, left, top, bottom}) => Math.abs(right - left - (bottom - top)) < 2),
      cut: circles.filter(({top, bottom}) => top < start - 1 || bottom > end + 1),
      blank: Math.round(widest),
      left: Math.round(end - reached),
    };
  });
};

for (const lang of languages) {
  for (const margin of margins) {
    describe(`on A4 with margins of ${margin} mm, in ${lang}`, () => {
      for (const actor of ['county', 'municipalities', 'organisations']) {
        const wheel = `<hyte-role-wheel actor="${actor}"></hyte-role-wheel>`;

        it(`prints the wheel of ${actor} on two pages, and leaves nothing blank`, async () => {
          const pages = await print(wheel, lang, margin);
          assert.equal(pages.length, 2);
          for (const {blank} of pages) assert.ok(blank < 90, `${blank} px are blank`);
          // As much as the longest role needs with its heading, which no page's end cuts.
          assert.ok(pages[0].left < 220, `${pages[0].left} px are left`);
        });

        it(`cuts no circle of the wheel of ${actor} in two, wherever it begins`, async () => {
          for (const down of [250, 450, 700, 850]) {
            const pages = await print(wheel, lang, margin, down);
            assert.deepEqual(
              pages.flatMap(({cut}) => cut),
              [],
              `${down} px down`,
            );
            const ringed = pages.filter(({circles}) => circles.length);
            assert.ok(ringed.length <= 1, `the figure is on one page, ${down} px down`);
          }
        });
      }

      it('prints the matrix as a list, page after page, with as much on each as there is room for', async () => {
        const pages = await print('<hyte-role-matrix></hyte-role-matrix>', lang, margin);
        assert.ok(pages.length <= 4, `${pages.length} pages`);
        for (const {blank, left} of pages.slice(0, -1)) {
          assert.ok(blank < 90, `${blank} px are blank`);
          // The tallest that is not cut: what organisations do for their own theme.
          assert.ok(left < 320, `${left} px are left`);
        }
      });
    });
  }
}

for (const lang of languages) {
  it(`leaves no page empty before a card, or before a definition, in ${lang}`, async () => {
    for (const layout of ['list', 'accordion']) {
      const pages = await print(
        `<hyte-actor-card actor="municipalities" layout="${layout}"></hyte-actor-card>`,
        lang,
        15,
        300,
      );
      for (const {left} of pages.slice(0, -1)) assert.ok(left < 220, `${left} px are left`);
    }
    const pages = await print('<hyte-definition></hyte-definition>', lang, 15);
    for (const {left} of pages.slice(0, -1)) assert.ok(left < 320, `${left} px are left`);
    assert.ok(pages.length <= 8, `${pages.length} pages`);
  });

  it(`prints the matrix as a table where that is asked for, with nothing beside the sheet, in ${lang}`, async () => {
    for (const margin of margins) {
      const pages = await print('<hyte-role-matrix view="table"></hyte-role-matrix>', lang, margin);
      // A row is not cut; the tallest is what organisations do for their own theme.
      for (const {left} of pages.slice(0, -1)) assert.ok(left < 420, `${left} px are left`);
      await stage.page.setViewport({width: Math.floor((210 - 2 * margin) * MM), height: 800});
      await stage.page.emulateMediaType('print');
      const wider = await stage.page.$eval('hyte-role-matrix', ({shadowRoot}) => {
        const {right} = shadowRoot.querySelector('.scroller').getBoundingClientRect();
        return [...shadowRoot.querySelectorAll('th, td, p')].filter((each) => {
          const range = document.createRange();
          range.selectNodeContents(each);
          return [...range.getClientRects()].some((rect) => rect.right > right + 1);
        }).length;
      });
      await stage.page.emulateMediaType(null);
      assert.equal(wider, 0, `${margin} mm`);
    }
  });
}

describe('the figure', () => {
  it('is what is printed where it has room', async () => {
    const [page] = await print('<hyte-role-wheel actor="county"></hyte-role-wheel>', 'fi', 15);
    assert.ok(page.circles.length >= 6);
  });
});
