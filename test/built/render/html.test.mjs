/** Holds that plain HTML says what the elements say, to the letter, under the right headings, in markup that is valid. */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fromHtml} from 'hast-util-from-html';
import {selectAll} from 'hast-util-select';
import {toString} from 'hast-util-to-string';
import {HtmlValidate} from 'html-validate';
import {bundled, casesOf, definitions, pageWith, plain, quietly} from './cases.mjs';

const {elements, renderToHtml} = await import('hyte-elements/render.js');

const parse = (html) => fromHtml(html, {fragment: true});
const textOf = (tree) => plain(toString(tree));
const textsOf = (tree, selector) => selectAll(selector, tree).map(textOf);

/** An element as its attributes ask for it, where it needs some. */
const needed = ({actors, theme}, element) => {
  if (element === 'theme-card') return {theme};
  return /card|wheel/.test(element) ? {actor: actors[1]} : {};
};

for (const tested of definitions) {
  const {definition} = tested;
  const {source, law, version, date} = definition;
  for (const lang of tested.languages) {
    const words = tested.words[lang];
    const read = (options) => parse(quietly(() => renderToHtml({...options, definition, lang})));

    describe(`plain HTML of ${tested.name} in ${lang}`, () => {
      it('is marked with its language, once', () => {
        for (const element of elements.filter((name) => name !== 'language-switch')) {
          const tree = read({element, ...needed(tested, element)});
          assert.deepEqual(
            selectAll('[lang]', tree).map(({tagName, properties}) => [tagName, properties.lang]),
            [['div', lang]],
          );
        }
      });

      it('shows all of a definition, in order', () => {
        const shown = textOf(read({element: 'definition'}));
        const {title, purposes, legalBasis, actors} = definition;
        const ofActor = ({title, roles}) => [title, ...roles.flatMap(({heading, text}) => [heading, text])];
        let at = 0;
        for (const text of [title, ...purposes, legalBasis, ...actors.flatMap(ofActor)].filter(Boolean)) {
          at = shown.indexOf(text[lang], at);
          assert.notEqual(at, -1, text[lang]);
          at += text[lang].length;
        }
      });

      it('has a heading for what has one, at its level, and makes none up', () => {
        for (const {id, title, roles} of definition.actors) {
          for (const element of ['actor-card', 'role-wheel']) {
            const tree = read({element, actor: id, headingLevel: 3});
            assert.deepEqual(textsOf(tree, 'h3'), [title[lang]]);
            assert.deepEqual(
              textsOf(tree, 'h4'),
              roles.flatMap(({heading}) => (heading ? [heading[lang]] : [])),
            );
            assert.deepEqual(textsOf(tree, 'h1, h2, h5, h6'), []);
          }
        }
      });

      it('keeps a role without a heading from the heading before it', () => {
        for (const {id, roles} of definition.actors.filter(({roles}) => roles.some(({heading}) => !heading))) {
          assert.deepEqual(
            textsOf(read({element: 'actor-card', actor: id}), 'li'),
            roles.map(({heading, text}) => [heading?.[lang], text[lang]].filter(Boolean).join(' ')),
          );
        }
      });

      it('names whose a text is, beside it', () => {
        for (const {id, shortName} of definition.actors) {
          const line = `${words.actor}: ${shortName[lang]}`;
          assert.equal(textsOf(read({element: 'actor-card', actor: id}), 'h2 + p')[0], line);
        }
        for (const {id} of definition.themes) {
          assert.deepEqual(
            textsOf(read({element: 'theme-card', theme: id}), 'dt'),
            definition.actors.map(({shortName}) => shortName[lang]),
          );
        }
      });

      it('has the matrix as a table whose heads say what they head', () => {
        const tree = read({element: 'role-matrix', view: 'table'});
        const columns = definition.actors.map(({shortName}) => shortName[lang]);
        assert.deepEqual(textsOf(tree, 'thead th[scope=col]'), [words.theme, ...columns]);
        assert.equal(selectAll('th, td', tree).length, (definition.themes.length + 1) * (columns.length + 1));
        const rows = selectAll('tbody tr', tree);
        definition.themes.forEach((theme, i) => {
          const [head] = textsOf(rows[i], 'th[scope=row]');
          assert.equal(head, theme.label[lang] + (theme.labelBasis === 'editorial' ? words.editorial : ''));
          const cells = textsOf(rows[i], 'td');
          definition.actors.forEach(({id, roles}, k) => {
            const own = roles.filter((role) => role.theme === theme.id);
            const none = theme.actors?.includes(id) === false ? 'not-applicable' : 'not-described';
            const isOurs = ({themeBasis}) => themeBasis === 'editorial' && theme.labelBasis === 'heading';
            const texts = own.flatMap((role) => [role.text[lang], isOurs(role) ? words.editorial : '']);
            assert.equal(cells[k], texts.join('') || words[none]);
          });
        });
        const notes = textsOf(tree, 'table ~ p > em');
        assert.deepEqual(notes, [words['empty-note'], words['editorial-note']]);
      });

      it('has the matrix as a list with a heading for each theme', () => {
        const tree = read({element: 'role-matrix', view: 'list'});
        assert.deepEqual(selectAll('table', tree), []);
        assert.deepEqual(
          textsOf(tree, 'h3'),
          definition.themes.map(({label}) => label[lang]),
        );
        assert.equal(selectAll('dt', tree).length, definition.themes.length * definition.actors.length);
      });

      it('shows what it is asked for, and no more', () => {
        const [{id, roles}] = definition.actors;
        const [role] = roles;
        const card = textOf(read({element: 'actor-card', actor: id, roles: role.name}));
        const others = definition.actors.flatMap((actor) => actor.roles).filter(({text}) => text !== role.text);
        assert.ok(card.includes(role.text[lang]));
        for (const {text} of others) if (text[lang] !== role.text[lang]) assert.ok(!card.includes(text[lang]));
        const matrix = read({element: 'role-matrix', actors: id, themes: role.theme, view: 'table'});
        assert.equal(selectAll('tr', matrix).length, 2);
        assert.equal(selectAll('td', matrix).length, 1);
        assert.deepEqual(textsOf(read({element: 'definition', parts: 'matrix'}), 'h2'), [words.matrix]);
      });

      it('names source, version, date and law at the foot of each, unless it is left out', () => {
        for (const element of elements.filter((name) => name !== 'language-switch')) {
          const options = {element, ...needed(tested, element)};
          const tree = read(options);
          const links = selectAll('a', tree).map(({properties}) => properties.href);
          for (const {url} of [source, law]) assert.ok(links.includes(url[lang]), element);
          for (const text of [version, law.number, (date ?? version).slice(0, 4)])
            assert.ok(textOf(tree).includes(text));
          if (element === 'source') continue;
          const without = textOf(read({...options, noSource: true}));
          assert.ok(!without.includes(source.name[lang]) || !without.includes(version), element);
        }
      });

      it('offers each language in its own words, with a link where there is an address', () => {
        const [first, second] = tested.languages;
        const other = lang === first ? second : first;
        const addresses = {[first]: 'first.html', [second]: 'second.html'};
        const tree = read({element: 'language-switch', addresses});
        assert.deepEqual(
          textsOf(tree, 'li'),
          tested.languages.map((each) => tested.words[each]['in-language']),
        );
        const links = selectAll('a', tree).map(({properties: {href, lang, hrefLang}}) => [href, lang, hrefLang]);
        assert.deepEqual(links, [[addresses[other], other, other]]);
        assert.deepEqual(selectAll('a', read({element: 'language-switch'})), []);
      });
    });
  }
}

