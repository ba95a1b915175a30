import {html, nothing, type TemplateResult} from 'lit';
import type {Actor, Role} from '../definition/types.js';
import {HyteElement, reflected} from './hyte-element.js';
import {styles} from './hyte-role-wheel.styles.js';
import {accentOf, labelOf, renderActor, renderHeading, renderIcon, renderText} from './pieces.js';

/** What stands for a theme that we have no icon of. */
const DOT = 'M12 12h.01';

/**
 * Shows the brochure's figure: an actor in the middle and its roles around it. A reader chooses a role to read its text.
 * Where there is no room for the figure, the roles stand one below the other.
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

  /** The id of the role whose text is shown, and none where a reader has put it away. At first, that of the first role. */
  #chosen: string | undefined;

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
    const title = this.text(actor.title);
    const chosen = this.#chosen === '' ? undefined : (roles.find(({id}) => id === this.#chosen) ?? roles[0]);
    return html`<div class="room k${roles.length > 12 ? 13 : roles.length}">
      <figure id="hyte-${actor.id}" class=${accentOf(this, actor)} aria-label=${title}>
        <div class="hub head">${renderActor(this, actor)} ${renderHeading(this, 'heading', title)}</div>
        <ul role="list">
          ${roles.map(
            (role, i) =>
              html`<li role="listitem" class="k${i}">
                ${this.#renderPetal(actor, role, role === chosen)} ${this.#renderChoice(actor, role, role !== chosen)}
              </li>`,
          )}
        </ul>
      </figure>
    </div>`;
  }

  /** A role on the ring. Where its words are all that there is of it, they are no button: nothing more would open. */
  #renderPetal(actor: Actor, role: Role, chosen: boolean): TemplateResult {
    const label = labelOf(this, role);
    const content = [renderIcon(role.theme, DOT), html`<span class=${role.heading ? '' : 'bare'}>${label}</span>`];
    const whole = !role.heading && label === this.text(role.text);
    return whole && !this.copyLinks && !this.filled.includes(role.id)
      ? html`<div part="role" class="petal">${content}</div>`
      : this.renderChooser(actor, role, chosen, content);
  }

  protected renderChooser(actor: Actor, role: Role, chosen: boolean, content: unknown): TemplateResult {
    return html`<button
      part="role"
      class="petal"
      value=${role.id}
      aria-expanded=${chosen}
      aria-controls="hyte-${role.id}"
      @click=${(event: Event) => this.#onChoose(event, actor, role, chosen)}
    >
      ${content}
    </button>`;
  }

  /** A role's text, behind its button in the document, wherever it is laid out. All of them are printed. */
  #renderChoice(actor: Actor, role: Role, hidden: boolean): TemplateResult {
    return html`<div id="hyte-${role.id}" class="choice" part="choice" ?hidden=${hidden}>
      ${renderIcon(role.theme)}
      ${role.heading ? renderHeading(this, 'role-heading', this.text(role.heading), 1) : nothing}
      ${renderText(this, actor, role, role.id)}
    </div>`;
  }

  // Where the roles stand one below the other, one that is open is put away. The figure is never empty.
  #onChoose(event: Event, actor: Actor, role: Role, chosen: boolean): void {
    const {position} = getComputedStyle(event.currentTarget as Element);
    this.#chosen = chosen && position === 'static' ? '' : role.id;
    this.requestUpdate();
    if (!chosen) this.select(event, actor, role);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hyte-role-wheel': HyteRoleWheel;
  }
}
