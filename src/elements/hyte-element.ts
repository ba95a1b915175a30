import {html, LitElement, nothing, svg, type PropertyDeclarations, type TemplateResult} from 'lit';
import {definition} from '../definition/definition.js';
import type {Cell} from '../definition/matrix.js';
import type {Actor, Definition, Language, Localized, Role, Theme} from '../definition/types.js';
import {words, type Word} from '../definition/words.js';
import {follow, languageOf, unfollow} from '../language/language.js';
import {icons} from '../styles/icons.js';
import {link, unlink} from './deep-links.js';
import {HyteSelectEvent} from './events.js';
import {version} from './version.js';

/** What has been said on the console: each thing once, whatever the number of elements. */
const warned = new Set<string>();

const levels = [1, 2, 3, 4, 5, 6];

/** The strings of each level's template. Lit knows a template by them, so that a heading of another level is another one. */
const headings = levels.map((level) => {
  const strings = [`<h${level} part=`, '>', `</h${level}>`];
  return Object.assign(strings, {raw: strings});
});

/** A property with an attribute of the same name. */
export const reflected = {reflect: true, useDefault: true};

/** A property that is there or not, with its attribute. */
export const flag = (attribute: string) => ({attribute, type: Boolean, reflect: true});

/**
 * What every HYTE element has: a language, a heading level, links to its roles, room for a page's own content, a source,
 * and a way to say what is wrong with an attribute.
 *
 * @attr {fi | sv} lang - The language. Without it, that of the nearest element around it that has one.
 * @csspart frame - The whole element.
 * @csspart problem - What is said where an attribute has a value that it cannot have.
 * @cssprop {<color>} --hyte-text - The colour of text.
 * @cssprop {<color>} --hyte-quiet - The colour of what is secondary.
 * @cssprop {<color>} --hyte-line - The colour of hairlines.
 * @cssprop {<color>} --hyte-surface - The colour behind everything.
 * @cssprop {<length>} --hyte-radius - How round corners are.
 * @cssprop {<length>} --hyte-space - The space inside the element's edges.
 */
export abstract class HyteElement extends LitElement {
  /** The version of hyte-elements that the element comes from: `customElements.get('hyte-source').version`. */
  static readonly version = version;

  /** The last other version that the console has been told of. @internal */
  static told?: string;

  static override properties: PropertyDeclarations = {
    // What is no level stays as it is written, so that the element can say so.
    headingLevel: {
      ...reflected,
      attribute: 'heading-level',
      converter: (value) => (/^[1-6]$/.test(value!) ? Number(value) : value),
    },
    noSource: flag('no-source'),
    copyLinks: flag('copy-links'),
  };

  /** The level of the element's heading, from 1 to 6. Any other is told in the element, which then uses 2. */
  declare headingLevel: number;
  /** Whether the line on source, version and law is left out. */
  declare noSource: boolean;
  /** Whether there is a button at each role that copies a link to it. */
  declare copyLinks: boolean;

  /** The language that the element speaks: read it; to set it, set `lang`. */
  language!: Language;

  /** The node whose language it speaks. @internal */
  get spokenBy(): Node {
    return this;
  }

  /** What is shown. @internal */
  protected readonly definition: Definition = definition;

  #problems: unknown[] = [];
  #level = 2;
  /** The role whose link was copied last, and what is to be said of it. */
  #copied = '';
  #said: Word = 'copied';

