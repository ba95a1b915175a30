/**
 * The recipes for webmasters: what to do in which system, as `site/recipes/<id>.<lang>.md` says it, and the pages that are
 * made of them.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Marked} from 'marked';
import {escape} from './page.mjs';

/** The languages that each recipe is there in. */
export const languages = ['fi', 'sv', 'en'];

/**
 * The ways that a recipe can show the code of: the script with an element, the element alone, the script's tag alone, the
 * placeholder, a link in its paragraph, the page's bare address, a frame, plain HTML, a picture, and the WordPress plugin's shortcode.
 */
export const ways = [
  'script',
  'element',
  'scripttag',
  'placeholder',
  'link',
  'address',
  'frame',
  'text',
  'picture',
  'shortcode',
];

/** Where the folder's address belongs in the code of a way. */
export const ADDRESS = '{{address}}';

/** So many lines are shown at once; more of them, such as a whole table as HTML, wait until they are asked for. */
const MOST_LINES = 20;

/** A line of its own in a recipe, in whose place the code of a way is put. */
const codeLine = /^\{\{code (.*)\}\}$/;

/**
 * A recipe.
 * @typedef {object} Recipe
 * @property {string} id Which system, such as `wordpress`.
 * @property {string} lang
 * @property {string} title What the system is called.
 * @property {string} [tried] The versions that it was tried with. Without it, it was not.
 * @property {string} [names] The language of the system's own words, which are bold, where it is another.
 * @property {string[]} sources Addresses of what it was taken from.
 * @property {string} body Its text, as Markdown.
 */

/** What stands above a recipe: names with a value, or with a list of them. */
const readFront = (front, file) => {
  const values = {};
  let list;
  for (const line of front.split('\n')) {
    const [, item] = line.match(/^ {2}- (.+)$/) ?? [];
    const [, name, value] = line.match(/^(title|tried|names|sources):(?: (.+))?$/) ?? [];
    if (item && list) list.push(item);
    else if (name === 'sources' && !value) list = values.sources = [];
    else if (name && value) values[name] = value;
    else throw new Error(`${file}: what is “${line}”?`);
  }
  return values;
};

/**
 * All recipes there are.
 * @param {string} [folder]
 * @returns {Recipe[]} By id, and of each in the order of the languages.
 */
export const recipesOf = (folder = 'site/recipes') => {
  const read = (file) => {
    const [, id, lang] = file.match(/^([\w-]+)\.(\w+)\.md$/) ?? [];
    if (!languages.includes(lang)) throw new Error(`${file}: no recipe in one of ${languages.join(', ')}`);
    const [, front, body] = readFileSync(join(folder, file), 'utf8').match(/^---\n([^]*?)\n---\n([^]*)$/) ?? [];
    if (!front) throw new Error(`${file}: a recipe begins with its title between two lines of ---`);
    return {id, lang, sources: [], ...readFront(front, file), body: body.trim()};
  };
  const order = ({id, lang}) => `${id} ${languages.indexOf(lang)}`;
  return readdirSync(folder)
    .map(read)
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
};

/** The ways whose code a recipe shows, in its order. */
export const waysOf = ({body}) =>
  body
    .split('\n')
    .map((line) => line.match(codeLine)?.[1])
    .filter((way) => way !== undefined);

/** The name of a recipe's page. */
export const fileOf = ({id, lang}) => `recipe-${id}.${lang}.html`;

/** What each page says beside its recipe. */
const texts = {
  fi: {
    name: 'Suomeksi',
    title: 'Hyte-määrittely omalla sivustolla',
    here: '‹kansion osoite›',
    first: ['Ensin kansio siirretään palvelimelle: ks. ', 'ohje', '.'],
    tried: (versions) => `Kokeiltu: ${versions}.`,
    untried: 'Koottu toimittajan ohjeista, ei kokeiltu.',
    sources: 'Lähteet',
    others: 'Muut järjestelmät',
    back: 'Takaisin ohjeeseen',
    more: (lines) => `Näytä koodi (${lines} riviä)`,
  },
  sv: {
    name: 'På svenska',
    title: 'HYTE-definitionen på den egna webbplatsen',
    here: '‹mappens adress›',
    first: ['Först läggs mappen på servern: se ', 'guiden', '.'],
    tried: (versions) => `Prövat med ${versions}.`,
    untried: 'Sammanställt från leverantörens dokumentation, inte prövat.',
    sources: 'Källor',
    others: 'Andra system',
    back: 'Tillbaka till guiden',
    more: (lines) => `Visa koden (${lines} rader)`,
  },
  en: {
    name: 'In English',
    title: 'The HYTE definition on your own site',
    here: '‹address of the folder›',
    first: ['First the folder is put on your server: see ', 'the guide', '.'],
    tried: (versions) => `Tried with ${versions}.`,
    untried: 'Taken from the vendor’s documentation, not tried.',
    sources: 'Sources',
    others: 'Other systems',
    back: 'Back to the guide',
    more: (lines) => `Show the code (${lines} lines)`,
  },
};

