import {html, nothing} from 'lit';
import type {Actor, Role} from '../definition/types.js';
import {styles} from './hyte-actor-card.styles.js';
import {HyteElement, reflected} from './hyte-element.js';
import {accentOf, renderActor, renderExtras, renderHeading, renderIcon} from './pieces.js';

/** The id of the role whose text it folds. */
const idOf = (details: HTMLDetailsElement): string => details.closest('li')!.id;

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

  /** The roles that are open, of whichever actor, as links name them. */
  readonly #open = new Set<string>();

  protected override uncover(id: string): HTMLElement | null {
    const target = super.uncover(id);
    // The card itself has many, and a link to it opens none.
    const details = target?.localName === 'li' && target.querySelector('details');
    if (details) details.open = true;
    return target;
  }

  /** What is open goes by role: before it renders it learns of it, and after it what Lit has left as it was is put right. */
  protected override performUpdate(): void {
    for (const details of this.#details) {
      if (details.open) this.#open.add(idOf(details));
      else this.#open.delete(idOf(details));
    }
    super.performUpdate();
    for (const details of this.#details) details.open = this.#open.has(idOf(details));
  }

  protected override renderContent(): unknown {
    const [actor] = this.named('actor', this.definition.actors, 'required');
    if (!actor) return nothing;
    const roles = this.named('roles', actor.roles);
    const [layout] = this.named('layout', ['list', 'accordion'], 'optional');
    const accordion = layout === 'accordion';
    const folded = roles.filter(({heading}) => heading);
    const allOpen = folded.length > 0 && folded.every(({id}) => this.#open.has(`hyte-${id}`));
    return html`<article id="hyte-${actor.id}" class=${accentOf(this, actor)}>
      <header part="header">
        ${renderActor(this, actor)} ${renderHeading(this, 'heading', this.text(actor.title))}
        ${
          accordion
            ? html`<button part="toggle" @click=${() => this.#onToggleAll(!allOpen)}>
                ${this.word(allOpen ? 'close-all' : 'open-all')}
              </button>`
            : nothing
        }
      </header>
      <ul role="list" class=${accordion ? '' : 'list'}>
        ${roles.map(
          (role) =>
            html`<li id="hyte-${role.id}" part="role">
              ${renderIcon(role.theme)}
              <div>${this.#renderRole(actor, role, accordion)}</div>
            </li>`,
        )}
      </ul>
    </article>`;
  }

  #renderRole(actor: Actor, role: Role, accordion: boolean): unknown {
    const text = [html`<p part="text">${this.text(role.text)}</p>`, renderExtras(this, actor, role, role.name)];
    // The source gives some roles no heading. None is made up: their text stands open, also among those that open.
    if (!role.heading) return text;
    const heading = renderHeading(this, 'role-heading', this.text(role.heading), 1);
    return accordion
      ? html`<details ?open=${this.#open.has(`hyte-${role.id}`)} @toggle=${this.#onToggle}>
          <summary @click=${(event: Event) => this.#onSummary(event, actor, role)}>${heading}</summary>
          ${text}
        </details>`
      : [heading, text];
  }

  get #details(): HTMLDetailsElement[] {
    return [...(this.shadowRoot?.querySelectorAll('details') ?? [])];
  }

  /** A press of the reader's that is about to open a role; what a script or the browser's find opens is no press. */
  #onSummary(event: Event, actor: Actor, role: Role): void {
    const {open} = (event.currentTarget as Element).parentElement as HTMLDetailsElement;
    if (!open) this.select(event, actor, role);
  }

  /** Whatever has opened or closed it: the reader, a link, or the browser's find. */
  #onToggle(): void {
    this.requestUpdate();
  }

  #onToggleAll(open: boolean): void {
    for (const details of this.#details) details.open = open;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hyte-actor-card': HyteActorCard;
  }
}
