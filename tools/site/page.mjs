/** A page of one view in one language: its head for readers, search engines and other sites, and its content. */
import {definition, words} from 'hyte-elements/definition.js';
import {definitionJsonLd, renderToHtml} from 'hyte-elements/render.js';
import {words as own} from '../../site/pages/words.mjs';
import {views} from './views.mjs';

const {languages, source, version, date} = definition;

const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
/** A text as it stands in markup. */
export const escape = (text) => text.replace(/[&<>"]/g, (character) => entities[character]);

/** The name of a view's file in a language, such as `role-matrix.sv.html`. */
export const fileOf = ({name}, lang, type = 'html') => `${name}.${lang}.${type}`;

/** What a view is called, in the definition's own words as far as they tell it from the others. */
const headingOf = ({actor, theme, options}, lang) => {
  if (options.element === 'role-matrix') return words[lang].matrix;
  return (actor?.title ?? theme?.label ?? definition.title)[lang];
};

/** What a page is called: nothing else there is called the same. */
export const titleOf = (view, lang) => {
  const kind = own[lang].kinds[view.isShort ? 'short' : view.options.element];
  return `${headingOf(view, lang)}${kind ? ` (${kind})` : ''} – ${source.name[lang]}`;
};

/** What a page is about: names and a text of the definition's, to the letter. */
export const descriptionOf = ({actor, theme, options}, lang) => {
  const {actors, themes, purposes} = definition;
  if (actor) return `${actor.shortName[lang]}: ${actor.roles[0].text[lang]}`;
  if (theme) {
    const roles = actors.flatMap((each) => each.roles.map((role) => ({...role, actor: each})));
    const first = roles.find((role) => role.theme === theme.id);
    return `${first.actor.shortName[lang]}: ${first.text[lang]}`;
  }
  if (options.element === 'role-matrix') return themes.map(({label}) => label[lang]).join(', ');
  return (options.element === 'intro' ? purposes.slice(1) : purposes.slice(0, 1)).map((each) => each[lang]).join(' ');
};

/** Of the definition's structured data what is on a page, as search engines ask. */
const jsonLdOf = ({actor, theme, options}, lang) => {
  const all = definitionJsonLd(lang);
  if (!actor && !theme && options.element !== 'intro') return all;
  const {hasPart, ...about} = all;
  if (!actor && !theme) return about;
  const ofTheme = new Set(
    definition.actors.flatMap(({roles}) => roles.filter((role) => role.theme === theme?.id)).map(({id}) => id),
  );
  const parts = actor
    ? [hasPart[definition.actors.indexOf(actor)]]
    : hasPart
        .map((part) => ({...part, hasDefinedTerm: part.hasDefinedTerm.filter(({termCode}) => ofTheme.has(termCode))}))
        .filter(({hasDefinedTerm}) => hasDefinedTerm.length);
  const {name, description: _, ...rest} = about;
  const [only] = parts;
  return {
    ...rest,
    ...(actor ? only : {name: theme.label[lang], hasPart: parts}),
    isPartOf: {'@type': 'DefinedTermSet', name},
  };
};

/** An element's plain HTML without what is around it. */
const plain = (options, lang) =>
  renderToHtml({...options, lang})
    .replace(/^<div[^>]*>\n|<\/div>\n$/g, '')
    .replace(/^ {2}/gm, '');

/** Whose text it is, and which: the last line of what any element says. */
const footOf = (lang) => plain({element: 'intro'}, lang).match(/<p>.*<\/p>\n?$/)[0];

/** What can be opened: a part that begins with its heading. */
const fold = (html) => {
  const [, heading, rest] = html.match(/^(<h2>.*?<\/h2>)\n([^]*)$/);
  return `<details name="part"><summary>${heading}</summary>\n${rest}</details>\n`;
};

/** A view of which one part is open at a time, so that a frame in WordPress has room for it. */
const shortOf = (view, lang) => {
  const isMatrix = view.options.element === 'role-matrix';
  const word = words[lang];
  const elements = isMatrix
    ? definition.themes.map(({id}) => ({element: 'theme-card', theme: id}))
    : definition.actors.map(({id}) => ({element: 'actor-card', actor: id}));
  const parts = elements.map((options) => fold(plain({...options, noSource: true}, lang)));
  const intro = isMatrix ? `<p>${escape(definition.title[lang])}</p>` : '';
  const notes = isMatrix ? `<p>${escape(`${word['empty-note']} ${word['editorial-note']}`)}</p>\n` : '';
  return `<div class="short">
<header><h1>${escape(headingOf(view, lang))}</h1>${intro}</header>
${parts.join('')}${notes}${footOf(lang)}</div>
`;
};

const contentOf = (view, lang) =>
  view.isShort ? shortOf(view, lang) : renderToHtml({...view.options, lang, headingLevel: 1, format: 'dsd'});

/** A view that another stands beside, by its name. */
const named = (name) => views.find((view) => view.name === name);

/** Where a reader goes on to from a view. */
const footerOf = (view, lang) => {
  const link = (href, text) => `<a href="${href}">${escape(text)}</a>`;
  if (view.isShort) return link(fileOf(named(view.whole), lang), own[lang].full);
  if (view.name === 'definition') return link(fileOf(view, lang, 'pdf'), own[lang].pdf);
  return link(fileOf(named('definition'), lang), definition.title[lang]);
};

/**
 * A page.
 * @param {import('./views.mjs').View} view
 * @param {string} lang One of the definition's languages.
 * @param {{style: string, shortStyle: string, package: string, picture: {width: number, height: number}}} made The style
 * sheets, the package's version, and how large the picture for social media is, in pixels.
 * @returns {string} Its HTML. Addresses are relative: `site/pages/set-base-url.mjs` sets where they begin.
 */
export const pageOf = (view, lang, made) => {
  const title = titleOf(view, lang);
  const description = descriptionOf(view, lang);
  const whole = view.isShort ? named(view.whole) : view;
  const others = languages.filter((each) => each !== lang);
  const {locale} = own[lang];
  const alternate = (each, hreflang = each) =>
    `<link rel="alternate" hreflang="${hreflang}" href="${fileOf(whole, each)}">\n`;
  const meta = (name, content) => `<meta name="${name}" content="${escape(content)}">\n`;
  const property = (name, content) => `<meta property="og:${name}" content="${escape(`${content}`)}">\n`;
  const switches = others.map(
    (each) =>
      `<a rel="alternate" hreflang="${each}" lang="${each}" href="${fileOf(view, each)}">${escape(words[each]['in-language'])}</a>`,
  );
  // What is wider than a line of text is: the figure and the table.
  const isWide = /matrix|wheel|^definition$/.test(view.name) && !view.isShort;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>${escape(title)}</title>
${meta('viewport', 'width=device-width, initial-scale=1')}${meta('description', description)}${meta('color-scheme', 'light dark')}${
    // Chromium from 154 on lets a frame be as high as what is in it, where the page around it asks for that.
    meta('responsive-embedded-sizing', 'allow-origins=*')
  }${meta('hyte-elements', made.package)}${meta('hyte-definition-version', version)}${date ? meta('hyte-definition-date', date) : ''}${
    view.isShort ? meta('robots', 'noindex') : ''
  }<link rel="canonical" href="${fileOf(whole, lang)}">
${languages.map((each) => alternate(each)).join('')}${alternate(languages[0], 'x-default')}<link rel="alternate" type="application/json+oembed" title="${escape(title)}" href="${fileOf(view, lang, 'json')}">
${property('type', 'article')}${property('title', title)}${property('description', description)}${property('site_name', source.name[lang])}${property('url', fileOf(whole, lang))}${property('locale', locale)}${others
    .map((each) => property('locale:alternate', own[each].locale))
    .join(
      '',
    )}${property('image', fileOf({name: `og-${view.name}`}, lang, 'png'))}${property('image:width', made.picture.width)}${property('image:height', made.picture.height)}${property('image:alt', headingOf(view, lang))}${meta('twitter:card', 'summary_large_image')}<link rel="icon" href="data:,">
<style>${view.isShort ? made.shortStyle : made.style}</style>
<script src="frame.js"></script>
${view.isShort ? '' : `<script defer src="hyte.${lang}.min.js"></script>\n`}<script type="application/ld+json">${JSON.stringify(jsonLdOf(view, lang)).replaceAll('<', '\\u003c')}</script>
</head>
<body${isWide ? '' : ' class="narrow"'}>
<nav aria-label="${escape(words[lang].language)}">${switches.join('')}</nav>
<main>
${contentOf(view, lang)}</main>
<footer>${footerOf(view, lang)}</footer>
</body>
</html>
`;
};