  constructor() {
    super();
    this.headingLevel = 2;
    this.noSource = false;
    this.copyLinks = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    follow(this);
    this.requestUpdate();
    // At once, so that whoever adds the element can measure it, and no frame shows it empty.
    this.performUpdate();
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
   * @returns Whether the element has it.
   */
  reveal(id: string): boolean {
    const target = this.shadowRoot?.getElementById(id);
    if (!target?.checkVisibility({visibilityProperty: true})) return false;
    const details = target.querySelector('details');
    // An actor's card has many; a link to the actor opens none.
    if (details && target.localName === 'li') details.open = true;
    target.tabIndex = -1;
    target.scrollIntoView();
    target.focus({preventScroll: true});
    return true;
  }

  /** What an element shows between the frame's edges; nothing where it cannot. */
  protected abstract renderContent(): unknown;

  protected override render(): TemplateResult {
    this.language = languageOf(this.spokenBy);
    this.#problems = [];
    const named = this.named('heading-level', this.headingLevel, levels);
    this.#level = named.length === 1 ? named[0]! : 2;
    const content = this.renderContent();
    // A section, in which a header and a footer are no landmarks of the page.
    return html`<section class="box" part="frame" lang=${this.language} dir="ltr">
      ${content}
      ${
        this.#problems.length
          ? html`<div class="note" part="problem">
              ${content === nothing ? this.word('failed') : nothing}${this.#problems}
            </div>`
          : nothing
      }
      ${this.renderFoot()}
    </section>`;
  }

  /** The page's own footer, if it has one, and the line on source, version and law. */
  protected renderFoot(): unknown {
    const {source, version} = this.definition;
    return [
      this.renderLocal('footer'),
      this.noSource
        ? nothing
        : html`<footer class="note" part="source">
            ${this.word('source')}: ${this.renderLink(source.url, this.text(source.name))} · ${this.word('version')}
            ${version} · ${this.renderLaw(this.word('law'))}
          </footer>`,
    ];
  }

  /** A text of the definition in the element's language. */
  protected text(text: Localized): string {
    return text[this.language];
  }

  /** One of our own words in the element's language. */
  protected word(key: Word): string {
    return words[this.language][key];
  }

  /**
   * What an attribute names, separated by spaces; everything where it names nothing. Case does not matter, as in HTML's
   * own enumerated attributes. What it names that there is not is told to the reader and, once, on the console.
   * @param all What can be named: roles by their name, actors and themes by their id, anything else by itself.
   * @param required Whether it has to name one, and one only.
   */
  protected named<T>(attribute: string, value: unknown, all: readonly T[], required?: boolean): readonly T[] {
    const given = String(value ?? '').trim();
    const names = required ? [given] : given.split(/\s+/).filter(Boolean);
    if (!names.length) return all;
    const known = all.map((item) => String((item as Role).name ?? (item as Actor).id ?? item));
    for (const name of names) if (!known.includes(name.toLowerCase())) this.tell(attribute, name, known);
    return all.filter((_, i) => names.some((name) => name.toLowerCase() === known[i]));
  }

  /** Tells the reader and, once, the console of a value that an attribute cannot have. */
  protected tell(attribute: string, value: string, allowed: readonly string[]): void {
    const what = `${attribute}="${value.slice(0, 60)}"`;
    const message = `${this.word('unknown')}: ${what}. ${this.word('allowed')}: ${allowed.join(', ')}.`;
    this.#problems.push(html`<p>${message}</p>`);
    const key = `<${this.localName} ${what}>`;
    if (!warned.has(key)) console.warn(key, message);
    warned.add(key);
  }

  /** The level of a heading that stands so much below the element's own. */
  protected level(below: number): number {
    return this.#level + below;
  }

  /** A heading: the element's own, or `below` it. Below the sixth level HTML has none, and only its number is told. */
  protected heading(part: string, content: unknown, below = 0): TemplateResult {
    const level = this.level(below);
    const strings = headings[level - 1];
    return strings
      ? html(strings, part, content)
      : html`<div part=${part} role="heading" aria-level=${level}>${content}</div>`;
  }

  /** The class that gives an actor its accent. There are three, which come round again. */
  protected accent(actor: Actor): string {
    return `a${this.definition.actors.indexOf(actor) % 3}`;
  }

  /** An actor's mark and short name. The mark has as many circles on a ring as there are actors, its own one filled. */
  protected renderActor(actor: Actor): TemplateResult {
    const {actors} = this.definition;
    // Placed by their centres: Chromium loses a `transform` in the table heads that it repeats on each printed page.
    const circles = actors.map((each, i) => {
      const angle = Math.PI * (1 + (2 * i) / actors.length);
      return svg`<circle class=${each === actor ? 'on' : ''} r=${Math.min(7, 24 / actors.length)}
        cx=${7.5 * Math.sin(angle)} cy=${7.5 * Math.cos(angle)}></circle>`;
    });
    return html`<div class="actor">
      <svg part="mark" viewBox="-16 -16 32 32" aria-hidden="true">${circles}</svg
      ><span part="actor">${this.text(actor.shortName)}</span>
    </div>`;
  }

  /** A theme's icon, which says nothing that the words beside it do not. */
  protected renderIcon(theme: string): unknown {
    const path = icons[theme];
    return path
      ? html`<svg part="icon" class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`
      : nothing;
  }

  /** What says of a grouping that it is ours, where it is. */
  protected renderBasis(editorial: boolean): unknown {
    return editorial ? html`<small part="editorial">${this.word('editorial')}</small>` : nothing;
  }

  /**
   * What one actor does for one theme, or that the definition says nothing of it.
   * @param renderText How a text is shown.
   */
  protected renderCell(
    {actor, roles, applies}: Cell,
    theme: Theme,
    renderText = (text: Localized): unknown => this.text(text),
  ): unknown {
    return [
      this.renderActor(actor),
      roles.map(
        (role) =>
          html`<div id="hyte-${role.id}">
            <p part="text">${renderText(role.text)}</p>
            ${this.renderBasis(role.themeBasis !== theme.labelBasis)}${this.renderExtras(actor, role, role.id)}
          </div>`,
      ),
      roles.length
        ? nothing
        : html`<p class="empty" part="empty">${this.word(applies ? 'not-described' : 'not-applicable')}</p>`,
    ];
  }

  /**
   * What stands with a role besides its text: the page's own content, and the button that copies a link. Its name says
   * whose role it is: several actors' are called the same.
   */
  protected renderExtras(actor: Actor, role: Role, slot: string): unknown {
    return [
      this.renderLocal(slot),
      this.copyLinks
        ? html`<p class="copy">
            <button
              type="button"
              part="copy"
              value=${role.id}
              aria-label="${this.word('copy-link')}: ${this.text(actor.shortName)}, ${this.text(role.heading ?? role.text)}"
              @click=${this.#onCopy}
            >
              ${this.word('copy-link')}
            </button>
            <span role="status">${this.#copied === role.id ? this.word(this.#said) : nothing}</span>
          </p>`
        : nothing,
    ];
  }

  /** Room for the page's own content, which shows once there is some, apart from the official text. */
  protected renderLocal(slot: string): TemplateResult {
    return html`<div class="local" part="local" hidden>
      <p class="quiet">${this.word('not-original')}</p>
      <slot name=${slot} @slotchange=${this.#onSlot}></slot>
    </div>`;
  }

  /** The law by this name, its number and sections. */
  protected renderLaw(name: string): TemplateResult {
    const {url, number, sections} = this.definition.law;
    return this.renderLink(url, `${name} ${number}, ${sections}`);
  }

  protected renderLink(url: Localized, name: string): TemplateResult {
    return html`<a href=${this.text(url)}>${name}</a>`;
  }

  /** Tells the page that a reader has chosen a role; what a script does is known to the page. */
  protected select({isTrusted}: Event, actor: Actor, {theme, id}: Role): void {
    if (isTrusted) this.dispatchEvent(new HyteSelectEvent(actor.id, theme, id));
  }

  #onSlot({target}: Event): void {
    const slot = target as HTMLSlotElement;
    slot.parentElement!.hidden = !slot.assignedNodes().length;
  }

  async #onCopy({currentTarget}: Event): Promise<void> {
    const {value} = currentTarget as HTMLButtonElement;
    const [page] = location.href.split('#');
    try {
      await navigator.clipboard.writeText(`${page}#hyte-${value}`);
      this.#said = 'copied';
    } catch {
      this.#said = 'not-copied';
    }
    this.#copied = value;
    this.requestUpdate();
  }
}
