import {html, LitElement, nothing, render, type PropertyDeclaration, type TemplateResult} from 'lit';
import {readNames, written} from '../definition/names.js';
import {messageOf} from '../definition/problem.js';
import type {Actor, Definition, Language, Localized, Role, Word, Words} from '../definition/types.js';
import {follow, languageOf, unfollow} from '../language/language.js';
import {link, unfoldAround, unlink} from '../page/deep-links.js';
import {version} from '../page/version.js';
import {HyteSelectEvent} from './events.js';
import {renderLocal, renderSourceLine} from './pieces.js';
import {remake} from './remake.js';

/** What elements show that are given no other definition, and the interface's words in its languages. */
export interface Bundle {
  readonly definition: Definition;
  readonly words: Readonly<Record<Language, Words>>;
}

/** Whether a reader can see it. Safari has no `checkVisibility()` before 17.4; others knew it before its options. */
const isSeen = (element: Element): boolean =>
  ((element as Partial<Element>).checkVisibility?.() ?? element.getClientRects().length > 0) &&
  getComputedStyle(element).visibility === 'visible';

/** What has been said on the console: each thing once, whatever the number of elements. */
const warned = new Set<string>();

const levels = [1, 2, 3, 4, 5, 6];

/** What stands behind what is said, every other time. */
let gap = '';

/** What Lit has to know of a property, and what it is without its attribute. */
type Properties = Readonly<Record<string, PropertyDeclaration & {value?: unknown}>>;

const toAttribute = (value: unknown): string | null => (value == null ? null : written(value));

/** A property with an attribute of the same name. */
export const reflected = (value = '') => ({reflect: true, useDefault: true, value, converter: {toAttribute}});

/** A property that is there or not, with its attribute. */
export const flag = (attribute: string) => ({attribute, type: Boolean, reflect: true, value: false});

/**
 * What every HYTE element has: a definition, a language, a heading level, links to its roles, a frame with a source, and
 * a way to say what is wrong with an attribute. What their templates are made of stands in `pieces.ts`.
 *
 * @attr {language} lang - The language. Without it, that of the nearest element around it that has one.
 * @csspart frame - The whole element.
 * @csspart problem - What is said where an attribute has a value that it cannot have.
 * @cssprop {<color>} --hyte-accent - The colour of all actors.
 * @cssprop {<color>} --hyte-accent-1 - The colour of the first actor.
 * @cssprop {<color>} --hyte-accent-2 - The colour of the second actor.
 * @cssprop {<color>} --hyte-accent-3 - The colour of the third actor.
 * @cssprop {<length>} --hyte-sticky-top - How far from the window's top what a link leads to stays, below a page's own sticky header.
 * @cssprop {<color>} --hyte-text - The colour of text.
 * @cssprop {<color>} --hyte-quiet - The colour of what is secondary.
 * @cssprop {<color>} --hyte-line - The colour of hairlines.
 * @cssprop {<color>} --hyte-surface - The colour behind everything.
 * @cssprop {<length>} --hyte-radius - How round corners are.
 * @cssprop {<length>} --hyte-space - The space inside the element's edges, at most 8 % of the window's width.
 */
export abstract class HyteElement extends LitElement {
  /** The version of hyte-elements that the element comes from: `customElements.get('hyte-source').version`. */
  static readonly version = version;

  /** The last other version that the console has been told of. @internal */
  declare static told?: string;

  /** Set by whatever defines the elements, or gives out their classes. @internal */
  declare static bundle: Bundle;

  static override properties: Properties = {
    definition: {attribute: false},
    headingLevel: {
      reflect: true,
      useDefault: true,
      value: 2,
      attribute: 'heading-level',
      // What is no level stays as it is written, so that the element can say so.
      converter: {
        fromAttribute: (value: string | null) => (/^[1-6]$/.test(value!) ? Number(value) : value),
        toAttribute,
      },
    },
    noSource: flag('no-source'),
    copyLinks: flag('copy-links'),
  };

  /** What is shown: another definition than the one that the file was built with, for apps. No attribute has it. */
  declare definition: Definition;
  /** The level of the element's heading, from 1 to 6. Any other is told in the element, which then uses 2. */
  declare headingLevel: number;
  /** Whether the line on source, version and law is left out. */
  declare noSource: boolean;
  /** Whether there is a button at each role that copies a link to it. */
  declare copyLinks: boolean;

