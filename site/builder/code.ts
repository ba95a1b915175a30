/** The code that the start page gives: what is chosen, in the form that a place takes. */
import {definition, findRole, languages} from 'hyte-elements/definition.js';
import {renderToHtml, renderToMarkdown, type ElementOptions} from 'hyte-elements/render.js';
import {accents, hasContent, isLink, rolesOf, type OwnLink, type State} from './state.js';

/** What the folder has that the code names: written by the build. */
export interface Folder {
  /** The version of the package. */
  readonly version: string;
  /** The hash of the script, as an `integrity` attribute takes it. */
  readonly integrity: string;
  /** The script's size, in bytes. */
  readonly size: number;
  /** The guides for content systems. */
  readonly recipes: readonly {readonly file: string; readonly title: string; readonly lang: string}[];
  /** The pages by their files' names: their title, their height at a width of 650, and the size of their picture, in CSS pixels. */
  readonly pages: Readonly<
    Record<string, {readonly title: string; readonly height?: number; readonly picture?: readonly [number, number]}>
  >;
}

/** A piece of code to be copied by itself. */
export interface Block {
  /** The name of the word that says what it is; nothing where it is the only one. */
  readonly name?: string;
  readonly code: string;
  readonly type: 'html' | 'text';
  /** The same to be pasted into an editor of text, as HTML. */
  readonly formatted?: string;
}

export interface Code {
  readonly blocks: readonly Block[];
  /** What of the choices this way cannot carry: names of words. */
  readonly lost: readonly string[];
  /** What of it stands on a page, with what that needs there, but without its rules. */
  readonly page: string;
  /** The rules that go along. */
  readonly style: string;
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character]!);

/** The language that something has which cannot follow a page's: the one chosen, else the first. */
export const languageOf = ({lang}: State, preferred?: string): string =>
  lang || languages.find((each) => each === preferred) || languages[0];

/** The view that there is a page of; `undefined` for what has none. */
export const viewOf = (state: State): string | undefined => {
  const {element, actor, theme} = state;
  if (!hasContent(state)) return undefined;
  switch (element) {
    case 'role-wheel':
    case 'actor-card':
      return `${element}-${actor}`;
    case 'theme-card':
      return `${element}-${theme}`;
    default:
      return element;
  }
};

type Attributes = readonly (readonly [name: string, value: string | true])[];

/** The attributes of the element itself, as they are written: those that say what it does anyway are left out. */
const attributesOf = (state: State): Attributes => {
  const {element, actor, theme, roles, layout, actors, themes, view, controls, parts} = state;
  const own: Record<State['element'], readonly (readonly [name: string, value: string | boolean])[]> = {
    'actor-card': [
      ['actor', actor],
      ['roles', roles.join(' ')],
      ['layout', layout === 'accordion' && layout],
    ],
    'role-wheel': [['actor', actor]],
    'theme-card': [['theme', theme]],
    'role-matrix': [
      ['actors', actors.join(' ')],
      ['themes', themes.join(' ')],
      ['view', view !== 'auto' && view],
      ['controls', controls],
    ],
    definition: [['parts', parts.join(' ')]],
    intro: [],
    source: [],
    'language-switch': [],
  };
  const hasHeading = hasContent(state);
  const common = [
    ['heading-level', hasHeading && state.headingLevel !== 2 && `${state.headingLevel}`],
    ['no-source', hasHeading && !state.source],
    ['copy-links', hasHeading && element !== 'intro' && state.copyLinks],
  ] as const;
  return [...own[element], ...common].flatMap(([name, value]) => (value ? [[name, value] as const] : []));
};

const written = (attributes: Attributes): string =>
  attributes.map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(value)}"`)).join('');

/** What `hyte-elements/render.js` makes of the choices. */
const optionsOf = (state: State, lang: string): ElementOptions =>
  ({element: state.element, lang, ...Object.fromEntries(attributesOf(state))}) as unknown as ElementOptions;

/** The page's own links that have all that they need, and a place in the element. */
const linksOf = (state: State): OwnLink[] =>
  state.links.filter(
    ({at, text, address}) =>
      text.trim() !== '' &&
      isLink(address) &&
      (at === 'footer' ? hasContent(state) : rolesOf(state).some(([, {id}]) => id === at)),
  );

