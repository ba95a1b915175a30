/** The elements without a browser, for Node and whatever else runs modules: as HTML, Markdown and structured data. */
import {checkDefinition} from '../definition/check.js';
import {definition as bundled} from '../definition/definition.js';
import {written} from '../definition/names.js';
import type {Definition, Language, Words} from '../definition/types.js';
import {words as ours} from '../definition/words.js';
import {HyteElement} from '../elements/hyte-element.js';
import {languageOf} from '../language/language.js';
import {contentOf, type Asked, type Content} from '../render/content.js';
import {htmlOf} from '../render/html.js';
import {jsonLdOf, type DefinitionJsonLd} from '../render/json-ld.js';
import {markdownOf} from '../render/markdown.js';
import {attributesOf, shadowOf, styleOf, tags, type Tag} from '../render/shadow.js';

export type {ActorTerms, DefinedTerm, DefinitionJsonLd} from '../render/json-ld.js';
export type * from '../definition/types.js';

HyteElement.bundle = {definition: bundled, words: ours};

/** The attributes that each element has of its own. */
export interface OwnAttributes {
  'actor-card': {
    /** The id of the actor whose roles to show. */
    readonly actor: string;
    /** The roles to show, by name, separated by spaces. Without it, all of them. */
    readonly roles?: string | undefined;
    readonly layout?: 'list' | 'accordion' | undefined;
  };
  definition: {
    /** The parts to show, of `intro`, `actors` and `matrix`, separated by spaces. Without it, all. */
    readonly parts?: string | undefined;
  };
  intro: object;
  'language-switch': {
    /** The id of the element whose language it sets, once a script has come. */
    readonly for?: string | undefined;
    /**
     * Where the same is to be had in each language, as addresses: links to them work without a script. One that comes
     * puts its buttons in their place.
     */
    readonly addresses?: Readonly<Record<Language, string>> | undefined;
  };
  'role-matrix': {
    /** The actors to show, by id, separated by spaces. Without it, all of them. */
    readonly actors?: string | undefined;
    /** The themes to show, by id, separated by spaces. Without it, all of them. */
    readonly themes?: string | undefined;
    readonly view?: 'auto' | 'table' | 'list' | undefined;
    /** Whether there is a search and filters, once a script has come. */
    readonly controls?: boolean | undefined;
  };
  'role-wheel': {
    /** The id of the actor whose roles to show. */
    readonly actor: string;
  };
  source: object;
  'theme-card': {
    /** The id of the theme to show. */
    readonly theme: string;
  };
}

/** An element's tag without `hyte-`. */
export type ElementName = keyof OwnAttributes;

/** What all elements take. */
export interface CommonOptions {
  /** The language, as a BCP 47 tag; `sv-FI` is `sv`. Without it, or in any other, the definition's first. */
  readonly lang?: Language | undefined;
  /** The level of the element's heading, from 1 to 6. Without it, 2. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** Whether the line on source, version and law is left out. */
  readonly noSource?: boolean | undefined;
  /** Whether there is a button at each role that copies a link to it, once a script has come. */
  readonly copyLinks?: boolean | undefined;
  /** What is shown: another definition than the bundled one. */
  readonly definition?: Definition | undefined;
  /** Throws a RangeError where an attribute has a value that it cannot have. Without it, the result says so to its readers, and the console. */
  readonly strict?: boolean | undefined;
}

/** An element, and its attributes under the names of its properties; under their own names they are taken as well. */
export type ElementOptions = CommonOptions &
  {[E in ElementName]: {readonly element: E | `hyte-${E}`} & OwnAttributes[E]}[ElementName];