  /** The language that the element speaks: read it; to set it, set `lang`. */
  declare language: Language;

  /** The names of the slots that the page has put something in. @internal */
  declare filled: readonly string[];

  /** The role whose link has just been copied, and what is to be said of it. @internal */
  declare copied: readonly [role: string, said: Word] | undefined;

  /** What is said to who hears the page: nothing, most of the time. */
  #said = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  #problems: unknown[] = [];
  #level = 2;

  constructor() {
    super();
    // What came with the page as declarative shadow DOM.
    const root = this.shadowRoot;
    if (root?.firstChild) remake(root, () => root.replaceChildren());
    const {properties, bundle} = this.constructor as typeof HyteElement;
    for (const [name, {value}] of Object.entries(properties)) (this as Record<string, unknown>)[name] = value;
    this.definition = bundle.definition;
  }

  get #bundle(): Bundle {
    return (this.constructor as typeof HyteElement).bundle;
  }

  /** The node whose language it speaks. @internal */
  get spokenBy(): Node {
    return this;
  }

  /** The language that it should speak where it stands. @internal */
  get spoken(): Language {
    return languageOf(this.spokenBy, this.definition.languages);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    follow(this);
    // At once, so that whoever adds the element can measure it, and no frame shows it empty.
    this.renderNow();
    link(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unfollow(this);
    unlink(this);
  }

  /**
   * Gives it its styles anew in another document: a style sheet works in the one that it was made in, and stays there.
   * @internal
   */
  adoptedCallback(): void {
    const view = this.ownerDocument.defaultView;
    // That of a <template> has none, and shows nothing.
    if (!view) return;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(`${(this.constructor as typeof HyteElement).styles}`);
    // Made here where Lit has made none yet: it would, with a sheet of the old document.
    (this as {renderRoot: unknown}).renderRoot ??= this.attachShadow({mode: 'open'});
    (this.renderRoot as ShadowRoot).adoptedStyleSheets = [sheet];
  }

  /**
   * Scrolls to what a link on the page leads to, opens it and gives it the focus.
   * @param id As in the page's hash: `hyte-`, and the id of an actor or a role.
   * @param unfold Whether what is closed around the element on the page is opened for it.
   * @returns Whether the element has it, and it can be seen.
   */
  reveal(id: string, unfold?: boolean): boolean {
    const frame = this.shadowRoot?.firstElementChild;
    if (unfold && this.shadowRoot?.getElementById(id)) unfoldAround(this);
    const target = frame && isSeen(frame) && this.uncover(id);
    if (!target || !isSeen(target)) return false;
    // A heading is what a screen reader says of it, and goes on from; all of the rest it would read at once.
    const head = [...target.querySelectorAll<HTMLElement>('[part*=heading]')].find(isSeen) ?? target;
    head.tabIndex = -1;
    target.scrollIntoView();
    head.focus({preventScroll: true});
    return true;
  }

  /**
   * Says something to who hears the page, when a reader has come to rest and what they did is done: a screen reader drops
   * what is said among other changes. The same again is said again, and nothing is left to come across later.
   * @param text What is to be said by then.
   * @internal
   */
  say(text: () => string): void {
    clearTimeout(this.#timer);
    if (this.#said) this.requestUpdate();
    this.#said = '';
    this.#timer = setTimeout(() => {
      // Never the same twice, to the letter: Orca leaves that out.
      this.#said = text() + (gap = gap ? '' : '\u00a0');
      this.requestUpdate();
      this.#timer = setTimeout(() => {
        this.#said = '';
        this.copied = undefined;
        this.requestUpdate();
      }, 5000);
    }, 500);
  }

  protected renderNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  /** What has this id, brought out where the element itself hides it. */
  protected uncover(id: string): HTMLElement | null {
    return this.shadowRoot!.getElementById(id);
  }

  /**
   * Looks where it stands before it renders: rendering itself reads no page, so that it can be done without one. Not
   * before the update: only that takes up what was set on the element before it was one.
   */
  protected override willUpdate(): void {
    this.#problems = [];
    // Lit's renderer in Node has no children.
    this.filled = Array.from(this.children ?? [], ({slot}) => slot);
    const {definition, words} = this.#bundle;
    const given: unknown = this.definition;
    if (!this.definition?.languages?.length) this.definition = definition;
    this.language = this.spoken;
    if (!this.#wordsIn(this.language)) this.tell('languages', this.language, Object.keys(words));
    if (given && given !== this.definition) this.tell('definition', written(given), ['definition.schema.json']);
    const root = this.renderRoot as ShadowRoot | undefined;
    if (root?.querySelector('font')) {
      // What a browser has translated is in nodes of its own, which Lit knows nothing of: all is made anew.
      remake(root, () => render(nothing, root));
    }
  }

  /** The definition's own words go before those that the file was built with. */
  #wordsIn(language: Language): Words | undefined {
    return this.definition.words?.[language] ?? this.#bundle.words[language];
  }

  /** What an element shows between the frame's edges; nothing where it cannot. */
  protected abstract renderContent(): unknown;

  protected override render(): TemplateResult {
    const given = this.definition;
    try {
      return this.#renderFrame();
    } catch (error) {
      // A definition may lack anything: what is shown then is the bundled one, which lacks nothing.
      this.definition = this.#bundle.definition;
      if (given === this.definition) throw error;
      console.error(error);
      this.tell('definition', written(given), ['definition.schema.json']);
      return this.#renderFrame();
    }
  }

  #renderFrame(): TemplateResult {
    const [level, next] = this.named('heading-level', levels, 'optional', this.headingLevel);
    // Nothing named is all of them, and something unknown none.
    this.#level = next ? 2 : (level ?? 2);
    const content = this.renderContent();
    const failed = content === nothing;
    // A section, in which a header and a footer are no landmarks of the page.
    return html`<section class="box" part="frame" lang=${this.language} dir="ltr">
      ${content}
      ${
        failed || this.#problems.length
          ? html`<div class="note" part="problem">
              <p><b>${this.word(failed ? 'failed' : 'misused')}.</b></p>
              ${this.#problems}
            </div>`
          : nothing
      }
      ${this.renderFoot()}
      <div class="hidden" aria-live="polite">${this.#said}</div>
    </section>`;
  }

  /** The page's own footer, if it has one, and the line on source, version and law. */
  protected renderFoot(): unknown {
    return [renderLocal(this, 'footer'), this.noSource ? nothing : renderSourceLine(this)];
  }

  /** A text of the definition in the element's language. @internal */
  text(text: Localized): string {
    return text[this.language]!;
  }

  /**
   * One of the interface's words in the element's language, or another of the definition's. Where there are none for it,
   * that of the first language that there are words for, or the other one's tag.
   * @internal
   */
  word(key: Word, other?: Language): string {
    const words = this.#wordsIn(other ?? this.language);
    return words ? words[key] : (other ?? Object.values(this.#bundle.words)[0]![key]);
  }

  /** The level of a heading that stands so much below the element's own. @internal */
  level(below: number): number {
    return this.#level + below;
  }

  /**
   * What an attribute names, separated by spaces; everything where it names nothing. What it names that there is not is
   * told to the reader and, once, on the console.
   * @param all What can be named: roles by their name, actors and themes by their id, anything else by itself.
   * @param single Whether it names one thing and no more, and whether it has to.
   * @param value What it says, where its property has another name.
   */
  protected named<T>(
    attribute: string,
    all: readonly T[],
    single?: 'optional' | 'required',
    value = (this as Record<string, unknown>)[attribute],
  ): readonly T[] {
    const {items, unknown, known} = readNames(value, all, single);
    for (const name of unknown) this.tell(attribute, name, known);
    return items;
  }

  /** Tells the reader and, once, the console of a value that an attribute cannot have. */
  protected tell(attribute: string, value: string, allowed: readonly string[]): void {
    const [message, key] = messageOf(this.localName, attribute, value, allowed, (word) => this.word(word));
    this.#problems.push(html`<p>${message}</p>`);
    if (!warned.has(key)) console.warn(key, message);
    warned.add(key);
  }

  /** Tells the page that a reader has chosen a role; what a script does is known to the page. */
  protected select({isTrusted}: Event, actor: Actor, {theme, id}: Role): void {
    if (isTrusted) this.dispatchEvent(new HyteSelectEvent(actor.id, theme, id));
  }
}
