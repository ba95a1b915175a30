/** The start page: what it is, and the embed builder. */
import {html, nothing, render, type TemplateResult} from 'lit';
import {definition, languages, type Localized, type Role} from 'hyte-elements/definition.js';
import {codeOf, languageOf, viewOf, type Block, type Folder} from './code.js';
import {contrast} from './contrast.js';
import {words as en} from './generated/en/texts.js';
import {words as fi} from './generated/fi/texts.js';
import {words as sv} from './generated/sv/texts.js';
import {
  accents,
  actorOf,
  baseOf,
  elements,
  hasContent,
  initial,
  isLink,
  parts,
  read,
  rolesOf,
  ways,
  written,
  type State,
} from './state.js';

/** What the folder has that this page stands in: the build puts it here. */
declare const builtFolder: Folder;
const folder = builtFolder;

type Word = keyof typeof fi;
const words: Readonly<Record<string, Readonly<Record<Word, string>>>> = {fi, sv, en};

/** The surfaces of the elements, that accents have to be told from (`src/styles/tokens.ts`). */
const surfaces = ['#ffffff', '#171a1e'] as const;
const root = document.documentElement;

/** The language of this page: of its address, else the browser's, else the first. */
let language = 'fi';
let state = initial;
let unknown: readonly string[] = [];
let checked: TemplateResult | typeof nothing = nothing;
/** The button that has just been pressed, and what is said of it. */
let copied: {of: string; said: Word} | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

const say = (word: Word, values: Readonly<Record<string, string>> = {}): string =>
  words[language]![word].replace(/{(\w+)}/g, (whole, name: string) => values[name] ?? whole);
/** The same with templates in its places. */
const sayWith = (word: Word, values: Readonly<Record<string, unknown>>): unknown[] =>
  words[language]![word].split(/{(\w+)}/).map((part, i) => (i % 2 ? values[part] : part));

/** The language of the definition's texts on this page. */
const contentLanguage = (): string => languages.find((each) => each === language) ?? languages[0];
/** A text of the definition's: on an English page in another language. */
const text = (localized: Localized): TemplateResult =>
  html`<span lang=${contentLanguage()}>${localized[contentLanguage()]}</span>`;
const roleName = ({heading, text: whole}: Role): Localized =>
  heading ??
  (Object.fromEntries(languages.map((each) => [each, `${whole[each]!.slice(0, 48).trimEnd()}…`])) as Localized);

const isLocal = /^(127\.|localhost$|\[::1\]$)/.test(location.hostname) || location.protocol === 'file:';
/** Where the folder is: as typed, else where this page is, else where most put it. */
const base = (): string => baseOf(state.base) ?? (isLocal ? '/hyte/' : new URL('.', location.href).href);

/** The way that was chosen: an element that it is not there for changes it for as long as it is chosen. */
let wanted = initial.way;
const change = (changes: Partial<State>): void => {
  state = {...state, ...changes};
  // Roles are of an actor.
  if (changes.actor) state = {...state, roles: []};
  if (changes.way) wanted = changes.way;
  settleWay();
  unknown = [];
  remember();
  draw();
};
const settleWay = (): void => {
  state = {...state, way: isThere(wanted) ? wanted : 'script'};
};
const remember = (): void => {
  const hash = [`in=${language}`, written(state)].filter(Boolean).join('&');
  history.replaceState(null, '', `#${hash}`);
};
/** Whether there is something to give: of some elements there is no page, and a switch of languages is no text. */
const isThere = (way: State['way']): boolean =>
  hasContent(state) ||
  !['link', 'frame', 'picture', ...(state.element === 'language-switch' ? ['text'] : [])].includes(way);

/** Has a button say for a while what has come of it. */
const tell = (of: string, said: Word): void => {
  copied = {of, said};
  draw();
  clearTimeout(timer);
  if (said === 'not-copied') return;
  timer = setTimeout(() => {
    copied = undefined;
    draw();
  }, 4000);
};

