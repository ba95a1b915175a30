/** Holds the recipes: each says the same in three languages, and its pages lead somewhere. */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fromHtml} from 'hast-util-from-html';
import {select, selectAll} from 'hast-util-select';
import {toString} from 'hast-util-to-string';
import {ADDRESS, fileOf, languages, recipePageOf, recipesOf, ways, waysOf} from '../../../tools/site/recipes.mjs';
import {read, root} from '../embed/host.mjs';

const recipes = recipesOf();
const ids = [...new Set(recipes.map(({id}) => id))];
const inAll = (id) => languages.map((lang) => recipes.find((recipe) => recipe.id === id && recipe.lang === lang));

/** A stand-in for what the embed builder gives, with what has to be escaped, and of one way more than a few lines. */
const codes = (way, lang) => {
  const line = `<b class="${way}" lang="${lang}">${ADDRESS}a.html & more</b>`;
  return way === 'text' ? `${line}\n`.repeat(50) : line;
};
const pageOf = (recipe) => recipePageOf(recipe, recipes, codes);
const treeOf = (recipe) => fromHtml(pageOf(recipe));

describe('the recipes', () => {
  it('are there for each system', () => {
    assert.deepEqual(ids, [
      ...['ckeditor', 'drupal', 'google-sites', 'html', 'joomla', 'liferay', 'sharepoint', 'sitevision', 'squarespace'],
      ...['tinymce', 'wix', 'wordpress', 'yhdistysavain'],
    ]);
  });

  for (const id of ids) {
    it(`say the same of ${id} in each language`, () => {
      const all = inAll(id);
      assert.ok(all.every(Boolean), 'a language is missing');
      const [first, ...others] = all;
      const shape = ({body}) => body.match(/^(#+ |\d+\. |```\w*|\{\{)/gm);
      for (const other of others) {
        assert.deepEqual(shape(other), shape(first), other.lang);
        assert.deepEqual(waysOf(other), waysOf(first), other.lang);
        assert.deepEqual(other.sources, first.sources, other.lang);
        assert.equal(Boolean(other.tried), Boolean(first.tried), other.lang);
      }
    });

    it(`show of ${id} code of known ways, and tell how to check`, () => {
      const [{body}] = inAll(id).filter(({lang}) => lang === 'en');
      const shown = waysOf({body});
      assert.ok(shown.length > 0);
      for (const way of shown) assert.ok(ways.includes(way), way);
      assert.match(body, /^## Check$/m);
    });

    it(`name for ${id} sources by their secure addresses`, () => {
      const [{sources}] = inAll(id);
      assert.ok(sources.length > 0);
      for (const source of sources) assert.equal(new URL(source).protocol, 'https:', source);
    });
  }

  it('have no code of ours written out: the embed builder gives it', () => {
    for (const {id, lang, body} of recipes)
      assert.doesNotMatch(body, /<(script|hyte-|iframe|a |img)|hyte\.min\.js/, `${id}.${lang}`);
  });

  it('have Drupal allow every attribute that a placeholder can have', () => {
    const {modules} = JSON.parse(read('dist/custom-elements.json'));
    const declarations = modules.flatMap((module) => module.declarations ?? []);
    const attributes = declarations.flatMap((declaration) => declaration.attributes ?? []).map(({name}) => name);
    // `lang` is allowed as it is, and the switch is for no placeholder: it has nothing to show before the script has run.
    const data = [...new Set(attributes)]
      .filter((name) => !['lang', 'for'].includes(name))
      .map((name) => `data-${name}`);
    assert.ok(data.length > 10);
    for (const {body} of inAll('drupal')) {
      const [, list] = body.match(/```text\n<div (.+)>\n```/);
      assert.deepEqual(list.split(' ').sort(), ['data-hyte', ...data].sort());
    }
  });

  it('refuse a way that there is not', () => {
    const [recipe] = recipes;
    assert.throws(() => pageOf({...recipe, body: '{{code magic}}'}), /no way “magic”/);
  });
});

describe('the page of a recipe', () => {
  const files = recipes.map(fileOf);

  it('is in its language, and links to itself in the others and to all other recipes', () => {
    for (const recipe of recipes) {
      const {id, lang} = recipe;
      const tree = treeOf(recipe);
      assert.equal(select('html', tree).properties.lang, lang);
      const switched = selectAll('header nav a', tree).map(({properties}) => [properties.hrefLang, properties.href]);
      const others = languages.filter((each) => each !== lang);
      assert.deepEqual(
        switched,
        others.map((each) => [each, fileOf({id, lang: each})]),
      );
      assert.equal(selectAll('main nav li', tree).length, ids.length - 1);
    }
  });

  it('marks the words of a system that speaks English', () => {
    for (const recipe of recipes.filter(({lang}) => lang !== 'en')) {
      const bold = selectAll('strong', treeOf(recipe)).map(({properties}) => properties.lang);
      assert.ok(
        bold.every((lang) => lang === recipe.names),
        fileOf(recipe),
      );
      // Where they are in English, the reader is told so.
      if (/englanniksi|på engelska/.test(recipe.body)) assert.equal(recipe.names, 'en', fileOf(recipe));
    }
  });

  it('has no link without a text or to nowhere', () => {
    const known = [...files, 'index.html', ...languages.map((lang) => `guide.html#${lang}`)];
    for (const recipe of recipes) {
      for (const link of selectAll('a', treeOf(recipe))) {
        const {href} = link.properties;
        assert.ok(toString(link).trim(), `${fileOf(recipe)}: ${href}`);
        assert.ok(known.includes(href) || href.startsWith('https://'), `${fileOf(recipe)}: ${href}`);
      }
    }
  });

  it('says what it was tried with, or that it was not', () => {
    for (const recipe of recipes) {
      const lead = toString(select('.lead', treeOf(recipe)));
      if (recipe.tried) assert.ok(lead.includes(recipe.tried), lead);
      else assert.match(lead, /ei kokeiltu|inte prövat|not tried/);
    }
  });

  it('shows code as text, with a place for the folder’s address, and a long one when asked', () => {
    const recipe = {...recipes[0], body: ways.map((way) => `{{code ${way}}}`).join('\n\n')};
    const tree = treeOf(recipe);
    const shown = selectAll('pre > code', tree);
    assert.equal(shown.length, ways.length);
    for (const [i, way] of ways.entries()) {
      const [first] = toString(shown[i]).split('\n');
      assert.match(first, new RegExp(`^<b class="${way}" lang="${recipe.lang}">‹.+›/a\\.html & more</b>$`));
    }
    assert.equal(selectAll('details', tree).length, 1);
    assert.ok(selectAll('details pre', tree).length);
  });

  it('runs no script but the guide’s', () => {
    for (const recipe of recipes) {
      assert.deepEqual(
        selectAll('script', treeOf(recipe)).map(({properties, children}) => [properties.src, children]),
        [['guide.js', []]],
      );
    }
  });
});
