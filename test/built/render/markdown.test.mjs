/** Holds that Markdown says what plain HTML says: a parser of GitHub's kind makes the same of it. */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fromHtml} from 'hast-util-from-html';
import {selectAll} from 'hast-util-select';
import {toString} from 'hast-util-to-string';
import {marked} from 'marked';
import {casesOf, definitions, quietly} from './cases.mjs';

const {renderToHtml, renderToMarkdown} = await import('hyte-elements/render.js');

/** Words alone, whatever stands between them. */
const wordsOf = (tree) => toString(tree).replaceAll(':', ' ').replace(/\s+/g, ' ').trim();
const spaced = (html) => html.replace(/<(\/?(p|li|dt|dd|t[dhr]|h\d)|br)[^>]*>/g, '$& ');
const read = (html) => fromHtml(spaced(html), {fragment: true});

for (const tested of definitions) {
  for (const lang of tested.languages) {
    describe(`Markdown of ${tested.name} in ${lang}`, () => {
      for (const [name, options] of Object.entries(casesOf(tested))) {
        it(`${name} says what plain HTML says`, () => {
          const asked = {...options, definition: tested.definition, lang};
          const [markdown, html] = [renderToMarkdown, renderToHtml].map((render) => quietly(() => render(asked)));
          const [of, expected] = [read(marked.parse(markdown)), read(html)];
          assert.equal(wordsOf(of), wordsOf(expected));
          const links = (tree) => selectAll('a', tree).map((link) => [link.properties.href, toString(link)]);
          assert.deepEqual(links(of), links(expected));
          for (const selector of ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'thead th', 'tr']) {
            assert.equal(selectAll(selector, of).length, selectAll(selector, expected).length, selector);
          }
          assert.match(markdown, /[^\n]\n$/);
        });
      }
    });
  }
}

describe('a text in Markdown', () => {
  it('is never taken for markup', () => {
    const [{definition}] = definitions;
    const hostile = '1. *a* _b_ `c` [d](e) <f> # g | h ~i~ & j \\ k';
    const title = Object.fromEntries(definition.languages.map((language) => [language, hostile]));
    const markdown = renderToMarkdown({element: 'role-matrix', definition: {...definition, title}, lang: 'sv'});
    const shown = toString(fromHtml(marked.parse(markdown), {fragment: true}));
    assert.ok(shown.includes(hostile), shown);
  });
});