/** Writes to the clipboard; where a browser refuses that, as on a page without https, in the way of old. */
const copy = async (of: string, code: string, formatted?: string): Promise<void> => {
  const parts = {'text/plain': code, ...(formatted && {'text/html': formatted})};
  try {
    const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], {type})]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)]);
    tell(of, 'copied');
  } catch {
    const select = (): void => {
      const shown = document.getElementById(`code-${of.replace('-formatted', '')}`);
      if (shown) getSelection()?.selectAllChildren(shown);
    };
    const onCopy = (event: ClipboardEvent): void => {
      event.preventDefault();
      for (const [type, part] of Object.entries(parts)) event.clipboardData?.setData(type, part);
    };
    select();
    document.addEventListener('copy', onCopy);
    const done = document.execCommand('copy');
    document.removeEventListener('copy', onCopy);
    tell(of, done ? 'copied' : 'not-copied');
    // An address is shown only now.
    if (!done) select();
  }
};
/** What is said where nothing could be copied: beside the button, for as long as it is true. */
const refusal = (of: string): TemplateResult | typeof nothing =>
  copied?.of.replace('-formatted', '') === of && copied.said === 'not-copied'
    ? html`<p class="note warning">${say('not-copied')}</p>`
    : nothing;

const copyButton = (of: string, code: string, word: Word = 'copy', formatted?: string): TemplateResult => {
  const id = formatted ? `${of}-formatted` : of;
  const said = copied?.of === id && copied.said === 'copied';
  return html`<button
    type="button"
    class="copy"
    data-copied=${said ? 'yes' : nothing}
    @click=${() => copy(id, code, formatted)}
  >
    ${said ? say('copied') : say(word)}
  </button>`;
};

