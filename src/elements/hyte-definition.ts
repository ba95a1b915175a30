import {html, nothing} from 'lit';
import {go} from '../page/deep-links.js';
import {HyteElement, reflected} from './hyte-element.js';
import {styles} from './hyte-definition.styles.js';

/**
 * Shows the whole definition in reading order, with links to its parts: what it is for, every actor, and the matrix.
 *
 * @element hyte-definition
 * @attr {intro, actors, matrix} parts - The parts to show, of `intro`, `actors` and `matrix`, separated by spaces. Without it, all.
 * @attr {heading level} [heading-level=2] - The level of the first heading; the parts' headings follow.
 * @attr {boolean} copy-links - Adds a button to each role that copies a link to it.
 * @attr {boolean} no-source - Leaves out the line on source, version and law, on a page that has it elsewhere.
 * @slot footer - The page's own content at the foot.
 * @csspart navigation - The links to the parts.
 * @csspart intro - The intro, an element of its own.
 * @csspart actor - An actor's card, an element of its own.
 * @csspart matrix - The matrix, an element of its own.
 * @csspart heading - The heading of each of them.
 * @csspart role-heading - A role's heading in a card.
 * @csspart text - A role's text.
 * @csspart local - The page's own content, with the words that set it apart.
 * @csspart source - Source, version and law.
 */
export class HyteDefinition extends HyteElement {
  static override styles = styles;

  static override properties = {...HyteElement.properties, parts: reflected()};

  /** The parts to show, separated by spaces. Empty for all. Unknown ones are left out. */
  declare parts: string;

  /** What it consists of has it, if anything. */
  override reveal(id: string, unfold?: boolean): boolean {
    const parts = this.shadowRoot?.querySelectorAll<HyteElement>('[part=actor], [part=matrix]') ?? [];
    return [...parts].some((part) => part.reveal(id, unfold));
  }

  protected override renderContent(): unknown {
    const parts = this.named('parts', ['intro', 'actors', 'matrix']);
    if (!parts.length) return nothing;
    const [intro, actors, matrix] = ['intro', 'actors', 'matrix'].map((part) => parts.includes(part));
    const level = Math.min(6, this.level(intro ? 1 : 0));
    return [
      intro
        ? html`<hyte-intro
            part="intro"
            exportparts="heading"
            .definition=${this.definition}
            heading-level=${this.level(0)}
            no-source
          ></hyte-intro>`
        : nothing,
      actors || matrix
        ? html`<nav part="navigation" aria-label=${this.word('contents')}>
            <ul role="list">
              ${actors ? this.definition.actors.map(({id, shortName}) => this.#renderGo(id, this.text(shortName))) : nothing}
              ${matrix ? this.#renderGo('matrix', this.word('matrix')) : nothing}
            </ul>
          </nav>`
        : nothing,
      actors
        ? html`<div class="actors">
            ${this.definition.actors.map(
              ({id}) =>
                html`<hyte-actor-card
                  part="actor"
                  exportparts="heading, role-heading, text"
                  .definition=${this.definition}
                  actor=${id}
                  heading-level=${level}
                  no-source
                  ?copy-links=${this.copyLinks}
                ></hyte-actor-card>`,
            )}
          </div>`
        : nothing,
      matrix
        ? html`<hyte-role-matrix
            part="matrix"
            exportparts="heading, text"
            .definition=${this.definition}
            heading-level=${level}
            controls
            no-source
            ?copy-links=${this.copyLinks}
          ></hyte-role-matrix>`
        : nothing,
    ];
  }

  #renderGo(id: string, name: string): unknown {
    return html`<li><a href="#hyte-${id}" @click=${(event: MouseEvent) => go(event, this)}>${name}</a></li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hyte-definition': HyteDefinition;
  }
}
