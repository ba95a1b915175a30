/**
 * What sanitisers and editors leave of each way to embed, with their own defaults and with the settings that the recipes
 * tell. The result is the table in docs/sanitisers.md, which is written by hand and held here.
 */
import '../built/fresh.mjs';
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import createDOMPurify from 'dompurify';
import {JSDOM} from 'jsdom';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import {unified} from 'unified';
import xss from 'xss';
import {fromHtml} from 'hast-util-from-html';
import {selectAll} from 'hast-util-select';
import {toString} from 'hast-util-to-string';
import {recipesOf} from '../../tools/site/recipes.mjs';
import {startEditors} from './editors.mjs';

// By its path: this folder is a package of its own, and does not know the other's name.
const {renderToHtml} = await import('../../dist/render.js');

const root = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = 'https://www.kunta.example/hyte/';
const WORDS = 'Roolit teemoittain';

/** Each way to embed: its markup, and what has to be found in it afterwards. */
const samples = {
  Link: {html: `<p><a href="${FOLDER}role-matrix.fi.html">${WORDS}</a></p>`, kept: `p > a[href^="${FOLDER}"]`},
  Placeholder: {
    html: `<div data-hyte="role-matrix" data-controls="" lang="fi"><p>${WORDS}</p></div>`,
    kept: 'div[data-hyte="role-matrix"][data-controls][lang="fi"] > p',
  },
  'Text and table': {
    html: renderToHtml({element: 'role-matrix', lang: 'fi', view: 'table'}),
    kept: 'table th + td',
  },
  Frame: {
    html: `<p>${WORDS}</p><iframe src="${FOLDER}role-matrix-short.fi.html" title="${WORDS}" width="100%" height="600"></iframe>`,
    kept: `iframe[src^="${FOLDER}"][title]`,
  },
  Element: {
    html: `<hyte-role-matrix lang="fi" controls><p>${WORDS}</p></hyte-role-matrix>`,
    kept: 'hyte-role-matrix[controls][lang="fi"] > p',
  },
  Script: {html: `<p>${WORDS}</p><script defer src="${FOLDER}hyte.min.js"></script>`, kept: `script[src^="${FOLDER}"]`},
};

const wordsOf = (tree) => toString(tree).replace(/\s+/g, ' ').trim();
const treeOf = (html) => fromHtml(html, {fragment: true});

/** How many of an element there are, where that is what a text is made of. */
const countOf = (tree, selector) => selectAll(selector, tree).length;
const structure = 'h1, h2, h3, h4, h5, h6, ul, dl, dt, dd, li, table, tr, th, td, a';

/** What is left of a sample, in a word of the table. */
const verdictOf = (name, cleaned) => {
  const {html, kept} = samples[name];
  const before = treeOf(html);
  const after = treeOf(cleaned);
  // White space alone may come and go; it is between elements.
  const words = (tree) => wordsOf(tree).replaceAll(' ', '');
  // What is not allowed may be shown instead, as it was written.
  const isShown = words(after).replace(/<[^>]*>/g, '') !== words(after);
  if (words(after).replace(/<[^>]*>/g, '') !== words(before)) return '**text lost**';
  if (isShown) return 'code shows';
  const [found] = selectAll(kept, after);
  if (name === 'Text and table' && countOf(after, structure) !== countOf(before, structure)) return 'text only';
  if (!found) return name === 'Frame' || name === 'Script' ? 'removed' : 'text only';
  return found.properties.sandbox !== undefined ? 'kept, `sandbox=""`' : 'kept';
};

/** The settings that a recipe tells: its blocks of script, in their order. */
const settingsOf = (id) =>
  recipesOf(`${root}/site/recipes`)
    .filter((recipe) => recipe.id === id && recipe.lang === 'en')
    .flatMap(({body}) => [...body.matchAll(/^```js\n([^]*?)^```$/gm)])
    .map(([, code]) => code);

const purifier = (html) => {
  const {stdout, stderr, status, error} = spawnSync('php', [`${root}/test/sanitisers/purify.php`], {
    input: html,
    encoding: 'utf8',
  });
  const missing = 'it takes PHP and HTML Purifier (on Debian: apt-get install php-cli php-htmlpurifier)';
  assert.equal(status, 0, `${missing}. ${error?.message ?? stderr}`);
  return stdout;
};