/** Code as it is read: tags and values apart from the rest. */
const coloured = ({code, type}: Block): unknown =>
  type === 'html'
    ? code
        .split(/(<\/?[\w-]+|"[^"]*")/)
        .map((part, i) => (i % 2 ? (part.startsWith('<') ? html`<b>${part}</b>` : html`<u>${part}</u>`) : part))
    : code;

const codeBlock = (block: Block, of: string): TemplateResult =>
  html`<div class="block">
    ${block.name ? html`<h4>${say(block.name as Word)}</h4>` : nothing}
    <div class="snip">
      <pre
        tabindex="0"
        role="group"
        aria-label=${say((block.name as Word | undefined) ?? 'code')}
      ><code id="code-${of}">${coloured(block)}</code></pre>
      <div class="buttons">
        ${block.formatted ? copyButton(of, block.code, 'copy-formatted', block.formatted) : nothing}
        ${copyButton(of, block.code)}
      </div>
    </div>
    ${refusal(of)}
  </div>`;

/** One of several: cards where each has a sentence, else a row. */
const radios = <Name extends keyof State>(
  name: Name,
  choices: readonly (readonly [value: State[Name], label: unknown, about?: unknown, disabled?: boolean])[],
  legend: unknown,
): TemplateResult =>
  html`<fieldset class=${choices.some(([, , about]) => about) ? 'cards' : 'row'}>
    <legend>${legend}</legend>
    <div>
      ${choices.map(
        ([value, label, about, disabled]) =>
          html`<label>
            <input
              type="radio"
              name=${name}
              value=${String(value)}
              .checked=${state[name] === value}
              ?disabled=${disabled}
              @change=${() => change({[name]: value})}
            />
            <span>${about ? html`<b>${label}</b> <small>${about}</small>` : label}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;

/** Any of several. */
const checks = (
  name: 'roles' | 'actors' | 'themes' | 'parts',
  choices: readonly (readonly [value: string, label: unknown])[],
): TemplateResult =>
  html`<fieldset class="checks">
    <legend>${say(name)}</legend>
    <p class="hint">${say('all-of-them')}</p>
    <div>
      ${choices.map(
        ([value, label]) =>
          html`<label>
            <input
              type="checkbox"
              name=${name}
              value=${value}
              .checked=${state[name].includes(value)}
              @change=${({target}: Event) =>
                change({
                  [name]: choices.flatMap(([each]) =>
                    (each === value ? (target as HTMLInputElement).checked : state[name].includes(each)) ? [each] : [],
                  ),
                })}
            />
            <span>${label}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;

const flag = (name: 'controls' | 'source' | 'copyLinks', label: Word, hint?: Word): TemplateResult =>
  html`<label class="flag">
    <input
      type="checkbox"
      name=${name}
      .checked=${state[name]}
      @change=${({target}: Event) => change({[name]: (target as HTMLInputElement).checked})}
    />
    <span>${say(label)}${hint ? html` <small>${say(hint)}</small>` : nothing}</span>
  </label>`;

const actorChoices = () => definition.actors.map(({id, shortName}) => [id, text(shortName)] as const);
const themeChoices = () => definition.themes.map(({id, label}) => [id, text(label)] as const);

/** What an element has to be told, and may be. */
const detailsOf = (): unknown => {
  switch (state.element) {
    case 'role-wheel':
      return radios('actor', actorChoices(), say('actor'));
    case 'actor-card':
      return [
        radios('actor', actorChoices(), say('actor')),
        radios(
          'layout',
          (['list', 'accordion'] as const).map((each) => [each, say(each)] as const),
          say('layout'),
        ),
        checks(
          'roles',
          actorOf(state).roles.map((role) => [role.name, text(roleName(role))] as const),
        ),
      ];
    case 'theme-card':
      return radios('theme', themeChoices(), say('theme'));
    case 'role-matrix':
      return [
        radios(
          'view',
          (['auto', 'table', 'list'] as const).map((each) => [each, say(`view-${each}`)] as const),
          say('view'),
        ),
        flag('controls', 'controls'),
        checks('actors', actorChoices()),
        checks('themes', themeChoices()),
      ];
    case 'definition':
      return checks(
        'parts',
        parts.map((each) => [each, say(`part-${each}`)] as const),
      );
    default:
      return nothing;
  }
};

const number = (value: number): string =>
  new Intl.NumberFormat(language, {minimumFractionDigits: 1, maximumFractionDigits: 1}).format(value);

const colourField = (actor: number, at: 0 | 1): TemplateResult => {
  const colour = state.colours[actor]![at];
  const ratio = contrast(colour, surfaces[at]);
  const name = text(definition.actors[actor]!.shortName);
  return html`<label class="colour">
    <input
      type="color"
      .value=${colour}
      @input=${({target}: Event) =>
        change({
          colours: state.colours.map((pair, i) =>
            i === actor
              ? ((at
                  ? [pair[0], (target as HTMLInputElement).value]
                  : [(target as HTMLInputElement).value, pair[1]]) as [string, string])
              : pair,
          ),
        })}
    />
    <span
      >${name}, ${say(at ? 'on-dark' : 'on-light')}
      <small class=${ratio < 4.5 ? 'warning' : ''}
        >${say('contrast', {ratio: `${number(Math.floor(ratio * 10) / 10)}:1`})}${ratio < 4.5 ? html`. <b>${say('too-faint')}</b>` : nothing}</small
      ></span
    >
  </label>`;
};

const look = (): TemplateResult =>
  html`<details
    ?open=${state.colours.length || state.corners !== 'round' || state.headingLevel !== 2 || !state.source || state.copyLinks}
  >
    <summary><h3>${say('look')}</h3></summary>
    <fieldset class="checks">
      <legend>${say('colours')}</legend>
      <label class="flag">
        <input
          type="checkbox"
          name="own-colours"
          .checked=${state.colours.length > 0}
          @change=${({target}: Event) => change({colours: (target as HTMLInputElement).checked ? accents : []})}
        />
        <span>${say('own-colours')}</span>
      </label>
      ${
        state.colours.length
          ? html`<div class="colours">${definition.actors.map((_, i) => [colourField(i, 0), colourField(i, 1)])}</div>`
          : nothing
      }
    </fieldset>
    ${radios(
      'corners',
      (['round', 'square'] as const).map((each) => [each, say(`corners-${each}`)] as const),
      say('corners'),
    )}
    ${
      !hasContent(state)
        ? nothing
        : html`${radios(
            'headingLevel',
            [1, 2, 3, 4, 5, 6].map((each) => [each, `h${each}`] as const),
            say('heading-level'),
          )}
          ${flag('source', 'show-source', 'source-hint')}
          ${state.element === 'intro' ? nothing : flag('copyLinks', 'copy-links')}`
    }
  </details>`;

/** A role that is chosen for a link, though it has no place in the element now. */
const placesOf = (role: string): ReturnType<typeof rolesOf> =>
  definition.actors.flatMap((actor) => actor.roles.filter(({id}) => id === role).map((each) => [actor, each] as const));

const own = (): TemplateResult | typeof nothing => {
  if (!hasContent(state)) return nothing;
  const set = (at: number, changes: object) =>
    change({links: state.links.map((link, i) => (i === at ? {...link, ...changes} : link))});
  const field = (event: Event) => (event.target as HTMLInputElement).value;
  return html`<details ?open=${state.links.length > 0}>
    <summary><h3>${say('own')}</h3></summary>
    <p class="hint">${say('own-hint')}</p>
    ${state.links.map(({at, text: label, address}, i) => {
      const wrong = address.trim() !== '' && !isLink(address);
      const places = rolesOf(state);
      const missing = at !== 'footer' && !places.some(([, {id}]) => id === at);
      const half = !wrong && (label.trim() === '') !== (address.trim() === '');
      return html`<fieldset class="own">
        <legend>${say('own')} ${i + 1}</legend>
        <label
          >${say('own-role')}
          <select @change=${(event: Event) => set(i, {at: field(event)})}>
            <option value="footer" .selected=${at === 'footer'}>${say('own-footer')}</option>
            ${[...places, ...(missing ? placesOf(at) : [])].map(
              ([actor, role]) =>
                html`<option value=${role.id} .selected=${role.id === at} lang=${contentLanguage()}>
                  ${actor.shortName[contentLanguage()]}: ${roleName(role)[contentLanguage()]}
                </option>`,
            )}
          </select>
        </label>
        <label
          >${say('own-text')} <input .value=${label} @input=${(event: Event) => set(i, {text: field(event)})}
        /></label>
        <label
          >${say('own-address')}
          <input
            type="url"
            inputmode="url"
            autocomplete="off"
            .value=${address}
            aria-invalid=${wrong ? 'true' : nothing}
            aria-describedby=${wrong ? `own-wrong-${i}` : nothing}
            @input=${(event: Event) => set(i, {address: field(event)})}
          />
          ${wrong ? html`<small class="warning" id="own-wrong-${i}">${say('own-wrong')}</small>` : nothing}
        </label>
        ${half || missing ? html`<small class="warning">${say(half ? 'own-half' : 'own-absent')}</small>` : nothing}
        <button
          type="button"
          @click=${() => {
            change({links: state.links.filter((_, each) => each !== i)});
            document.querySelector<HTMLElement>('.own-add')!.focus();
          }}
        >
          ${say('own-remove', {name: label || `${i + 1}`})}
        </button>
      </fieldset>`;
    })}
    <button
      type="button"
      class="own-add"
      @click=${() => {
        change({links: [...state.links, {at: rolesOf(state)[0]?.[1].id ?? 'footer', text: '', address: ''}]});
        document.querySelector<HTMLElement>('.own:last-of-type select')!.focus();
      }}
    >
      ${say('own-add')}
    </button>
  </details>`;
};

/** Asks the folder itself whether it is there, and which version. */
const check = async (): Promise<void> => {
  const address = base();
  checked = html`${say('checking')}`;
  draw();
  try {
    const answer = await fetch(`${address}integrity.json`, {cache: 'no-store', credentials: 'omit'});
    if (answer.ok) {
      const {version} = (await answer.json()) as {version: string};
      checked =
        version === folder.version
          ? html`${say('check-current', {version})}`
          : html`<span class="warning">${say('check-other', {version, current: folder.version})}</span>`;
    } else checked = html`<span class="warning">${say('check-missing', {status: `${answer.status}`})}</span>`;
  } catch {
    const script = `${address}hyte.min.js`;
    checked = html`${sayWith('check-closed', {link: html`<a href=${script} target="_blank" rel="noopener">${script}</a>`})}`;
  }
  draw();
};

const addressField = (): TemplateResult => {
  const wrong = state.base.trim() !== '' && !baseOf(state.base);
  const partial = !wrong && state.way === 'link' && base().startsWith('/');
  return html`<div class="address">
    <label for="base">${say('address')}</label>
    <p class="hint" id="base-hint">${say('address-hint')}</p>
    <div class="field">
      <input
        id="base"
        type="url"
        inputmode="url"
        autocomplete="off"
        placeholder=${isLocal ? 'https://www.kunta.example/hyte/' : base()}
        .value=${state.base}
        aria-describedby="base-hint base-said"
        aria-invalid=${wrong ? 'true' : nothing}
        @input=${({target}: Event) => {
          checked = nothing;
          change({base: (target as HTMLInputElement).value});
        }}
      />
      <button type="button" ?disabled=${wrong} @click=${check}>${say('check')}</button>
    </div>
    <p id="base-said" role="status">
      ${wrong ? html`<span class="warning">${say('address-wrong')}</span>` : partial ? html`<span class="warning">${say('address-whole')}</span>` : checked}
    </p>
  </div>`;
};

const output = (): TemplateResult => {
  const {blocks, lost, style} = codeOf(state, folder, base(), contentLanguage());
  const lang = languageOf(state, contentLanguage());
  const isScript = state.way === 'script' || state.way === 'wordpress';
  const page = `${viewOf(state)}.${lang}`;
  return html`<section class="output" aria-labelledby="code-heading">
    <h3 id="code-heading">${say('code')}</h3>
    ${
      (isScript || state.way === 'npm') && state.element !== 'language-switch'
        ? radios('text', [[false, say('inside-link')] as const, [true, say('inside-text')] as const], say('inside'))
        : nothing
    }
    ${
      isScript
        ? radios(
            'fixed',
            [
              [false, say('evergreen'), say('evergreen-about')] as const,
              [true, say('fixed'), say('fixed-about')] as const,
            ],
            say('version'),
          )
        : nothing
    }
    ${
      !state.lang && ['link', 'frame', 'text', 'picture'].includes(state.way)
        ? html`<p class="note">
            ${say('language-fixed', {
              // In English languages have capitals.
              language:
                language === 'en'
                  ? say(`language-${lang}` as Word)
                  : say(`language-${lang}` as Word).toLocaleLowerCase(language),
            })}
          </p>`
        : nothing
    }
    ${
      lost.length
        ? html`<p class="note">
            ${say('not-carried', {list: lost.map((each) => say(each as Word).toLocaleLowerCase(language)).join(', ')})}
          </p>`
        : nothing
    }
    <p>${say(`paste-${state.way}`)}</p>
    ${blocks.map((block, i) => codeBlock(block, `${i}`))}
    ${style ? html`<p class="hint">${say('code-own-css')}</p>` : nothing}
    ${
      state.way === 'picture'
        ? html`<ul class="files">
            <li><a href="${page}.png" download>${say('download-picture')}</a></li>
            <li><a href="${page}.txt" download>${say('download-text')}</a></li>
            <li><a href="definition.${lang}.pdf" download>${say('download-pdf')}</a></li>
          </ul>`
        : nothing
    }
    ${recipes()}
    <p role="status" class="hidden">${copied ? say(copied.said) : ''}</p>
  </section>`;
};

/** The systems that there are guides for. */
const recipes = (): TemplateResult | typeof nothing => {
  const shown = folder.recipes.filter(({lang}) => lang === language);
  return shown.length
    ? html`<nav class="recipes" aria-labelledby="recipes-heading">
        <h4 id="recipes-heading">${say('recipes')}</h4>
        <ul>
          ${shown.map(({file, title}) => html`<li><a href=${file}>${title}</a></li>`)}
        </ul>
      </nav>`
    : nothing;
};

/** The page of the preview: the code itself, with what a site has around it. */
const previewOf = (code: string): string => {
  const lang = contentLanguage();
  // A page's own text, so that it is seen how the element stands in it.
  const story = {
    fi: ['Hyvinvointi kunnassamme', 'Tällä sivulla kerrotaan, kuka edistää hyvinvointia ja terveyttä.'],
    sv: ['Välfärd i vår kommun', 'På den här sidan berättar vi vem som främjar hälsa och välfärd.'],
  }[lang] ?? ['', ''];
  return `<!doctype html><html lang="${lang}" class="${state.host}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="${state.dark ? 'dark' : 'light'}">
<title>${say('preview')}</title><base target="_blank"><link rel="stylesheet" href="hosts.css"></head>
<body><header>${story[0]}</header><main><h1>${story[0]}</h1><p>${story[1]}</p>
<div id="here">${code}</div></main></body></html>`;
};

type Policy = {createHTML(html: string): string};
const policy: Policy = (
  window as {trustedTypes?: {createPolicy(name: string, rules: Policy): Policy}}
).trustedTypes?.createPolicy('hyte-builder', {createHTML: (html) => html}) ?? {createHTML: (html) => html};

/** How high the preview is, in CSS pixels. */
const HEIGHT = 640;
let shown = '';
/** Shows the preview anew where it is another. */
const show = (): void => {
  const stage = document.querySelector('.stage')!;
  const code = codeOf(state, folder, '', contentLanguage());
  const preview = previewOf(code.page);
  if (preview !== shown) {
    shown = preview;
    const frame = document.createElement('iframe');
    stage.replaceChildren(frame);
    // Not by `srcdoc`: such a page has no address, and a link to a role could not be copied.
    const page = frame.contentDocument!;
    page.open();
    page.write(policy.createHTML(preview));
    page.close();
  }
  const frame = stage.querySelector('iframe')!;
  frame.title = say('preview');
  frame.width = `${state.width}`;
  fit(frame);
  // Beside choices that are longer than it is, its end stays in sight: there the code is.
  const results = document.querySelector<HTMLElement>('.results')!;
  results.style.top = `${Math.min(16, innerHeight - results.offsetHeight - 16)}px`;
  style(frame, code.style);
};
/** Shows a page that is wider than there is room smaller, so that all of its width is seen. */
const fit = (frame: HTMLIFrameElement): void => {
  const stage = frame.parentElement!;
  const scale = Math.min(1, stage.clientWidth / state.width);
  // By script, since a strict policy lets no markup do it.
  frame.style.transform = scale < 1 ? `scale(${scale})` : '';
  frame.style.marginInline = scale < 1 ? '0' : '';
  frame.height = `${Math.round(HEIGHT / scale)}`;
  stage.style.height = `${HEIGHT + 2}px`;
};
/** The rules that the code brings along: by script, since a strict policy lets no markup do it. */
const style = ({contentDocument, contentWindow}: HTMLIFrameElement, rules: string): void => {
  const sheet = new (contentWindow as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(rules);
  contentDocument!.adoptedStyleSheets = [sheet];
};

const preview = (): TemplateResult =>
  html`<section class="preview" aria-labelledby="preview-heading">
    <h3 id="preview-heading">${say('preview')}</h3>
    <div class="tools">
      ${radios(
        'width',
        [
          [360, say('phone')],
          [768, say('tablet')],
          [1280, say('desktop')],
        ],
        say('preview-width'),
      )}
      <label class="range">
        <span class="hidden">${say('preview-width')}</span>
        <input
          type="range"
          min="320"
          max="1280"
          .value=${`${state.width}`}
          @input=${({target}: Event) => change({width: Number((target as HTMLInputElement).value)})}
        />
        <output>${state.width} px</output>
      </label>
      ${radios('dark', [[false, say('light')] as const, [true, say('dark')] as const], say('scheme'))}
      <label class="host"
        >${say('host')}
        <select
          name="host"
          @change=${({target}: Event) => change({host: (target as HTMLSelectElement).value as State['host']})}
        >
          ${(['bare', 'municipality', 'organisation', 'news'] as const).map(
            (each) => html`<option value=${each} .selected=${state.host === each}>${say(`host-${each}`)}</option>`,
          )}
        </select>
      </label>
    </div>
    <div class="stage"></div>
  </section>`;

const first = (): TemplateResult => {
  const code = `<script defer src="${base()}hyte.min.js"></script>\n\n<hyte-role-wheel actor="municipalities">\n</hyte-role-wheel>`;
  const file = html`<a href="hyte.min.js" download>hyte.min.js</a>`;
  const size = new Intl.NumberFormat(language).format(Math.round(folder.size / 1000));
  return html`<section class="hero">
    <div>
      <h1>${say('title')}</h1>
      <p class="lead">${say('lead')}</p>
      <div class="snip">
        <pre
          tabindex="0"
          role="group"
          aria-label=${say('code')}
        ><code id="code-first">${coloured({code, type: 'html'})}</code></pre>
        ${copyButton('first', code)}
      </div>
      <ol class="steps">
        <li>${sayWith('step-file', {file, size})}</li>
        <li>${say('step-paste')}</li>
        <li><a href="#build" @click=${toBuild}>${say('step-choose')}</a></li>
      </ol>
      <p class="quiet">${say('promise')}</p>
    </div>
    <div class="live">
      <hyte-role-wheel actor="municipalities" heading-level="2" lang=${contentLanguage()}></hyte-role-wheel>
    </div>
  </section>`;
};

/** The hash is what is chosen, and stays. */
const toBuild = (event: Event): void => {
  event.preventDefault();
  const heading = document.getElementById('build')!;
  heading.scrollIntoView({behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'});
  heading.focus({preventScroll: true});
};

const header = (): TemplateResult =>
  html`<div class="wide top">
    <a class="logo" href="index.html">
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <circle cx="16" cy="9" r="7" />
        <circle cx="9.5" cy="20.5" r="7" class="on" />
        <circle cx="22.5" cy="20.5" r="7" />
      </svg>
      hyte-elements
    </a>
    <nav>
      <a href="example/index.html">${say('example')}</a>
      <a href="guide.html#${language}">${say('guide')}</a>
      ${'storybook' in root.dataset ? html`<a href="storybook/index.html">Storybook</a>` : nothing}
    </nav>
    <div class="languages" role="group" aria-label=${say('language')}>
      ${Object.keys(words).map(
        (each) =>
          html`<button
            type="button"
            lang=${each}
            aria-pressed=${each === language}
            @click=${() => {
              language = each;
              remember();
              draw();
            }}
          >
            ${words[each]!['in-language']}
          </button>`,
      )}
    </div>
  </div>`;

const builder = (): TemplateResult =>
  html`<section class="builder" aria-labelledby="build">
    <h2 id="build" tabindex="-1">${say('build')}</h2>
    ${unknown.length ? html`<p class="note warning" role="alert">${say('unknown-option', {value: unknown.join(', ')})}</p>` : nothing}
    <div class="columns">
      <form @submit=${(event: Event) => event.preventDefault()}>
        ${radios(
          'element',
          elements.map((each) => [each, say(each), say(`${each}-about`)] as const),
          html`<h3>1. ${say('what')}</h3>`,
        )}
        <div class="details">${detailsOf()}</div>
        ${
          state.element === 'language-switch'
            ? nothing
            : radios(
                'lang',
                [
                  ['', say('language-page')],
                  ...languages.map((each) => [each, say(`language-${each}` as Word)] as const),
                ],
                html`<h3>2. ${say('content-language')}</h3>`,
              )
        }
        ${look()} ${own()}
        ${radios(
          'way',
          ways.map((each) => [each, say(each), say(`${each}-about`), !isThere(each)] as const),
          html`<h3>3. ${say('where')}</h3>`,
        )}
        ${hasContent(state) ? nothing : html`<p class="hint">${say('no-page')}</p>`}
        ${['text', 'plugin'].includes(state.way) ? nothing : addressField()}
      </form>
      <div class="results">
        ${preview()} ${output()}
        <div class="share">
          ${copyButton('share', location.href, 'share')}
          ${copied?.of === 'share' && copied.said === 'not-copied' ? html`${refusal('share')}<code id="code-share">${location.href}</code>` : nothing}
        </div>
      </div>
    </div>
  </section>`;

const draw = (): void => {
  root.lang = language;
  document.title = `${say('title')} – hyte-elements`;
  render(header(), document.querySelector('header')!);
  render(html`${first()} ${builder()}`, document.querySelector('main')!);
  show();
};

/** Takes up what the address says. */
const follow = (): void => {
  const asked = new URLSearchParams(location.hash.slice(1)).get('in') ?? '';
  const known = [asked, ...navigator.languages].map((each) => each.slice(0, 2).toLowerCase());
  language = known.find((each) => each in words) ?? 'fi';
  ({state, unknown} = read(location.hash));
  if (asked && !(asked in words)) unknown = [...unknown, `in=${asked}`];
  wanted = state.way;
  settleWay();
  draw();
};

for (const place of document.querySelectorAll('header, main')) place.replaceChildren();
follow();
addEventListener('hashchange', follow);
addEventListener('resize', show);
