/**
 * Goes through every control with the keys alone, on a page with a sticky header: each is reached in reading order, seen
 * to have the focus, covered by nothing, large enough to be hit, and left.
 */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {openStage, schemes, site, states} from '../../../tools/browsers/stage.mjs';
import {colours, contrast, shoot} from '../accessibility/pixels.mjs';

/** What WCAG asks of a mark of the focus (1.4.11, 2.4.13): this contrast to how it is without, this many pixels thick. */
const CONTRAST = 3;
const THICK = 2;
/** The least size of a target (WCAG 2.5.8). */
const TARGET = 24;

/** A page that has a header in the way, and links of its own before and after. */
const host = (content, lang) =>
  site(
    `<style>
      html { --hyte-sticky-top: 80px }
      body > header, .way { position: sticky; top: 0; z-index: 9; height: 80px; background: light-dark(#ccc, #333) }
      .far { height: 1500px }
    </style>
    <div class="way"></div><p class="far"><a id="before" href="#">A</a></p>
    ${content}
    <p class="far"><a id="after" href="#">B</a></p>`,
    lang,
  );

let stage;
before(async () => (stage = await openStage()));
after(() => stage?.browser.close());

const press = (...keys) =>
  keys.reduce((before, key) => before.then(() => stage.page.keyboard.press(key)), Promise.resolve());
const back = async () => {
  await stage.page.keyboard.down('Shift');
  await press('Tab');
  await stage.page.keyboard.up('Shift');
};

/** What the tests know of in the page. */
const install = () => {
  const deepest = () => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at;
  };
  /** A node and all that it stands in, as they are laid out. */
  const chain = (node) => (node ? [node, ...chain(node.assignedSlot ?? node.parentNode ?? node.host)] : []);
  const hit = (x, y) => {
    let found = document.elementFromPoint(x, y);
    for (let within; (within = found?.shadowRoot?.elementFromPoint(x, y)) && within !== found;) found = within;
    return found;
  };
  const nameOf = (element) => {
    const name = element.ariaLabel ?? element.labels?.[0]?.textContent ?? element.textContent;
    return `${element.localName} ${name.replace(/\s+/g, ' ').trim().slice(0, 60)}`;
  };
  /** Every control in the page's reading order. */
  const controls = (root = document.body, found = []) => {
    for (const child of root.localName === 'slot' ? root.assignedElements() : root.children) {
      if (child.tabIndex >= 0 && child.checkVisibility({visibilityProperty: true}) && !child.shadowRoot)
        found.push(child);
      controls(child.shadowRoot ?? child, found);
    }
    return found;
  };
  /** What the control with the focus is and how it stands there. */
  const focused = () => {
    const element = deepest();
    const boxes = Array.from(element.getClientRects(), ({x, y, width, height}) => ({x, y, width, height}));
    const covers = boxes.flatMap(({x, y, width, height}) => {
      // A line of a neighbour's may lie on the edge.
      const [left, top, right, bottom] = [x + 2, y + 2, x + width - 2, y + height - 2];
      const [middle, center] = [(left + right) / 2, (top + bottom) / 2];
      // What is higher than the window is seen in part.
      const tall = height > innerHeight - 80;
      const points = tall
        ? []
        : [
            [middle, top],
            [middle, bottom],
            [left, center],
            [right, center],
            [middle, center],
          ];
      return points
        .map(([x, y]) => hit(x, y))
        .filter((found) => !found || !(chain(found).includes(element) || chain(element).includes(found)))
        .map((found) => (found ? `${found.localName}.${found.className}` : 'the edge of the window'));
    });
    const parent = element.parentNode;
    const {display} = getComputedStyle(element);
    return {
      name: nameOf(element),
      id: element.id,
      at: controls().indexOf(element),
      boxes,
      covers,
      round: getComputedStyle(element).borderRadius === '50%',
      ours: element.getRootNode() instanceof ShadowRoot,
      // A link within a sentence is as high as its line.
      inText:
        element.localName === 'a' && display === 'inline' && parent.textContent.trim() !== element.textContent.trim(),
      scroll: {x: scrollX, y: scrollY},
    };
  };
  Object.assign(globalThis, {deepest, controls, focused, nameOf});
};

/** Shows an element in a state on that page, with the focus on the page's link before it. */
const show = async (tag, state, lang, width, features) => {
  await stage.showState(tag, state, lang, width, features, host);
  await stage.page.evaluate(install);
  await stage.page.focus('#before');
};

const focused = () => stage.page.evaluate(() => globalThis.focused());

