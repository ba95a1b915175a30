import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {languages} from '../definition/definition.js';
import type {Language} from '../definition/types.js';

/** The language that a `lang` value asks for: `sv-FI` is `sv`; any that we do not have is the first of ours. */
export const languageOf = (tag: string): Language =>
  languages.find((language) => language === tag.toLowerCase().split(/[-_]/)[0]) ?? languages[0]!;

/** The `lang` that applies to a node: its own, else its nearest ancestor's, out through shadow roots, closed ones too. */
const langAt = (node: Node): string => {
  for (let at: Node | null | undefined = node; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host) {
    const lang = (at as Partial<Element>).getAttribute?.('lang');
    if (lang) return lang;
  }
  return '';
};

// One observer for all elements of a page: every `lang` that could apply to one is an attribute in a root around it.
const live = new Set<LanguageController>();
let observer: MutationObserver | undefined;

/**
 * Tells an element which language it speaks, and has it render anew when that changes: when a `lang` around it does,
 * or when it moves. CSS's `:lang()` does not do: it fails across shadow roots in Firefox and goes stale in WebKit.
 */
export class LanguageController implements ReactiveController {
  /** The language that the element speaks now. */
  current: Language = languages[0]!;

  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    observer ??= new MutationObserver(() => live.forEach((controller) => controller.#resolve()));
    live.add(this);
    // A root that is observed already stays observed once.
    for (let root: Node | undefined = this.#host; root; root = (root as Partial<ShadowRoot>).host) {
      root = root.getRootNode();
      observer.observe(root, {attributeFilter: ['lang'], subtree: true});
    }
    this.#resolve();
  }

  hostDisconnected(): void {
    live.delete(this);
    if (!live.size) observer?.disconnect();
  }

  #resolve(): void {
    const language = languageOf(langAt(this.#host));
    if (language === this.current) return;
    this.current = language;
    this.#host.requestUpdate();
  }
}