/** How an element is written as HTML. */
export interface HtmlOptions {
  /**
   * `html` is plain HTML, for pages that take nothing else; `dsd` the element itself with its look, as declarative shadow
   * DOM. Without it, `html`.
   */
  readonly format?: 'html' | 'dsd' | undefined;
  /**
   * With `dsd`, the address of the folder with the published style sheets (`dist/styles/`), with its last slash. Without
   * it, each element has its styles in it: a strict policy then names them by `styleSources`.
   */
  readonly sheets?: string | undefined;
  /** With `dsd`, `false` where no script will come: then no room is kept for what waits for one. */
  readonly script?: boolean | undefined;
  /**
   * With `dsd`, what a page has of its own for the element's slots, as HTML: `<p slot="prevention">…</p>`. It goes into the
   * result as it is.
   */
  readonly inside?: string | undefined;
  /** With `dsd`, `false` to leave out the plain HTML that stands inside, for browsers that know no declarative shadow DOM. */
  readonly fallback?: boolean | undefined;
}

/** What is to be shown, as it was asked for and is known to be there. */
interface Request extends Asked {
  readonly tag: Tag;
  readonly strict: boolean;
}

/** The options that are no attribute of every element. */
const settings = ['element', 'lang', 'definition', 'strict', 'format', 'sheets', 'script', 'inside', 'fallback'];

/** An error of what cannot be, naming what can. */
const unknown = (what: string, value: unknown, allowed: readonly string[]): RangeError => {
  const said = written(value) ? `Unknown ${what}: "${written(value)}".` : `No ${what} is given.`;
  return new RangeError(`${said} Allowed: ${allowed.join(', ')}.`);
};

const nameOf = (tag: Tag): string => tag.slice('hyte-'.length);

/** The tag of an element that is called by its name or its tag. */
const tagOf = (element: unknown): Tag => {
  const found = tags.find((tag) => element === tag || element === nameOf(tag));
  if (!found) throw unknown('element', element, tags.map(nameOf));
  return found;
};

/** What is there, once what has been asked for has been looked through. @throws Where there is no such thing. */
const read = (options: ElementOptions): Request => {
  const {
    element,
    lang,
    definition = bundled,
    strict = false,
    ...given
  } = options as CommonOptions & Record<string, unknown>;
  const tag = tagOf(element);
  const wrong = definition === bundled ? [] : checkDefinition(definition);
  if (wrong.length) throw new RangeError(`The definition cannot be shown:\n${wrong.join('\n')}`);
  const attributes: Record<string, string> = {};
  const known = attributesOf(tag);
  const others = tag === 'hyte-language-switch' ? [...settings, 'addresses'] : settings;
  for (const [name, value] of Object.entries(given)) {
    const found = known.find((names) => names.includes(name));
    if (!found && !others.includes(name)) {
      throw unknown(`option of ${nameOf(tag)}`, name, [...known.map(([, property]) => property), ...others]);
    }
    if (!found || value == null || value === false) continue;
    attributes[found[0]] = found[2] ? '' : written(value);
  }
  const words = (language: Language): Words =>
    definition.words?.[language] ?? (ours as Readonly<Record<Language, Words>>)[language]!;
  const language = languageOf({getAttribute: () => lang ?? null} as unknown as Node, definition.languages);
  // What it has fallen back to is not what was asked for.
  if (strict && lang && !`${lang}-`.toLowerCase().startsWith(`${language}-`.toLowerCase())) {
    throw unknown('lang', lang, definition.languages);
  }
  const {addresses} = given as {addresses?: Readonly<Record<Language, string>>};
  const {languages}: Definition = definition;
  const stray = Object.keys(addresses ?? {}).find((each) => !languages.includes(each));
  if (stray) throw unknown('language of addresses', stray, languages);
  return {element: nameOf(tag), tag, definition, language, words, attributes, addresses, strict};
};

/** What has been said on the console: each thing once. */
const warned = new Set<string>();

/** What an element says. @throws With `strict`, where something is wrong with its attributes. */
const contentFor = (request: Request): Content => {
  const content = contentOf(request);
  const [problem] = content.problems;
  if (request.strict && problem) throw unknown(problem.attribute, problem.value, problem.allowed);
  return content;
};

