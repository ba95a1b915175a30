/**
 * What the elements use of `lit`, in a third of the bytes: Lit's own templates with a smaller `LitElement` around them.
 * Only `hyte.min.js` is built with it, in the place of `lit`; the modules for npm import `lit` itself. The tests of the
 * elements run on both. See `docs/decisions/0003-slim-lit.md`.
 */
import type {PropertyDeclarations, ReactiveController} from 'lit';
import {html, nothing, render, svg} from 'lit/html.js';

export {html, nothing, svg};

/** CSS as a string; what stands in it is CSS of the same kind. */
export const css = (strings: TemplateStringsArray, ...values: string[]): string =>
  String.raw({raw: strings}, ...values);

const sheets = new Map<string, CSSStyleSheet>();

type Values = Record<string, unknown>;

export abstract class LitElement extends HTMLElement {
  static properties: PropertyDeclarations = {};
  static styles = '';

  static get observedAttributes(): string[] {
    return Object.entries(this.properties).map(([name, {attribute}]) => {
      Object.defineProperty(this.prototype, name, {
        get(this: LitElement) {
          return this.#values[name];
        },
        set(this: LitElement, value: unknown) {
          // The constructor is the first to set a property: to its default, which is not reflected.
          if (!(name in this.#defaults)) this.#defaults[name] = value;
          this.#values[name] = value;
          this.requestUpdate();
        },
      });
      return (attribute as string) || name;
    });
  }

  readonly renderRoot = this.attachShadow({mode: 'open'});
  updateComplete: Promise<boolean> | undefined;

  readonly #declared = (this.constructor as typeof LitElement).properties;
  readonly #values: Values = {};
  readonly #defaults: Values = {};
  /** What was set before the element was defined. */
  #early: Values = {};
  readonly #controllers: ReactiveController[] = [];
  #pending = false;

  constructor() {
    super();
    const own = this as unknown as Values;
    for (const name in this.#declared) {
      if (!Object.hasOwn(own, name)) continue;
      this.#early[name] = own[name];
      delete own[name];
    }
    const {styles} = this.constructor as typeof LitElement;
    if (!sheets.has(styles)) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      sheets.set(styles, sheet);
    }
    this.renderRoot.adoptedStyleSheets = [sheets.get(styles)!];
  }

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  connectedCallback(): void {
    Object.assign(this, this.#early);
    this.#early = {};
    this.#controllers.forEach((controller) => controller.hostConnected!());
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    this.#controllers.forEach((controller) => controller.hostDisconnected!());
  }

  attributeChangedCallback(attribute: string, _: unknown, value: string | null): void {
    for (const [name, {attribute: own, type, converter}] of Object.entries(this.#declared)) {
      if ((own || name) !== attribute) continue;
      const given = converter && value ? (converter as typeof String)(value) : value;
      (this as unknown as Values)[name] = type ? value !== null : (given ?? this.#defaults[name]);
    }
  }

  requestUpdate(): void {
    if (this.#pending) return;
    this.#pending = true;
    this.updateComplete = Promise.resolve().then(() => {
      this.performUpdate();
      return true;
    });
  }

  protected performUpdate(): void {
    if (!this.#pending || !this.isConnected) return;
    for (const [name, {attribute}] of Object.entries(this.#declared)) {
      const own = (attribute as string) || name;
      const value = this.#values[name];
      if (value === this.#defaults[name] && !this.hasAttribute(own)) continue;
      if (typeof value === 'boolean') this.toggleAttribute(own, value);
      else this.setAttribute(own, String(value ?? ''));
    }
    // Only now: what is reflected asks for no other update.
    this.#pending = false;
    render(this.render(), this.renderRoot, {host: this});
  }

  protected abstract render(): unknown;
}
