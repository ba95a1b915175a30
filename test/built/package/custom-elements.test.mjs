/** Holds the custom elements manifest and the design tokens to what the built elements do in a browser. */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {bare, openStage, schemes, states} from '../../../tools/browsers/stage.mjs';

const read = (name) => JSON.parse(readFileSync(new URL(`../../../dist/${name}`, import.meta.url), 'utf8'));
const {modules} = read('custom-elements.json');
const elements = modules.map(({declarations: [element]}) => element);
const tokens = read('design-tokens.json');
const namesOf = (list = []) => list.map(({name}) => name).sort();

let stage;
before(async () => (stage = await openStage()));
after(() => stage?.browser.close());

describe('the custom elements manifest', () => {
  it('has every element, and the module that defines it', () => {
    assert.deepEqual(elements.map(({tagName}) => tagName).sort(), Object.keys(states).sort());
    for (const {path, exports} of modules) {
      assert.match(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'), /export/);
      assert.deepEqual(namesOf(exports), [exports[0].name, exports[1].name].sort());
    }
  });

  for (const {tagName, attributes, cssParts, slots, members} of elements) {
    describe(`of <${tagName}>`, () => {
      it('names only attributes that it observes, with the property of each', async () => {
        await stage.showState(
          tagName,
          'default' in states[tagName] ? 'default' : Object.keys(states[tagName])[0],
          'fi',
          768,
        );
        const own = attributes.filter(({name}) => name !== 'lang');
        const [observed, defaults] = await stage.page.$eval(
          tagName,
          (element, properties) => [
            element.constructor.observedAttributes,
            properties.map((name) => typeof element[name]),
          ],
          own.map(({fieldName}) => fieldName),
        );
        for (const {name} of own) assert.ok(observed.includes(name), name);
        assert.ok(!defaults.includes('undefined'), defaults.join());
        // What it observes and the manifest leaves out has no meaning there, in any element's JSDoc.
        const common = ['heading-level', 'no-source', 'copy-links'];
        for (const name of observed) assert.ok(namesOf(own).includes(name) || common.includes(name), name);
        assert.ok(members.every(({name}) => !name.startsWith('#')));
      });

      it('names every part and slot that it shows, and no other', async () => {
        const seen = {part: new Set(), slot: new Set()};
        for (const state of Object.keys(states[tagName])) {
          await stage.showState(tagName, state, 'fi', 768);
          // Any of them says so where it cannot be what it should.
          const wrong = 'heading-level="9"';
          await stage.page.$eval(
            tagName,
            (element, markup) => element.insertAdjacentHTML('afterend', markup),
            `<${tagName} ${wrong}><a slot="footer">Own</a></${tagName}>`,
          );
          const shown = await stage.page.$$eval(tagName, (both) => {
            const all = (selector) => both.flatMap(({shadowRoot}) => [...shadowRoot.querySelectorAll(selector)]);
            return {
              part: all('[part]').flatMap(({part}) => [...part]),
              slot: all('slot').map(({name}) => name),
              exported: all('[exportparts]').flatMap((element) => element.getAttribute('exportparts').split(', ')),
            };
          });
          for (const name of [...shown.part, ...shown.exported]) seen.part.add(name);
          for (const name of shown.slot) seen.slot.add(name);
        }
        assert.deepEqual([...seen.part].sort(), namesOf(cssParts));
        assert.deepEqual(
          [...seen.slot].filter((name) => !namesOf(slots).includes(name)),
          [],
        );
      });
    });
  }
});

describe('the design tokens', () => {
  const cards = ['county', 'municipalities', 'organisations']
    .map((actor) => `<hyte-actor-card actor="${actor}"></hyte-actor-card>`)
    .join('');

  for (const scheme of ['light', 'dark']) {
    it(`are the colours that a browser shows in ${scheme}`, async () => {
      await stage.show(bare(cards), 768, schemes[scheme]);
      const shown = await stage.page.evaluate(() => {
        const context = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d');
        const hex = (colour) => {
          context.fillStyle = colour;
          context.fillRect(0, 0, 1, 1);
          const [...channels] = context.getImageData(0, 0, 1, 1).data.slice(0, 3);
          return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
        };
        const [first, ...others] = document.querySelectorAll('hyte-actor-card');
        const style = (card, part) => getComputedStyle(card.shadowRoot.querySelector(`[part=${part}]`));
        const frame = style(first, 'frame');
        return {
          text: hex(frame.color),
          quiet: hex(style(first, 'source').color),
          line: hex(frame.borderTopColor),
          surface: hex(frame.backgroundColor),
          ...Object.fromEntries(
            [first, ...others].flatMap((card, i) => [
              [`accent-${i + 1}`, hex(style(card, 'actor').color)],
              [`tint-${i + 1}`, hex(style(card, 'header').backgroundColor)],
            ]),
          ),
        };
      });
      // Without an actor, the accent is that of quiet text.
      const told = Object.entries(tokens[scheme]).map(([name, {$value}]) => [name, $value.hex]);
      assert.deepEqual({...shown, accent: shown.quiet}, Object.fromEntries(told));
    });
  }

  it('are the lengths that a browser shows, where text is 16 px', async () => {
    await stage.show(bare(cards), 768);
    const [radius, space] = await stage.page.$eval('hyte-actor-card', ({shadowRoot}) => [
      getComputedStyle(shadowRoot.querySelector('[part=frame]')).borderTopLeftRadius,
      getComputedStyle(shadowRoot.querySelector('[part=header]')).paddingLeft,
    ]);
    const px = ({$value: {value, unit}}) => `${value}${unit}`;
    assert.deepEqual([radius, space], [px(tokens.radius), px(tokens.space)]);
  });

  it('have a type, a value and a description each, and tell their property', () => {
    const leaves = ({$value, ...group}) =>
      $value
        ? [{$value, ...group}]
        : Object.entries(group).flatMap(([name, each]) => (name.startsWith('$') ? [] : leaves(each)));
    const all = leaves(tokens);
    assert.equal(all.length, 2 * Object.keys(tokens.light).length + 3);
    for (const {$type, $value, $description} of all) {
      assert.ok($description);
      if ($type === 'dimension') assert.equal($value.unit, 'px');
      else {
        assert.equal($type, 'color');
        assert.equal($value.components.length, 3);
        for (const component of $value.components) assert.ok(component >= 0 && component <= 1);
        assert.match($value.hex, /^#[\da-f]{6}$/);
      }
    }
  });
});
