/** What the elements' templates are made of: each piece is a function of the element that shows it, its host. */
import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Cell} from '../definition/matrix.js';
import type {Actor, Localized, Role, Theme} from '../definition/types.js';
import {icons} from '../styles/icons.js';
import type {HyteElement} from './hyte-element.js';

/** Whether there is an address to copy: a frame that is written out within its page (`srcdoc`) has none of its own. */
const hasAddress = globalThis.location?.pathname !== 'srcdoc';

/** The strings of each level's template. Lit knows a template by them, so that a heading of another level is another one. */
const headings = [1, 2, 3, 4, 5, 6].map((level) => {
  const strings = [`<h${level} part=`, '>', `</h${level}>`];
  return Object.assign(strings, {raw: strings});
});

/** A heading: the host's own, or `below` it. Below the sixth level HTML has none, and only its number is told. */
export const renderHeading = (host: HyteElement, part: string, content: unknown, below = 0): TemplateResult => {
  const level = host.level(below);
  const strings = headings[level - 1];
  return strings
    ? html(strings, part, content)
    : html`<div part=${part} role="heading" aria-level=${level}>${content}</div>`;
};

/** The class that gives an actor its accent. There are three, which come round again. */
export const accentOf = ({definition}: HyteElement, actor: Actor): string => `a${definition.actors.indexOf(actor) % 3}`;

/** An actor's mark and short name. The mark has as many circles on a ring as there are actors, its own one filled. */
export const renderActor = (host: HyteElement, actor: Actor): TemplateResult => {
  const {actors} = host.definition;
  // Placed by their centres: Chromium loses a `transform` in the table heads that it repeats on each printed page.
  const circles = actors.map((each, i) => {
    const angle = Math.PI * (1 + (2 * i) / actors.length);
    return svg`<circle class=${each === actor ? 'on' : ''} r=${Math.min(7, 24 / actors.length)}
      cx=${7.5 * Math.sin(angle)} cy=${7.5 * Math.cos(angle)}></circle>`;
  });
  return html`<div class="actor">
    <svg part="mark" viewBox="-16 -16 32 32" aria-hidden="true">${circles}</svg
    ><span part="actor">${host.text(actor.shortName)}</span>
  </div>`;
};

/** A theme's icon, which says nothing that the words beside it do not. */
export const renderIcon = (theme: string): unknown => {
  const path = icons[theme];
  return path ? html`<svg part="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>` : nothing;
};

/** What says of a grouping that it is ours, where it is. */
export const renderBasis = (host: HyteElement, editorial: boolean): unknown =>
  editorial ? html`<small part="editorial">${host.word('editorial')}</small>` : nothing;

/**
 * What one actor does for one theme, or that the definition says nothing of it.
 * @param renderText How a text is shown.
 */
export const renderCell = (
  host: HyteElement,
  {actor, roles, applies}: Cell,
  theme: Theme,
  renderText = (text: Localized): unknown => host.text(text),
): unknown => [
  renderActor(host, actor),
  roles.map(
    // A role that we have put under a heading of the source's: `editorial` sorts before `heading`.
    (role) =>
      html`<div id="hyte-${role.id}">
        <p part="text">${renderText(role.text)}</p>
        ${renderBasis(host, role.themeBasis < theme.labelBasis)}${renderExtras(host, actor, role, role.id)}
      </div>`,
  ),
  roles.length ? nothing : html`<p part="empty">${host.word(applies ? 'not-described' : 'not-applicable')}</p>`,
];

/**
 * What stands with a role besides its text: the page's own content, and the button that copies a link. Its name says
 * whose role it is: several actors' are called the same.
 */
export const renderExtras = (host: HyteElement, actor: Actor, role: Role, slot: string): unknown => [
  renderLocal(host, slot),
  host.copyLinks && hasAddress
    ? html`<p class="copy">
        <button
          part="copy"
          value=${role.id}
          aria-label="${host.word('copy-link')}: ${host.text(actor.shortName)}, ${host.text(role.heading ?? role.text)}"
          @click=${() => copyLink(host, role)}
        >
          ${host.word('copy-link')}
        </button>
        <span role="status">${host.copied?.[0] === role.id ? host.word(host.copied[1]) : nothing}</span>
      </p>`
    : nothing,
];

const copyLink = async (host: HyteElement, {id}: Role): Promise<void> => {
  const [page] = location.href.split('#');
  try {
    await navigator.clipboard.writeText(`${page}#hyte-${id}`);
    host.copied = [id, 'copied'];
  } catch {
    host.copied = [id, 'not-copied'];
  }
  host.requestUpdate();
};

/** Room for the page's own content, which shows once there is some, apart from the official text. */
export const renderLocal = (host: HyteElement, slot: string): TemplateResult =>
  html`<div part="local" hidden>
    <p class="quiet">${host.word('not-original')}</p>
    <slot name=${slot} @slotchange=${onSlot}></slot>
  </div>`;

// A slot of the page's own, forwarded into it, tells of its changes here as well.
const onSlot = ({currentTarget}: Event): void => {
  const slot = currentTarget as HTMLSlotElement;
  slot.parentElement!.hidden = !slot.assignedNodes({flatten: true}).length;
};

/** Whose text it is, in which version, and the law. */
export const renderSourceLine = (host: HyteElement): TemplateResult => {
  const {source, version} = host.definition;
  return html`<footer class="note" part="source">
    ${host.word('source')}: ${renderLink(host, source.url, host.text(source.name))} · ${host.word('version')} ${version}
    · ${renderLaw(host, host.word('law'))}
  </footer>`;
};

/** The law by this name, its number and sections. */
export const renderLaw = (host: HyteElement, name: string): TemplateResult => {
  const {url, number, sections} = host.definition.law;
  return renderLink(host, url, `${name} ${number}, ${sections}`);
};

export const renderLink = (host: HyteElement, url: Localized, name: string): TemplateResult =>
  html`<a href=${host.text(url)}>${name}</a>`;
