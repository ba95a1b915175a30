/** Runs axe over every element in the commonest look; the others are for `test/built/slow/axe-elements.mjs`. */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {schemes, site, widths} from '../../../tools/browsers/stage.mjs';
import {ENOUGH, faults, hold, measure, stage} from './elements-to-axe.mjs';

hold([['light', widths[0]]]);

describe('the test with axe', () => {
  const card = (style) => site(`<hyte-actor-card actor="county" style="${style}"></hyte-actor-card>`);

  for (const [scheme, colour] of Object.entries({light: '#999', dark: '#666'})) {
    it(`would tell of text without contrast, ${scheme}`, async () => {
      await stage.show(card(`--hyte-text: ${colour}`), 768, schemes[scheme]);
      const found = await faults(scheme);
      assert.ok(found.length > 0);
      for (const fault of found) assert.match(fault, /^color-contrast: hyte-actor-card /);
    });
  }

  it('would tell of it where it measures what is painted', async () => {
    await stage.show(site(`<p style="color: #999; background: #fff">Hyte</p>`), 768, schemes.light);
    const painted = await measure(['p']);
    assert.ok(painted > 2 && painted < ENOUGH, `${painted}`);
  });

  it('would tell of a name that is missing in a shadow tree', async () => {
    await stage.showState('hyte-role-matrix', 'controls', 'fi', 768, schemes.light, site);
    await stage.page.$eval('hyte-role-matrix', ({shadowRoot}) =>
      shadowRoot.querySelector('label').replaceWith(shadowRoot.querySelector('input')),
    );
    const found = await faults('light');
    assert.equal(found.length, 1);
    assert.match(found[0], /^label: hyte-role-matrix /);
  });
});