/** The page's own links as they stand in an element's slots. */
const slotted = (state: State): string =>
  linksOf(state)
    .map(({at, text, address}) => {
      const role = findRole(at);
      const slot = state.element === 'actor-card' && role ? role.name : at;
      return `\n  <p slot="${slot}"><a href="${escape(address.trim())}">${escape(text.trim())}</a></p>`;
    })
    .join('');

/** Where a page is, with what is chosen of it that the page itself does not say. */
const addressOf = (state: State, base: string, lang: string): string => {
  const asked = attributesOf(state)
    .filter(([name]) => !['actor', 'theme', 'controls'].includes(name))
    .map(([name, value]) => `${name}=${value === true ? '' : encodeURIComponent(value).replaceAll('%20', '+')}`);
  if (state.element === 'role-matrix' && !state.controls) asked.push('controls=no');
  return `${base}${viewOf(state)}.${lang}.html${asked.length ? `?${asked.join('&')}` : ''}`;
};

/** What stands in the element until the script comes, and where it never does. */
const insideOf = (state: State, folder: Folder, base: string, preferred: string | undefined): string => {
  const lang = languageOf(state, preferred);
  if (state.text && state.element !== 'language-switch') {
    return `\n${renderToHtml(optionsOf(state, lang)).trim().replace(/^/gm, '  ')}`;
  }
  const page = viewOf(state) && folder.pages[`${viewOf(state)}.${lang}.html`];
  if (!page) return '';
  return `\n  <a href="${escape(addressOf(state, base, lang))}" hreflang="${lang}">${escape(page.title)}</a>`;
};

/** The attributes with the language, where one is chosen. */
const attributesWithLang = (state: State): Attributes => [
  ...attributesOf(state),
  ...(state.lang ? [['lang', state.lang] as const] : []),
];

/** The element with all that stands in it. */
const elementOf = (state: State, inside: string): string => {
  const tag = `hyte-${state.element}`;
  const content = inside + slotted(state);
  return `<${tag}${written(attributesWithLang(state))}>${content}${content && '\n'}</${tag}>`;
};

/** The same as a placeholder, which the script puts the element in the place of: with its whole text, so that nothing moves. */
const placeholderOf = (state: State, lang: string): string => {
  const attributes = attributesOf(state).map(([name, value]) => [`data-${name}`, value === true ? '' : value] as const);
  const inside = renderToHtml(optionsOf(state, lang)).trim().replace(/^/gm, '  ');
  return `<div data-hyte="${state.element}"${written([...attributes, ['lang', lang]])}>\n${inside}\n</div>`;
};

/** The rules that give the element its colours and corners; nothing where it keeps its own. */
const styleOf = (state: State): string => {
  const tag = `hyte-${state.element}`;
  const shown =
    state.element === 'role-wheel' || state.element === 'actor-card'
      ? definition.actors.flatMap(({id}, i) => (id === state.actor ? [i] : []))
      : definition.actors.map((_, i) => i);
  const changed = state.colours.length ? shown.filter((i) => `${state.colours[i]}` !== `${accents[i]}`) : [];
  const corners = state.corners === 'square' ? ['--hyte-radius: 0;'] : [];
  const rule = (lines: string[], indent = ''): string =>
    lines.length ? `${indent}${tag} {\n${lines.map((line) => `${indent}  ${line}\n`).join('')}${indent}}\n` : '';
  const plain = rule([...changed.map((i) => `--hyte-accent-${i + 1}: ${state.colours[i]![0]};`), ...corners]);
  const both = rule(
    changed
      .filter((i) => state.colours[i]![0] !== state.colours[i]![1])
      .map((i) => `--hyte-accent-${i + 1}: light-dark(${state.colours[i]!.join(', ')});`),
    '  ',
  );
  // A browser that does not know `light-dark()` would have no colour at all.
  return plain + (both && `@supports (color: light-dark(red, red)) {\n${both}}\n`);
};

const scriptTag = (state: State, {version, integrity}: Folder, base: string): string =>
  state.fixed
    ? `<script defer src="${escape(base)}hyte-${version}.min.js"\n  integrity="${integrity}" crossorigin="anonymous"></script>`
    : `<script defer src="${escape(base)}hyte.min.js"></script>`;