/** How far what marks the focus falls short, if it does: the same part of the page with the focus and without. */
const unseen = async ({boxes, round, scroll}) => {
  const {width, height} = stage.page.viewport();
  const [left, top, right, bottom] = boxes.reduce(
    ([left, top, right, bottom], box) => [
      Math.min(left, box.x - 8),
      Math.min(top, box.y - 8),
      Math.max(right, box.x + box.width + 8),
      Math.max(bottom, box.y + box.height + 8),
    ],
    [width, height, 0, 0],
  );
  const clip = {x: Math.max(0, left), y: Math.max(0, top)};
  Object.assign(clip, {width: Math.min(right, width - 1) - clip.x, height: Math.min(bottom, height - 1) - clip.y});
  Object.assign(clip, {x: clip.x + scroll.x, y: clip.y + scroll.y});
  const marked = colours(await shoot(stage.page, clip));
  await stage.page.evaluate(() => (globalThis.last = globalThis.deepest()).blur());
  const plain = colours(await shoot(stage.page, clip));
  await stage.page.evaluate(() => globalThis.last.focus({preventScroll: true}));
  let pixels = 0;
  for (let i = 0; i < marked.length; i++) {
    if (marked[i] !== plain[i] && contrast(marked[i], plain[i]) >= CONTRAST) pixels++;
  }
  /** Around a box, as far as it is in sight. */
  const aroundBox = ([x, y, across, down]) => {
    const sides = (x >= 0) + (x + across <= width);
    const ends = (y >= 0) + (y + down <= height);
    return (
      (Math.min(x + across, width) - Math.max(x, 0)) * ends + (Math.min(y + down, height) - Math.max(y, 0)) * sides
    );
  };
  // The lines of a link are within one mark, or within one each.
  const around = round
    ? Math.PI * boxes[0].width
    : Math.min(
        aroundBox([left + 8, top + 8, right - left - 16, bottom - top - 16]),
        boxes.reduce((sum, {x, y, width, height}) => sum + aroundBox([x, y, width, height]), 0),
      );
  return pixels < around * THICK ? `${pixels} of ${Math.round(around * THICK)} pixels` : undefined;
};

/** Goes from the link before to the link after, or back, with what each control in between is like. */
const walk = async (step, end, look) => {
  const all = [];
  for (let i = 0; i < 200; i++) {
    await step();
    const one = await focused();
    if (one.id === end) return all;
    all.push({...one, ...(await look?.(one))});
  }
  assert.fail(`No way out: ${all.slice(-3).map(({name}) => name)}`);
};

const see = async (one) => ({unseen: await unseen(one)});
/** What some of the element's controls have wrong with them, by name. How the page's own look is up to the page. */
const faults = (all, tell) => all.filter((one) => one.ours && tell(one)).map((one) => `${one.name}: ${tell(one)}`);

/** How small a control is, where it is too small. A link in text is as high as its line, which WCAG lets it be. */
const small = ({inText, boxes}) => {
  if (!inText && boxes.some(({width, height}) => width < TARGET || height < TARGET)) {
    return boxes.map(({width, height}) => `${width} × ${height}`).join();
  }
};

/** The states that have controls which no other has. */
const walked = {
  'hyte-intro': ['default'],
  'hyte-role-wheel': ['organisations', 'chosen'],
  'hyte-actor-card': ['municipalities', 'closed', 'open'],
  'hyte-theme-card': ['local'],
  'hyte-role-matrix': ['controls', 'table', 'found'],
  'hyte-definition': ['default'],
  'hyte-language-switch': ['default'],
  'hyte-source': ['default'],
};
const widths = {'a phone': 320, 'a desktop': 1280};

for (const tag of Object.keys(states)) {
  describe(`<${tag}> by the keys`, () => {
    for (const state of walked[tag]) {
      for (const [device, width] of Object.entries(widths)) {
        it(`is gone through in reading order and back, ${state}, on ${device}: in sight, with a mark, large enough`, async () => {
          await show(tag, state, 'fi', width, schemes.light);
          const count = await stage.page.evaluate(() => globalThis.controls().length);
          const there = await walk(() => press('Tab'), 'after', see);
          const order = there.map(({at}) => at);
          assert.deepEqual(
            order,
            Array.from({length: count - 2}, (_, i) => i + 1),
          );
          assert.deepEqual(
            faults(there, ({covers}) => covers.join()),
            [],
          );
          assert.deepEqual(
            faults(there, ({unseen}) => unseen),
            [],
          );
          const again = await walk(back, 'before');
          assert.deepEqual(
            again.map(({at}) => at),
            order.toReversed(),
          );
          assert.deepEqual(
            faults(again, ({covers}) => covers.join()),
            [],
          );
        });
      }

      for (const scheme of ['dark', 'forced']) {
        it(`shows where the focus is, ${state}, ${scheme}`, async () => {
          await show(tag, state, 'sv', 768, schemes[scheme]);
          assert.deepEqual(
            faults(await walk(() => press('Tab'), 'after', see), ({unseen}) => unseen),
            [],
          );
        });
      }
    }
  });
}