/** What is plain says on the console what is wrong, as the elements do by themselves. */
const plainly = (request: Request): Content => {
  const content = contentFor(request);
  for (const {key, message} of content.problems) {
    if (!warned.has(key)) console.warn(key, message);
    warned.add(key);
  }
  return content;
};

const START_TAG = /<[a-z][^\s/>]*((?:\s+[^\s=>]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+)))?/g;

/** The slots that HTML puts something in. */
const slotsIn = (html: string): string[] =>
  Array.from(html.replace(/<!--[^]*?-->/g, '').matchAll(START_TAG)).flatMap(([, attributes]) =>
    Array.from(attributes!.matchAll(ATTRIBUTE)).flatMap(([, name, ...values]) =>
      name!.toLowerCase() === 'slot' ? [values.find(Boolean) ?? ''] : [],
    ),
  );

/**
 * An element as HTML.
 * @param options The element, its attributes, and how it is written.
 * @returns With `format: 'dsd'` the element itself, which the script takes over when it comes.
 * @throws RangeError Where an element, an option or a format is named that there is not, or a definition is not whole.
 */
export const renderToHtml = (options: ElementOptions & HtmlOptions): string => {
  const {format = 'html', sheets, script = true, inside = '', fallback = true} = options;
  if (format !== 'html' && format !== 'dsd') throw unknown('format', format, ['html', 'dsd']);
  const request = read(options);
  const {tag, definition, language, attributes, addresses} = request;
  if (format === 'html') return htmlOf(plainly(request).blocks, language);
  const plain = htmlOf(contentFor(request).blocks, language);
  const shadow = {
    definition,
    // A folder, whatever it is written like.
    sheets: sheets?.replace(/[^/]$/, '$&/'),
    script,
    addresses,
    slots: slotsIn(inside),
  };
  // Where no language is asked for, it is the page's once a script has come.
  const spoken = options.lang ? {lang: language} : undefined;
  return shadowOf(tag, {...attributes, ...spoken}, shadow, (fallback ? `\n${plain}` : '') + inside);
};

/**
 * An element as Markdown (CommonMark, with GitHub's tables). It cannot say which language it is in.
 * @param options The element and its attributes.
 * @throws RangeError As `renderToHtml`.
 */
export const renderToMarkdown = (options: ElementOptions): string => markdownOf(plainly(read(options)).blocks);

/**
 * The definition as structured data for search engines (schema.org's `DefinedTermSet`). In a page, as JSON in a
 * `<script type="application/ld+json">`, `<` is to be written as `\u003c`.
 * @param lang One of the definition's languages; without it, the first.
 * @param definition Another definition than the bundled one.
 */
export const definitionJsonLd = (lang?: Language, definition: Definition = bundled): DefinitionJsonLd =>
  jsonLdOf(definition, read({element: 'source', lang, definition}).language);

/** The elements that there are, by their tags without `hyte-`. */
export const elements = tags.map(nameOf) as readonly ElementName[];

/** The tags whose styles an element needs: its own, and those of what stands in it. */
const styledBy = (tag: Tag): readonly Tag[] =>
  tag === 'hyte-definition' ? [tag, 'hyte-intro', 'hyte-actor-card', 'hyte-role-matrix'] : [tag];

/** An element's style sheet, as it stands in what `format: 'dsd'` gives, and in `dist/styles/`. */
export const styleSheet = (element: ElementName): string => styleOf(tagOf(element));

/**
 * What a Content Security Policy allows an element's styles by, for its `style-src`: the hash of each sheet in it.
 * @returns Such as `["'sha256-…'"]`; several for `definition`, which has other elements in it.
 */
export const styleSources = (element: ElementName): Promise<string[]> =>
  Promise.all(
    styledBy(tagOf(element)).map(async (tag) => {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styleOf(tag)));
      return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
    }),
  );
