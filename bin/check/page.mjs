/** What stands on a page, as it was sent and before any script has run. */
import {defaultTreeAdapter as tree, parse} from 'parse5';
import {definition, languages, words} from '../../dist/definition.js';
import {elements} from '../../dist/render.js';
import {readPolicies} from './policy.mjs';

const tags = elements.map((element) => `hyte-${element}`);
const attributesOf = (node) => Object.fromEntries((node.attrs ?? []).map(({name, value}) => [name, value]));
const childrenOf = (node) => tree.getChildNodes(node) ?? [];
const isText = (node) => node.nodeName === '#text';

/** A standalone page's name: the element, what it shows of it, and the language. */
const VIEW = new RegExp(`/((?:${elements.join('|')})(?:-[\\w-]+)?)\\.([a-z]{2,3})\\.html$`);

/**
 * Which standalone page of ours an address looks like.
 * @param {URL} url
 * @returns {{view: string, language: string} | undefined}
 */
export const viewOf = ({pathname}) => {
  const [, view, language] = VIEW.exec(pathname) ?? [];
  return view && {view, language};
};

/** A language as an element reads it from a `lang`: in one that there is not, it speaks the first. */
const languageFrom = (lang) => {
  for (let tag = lang?.toLowerCase(); tag; tag = tag.replace(/[-_]?[^-_]*$/, '')) {
    if (languages.includes(tag)) return tag;
  }
  return languages[0];
};

/** All text in something, but what is no text. */
const textIn = (node) => {
  if (isText(node)) return node.value;
  if (['script', 'style', '#comment'].includes(node.nodeName)) return '';
  // What stands in a line goes on in it.
  const gap = /^(a|b|em|i|span|strong)$/.test(node.nodeName) ? '' : ' ';
  const within = node.nodeName === 'template' ? tree.getTemplateContent(node) : node;
  return gap + childrenOf(within).map(textIn).join('') + gap;
};
const normal = (text) => text.replace(/\s+/g, ' ').trim();
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The line on the source, which says the version: written in a line, or as a list of terms. */
const sourceLines = languages.map((language) => {
  const {source, version} = words[language];
  const name = escape(definition.source.name[language]);
  return {language, pattern: new RegExp(`${source}:? ${name} ?(?:· )?${version} ([\\w.-]+)`, 'gi')};
});

/** The versions that a text names in its lines on the source, each with its language. */
const versionsIn = (text) =>
  sourceLines.flatMap(({language, pattern}) =>
    Array.from(text.matchAll(pattern), ([, version]) => ({language, definitionVersion: version})),
  );
/** The definition's roles that stand in a text word for word, by language. */
const rolesIn = (text) =>
  languages.map((language) => {
    const is = (role) => text.includes(normal(role.text[language]));
    const all = definition.actors.flatMap(({roles}) => roles);
    const isOnly = ({id, text: {[language]: own}}) =>
      !all.some((other) => other.id !== id && other.text[language] === own);
    // Several actors' texts are the same: they are those of an actor of which there is another text as well.
    const actors = definition.actors.filter(({roles}) => roles.some((role) => isOnly(role) && is(role)));
    return {language, roles: (actors.length ? actors.flatMap(({roles}) => roles) : all).filter(is).map(({id}) => id)};
  });

/** The texts that are there as plain HTML: a copy for each line on the source, or for a language without one. */
const copiesIn = (text) =>
  rolesIn(text).flatMap(({language, roles}) => {
    const told = versionsIn(text).filter((each) => each.language === language);
    const versions = [...new Set(told.map(({definitionVersion}) => definitionVersion))];
    if (!versions.length && !roles.length) return [];
    return (versions.length ? versions : [undefined]).map((definitionVersion) => ({
      language,
      roles,
      definitionVersion,
    }));
  });

/** Structured data of the definition's. */
const dataIn = (text) => {
  try {
    const found = [JSON.parse(text)].flat();
    return found.filter(
      (each) =>
        each?.['@type'] === 'DefinedTermSet' && Object.values(definition.source.url).includes(each.creator?.url),
    );
  } catch {
    // What is no JSON is no data to anybody.
    return [];
  }
};

/** The declarative shadow root of an element, where it has one. */
const shadowOf = (node) =>
  childrenOf(node).find((child) => child.nodeName === 'template' && attributesOf(child).shadowrootmode);

/** The style sheets in a shadow root, and in those within it. */
const sheetsIn = (node) => {
  const attributes = attributesOf(node);
  if (node.nodeName === 'style')
    return [
      {
        content: childrenOf(node)
          .map(({value}) => value)
          .join(''),
        ...attributes,
      },
    ];
  if (node.nodeName === 'link' && attributes.rel === 'stylesheet') return [attributes];
  return childrenOf(node.nodeName === 'template' ? tree.getTemplateContent(node) : node).flatMap(sheetsIn);
};