/** What is chosen beyond the element and what it shows. */
const chosenBeyond = (state: State): string[] => [
  ...(styleOf(state) ? ['look'] : []),
  ...(linksOf(state).length ? ['own'] : []),
];

/**
 * The code for what is chosen.
 * @param state What is chosen.
 * @param folder What the folder has.
 * @param base Where the folder is, with its last slash; nothing where it is the page's own.
 * @param preferred The language of what cannot follow the page's, where none is chosen.
 */
export const codeOf = (state: State, folder: Folder, base: string, preferred?: string): Code => {
  const lang = languageOf(state, preferred);
  const style = styleOf(state);
  const inside = insideOf(state, folder, base, preferred);
  const element = elementOf(state, inside);
  const html = (code: string, name?: string): Block => ({...(name && {name}), code, type: 'html'});
  const styled = [style && `<style>\n${style}</style>`, element].filter(Boolean).join('\n\n');
  const withScript = (markup: string): string => `${scriptTag({...state, fixed: false}, folder, base)}\n\n${markup}`;
  const lost = chosenBeyond(state);
  switch (state.way) {
    case 'script':
    case 'wordpress':
      return {
        blocks: [html(`${scriptTag(state, folder, base)}\n\n${styled}`)],
        lost: [],
        page: withScript(element),
        style,
      };
    case 'plugin': {
      const attributes = written([['element', state.element], ...attributesWithLang(state)]);
      // What the plugin makes of it.
      const page = withScript(elementOf({...state, links: []}, inside));
      return {blocks: [{code: `[hyte${attributes}]`, type: 'text'}], lost, page, style: ''};
    }
    case 'npm':
      return {
        blocks: [
          {name: 'block-install', code: 'npm install hyte-elements', type: 'text'},
          {name: 'block-import', code: `import 'hyte-elements/hyte-${state.element}.js';`, type: 'text'},
          html(styled, 'block-element'),
        ],
        lost: [],
        page: withScript(element),
        style,
      };
    case 'link': {
      const address = addressOf(state, base, lang);
      const title = folder.pages[`${viewOf(state)}.${lang}.html`]!.title;
      const link = `<p><a href="${escape(address)}" hreflang="${lang}">${escape(title)}</a></p>`;
      return {
        blocks: [
          {name: 'block-address', code: address, type: 'text'},
          html(link, 'block-link'),
          html(placeholderOf(state, lang), 'block-placeholder'),
        ],
        lost,
        page: withScript(link),
        style: '',
      };
    }
    case 'frame': {
      const {title, height = 700} = folder.pages[`${viewOf(state)}.${lang}.html`]!;
      const frame = `<iframe src="${escape(addressOf(state, base, lang))}"
  title="${escape(title)}" width="100%" height="${height}" loading="lazy"
  style="border: 0; color-scheme: light; frame-sizing: content-height"></iframe>`;
      const script = `<script defer src="${escape(base)}hyte-frame.min.js"></script>`;
      return {
        blocks: [html(frame, 'block-frame'), html(script, 'block-frame-script')],
        lost,
        page: frame + script,
        style: '',
      };
    }
    case 'text': {
      const options = optionsOf(state, lang);
      const formatted = renderToHtml(options);
      return {
        blocks: [
          {name: 'block-html', code: formatted.trim(), type: 'html', formatted},
          {name: 'block-markdown', code: renderToMarkdown(options).trim(), type: 'text'},
        ],
        lost,
        page: formatted,
        style: '',
      };
    }
    case 'picture': {
      const view = viewOf(state)!;
      const {title, picture} = folder.pages[`${view}.${lang}.html`]!;
      const size = picture ? ` width="${picture[0]}" height="${picture[1]}"` : '';
      const options = attributesOf({...state, controls: false}).filter(([name]) => !['actor', 'theme'].includes(name));
      const link = `<a href="${escape(`${base}${view}.${lang}.html`)}" hreflang="${lang}">
  <img src="${escape(`${base}${view}.${lang}.png`)}"
    alt="${escape(title)}"${size}
    style="max-width: 100%; height: auto">
</a>`;
      return {
        blocks: [html(link, 'block-picture')],
        lost: [...(options.length ? ['choices'] : []), ...lost],
        page: link,
        style: '',
      };
    }
  }
};
