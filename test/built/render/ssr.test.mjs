/** Holds our writer to Lit's own: where @lit-labs/ssr renders an element as it is shown, both write the same. */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {fromHtml} from 'hast-util-from-html';
import {html, unsafeStatic} from 'lit/static-html.js';
import {bundled, casesOf, markupOf, plain, quietly} from './cases.mjs';

const {HyteElement: _, ...classes} = await import('hyte-elements/classes.js');
const {renderToHtml} = await import('hyte-elements/render.js');

for (const [name, element] of Object.entries(classes)) {
  if (name.endsWith('Event')) continue;
  customElements.define(name.replace(/\B[A-Z]/g, '-$&').toLowerCase(), element);
}

/** What has other elements in it: Lit's renderer does not see the language around those. */
const beyondIt = ['the whole definition', 'parts of the definition'];
/** What is something else without a script: see docs/decisions/0015. */
const others = /accordion|wheel|switch/;

/** A shadow root as a tree of what is told apart: no comments, no white space that does not count, no styles. */
const treeOf = (markup) => {
  const simplify = ({type, tagName, properties = {}, children = [], value, content}) => {
    if (type === 'text') return value;
    if (type === 'comment' || tagName === 'style') return undefined;
    const {disabled: _, ...own} = properties;
    // What scrolls is reached by keys without a script as well.
    if (own.className?.includes('scroller')) ['role', 'tabIndex', 'ariaLabel'].forEach((name) => delete own[name]);
    // A property that is false is written by Lit as an attribute that is there.
    if (own.selected === 'false') delete own.selected;
    // In a table's head a heading is one by its role, as HTML has it.
    const level = tagName.match(/^h(\d)$/)?.[1] ?? own.ariaLevel;
    if (level) Object.assign(own, {role: 'heading', ariaLevel: Number(level)});
    const within = (content?.children ?? children).map(simplify).filter((each) => each !== undefined);
    // Texts that a comment stood between are one.
    const joined = within.reduce((all, each) => {
      const isText = typeof each === 'string' && typeof all.at(-1) === 'string';
      return isText ? [...all.slice(0, -1), all.at(-1) + each] : [...all, each];
    }, []);
    const told = joined.map((each) => (typeof each === 'string' ? plain(each) : each)).filter(Boolean);
    return {
      tagName: level ? 'heading' : tagName,
      properties: Object.fromEntries(Object.entries(own).sort()),
      children: told,
    };
  };
  const first = ({children}) => children.find(({type}) => type === 'element');
  return simplify(first(first(fromHtml(markup, {fragment: true})))).children;
};

describe('@lit-labs/ssr', () => {
  for (const [name, options] of Object.entries(casesOf(bundled))) {
    if (others.test(name) || beyondIt.includes(name)) continue;
    for (const lang of bundled.languages) {
      it(`writes ${name} in ${lang} as we do`, () => {
        const theirs = quietly(() => collectResultSync(render(html`${unsafeStatic(markupOf(options, lang))}`)));
        const ours = quietly(() => renderToHtml({...options, lang, format: 'dsd', fallback: false}));
        assert.deepEqual(treeOf(ours), treeOf(theirs));
        assert.ok(JSON.stringify(treeOf(ours)).length > 500);
      });
    }
  }

  it('still cannot do what we do not compare with it', () => {
    for (const name of beyondIt) {
      const markup = markupOf(casesOf(bundled)[name], 'sv');
      const written = quietly(() => collectResultSync(render(html`${unsafeStatic(markup)}`)));
      assert.match(written.replace(/^[^]*?<section/, ''), /<section [^>]*lang="fi"/);
    }
  });
});
