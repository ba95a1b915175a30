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

/** Where Lit's properties are kept: by name. */
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
          else if (this.#values[name] === value) return;
          else this.#changed.add(name);
          this.#values[name] = value;
          this.requestUpdate();
        },
      });
      return (attribute as string) || name;
    });
  }

  readonly renderRoot = this.attachShadow({mode: 'open'});
  updateComplete: Promise<boolean> = Promise.resolve(true);

  readonly #values: Values = {};
  readonly #defaults: Values = {};
  /** What was set before the element was defined. */
  readonly #early: Values = {};
  readonly #changed = new Set<string>();
  readonly #controllers: ReactiveController[] = [];
  #pending = false;

  constructor() {
    super();
    const {properties, styles} = this.constructor as typeof LitElement;
    for (const name of Object.keys(properties)) {
      const own = this as unknown as Values;
      if (!Object.hasOwn(own, name)) continue;
      this.#early[name] = own[name];
      delete own[name];
    }
    let sheet = sheets.get(styles);
    if (!sheet) (sheets.set(styles, (sheet = new CSSStyleSheet())), sheet.replaceSync(styles));
    this.renderRoot.adoptedStyleSheets = [sheet];
  }

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  connectedCallback(): void {
    Object.assign(this, this.#early);
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _: string | null, value: string | null): void {
    const {properties} = this.constructor as typeof LitElement;
    for (const [name, {attribute: own, type, converter}] of Object.entries(properties)) {
      if ((own || name) !== attribute) continue;
      const given =
        value === null ? this.#defaults[name] : ((converter as typeof String | undefined)?.(value) ?? value);
      (this as unknown as Values)[name] = type ? value !== null : given;
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
    this.#pending = false;
    const {properties} = this.constructor as typeof LitElement;
    for (const name of this.#changed) {
      const value = this.#values[name];
      const attribute = (properties[name]!.attribute as string) || name;
      if (value === false || value == null) this.removeAttribute(attribute);
      else this.setAttribute(attribute, value === true ? '' : String(value));
    }
    this.#changed.clear();
    render(this.render(), this.renderRoot, {host: this});
  }

  protected abstract render(): unknown;
}
