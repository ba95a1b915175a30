import {html, nothing} from 'lit';
import {matrixOf} from '../definition/matrix.js';
import {HyteElement, reflected} from './hyte-element.js';
import {styles} from './hyte-theme-card.styles.js';
import {accentOf, renderBasis, renderCell, renderHeading, renderIcon} from './pieces.js';

/**
 * Shows what each actor does for one theme, such as prevention.
 *
 * @element hyte-theme-card
 * @attr {theme id} theme - The theme to show.
 * @attr {heading level} [heading-level=2] - The level of the heading.
 * @attr {boolean} copy-links - Adds a button to each role that copies a link to it.
 * @attr {boolean} no-source - Leaves out the line on source, version and law, on a page that has it elsewhere.
 * @slot {role id} - The page's own content beside a role, such as `county-prevention`.
 * @slot footer - The page's own content at the foot.
 * @csspart header - The theme's icon and name.
 * @csspart heading - The theme's name.
 * @csspart cell - One actor.
 * @csspart actor - An actor's short name.
 * @csspart text - A role's text.
 * @csspart empty - That the definition says nothing of an actor.
 * @csspart editorial - The label of what is grouped by us and not by the source.
 * @csspart mark - An actor's mark.
 * @csspart icon - The theme's icon.
 * @csspart local - The page's own content, with the words that set it apart.
 * @csspart copy - The button that copies a link.
 * @csspart source - Source, version and law.
 */
export class HyteThemeCard extends HyteElement {
  static override styles = styles;

  static override properties = {...HyteElement.properties, theme: reflected()};

  /** The id of the theme to show. An unknown one is told in the card and on the console. */
  declare theme: string;

  protected override renderContent(): unknown {
    const {actors, themes} = this.definition;
    const [theme] = this.named('theme', themes, 'required');
    if (!theme) return nothing;
    const [row] = matrixOf(actors, [theme]);
    return html`<header class="head" part="header">
        ${renderIcon(theme.id)}
        <div>
          ${renderHeading(this, 'heading', this.text(theme.label))}
          ${renderBasis(this, theme.labelBasis === 'editorial')}
        </div>
      </header>
      <ul role="list">
        ${row!.cells.map(
          (cell) => html`<li class=${accentOf(this, cell.actor)} part="cell">${renderCell(this, cell, theme)}</li>`,
        )}
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hyte-theme-card': HyteThemeCard;
  }
}