describe('below the sixth level', () => {
  it('a heading is one by its role, as in the elements', () => {
    const tree = parse(renderToHtml({element: 'actor-card', actor: 'county', headingLevel: 6}));
    assert.equal(selectAll('h6', tree).length, 1);
    const levels = selectAll('[role=heading]', tree).map(({properties}) => Number(properties.ariaLevel));
    assert.deepEqual(levels, [7, 7, 7, 7, 7, 7]);
  });
});

describe('html-validate', () => {
  /** What the elements do otherwise than it recommends, and why. */
  const rules = {
    // Styles take the meaning off lists and tables: the role keeps it.
    'no-redundant-role': 'off',
    // No button stands in a form.
    'no-implicit-button-type': 'off',
  };
  // What scrolls is a region only where it does, and a heading of the seventh level has no element.
  const byRole = {'prefer-native-element': 'off'};
  const checkers = {
    html: new HtmlValidate({extends: ['html-validate:recommended'], rules: byRole}),
    dsd: new HtmlValidate({extends: ['html-validate:recommended'], rules: {...rules, ...byRole}}),
  };
  const said = async (html, checker) => {
    const {results} = await checker.validateString(html);
    return results.flatMap(({messages}) => messages.map(({ruleId, message}) => `${ruleId}: ${message}`));
  };

  for (const [format, checker] of Object.entries(checkers)) {
    for (const tested of definitions) {
      it(`finds nothing wrong with ${format} of ${tested.name}`, async () => {
        for (const lang of tested.languages) {
          for (const [name, options] of Object.entries(casesOf(tested))) {
            const {definition} = tested;
            const html = quietly(() => renderToHtml({...options, definition, lang, format}));
            assert.deepEqual(await said(pageWith(html, lang), checker), [], name);
          }
        }
      });
    }
  }

  it('finds what is wrong', async () => {
    const {actors} = bundled;
    const html = renderToHtml({element: 'role-matrix', actors: actors[0]});
    const wrong = html.replace('<th scope="row">', '<th scope="row"><h3>No</h3>');
    assert.notDeepEqual(await said(pageWith(wrong, 'fi'), checkers.html), []);
  });
});