describe('a control by the keys', () => {
  const of = (tag, find) =>
    stage.page.$eval(tag, ({shadowRoot}, find) => new Function('root', `return ${find}`)(shadowRoot), find);
  /** Goes on to the control whose name begins with this. */
  const to = async (name) => {
    for (let i = 0; i < 60; i++) {
      await press('Tab');
      if ((await focused()).name.startsWith(name)) return;
    }
    assert.fail(`${name} is not reached`);
  };

  for (const key of ['Enter', 'Space']) {
    it(`opens and closes a role of an accordion with ${key}`, async () => {
      await show('hyte-actor-card', 'closed', 'fi', 768, schemes.light);
      await to('button Järjestöjen tukeminen');
      const open = () =>
        of(
          'hyte-actor-card',
          `Array.from(root.querySelectorAll('li [aria-expanded]'), ({ariaExpanded}) => ariaExpanded).indexOf('true')`,
        );
      assert.equal(await open(), -1);
      await press(key);
      assert.equal(await open(), 1);
      await press(key);
      assert.equal(await open(), -1);
    });

    it(`opens and closes all of them with ${key}, and keeps the focus`, async () => {
      await show('hyte-actor-card', 'closed', 'sv', 768, schemes.light);
      await to('button Öppna alla roller');
      const count = () => of('hyte-actor-card', `root.querySelectorAll('li [aria-expanded=true]').length`);
      await press(key);
      assert.equal(await count(), 6);
      await stage.page.waitForFunction(() => globalThis.focused().name === 'button Stäng alla roller');
      await press(key);
      assert.equal(await count(), 0);
    });

    it(`chooses a role of the wheel with ${key}, whose text comes next`, async () => {
      await show('hyte-role-wheel', 'organisations', 'fi', 1280, schemes.light);
      await to('button Järjestöt tarjoavat sekä');
      await press(key);
      await press('Tab');
      assert.match((await focused()).name, /^button Kopioi linkki: Järjestöt, Järjestöt tarjoavat sekä/);
    });

    it(`changes the language with ${key}, and keeps the focus`, async () => {
      await show('hyte-language-switch', 'default', 'fi', 320, schemes.light);
      await to('button På svenska');
      await press(key);
      assert.equal(await stage.page.$eval('hyte-language-switch', ({language}) => language), 'sv');
      assert.equal((await focused()).name, 'button På svenska');
    });

    it(`copies a link with ${key}, says so, and keeps the focus`, async () => {
      await show('hyte-actor-card', 'copied', 'fi', 320, schemes.light);
      await to('button Kopioi linkki: Hyvinvointialue, Hyte-yhteistyö');
      await press(key);
      const said = () =>
        of('hyte-actor-card', `Array.from(root.querySelectorAll('i'), ({textContent}) => textContent)`);
      assert.deepEqual(await said(), ['', 'Linkki kopioitu']);
      assert.match((await focused()).name, /Hyte-yhteistyö$/);
    });

    it(`clears a search with ${key} and goes back to it, and changes the view`, async () => {
      await show('hyte-role-matrix', 'found', 'fi', 1280, schemes.light);
      await to('button Tyhjennä haku');
      await press(key);
      assert.equal((await focused()).name, 'input Hae määrittelystä');
      const isList = () =>
        of('hyte-role-matrix', `getComputedStyle(root.querySelector('tbody tr')).display === 'block'`);
      assert.equal(await isList(), false);
      await to('button Näytä taulukkona Näytä luettelona');
      await press(key);
      assert.equal(await isList(), true);
      assert.equal((await focused()).name, 'button Näytä taulukkona Näytä luettelona');
    });
  }

  it('leaves the arrows to the page, also in the wheel', async () => {
    await show('hyte-role-wheel', 'county', 'sv', 1280, schemes.light);
    await to('button Förebyggande');
    const chosen = () => of('hyte-role-wheel', `root.querySelector('li [aria-expanded=true]').value`);
    await press('ArrowRight', 'ArrowDown', 'End');
    assert.equal(await chosen(), 'county-prevention');
    assert.equal((await focused()).name, 'button Förebyggande');
  });

  it('filters the matrix by typing and choosing, and tells the number of hits', async () => {
    await show('hyte-role-matrix', 'controls', 'sv', 320, schemes.light);
    const rows = () => of('hyte-role-matrix', `root.querySelectorAll('tbody tr').length`);
    await to('input Sök');
    await stage.page.keyboard.type('kamratstöd');
    assert.equal(await rows(), 1);
    assert.equal(await of('hyte-role-matrix', `root.querySelector('[part=count] span').textContent.trim()`), '1 träff');
    await to('select Tema');
    await stage.page.keyboard.type('Uppmuntran');
    assert.equal(await rows(), 0);
    assert.equal((await focused()).name.slice(0, 11), 'select Tema');
  });

  for (const [width, size] of [
    [320, 100],
    [320, 200],
    [480, 100],
    [600, 100],
    [1280, 200],
  ]) {
    it(`hides nothing under the heads of a table that scrolls, on the way there and back, at ${width} px and ${size} %`, async () => {
      await stage.show(
        site(
          `<style>main { font-size: ${size}% }</style><a id="before" href="#">A</a>
          <hyte-role-matrix view="table" copy-links>
            <p slot="municipalities-prevention">Meillä <a href="#x">neuvonta ja ohjaus</a></p>
          </hyte-role-matrix><a id="after" href="#">B</a>`,
          'fi',
        ),
        width,
        schemes.light,
      );
      await stage.page.evaluate(install);
      for (const [from, go] of [
        ['#before', () => press('Tab')],
        ['#after', back],
      ]) {
        await stage.page.focus(from);
        for (let i = 0; i < 19; i++) {
          await go();
          const found = await stage.page.evaluate(() => {
            const element = globalThis.deepest();
            const {shadowRoot} = document.querySelector('hyte-role-matrix');
            const head = shadowRoot.querySelector('tbody th');
            const {left, right, width} = element.getBoundingClientRect();
            const edge = getComputedStyle(head).position === 'sticky' ? head.getBoundingClientRect().right : 0;
            const inTable = element.closest('td') ?? element.closest('[slot]');
            // A link in words may be wider than the room that there is.
            return inTable && width < innerWidth - edge && (left < edge || right > innerWidth + 1)
              ? `${globalThis.nameOf(element)}: ${left} to ${right}, behind ${edge}`
              : '';
          });
          assert.equal(found, '');
        }
      }
    });
  }

  it('scrolls a table that is too wide', async () => {
    await show('hyte-role-matrix', 'table', 'fi', 320, schemes.light);
    await to('div Roolit teemoittain');
    await press('ArrowRight');
    await stage.page.waitForFunction(
      () => document.querySelector('hyte-role-matrix').shadowRoot.querySelector('.scroller').scrollLeft > 0,
    );
  });

  it('leads from the contents of the definition to a part, and on from there', async () => {
    await show('hyte-definition', 'default', 'fi', 320, schemes.light);
    await to('a Kunnat');
    await press('Enter');
    await stage.page.waitForFunction(() => globalThis.deepest().closest('[id]').id === 'hyte-municipalities');
    await press('Tab');
    assert.match((await focused()).name, /^button Kopioi linkki: Kunnat, Kunnan peruspalvelut/);
  });
});

