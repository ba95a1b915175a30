import {html, nothing} from 'lit';
import {HyteElement} from './hyte-element.js';
import {styles} from './hyte-source.styles.js';
import {renderLaw, renderLink} from './pieces.js';

/**
 * Shows in full whose text the definition is, which version, and which law it rests on.
 *
 * @element hyte-source
 * @csspart source - Source, version and law.
 */
export class HyteSource extends HyteElement {
  static override styles = styles;

  protected override renderContent(): unknown {
    const {source, law, version} = this.definition;
    return html`<dl part="source">
      <dt>${this.word('source')}</dt>
      <dd>${renderLink(this, source.url, this.text(source.name))}</dd>
      <dt>${this.word('version')}</dt>
      <dd>${version}</dd>
      <dt>${this.word('legislation')}</dt>
      <dd>${renderLaw(this, this.text(law.name))}</dd>
    </dl>`;
  }

  protected override renderFoot(): unknown {
    return nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hyte-source': HyteSource;
  }
}