/**
 * Reads a page.
 * @param {string} html
 * @param {URL} url Its address.
 * @param {string} [header] The policies that came with it.
 * @returns What stands on it: `metas` by name, `scripts`, `elements`, `frames`, `links`, `copies` of the text and `data`, all
 * addresses resolved, and its `language`. A script, frame or element has the policies that came with the page and that stand
 * before it.
 */
export const readPage = (html, url, header = '') => {
  let base = url;
  let based = false;
  const policies = readPolicies(header);
  const page = {metas: {}, language: languages[0], scripts: [], elements: [], frames: [], links: [], data: []};
  /** The text that stands in no element of ours. */
  let text = '';

  const resolve = (address) => {
    const resolved = URL.canParse(address.trim(), base) && new URL(address.trim(), base);
    return resolved && /^https?:$/.test(resolved.protocol) ? resolved : undefined;
  };

  const readElement = (node, element, lang, how) => {
    const shadow = shadowOf(node);
    const {lang: _, ...attributes} = attributesOf(node);
    page.elements.push({
      element,
      how,
      language: languageFrom(lang),
      attributes,
      policies: [...policies],
      ...(shadow && {
        shadow: {
          text: normal(textIn(shadow)),
          sheets: sheetsIn(shadow).map(({href, ...sheet}) => (href ? {...sheet, url: resolve(href)} : sheet)),
          ...versionsIn(normal(textIn(shadow)))[0],
        },
      }),
    });
  };

  /** What is read of an element by its name. */
  const readers = {
    html: ({lang}) => {
      page.language = languageFrom(lang);
    },
    base: ({href}) => {
      // Of several the first counts.
      if (href && !based) base = resolve(href) ?? base;
      based ||= Boolean(href);
    },
    meta: ({name, content = '', 'http-equiv': equiv}) => {
      if (equiv?.toLowerCase() === 'content-security-policy') policies.push(...readPolicies(content, true));
      if (name?.startsWith('hyte-')) page.metas[name] ??= content;
    },
    script: ({src, type = '', nonce, integrity, crossorigin}, node) => {
      const content = childrenOf(node)
        .map(({value}) => value)
        .join('');
      if (type.trim().toLowerCase() === 'application/ld+json') return void page.data.push(...dataIn(content));
      const at = src && resolve(src);
      const attributes = {type: type.trim().toLowerCase(), nonce, integrity, crossorigin};
      if (at) page.scripts.push({...attributes, url: at, policies: [...policies]});
      else if (src === undefined) page.scripts.push({...attributes, content, policies: [...policies]});
    },
    iframe: ({src}) => {
      const at = src && resolve(src);
      if (at && viewOf(at)) page.frames.push({url: at, policies: [...policies]});
    },
    a: ({href}) => {
      const at = href && resolve(href);
      if (at && viewOf(at)) page.links.push({url: at});
    },
  };

  const walk = (node, outer, isOurs) => {
    if (isText(node)) return void (isOurs || (text += node.value));
    const attributes = attributesOf(node);
    const lang = attributes.lang ?? outer;
    const name = node.nodeName;
    if (Object.hasOwn(readers, name) && !(isOurs && name === 'a')) readers[name](attributes, node);
    const isPlaceholder = attributes['data-hyte'] !== undefined;
    // What stands within one is its fallback, and what its shadow root shows is told of it.
    const begins = !isOurs && (tags.includes(name) || isPlaceholder);
    if (begins)
      readElement(
        node,
        isPlaceholder ? attributes['data-hyte'] : name.slice(5),
        lang,
        isPlaceholder ? 'placeholder' : 'element',
      );
    if (['script', 'style'].includes(name)) return;
    const isInline = /^(a|b|em|i|span|strong)$/.test(name);
    if (!isInline) text += ' ';
    // Another template is there for scripts alone; in a shadow root of the page's there may be elements of ours.
    const within = name === 'template' && attributes.shadowrootmode ? tree.getTemplateContent(node) : node;
    for (const child of childrenOf(within)) walk(child, lang, isOurs || begins);
    if (!isInline) text += ' ';
  };
  walk(parse(html), undefined, false);
  return {...page, copies: copiesIn(normal(text))};
};

/** The text of an element as it would be shown with a script or without one, for comparison with one that is there. */
export const textOfShadow = (html) => {
  const shadow = (node) => shadowOf(node) ?? childrenOf(node).map(shadow).find(Boolean);
  const found = shadow(parse(html));
  return found ? normal(textIn(found)) : '';
};
