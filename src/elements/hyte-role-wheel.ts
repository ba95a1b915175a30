import {html, nothing, type TemplateResult} from 'lit';
import type {Actor, Role} from '../definition/types.js';
import {HyteElement, reflected} from './hyte-element.js';
import {styles} from './hyte-role-wheel.styles.js';
import {accentOf, renderActor, renderExtras, renderHeading, renderIcon} from './pieces.js';

/**
 * Shows the brochure's figure: an actor in the middle and its roles around it. A reader chooses a role to read its text.
 * Where there is no room for the figure, the roles are a list.
 *
 * @element hyte-role-wheel
 * @attr {actor id} actor - Whose roles to show.
 * @attr {heading level} [heading-level=2] - The level of the title's heading; the role's heading is one below.
 * @attr {boolean} copy-links - Adds a button that copies a link to the chosen role.
 * @attr {boolean} no-source - Leaves out the line on source, version and law, on a page that has it elsewhere.
 * @fires {HyteSelectEvent} hyte-select - A reader has chosen a role.
 * @slot {role id} - The page's own content beside a role, such as `county-prevention`.
 * @slot footer - The page's own content at the foot.
 * @csspart heading - The title in the middle.
 * @csspart role - One role on the ring.
 * @csspart choice - What shows the chosen role.
 * @csspart role-heading - The chosen role's heading.
 * @csspart text - The chosen role's text.
 * @csspart mark - The actor's mark.
 * @csspart actor - The actor's short name.
 * @csspart icon - The icon of a role's theme.
 * @csspart local - The page's own content, with the words that set it apart.
 * @csspart copy - The button that copies a link.
 * @csspart source - Source, version and law.
 */
export class HyteRoleWheel extends HyteElement {
  static override styles = styles;

  static override properties = {...HyteElement.properties, actor: reflected()};

  /** The id of the actor to show. An unknown one is told in the figure and on the console. */
  declare actor: string;

  /** The id of the role that a reader has chosen. Without it, the first, so that the figure is never empty. */
  #chosen = '';

  protected override uncover(id: string): HTMLElement | null {
    if (super.uncover(id)?.hidden) {
      this.#chosen = id.slice('hyte-'.length);
      this.renderNow();
    }
    return super.uncover(id);
  }

  protected override renderContent(): unknown {
    const [actor] = this.named('actor', this.definition.actors, 'required');
    if (!actor) return nothing;
    const {roles} = actor;
    const chosen = roles.find(({id}) => id === this.#chosen) ?? roles[0];
    return html`<div class="room k${Math.min(13, roles.length)}">
      <figure id="hyte-${actor.id}" class=${accentOf(this, actor)}>
        <div class="hub">${renderActor(this, actor)} ${renderHeading(this, 'heading', this.text(actor.title))}</div>
        <ul role="list">
          ${roles.map(
            (role, i) =>
              html`<li role="listitem" class="k${i}">
                <button
                  part="role"
                  value=${role.id}
                  aria-pressed=${role === chosen}
                  @click=${(event: Event) => this.#onChoose(event, actor, role)}
                >
                  ${renderIcon(role.theme)}
                  <span class=${role.heading ? '' : 'bare'}>${this.text(role.heading ?? role.text)}</span>
                </button>
                ${this.#renderChoice(actor, role, role !== chosen)}
              </li>`,
          )}
        </ul>
      </figure>
    </div>`;
  }

  /** A role's text, behind its button in the document, wherever it is laid out. All of them are printed. */
  #renderChoice(actor: Actor, role: Role, hidden: boolean): TemplateResult {
    return html`<div id="hyte-${role.id}" class="choice" part="choice" ?hidden=${hidden}>
      ${role.heading ? renderHeading(this, 'role-heading', this.text(role.heading), 1) : nothing}
      <p part="text">${this.text(role.text)}</p>
      ${renderExtras(this, actor, role, role.id)}
    </div>`;
  }

  #onChoose(event: Event, actor: Actor, role: Role): void {
    this.#chosen = role.id;
    this.requestUpdate();
    this.select(event, actor, role);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hyte-role-wheel': HyteRoleWheel;
  }
}
