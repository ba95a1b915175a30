import {html, nothing} from 'lit';
import {written} from '../definition/names.js';
import {HyteLanguageChangeEvent} from './events.js';
import {HyteElement, reflected} from './hyte-element.js';
import {styles} from './hyte-language-switch.styles.js';

/**
 * Lets a reader choose between the languages of the definition, such as Finnish and Swedish.
 *
 * @element hyte-language-switch
 * @attr {string} for - The id of the element whose language it sets. Without it, that of every HYTE element beside it.
 * @fires {HyteLanguageChangeEvent} hyte-language-change - A reader has chosen a language.
 * @csspart language - One language.
 * @cssprop {<color>} --hyte-accent - The colour behind the language that is chosen.
 */
export class HyteLanguageSwitch extends HyteElement {
  static override styles = styles;

  static override properties = {...HyteElement.properties, for: reflected()};

  /** The id of the element whose `lang` it sets, in the same document or shadow root. */
  declare for: string;

  /** Waits for what `for` names, where it is not there. */
  #observer: MutationObserver | undefined;
  /** Where `for` has none of them, the ids that it could have. */
  #ids: readonly string[] | undefined;

  /** The id, also where a framework has set the property to something else. */
  get #id(): string {
    return written(this.for);
  }

  /** What it sets the language of. */
  get #targets(): HTMLElement[] {
    // What has been taken out of a page may have an element for its root.
    const root = this.getRootNode() as ParentNode & Partial<Pick<Document, 'getElementById'>>;
    if (!this.#id) {
      return [...root.querySelectorAll<HTMLElement>('*')].filter(({localName}) => localName.startsWith('hyte-'));
    }
    const target = root.getElementById?.(this.#id);
    return target ? [target] : [];
  }

  /** That which it sets the language of; without it, itself. */
  override get spokenBy(): Node {
    return (this.#id && this.#targets[0]) || this;
  }

  protected override willUpdate(): void {
    const missing = this.#id && !this.#targets.length;
    this.#ids = missing ? this.#findIds() : undefined;
    this.#observer?.disconnect();
    if (missing) {
      this.#observer ??= new MutationObserver(() => this.#targets.length && this.requestUpdate());
      this.#observer.observe(this.getRootNode(), {childList: true, subtree: true, attributeFilter: ['id']});
    }
    super.willUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  protected override renderContent(): unknown {
    if (this.#ids) this.tell('for', this.#id, this.#ids);
    return html`<div role="group" aria-label=${this.word('language')}>
      ${this.definition.languages.map(
        (language) =>
          html`<button
            part="language"
            lang=${language}
            value=${language}
            aria-pressed=${language === this.language}
            @click=${this.#onChoose}
          >
            ${this.word('in-language', language)}
          </button>`,
      )}
    </div>`;
  }

  protected override renderFoot(): unknown {
    return nothing;
  }

  /** Some of the ids that there are; none where what it is for may still be on its way. */
  #findIds(): readonly string[] | undefined {
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.requestUpdate(), {once: true});
      return undefined;
    }
    const elements = (this.getRootNode() as ParentNode).querySelectorAll('[id]');
    return Array.from(elements, ({id}) => id).slice(0, 9);
  }

  #onChoose({currentTarget, isTrusted}: Event): void {
    const {value} = currentTarget as HTMLButtonElement;
    for (const target of this.#targets) target.lang = value;
    this.say(() => this.word('switched', value));
    if (isTrusted) this.dispatchEvent(new HyteLanguageChangeEvent(value));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hyte-language-switch': HyteLanguageSwitch;
  }
}
