import {html} from 'lit';
import {HyteElement} from './hyte-element.js';
import {styles} from './hyte-intro.styles.js';
import {renderHeading, renderLaw} from './pieces.js';

/**
 * Shows what the definition is for: its title, its four purposes and the law that it rests on.
 *
 * @element hyte-intro
 * @attr {heading level} [heading-level=2] - The level of the heading.
 * @attr {boolean} no-source - Leaves out the line on source, version and law, on a page that has it elsewhere.
 * @slot footer - The page's own content at the foot.
 * @csspart heading - The definition's title.
 * @csspart purpose - One purpose.
 * @csspart legal-basis - The legal basis.
 * @csspart local - The page's own content, with the words that set it apart.
 * @csspart source - Source, version and law.
 */
export class HyteIntro extends HyteElement {
  static override styles = styles;

  protected override renderContent(): unknown {
    const {title, purposes, legalBasis} = this.definition;
    return html`<header>${renderHeading(this, 'heading', this.text(title))}</header>
      <ul>
        ${purposes.map((purpose) => html`<li part="purpose">${this.text(purpose)}</li>`)}
      </ul>
      <p part="legal-basis">${this.text(legalBasis)}<br />${renderLaw(this, this.word('law'))}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hyte-intro': HyteIntro;
  }
}
