/** Runs axe over what renders without a browser, in either format, where no script has come. */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {runAxe} from '../accessibility/run-axe.mjs';
import {startHost} from '../embed/host.mjs';
import {bundled, casesOf, quietly} from '../render/cases.mjs';

const {renderToHtml} = await import('hyte-elements/render.js');

let host;
let page;
before(async () => {
  host = await startHost();
  page = await host.browser.newPage();
  page.setDefaultTimeout(60_000);
});
after(() => host?.close());

const open = async (html) => {
  host.put(
    '/index.html',
    `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Host</title>
    <meta name="viewport" content="width=device-width"></head><body><main><h1>Host</h1>${html}</main></body></html>`,
  );
  await page.goto(`${host.origin}/index.html`);
};

const violations = async () => {
  const {violations} = await runAxe(page);
  return violations.map(({id, path}) => `${id}: ${path.join(' ')}`);
};

for (const format of ['html', 'dsd']) {
  describe(`axe, of ${format}`, () => {
    for (const [name, options] of Object.entries(casesOf(bundled))) {
      it(`finds no fault in ${name}`, async () => {
        // Of any other level, it would be out of order on this page.
        const level = options['heading-level'] === 7 ? 7 : 2;
        await open(quietly(() => renderToHtml({...options, 'heading-level': level, lang: 'sv', format})));
        for (const width of [360, 1000]) {
          await page.setViewport({width, height: 800});
          assert.deepEqual(await violations(), [], `at ${width}`);
        }
      });
    }
  });
}

it('axe finds a fault where there is one', async () => {
  await open(renderToHtml({element: 'role-wheel', actor: 'county', format: 'dsd'}).replaceAll('<label', '<div'));
  assert.notDeepEqual(await violations(), []);
});
