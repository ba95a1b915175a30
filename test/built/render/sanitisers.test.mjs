/** Holds that plain HTML comes through what takes things out of it, with all of its text, structure and links. */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import {fromHtml} from 'hast-util-from-html';
import {toHtml} from 'hast-util-to-html';
import rehypeSanitize from 'rehype-sanitize';
import sanitizeHtml from 'sanitize-html';
import xss from 'xss';
import {startHost} from '../embed/host.mjs';
import {casesOf, definitions, quietly} from './cases.mjs';

const {renderToHtml} = await import('hyte-elements/render.js');

let host;
let page;
before(async () => {
  host = await startHost();
  page = await host.browser.newPage();
  // It needs a browser's parser.
  const purify = createRequire(import.meta.url).resolve('dompurify/dist/purify.min.js');
  await page.evaluate(readFileSync(purify, 'utf8'));
});
after(() => host?.close());

/** Each with its own defaults. */
const sanitisers = {
  DOMPurify: (html) => page.evaluate((html) => globalThis.DOMPurify.sanitize(html), html),
  'sanitize-html': (html) => sanitizeHtml(html),
  xss: (html) => xss(html),
  'rehype-sanitize': (html) => toHtml(rehypeSanitize()(fromHtml(html, {fragment: true}))),
};

/** What there is of it but attributes of which a sanitiser may take some: elements with where they lead, and texts. */
const outlineOf = (html) => {
  const outline = ({type, tagName, properties, children = [], value}) => {
    if (type === 'text') return value.trim() ? [value.replace(/\s+/g, ' ')] : [];
    const within = children.flatMap(outline);
    return tagName ? [`<${tagName} ${properties.href ?? ''}>`, ...within, `</${tagName}>`] : within;
  };
  return outline(fromHtml(html, {fragment: true}));
};

for (const [sanitiser, clean] of Object.entries(sanitisers)) {
  describe(sanitiser, () => {
    for (const tested of definitions) {
      it(`leaves every element of ${tested.name} whole`, async () => {
        for (const lang of tested.languages) {
          for (const [name, options] of Object.entries(casesOf(tested))) {
            const {definition} = tested;
            const html = quietly(() => renderToHtml({...options, definition, lang}));
            const outline = outlineOf(html);
            assert.ok(outline.length > 5, name);
            assert.deepEqual(outlineOf(await clean(html)), outline, name);
          }
        }
      });
    }

    it('takes out what a site would not have', async () => {
      const html = '<p>Text</p><script>alert(1)</script><hyte-intro>Inside</hyte-intro>';
      assert.notDeepEqual(outlineOf(await clean(html)), outlineOf(html));
    });
  });
}
