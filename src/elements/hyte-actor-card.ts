import {html, nothing, type TemplateResult} from 'lit';
import type {Actor, Role} from '../definition/types.js';
import {styles} from './hyte-actor-card.styles.js';
import {HyteElement, reflected} from './hyte-element.js';
import {accentOf, renderActor, renderHeading, renderIcon, renderText} from './pieces.js';

/**
 * Shows what one actor, such as the municipalities, does to promote health and wellbeing.
 *
 * @element hyte-actor-card
 * @attr {actor id} actor - Whose roles to show.
 * @attr {role names} roles - The roles to show, by name, separated by spaces. Without it, all of them.
 * @attr {list | accordion} [layout=list] - Whether the roles' texts stand open or each opens on its own.
 * @attr {heading level} [heading-level=2] - The level of the title's heading; the roles' headings are one below.
 * @attr {boolean} copy-links - Adds a button to each role that copies a link to it.
 * @attr {boolean} no-source - Leaves out the line on source, version and law, on a page that has it elsewhere.
 * @fires {HyteSelectEvent} hyte-select - A reader has opened a role.
 * @slot {role name} - The page's own content beside a role, such as `prevention`.
 * @slot footer - The page's own content at the foot.
 * @csspart header - The mark, the actor's short name and the title.
 * @csspart mark - The actor's mark.
 * @csspart actor - The actor's short name.
 * @csspart heading - The title.
 * @csspart toggle - The button that opens or closes all roles.
 * @csspart role - One role.
 * @csspart role-heading - A role's heading.
 * @csspart text - A role's text.
 * @csspart icon - The icon of a role's theme.
 * @csspart local - The page's own content, with the words that set it apart.
 * @csspart copy - The button that copies a link.
 * @csspart source - Source, version and law.
 */
export class HyteActorCard extends HyteElement {
  static override styles = styles;

  static override properties = {
    ...HyteElement.properties,
    actor: reflected(),
    roles: reflected(),
    layout: reflected('list'),
  };

  /** The id of the actor to show. An unknown one is told in the card and on the console. */
  declare actor: string;
  /** The names of the roles to show, separated by spaces. Empty for all. Unknown ones are left out. */
  declare roles: string;
  /** `list`, or `accordion`, where each role opens on its own. */
  declare layout: 'list' | 'accordion';

  /** The ids of the roles that are open, of whichever actor. */
  readonly #open = new Set<string>();

  protected override uncover(id: string): HTMLElement | null {
    const target = super.uncover(id);
    if (target) {
      this.#open.add(id.slice('hyte-'.length));
      this.renderNow();
    }
    return target;
  }

  protected override renderContent(): unknown {
    const [actor] = this.named('actor', this.definition.actors, 'required');
    if (!actor) return nothing;
    const roles = this.named('roles', actor.roles);
    const [layout] = this.named('layout', ['list', 'accordion'], 'optional');
    const title = this.text(actor.title);
    // The source gives some roles no heading. None is made up: their text stands open, also among those that open.
    const folded = roles.filter(({heading}) => layout === 'accordion' && heading);
    const allOpen = folded.every(({id}) => this.#open.has(id));
    return html`<article id="hyte-${actor.id}" class=${accentOf(this, actor)} aria-label=${title}>
      <header class="head" part="header">
        <div>${renderActor(this, actor)} ${renderHeading(this, 'heading', title)}</div>
        ${
          folded.length
            ? html`<button
                part="toggle"
                class="plain"
                aria-expanded=${allOpen}
                @click=${() => this.#toggle(folded, !allOpen)}
              >
                ${this.word(allOpen ? 'close-all' : 'open-all')}
              </button>`
            : nothing
        }
      </header>
      <ul role="list" class=${layout === 'accordion' ? '' : 'list'}>
        ${roles.map((role) => (folded.includes(role) ? this.renderFolded(actor, role) : this.#renderOpen(actor, role)))}
      </ul>
    </article>`;
  }

  #renderOpen(actor: Actor, role: Role): TemplateResult {
    return html`<li id="hyte-${role.id}" part="role">
      ${renderIcon(role.theme)}
      <div>
        ${role.heading ? renderHeading(this, 'role-heading', this.text(role.heading), 1) : nothing}
        ${renderText(this, actor, role, role.name)}
      </div>
    </li>`;
  }

  /** A button in a heading, which screen readers find by both and tell the state of; `details` keeps headings from some. */
  protected renderFolded(actor: Actor, role: Role): TemplateResult {
    const open = this.#open.has(role.id);
    const button = html`<button
      aria-expanded=${open}
      aria-controls="text-${role.id}"
      @click=${(event: Event) => this.#onFold(event, actor, role, !open)}
    >
      ${renderIcon(role.theme)} <span>${this.text(role.heading!)}</span>
    </button>`;
    // Where a browser knows the value of "hidden", its find in page opens it.
    return html`<li id="hyte-${role.id}" part="role">
      <div>
        ${renderHeading(this, 'role-heading', button, 1)}
        <div
          id="text-${role.id}"
          hidden=${(open ? nothing : 'until-found') as ''}
          @beforematch=${() => this.#toggle([role], true)}
        >
          ${renderText(this, actor, role, role.name)}
        </div>
      </div>
    </li>`;
  }

  #onFold(event: Event, actor: Actor, role: Role, open: boolean): void {
    this.#toggle([role], open);
    if (open) this.select(event, actor, role);
  }

  #toggle(roles: readonly Role[], open: boolean): void {
    for (const {id} of roles) this.#open[open ? 'add' : 'delete'](id);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hyte-actor-card': HyteActorCard;
  }
}