const {window} = new JSDOM('');
const dompurify = createDOMPurify(window);
const rehype = unified().use(rehypeParse, {fragment: true}).use(rehypeSanitize).use(rehypeStringify);

let editors;
before(async () => {
  editors = await startEditors();
});
after(() => editors?.close());

const [divs] = settingsOf('ckeditor');
const [elements, frames] = settingsOf('tinymce');

/** As Drupal sets it where a text format has no restrictions (`core/modules/ckeditor5/ckeditor5.ckeditor5.yml`). */
const everything = 'htmlSupport: {allow: [{name: /.*/, attributes: true, classes: true, styles: true}]}';

/** Each by the name that it has in the table. */
const cleaners = {
  DOMPurify: (html) => dompurify.sanitize(html),
  'sanitize-html': (html) => sanitizeHtml(html),
  xss: (html) => xss(html),
  'rehype-sanitize': async (html) => String(await rehype.process(html)),
  'HTML Purifier': purifier,
  'CKEditor 5': (html) => editors.clean('ckeditor', html),
  'CKEditor 5, with the recipe’s setting': (html) => editors.clean('ckeditor', html, divs, ['GeneralHtmlSupport']),
  'CKEditor 5, with everything allowed': (html) => editors.clean('ckeditor', html, everything, ['GeneralHtmlSupport']),
  'CKEditor 5, in an HTML embed': (html) =>
    editors.clean('ckeditor', `<div class="raw-html-embed">${html}</div>`, '', ['HtmlEmbed']),
  TinyMCE: (html) => editors.clean('tinymce', html),
  'TinyMCE, with the recipe’s setting': (html) => editors.clean('tinymce', html, elements + frames),
};

/** The table as it stands in the document: of each row the name, and its cells by their columns. */
const readTable = () => {
  const text = readFileSync(`${root}/docs/sanitisers.md`, 'utf8');
  const [, table] = text.match(/<!-- kept -->\n\n([^]*?)\n\n<!-- \/kept -->/);
  const [head, , ...rows] = table.split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return Object.fromEntries(
    rows.map(([name, ...cells]) => [name, Object.fromEntries(cells.map((cell, i) => [head[i + 1], cell]))]),
  );
};

const table = readTable();

describe('docs/sanitisers.md', () => {
  it('has a row for each sanitiser and editor, and no other', () => {
    assert.deepEqual(Object.keys(table), Object.keys(cleaners));
  });

  it('names the versions that are installed', () => {
    const text = readFileSync(`${root}/docs/sanitisers.md`, 'utf8');
    const {dependencies} = JSON.parse(readFileSync(`${root}/test/sanitisers/package.json`, 'utf8'));
    for (const name of ['ckeditor5', 'dompurify', 'rehype-sanitize', 'sanitize-html', 'tinymce', 'xss']) {
      assert.ok(text.includes(` ${dependencies[name]}`), `${name} ${dependencies[name]}`);
    }
  });
});

for (const [name, clean] of Object.entries(cleaners)) {
  describe(name, () => {
    it('leaves of each way what the table says', async () => {
      const found = {};
      for (const [sample, {html}] of Object.entries(samples)) found[sample] = verdictOf(sample, await clean(html));
      assert.deepEqual(found, table[name]);
    });
  });
}

describe('what is held here', () => {
  it('would see a text that is lost', () => {
    for (const sample of Object.keys(samples)) assert.equal(verdictOf(sample, ''), '**text lost**', sample);
  });
});

describe('the settings of the recipes', () => {
  it('are the same in every language', () => {
    const blocks = ({body}) => body.match(/^```[^]*?^```$/gm);
    for (const {id, lang, ...recipe} of recipesOf(`${root}/site/recipes`)) {
      const english = recipesOf(`${root}/site/recipes`).find((other) => other.id === id && other.lang === 'en');
      assert.deepEqual(blocks(recipe), blocks(english), `${id}.${lang}`);
    }
  });

  for (const id of ['ckeditor', 'tinymce']) {
    it(`were tried with the version that the recipe for ${id} names`, () => {
      const {dependencies} = JSON.parse(readFileSync(`${root}/test/sanitisers/package.json`, 'utf8'));
      const version = dependencies[{ckeditor: 'ckeditor5', tinymce: 'tinymce'}[id]];
      const all = recipesOf(`${root}/site/recipes`).filter((recipe) => recipe.id === id);
      for (const {tried, lang} of all) assert.ok(tried.includes(version), `${lang}: ${tried}`);
    });
  }
});
