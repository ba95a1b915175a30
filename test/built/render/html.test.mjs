/** Holds that plain HTML and Markdown say what the elements say, to the letter, in what every page and sanitiser takes. */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fromHtml} from 'hast-util-from-html';
import {toString} from 'hast-util-to-string';
import {select, selectAll} from 'hast-util-select';
import {bundled, casesOf, definitions, plain, quietly, warnings} from './cases.mjs';

const {definitionJsonLd, elements, renderToHtml, renderToMarkdown} = await import('hyte-elements/render.js');

/** What is allowed by the defaults of all of DOMPurify, sanitize-html, xss and rehype-sanitize, and what is ours of it. */
const allowed = 'a dd div dl dt em h1 h2 h3 h4 h5 h6 li p span strong table tbody td th thead tr ul'.split(' ');
const attributes = {a: ['href', 'lang', 'hreflang'], div: ['lang'], span: ['lang'], strong: ['lang'], th: ['scope']};

const parse = (html) => fromHtml(html, {fragment: true});
const textsOf = (tree, selector) => selectAll(selector, tree).map((node) => plain(toString(node)));
const render = (options) => quietly(() => renderToHtml(options));

for (const tested of definitions) {
  const {definition, actors} = tested;
  for (const lang of tested.languages) {
    const words = tested.words[lang];
    const read = (options) => parse(render({...options, definition, lang}));

    describe(`plain HTML of ${tested.name} in ${lang}`, () => {
      for (const [name, options] of Object.entries(casesOf(tested))) {
        it(`${name} is of nothing but text, headings, lists, tables and links`, () => {
          const tree = read(options);
          for (const node of selectAll('*', tree)) {
            assert.ok(allowed.includes(node.tagName), node.tagName);
            for (const [attribute, value] of Object.entries(node.properties)) {
              // Below the sixth level HTML has no headings.
              if (['role', 'ariaLevel'].includes(attribute)) continue;
              assert.ok(attributes[node.tagName]?.includes(attribute.toLowerCase()), `${node.tagName} ${attribute}`);
              assert.ok(`${value}`.trim(), attribute);
            }
          }
          assert.equal(select('div', tree).properties.lang, lang);
        });
      }

      it('shows all of a definition, in order', () => {
        const tree = read({element: 'definition'});
        const shown = plain(toString(tree));
        const {title, purposes, legalBasis} = definition;
        const inOrder = [
          title,
          ...purposes,
          legalBasis,
          ...definition.actors.flatMap((actor) => [
            actor.title,
            ...actor.roles.flatMap(({heading, text}) => (heading ? [heading, text] : [text])),
          ]),
        ].map((text) => text[lang]);
        let at = 0;
        for (const text of inOrder) {
          at = shown.indexOf(text, at);
          assert.notEqual(at, -1, text);
          at += text.length;
        }
      });

      it('has a heading for what has one, at its level, and makes none up', () => {
        for (const actor of definition.actors) {
          const tree = read({element: 'actor-card', actor: actor.id, headingLevel: 3});
          assert.deepEqual(textsOf(tree, 'h3'), [actor.title[lang]]);
          const headings = actor.roles.flatMap(({heading}) => (heading ? [heading[lang]] : []));
          assert.deepEqual(textsOf(tree, 'h4'), headings);
          assert.deepEqual(textsOf(tree, 'h1, h2, h5, h6'), []);
          // Where some have none, each role is an item of its own.
          if (headings.length < actor.roles.length) {
            assert.deepEqual(
              textsOf(tree, 'li'),
              actor.roles.map(({heading, text}) => [heading?.[lang], text[lang]].filter(Boolean).join(' ')),
            );
          }
        }
      });

      it('has the matrix as a table whose heads say what they head', () => {
        const tree = read({element: 'role-matrix', view: 'table'});
        const columns = definition.actors.map(({shortName}) => shortName[lang]);
        assert.deepEqual(textsOf(tree, 'thead th[scope=col]'), [words.theme, ...columns]);
        const heads = textsOf(tree, 'tbody th[scope=row]');
        definition.themes.forEach(({label, labelBasis}, i) => {
          assert.ok(heads[i].startsWith(label[lang]));
          assert.equal(heads[i].includes(words.editorial), labelBasis === 'editorial');
        });
        const rows = selectAll('tbody tr', tree);
        definition.themes.forEach((theme, i) => {
          const cells = textsOf(rows[i], 'td');
          definition.actors.forEach((actor, k) => {
            const roles = actor.roles.filter((role) => role.theme === theme.id);
            const applies = theme.actors?.includes(actor.id) ?? true;
            for (const {text} of roles) assert.ok(cells[k].includes(text[lang]), text[lang]);
            if (!roles.length) assert.equal(cells[k], words[applies ? 'not-described' : 'not-applicable']);
          });
        });
        assert.deepEqual(textsOf(tree, 'th, td').length, (definition.themes.length + 1) * (columns.length + 1));
        assert.ok(plain(toString(tree)).includes(words['editorial-note']));
        assert.ok(plain(toString(tree)).includes(words['empty-note']));
      });

      it('names the actor beside every text of a theme', () => {
        for (const theme of definition.themes) {
          const tree = read({element: 'theme-card', theme: theme.id});
          assert.deepEqual(
            textsOf(tree, 'dt'),
            definition.actors.map(({shortName}) => shortName[lang]),
          );
        }
      });

      it('names source, version, date and law at the foot of each, unless it is left out', () => {
        const {source, law, version, date} = definition;
        for (const element of elements.filter((name) => name !== 'language-switch')) {
          const options = {element, actor: undefined, ...casesOf(tested)[`a card of ${actors[0]}`], ...{element}};
          const own = {element, ...(/card|wheel/.test(element) && {actor: actors[0], theme: tested.theme})};
          if (element === 'theme-card') delete own.actor;
          else delete own.theme;
          assert.ok(options);
          const tree = read(own);
          const links = selectAll('a', tree).map(({properties}) => properties.href);
          assert.ok(links.includes(source.url[lang]), element);
          assert.ok(links.includes(law.url[lang]), element);
          const shown = plain(toString(tree));
          assert.ok(shown.includes(version), element);
          if (date) assert.ok(shown.includes(date.slice(0, 4)), element);
          if (element !== 'source' && element !== 'intro') {
            assert.equal(select('a', read({...own, noSource: true})), null);
          }
        }
      });
    });
  }
}
