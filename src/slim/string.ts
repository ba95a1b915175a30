/**
 * What the elements use of `lit`, where there is no browser: templates are written to a string, and an element is what its
 * template reads of it. Only `dist/render.js` is built with it, in the place of `lit`. No comment marks a binding, and
 * what only a script can do (listeners, properties that have no attribute) is left out.
 * See `docs/decisions/0015-without-a-script.md`.
 */
import type {PropertyDeclarations} from 'lit';
import {BOUND, css, html, nothing} from './literals.js';

export {css, html, nothing};

/** There is no root to render in. */
export const render = (): void => {};

/** A value that is bound to an attribute, with its quotes where it has some, or that stands between tags. */
const BINDING = new RegExp(`\\s+([.?@]?)([\\w-]+)=(?:"([^"]*${BOUND}[^"]*)"|${BOUND})|${BOUND}`, 'g');

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** A text as HTML has it, also within the quotes of an attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character]!);

/** What is set by a property in a browser, and by an attribute where a parser reads it. */
const written: readonly string[] = ['value', 'selected'];

/** One attribute, with the space before it; nothing where it is none. */
const attribute = (kind: string, name: string, texts: readonly string[], values: readonly unknown[]): string => {
  if (kind === '@' || (kind === '.' && !written.includes(name))) return '';
  const [value] = values;
  if (kind === '?' || (kind === '.' && typeof value === 'boolean')) return value ? ` ${name}` : '';
  // A value that is alone in its attribute may be none.
  if (!texts.join('') && value === nothing) return '';
  return ` ${name}="${texts.map((text, i) => text + (i < values.length ? escapeHtml(`${values[i]}`) : '')).join('')}"`;
};

/** A template, or a list of them and of texts, as HTML. */
export const toHtml = (value: unknown): string => {
  if (value == null || value === nothing) return '';
  if (Array.isArray(value)) return value.map(toHtml).join('');
  const {strings, values} = value as {strings?: readonly string[]; values: readonly unknown[]};
  if (!strings) return escapeHtml(`${value as string}`);
  let next = 0;
  return strings.join(BOUND).replace(BINDING, (_, kind: string, name: string | undefined, quoted?: string) => {
    if (name === undefined) return toHtml(values[next++]);
    const texts = (quoted ?? BOUND).split(BOUND);
    const first = next;
    next += texts.length - 1;
    return attribute(kind, name, texts, values.slice(first, next));
  });
};

type Values = Record<string, unknown>;

export abstract class LitElement {
  static properties: PropertyDeclarations = {};
  static styles = '';

  /** The tag, as in the messages on the console. */
  localName = '';
  /** The element that it stands in, whose language it speaks without one of its own. */
  parentNode: LitElement | undefined;
  /** What the page has put into it. */
  children: readonly {readonly slot: string}[] = [];
  readonly #attributes = new Map<string, string>();

  /** Sets attributes as a parser would. */
  take(attributes: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(attributes)) this.#attributes.set(name, value);
    const {properties} = this.constructor as typeof LitElement;
    for (const [name, {attribute, type, converter}] of Object.entries(properties)) {
      const text = attribute === false ? undefined : this.#attributes.get((attribute as string) || name);
      if (text === undefined) continue;
      const {fromAttribute} = (converter ?? {}) as {fromAttribute?: (value: string) => unknown};
      (this as unknown as Values)[name] = type ? true : (fromAttribute?.(text) ?? text);
    }
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  /** The page that it will stand in: whatever an element names there by its id, it will be there. */
  getRootNode(): unknown {
    return {getElementById: () => this};
  }

  requestUpdate(): void {}

  /** What it shows, as HTML. */
  write(): string {
    this.willUpdate?.();
    return toHtml(this.render());
  }

  protected willUpdate?(): void;

  protected abstract render(): unknown;
}