describe('the walk by the keys', () => {
  const wrong = (style) =>
    stage.page.$eval(
      'hyte-language-switch',
      ({shadowRoot}, style) => shadowRoot.querySelector('[value=fi]').setAttribute('style', style),
      style,
    );
  beforeEach(() => show('hyte-language-switch', 'default', 'fi', 320, schemes.light));

  it('would tell of a focus that cannot be seen', async () => {
    for (const style of ['outline: none', 'outline: 1px solid', 'outline-color: #ddd']) {
      await wrong(style);
      await stage.page.focus('#before');
      const [first] = await walk(() => press('Tab'), 'after', see);
      assert.match(first.unseen ?? '', /pixels/, style);
    }
  });

  it('would tell of a control that is covered', async () => {
    await show('hyte-role-wheel', 'organisations', 'fi', 1280, schemes.light);
    await stage.page.$eval('hyte-role-wheel', ({shadowRoot}) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { scroll-margin: 0 }');
      shadowRoot.adoptedStyleSheets.push(sheet);
    });
    await walk(() => press('Tab'), 'after');
    const covered = faults(await walk(back, 'before'), ({covers}) => covers.join());
    assert.match(covered.join(), /^button Hyte-viestintä: div.way/);
  });

  it('would tell of one that is too small', async () => {
    await wrong('padding: 0; line-height: 1; align-self: start');
    const [first] = await walk(() => press('Tab'), 'after');
    assert.match(small(first), /× 1\d/);
  });
});