/** A recipe's Markdown as HTML. `names` is the language of the system's own words, where it is another. */
const htmlOf = (body, names) =>
  new Marked({
    renderer: {
      // The page has a title above the recipe's, so everything in it is a level lower.
      heading({tokens, depth}) {
        return `<h${depth + 1}>${this.parser.parseInline(tokens)}</h${depth + 1}>\n`;
      },
      // Who hears the page hears the words of a system in their own language.
      strong({tokens}) {
        return `<strong${names ? ` lang="${names}"` : ''}>${this.parser.parseInline(tokens)}</strong>`;
      },
      // A recipe has no markup of its own: what it shows as code is text.
      html: ({text}) => escape(text),
    },
  }).parse(body);

/** Code as it is shown, with the folder's address where it is known: `guide.js` puts it there. */
const shownCode = (code, {here, more}) => {
  const address = `<span data-address>${escape(here)}/</span>`;
  const lines = code.trimEnd();
  const shown = `<pre><code>${escape(lines).replaceAll(ADDRESS, address)}</code></pre>`;
  const {length} = lines.split('\n');
  return length > MOST_LINES ? `<details>\n<summary>${more(length)}</summary>\n${shown}\n</details>\n` : `${shown}\n`;
};

/** A recipe's text as HTML. Between two codes it is Markdown of its own: a list that goes on begins with its number. */
const contentOf = ({id, lang, names, body}, codes) => {
  const parts = [[]];
  for (const line of body.split('\n')) {
    const [, way] = line.match(codeLine) ?? [];
    if (way === undefined) parts.at(-1).push(line);
    else if (!ways.includes(way)) throw new Error(`${id}.${lang}.md: there is no way “${way}”`);
    else parts.push(way, []);
  }
  return parts
    .map((part) => (Array.isArray(part) ? htmlOf(part.join('\n'), names) : shownCode(codes(part, lang), texts[lang])))
    .join('');
};

/** An address as a reader knows it again. */
const shortOf = (address) => decodeURI(address.replace(/^https:\/\/(www\.)?/, ''));

/**
 * A recipe as a page.
 * @param {Recipe} recipe
 * @param {Recipe[]} all All recipes, which it links to those of in its language.
 * @param {(way: string, lang: string) => string} codes The code of a way, as text, for a page in a language. Where the
 * folder's address belongs in it, which ends with a slash, there is `ADDRESS`.
 * @returns {string}
 */
export const recipePageOf = (recipe, all, codes) => {
  const {id, lang, title, tried, sources} = recipe;
  const t = texts[lang];
  const guide = `guide.html#${lang}`;
  const inOthers = languages.filter((each) => each !== lang);
  const others = all.filter((each) => each.lang === lang && each.id !== id);
  const item = (link) => `<li>${link}</li>`;
  const [before, link, after] = t.first;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${escape(`${title} – ${t.title}`)}</title>
${inOthers.map((each) => `<link rel="alternate" hreflang="${each}" href="${fileOf({id, lang: each})}">\n`).join('')}<link rel="stylesheet" href="guide.css">
<script defer src="guide.js"></script>
</head>
<body>
<header><div class="wide"><h1><a href="index.html">hyte-elements</a></h1>
<nav aria-label="Kieli – Språk – Language"><ul>${inOthers.map((each) => item(`<a href="${fileOf({id, lang: each})}" lang="${each}" hreflang="${each}">${texts[each].name}</a>`)).join('')}</ul></nav></div></header>
<main class="wide">
<div class="part">
<div>
<h2>${escape(title)}</h2>
<p class="lead">${escape(tried ? t.tried(tried) : t.untried)}</p>
<p>${before}<a href="${guide}">${link}</a>${after}</p>
${contentOf(recipe, codes)}<h3>${t.sources}</h3>
<ul class="sources">
${sources.map((address) => item(`<a href="${escape(address)}">${escape(shortOf(address))}</a>`)).join('\n')}
</ul>
</div>
<nav aria-labelledby="others">
<h3 id="others">${t.others}</h3>
<ul class="list">
${others.map((each) => item(`<a href="${fileOf(each)}">${escape(each.title)}</a>`)).join('\n')}
</ul>
<p><a href="${guide}">${t.back}</a></p>
</nav>
</div>
</main>
</body>
</html>
`;
};
