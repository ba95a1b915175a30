/**
 * What the elements use of `lit`, in a third of the bytes: a `LitElement`, and the templates of `templates.ts`. Only
 * `hyte.min.js` is built with it, in the place of `lit`; the modules for npm import `lit` itself. The tests of the elements
 * run on both. See `docs/decisions/0003-slim-lit.md`.
 */
import type {PropertyDeclarations} from 'lit';
import {css, html, nothing} from './literals.js';
import {render} from './templates.js';

export {css, html, nothing, render};

type Values = Record<string, unknown>;

/** What is declared of a property, under the name of its attribute; under none where it has no attribute. */
type Declared = Record<
  string,
  {
    name: string;
    type?: unknown;
    converter?: {fromAttribute?: (value: string) => unknown; toAttribute: (value: unknown) => string | null};
  }
>;

export abstract class LitElement extends HTMLElement {
  static properties: PropertyDeclarations = {};
  static styles = '';
  // For all elements of its kind: made when it is defined, and when there is one.
  declare static declared: Declared;
  declare static sheet: CSSStyleSheet | undefined;

  static get observedAttributes(): string[] {
    // Frameworks and tools read it as well as the browser.
    if (this.declared) return Object.keys(this.declared).filter(Boolean);
    // Has the templates' policy made before anything is defined. Where a page forbids it, what stands inside stays.
    render(html``, new DocumentFragment());
    this.declared = {};
    for (const [name, declaration] of Object.entries(this.properties)) {
      const attribute = declaration.attribute === false ? '' : (declaration.attribute as string) || name;
      // Without a prototype, to which a page may have added something.
      this.declared[attribute] = Object.assign(Object.create(null), declaration, {name});
      Object.defineProperty(this.prototype, name, {
        get(this: LitElement) {
          return this.#values[name];
        },
        set(this: LitElement, value: unknown) {
          // The constructor is the first to set a property: to its default, which is not reflected.
          if (!(name in this.#defaults)) this.#defaults[name] = value;
          else if (value !== this.#values[name]) this.#changed.add(name);
          this.#values[name] = value;
          this.requestUpdate();
        },
      });
    }
    return this.observedAttributes;
  }

  // One that came with the page as declarative shadow DOM has something in it.
  readonly renderRoot = this.shadowRoot ?? this.attachShadow({mode: 'open'});
  declare updateComplete: Promise<void> | undefined;

  readonly #values: Values = {};
  readonly #defaults: Values = {};
  /** The properties whose attributes are to be written. */
  readonly #changed = new Set<string>();
  /** What was set before the element was defined. */
  #early: Values = {};
  #pending = false;

  constructor() {
    super();
    const kind = this.constructor as typeof LitElement;
    for (const {name} of Object.values(kind.declared)) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early[name] = (this as unknown as Values)[name];
      delete (this as unknown as Values)[name];
    }
    // Most pages have few kinds of elements, or none: a sheet takes as long to read as an element to show.
    if (!kind.sheet) {
      kind.sheet = new CSSStyleSheet();
      kind.sheet.replaceSync(kind.styles);
    }
    this.renderRoot.adoptedStyleSheets = [kind.sheet];
  }

  connectedCallback(): void {
    Object.assign(this, this.#early);
    this.#early = {};
    // What was asked for while it was in no page has not been done.
    this.#pending = false;
    this.requestUpdate();
  }

  disconnectedCallback(): void {}

  attributeChangedCallback(attribute: string, _: unknown, value: string | null): void {
    const {name, type, converter} = (this.constructor as typeof LitElement).declared[attribute]!;
    const given = value === null ? this.#defaults[name] : (converter?.fromAttribute?.(value) ?? value);
    (this as unknown as Values)[name] = type ? value !== null : given;
    this.#changed.delete(name);
  }

  requestUpdate(): void {
    if (this.#pending) return;
    this.#pending = true;
    this.updateComplete = Promise.resolve().then(() => this.performUpdate());
  }

  protected performUpdate(): void {
    if (!this.#pending || !this.isConnected) return;
    let content;
    try {
      this.willUpdate?.();
      for (const [attribute, {name, type, converter}] of Object.entries(
        (this.constructor as typeof LitElement).declared,
      )) {
        // What came of the attribute, or is so already, is not written again: pages watch their attributes.
        if (!attribute || !this.#changed.delete(name)) continue;
        const value = this.#values[name];
        const text = type ? null : converter!.toAttribute(value);
        if (type) this.toggleAttribute(attribute, !!value);
        else if (text === null) this.removeAttribute(attribute);
        else this.setAttribute(attribute, text);
      }
      content = this.render();
    } finally {
      // Only now: what is reflected, or set while it renders, asks for no other update. After one that failed, the next is done.
      this.#pending = false;
    }
    render(content, this.renderRoot, {host: this});
  }

  protected willUpdate?(): void;

  protected abstract render(): unknown;
}
