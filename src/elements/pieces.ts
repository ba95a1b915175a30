/** What the elements' templates are made of: each piece is a function of the element that shows it, its host. */
import {html, nothing, type TemplateResult} from 'lit';
import {startOf} from '../definition/label.js';
import type {Cell} from '../definition/matrix.js';
import type {Actor, Localized, Role, Theme, Word} from '../definition/types.js';
import {icons, linkIcon} from '../styles/icons.js';
import type {HyteElement} from './hyte-element.js';

/** Whether there is an address to copy: a frame that is written out within its page (`srcdoc`) has none of its own. */
const hasAddress = globalThis.location?.pathname !== 'srcdoc';

/** Strings of templates that are put together here. Lit knows a template by them: each is kept. */
const made: Record<string, TemplateStringsArray> = {};

/** A template's strings, as they would be if it stood here with all that does not change in it. */
const stringsOf = (...texts: readonly string[]): TemplateStringsArray =>
  (made[`${texts}`] ??= Object.assign(texts, {raw: texts}));

/** A heading: the host's own, or `below` it. Below the sixth level HTML has none, and only its number is told. */
export const renderHeading = (host: HyteElement, part: string, content: unknown, below = 0): TemplateResult => {
  const level = host.level(below);
  return level < 7
    ? html(stringsOf(`<h${level} part="`, '">', `</h${level}>`), part, content)
    : html`<div part=${part} role="heading" aria-level=${level}>${content}</div>`;
};

/** The class that gives an actor its accent. There are three, which come round again. */
export const accentOf = ({definition}: HyteElement, actor: Actor): string => `a${definition.actors.indexOf(actor) % 3}`;

/** The strings of the marks of a definition's actors. To write their numbers takes longer than all else of them. */
let marks: readonly TemplateStringsArray[];
let marked: readonly Actor[];

/** An actor's mark and short name. The mark has as many circles on a ring as there are actors, its own one filled. */
export const renderActor = (host: HyteElement, actor: Actor): TemplateResult => {
  const {actors} = host.definition;
  if (marked !== actors) {
    marked = actors;
    const r = Math.min(7, 24 / actors.length);
    // Where they stand is in the path: Chromium loses a `transform` in the table heads that it repeats on printed pages.
    const circles = actors.map((_, i) => {
      const angle = Math.PI * (1 + (2 * i) / actors.length);
      return `M${7.5 * Math.sin(angle) - r} ${7.5 * Math.cos(angle)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
    });
    marks = circles.map((own) =>
      stringsOf(
        `<div class="actor"><svg part="mark" viewBox="-16 -16 32 32" aria-hidden="true"><path d="${circles.join('')}"/><path class="on" d="${own}"/></svg><span part="actor">`,
        '</span></div>',
      ),
    );
  }
  return html(marks[actors.indexOf(actor)]!, host.text(actor.shortName));
};

/**
 * A theme's icon, which says nothing that the words beside it do not.
 * @param otherwise What is drawn where the theme has none, if anything.
 */
export const renderIcon = (theme: string, otherwise?: string): unknown => {
  const path = icons[theme] ?? otherwise;
  return path
    ? html(stringsOf(`<svg part="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`))
    : nothing;
};

/** What a role is called: by its heading, or as its text begins where the source has none. */
export const labelOf = (host: HyteElement, {heading, text}: Role): string => startOf(host.text(heading ?? text));

/** What says of a grouping that it is ours, where it is. */
export const renderBasis = (host: HyteElement, editorial: boolean): unknown =>
  editorial ? html`<small part="editorial">${host.word('editorial')}</small>` : nothing;

/**
 * What one actor does for one theme, or that the definition says nothing of it.
 * @param shown How a text is shown.
 */
export const renderCell = (
  host: HyteElement,
  {actor, roles, applies}: Cell,
  theme: Theme,
  shown = (text: Localized): unknown => host.text(text),
): TemplateResult =>
  html`${renderActor(host, actor)}
    <div class="what">
      ${roles.map(
        // A role that we have put under a heading of the source's: `editorial` sorts before `heading`.
        (role) =>
          html`<div id="hyte-${role.id}">
            ${renderText(host, actor, role, role.id, shown(role.text))}
            ${renderBasis(host, role.themeBasis < theme.labelBasis)}
          </div>`,
      )}
      ${roles.length ? nothing : html`<p part="empty">${host.word(applies ? 'not-described' : 'not-applicable')}</p>`}
    </div>`;

/**
 * A role's text, with the button that copies a link to it, and the page's own content below it.
 * @param slot What the page's own content is called.
 * @param text The text as it is shown.
 */
export const renderText = (
  host: HyteElement,
  actor: Actor,
  role: Role,
  slot: string,
  text: unknown = host.text(role.text),
): TemplateResult =>
  html`<p><span part="text">${text}</span>${host.copyLinks && hasAddress ? renderCopy(host, actor, role) : nothing}</p>
    ${renderLocal(host, slot)}`;

/** The button. Its name says whose role it is: several actors' are called the same. */
const renderCopy = (host: HyteElement, actor: Actor, role: Role): unknown => [
  ' ',
  html`<button part="copy" class="plain" value=${role.id} @click=${() => copyLink(host, role)}>
      <span class="hidden">${host.word('copy-link')}: ${host.text(actor.shortName)}, ${labelOf(host, role)}</span>
      ${renderIcon('', linkIcon)}</button
    ><i class="quiet">${host.copied?.[0] === role.id ? host.word(host.copied[1]) : nothing}</i>`,
];

const copyLink = async (host: HyteElement, {id}: Role): Promise<void> => {
  const [page] = location.href.split('#');
  let said: Word = 'copied';
  // What was said of the last one goes, so that it is seen to come again.
  host.copied = undefined;
  host.requestUpdate();
  try {
    await navigator.clipboard.writeText(`${page}#hyte-${id}`);
  } catch {
    said = 'not-copied';
  }
  host.copied = [id, said];
  host.requestUpdate();
  host.say(() => host.word(said));
};

/** The page's own content, where it has some, apart from the official text. */
export const renderLocal = (host: HyteElement, slot: string): unknown =>
  host.filled.includes(slot)
    ? html`<div part="local" hidden>
        <p class="quiet">${host.word('not-original')}</p>
        <slot name=${slot} @slotchange=${onSlot}></slot>
      </div>`
    : nothing;

// What fills it may be a slot of the page's own, with nothing in it yet.
const onSlot = ({currentTarget}: Event): void => {
  const slot = currentTarget as HTMLSlotElement;
  slot.parentElement!.hidden = !slot.assignedNodes({flatten: true}).length;
};

/** Whose text it is, in which version, and the law. */
export const renderSourceLine = (host: HyteElement): TemplateResult => {
  const {source, version} = host.definition;
  return html`<footer class="note" part="source">
    ${host.word('source')}: ${renderLink(host, source.url, host.text(source.name))} ·
    ${`${host.word('version')}\u00a0${version}`} · ${renderLaw(host, host.word('law'))}
  </footer>`;
};

/** The law by this name, its number and sections. No line ends behind a name as short as *lag*. */
export const renderLaw = (host: HyteElement, name: string): TemplateResult => {
  const {url, number, sections} = host.definition.law;
  return renderLink(host, url, `${name}\u00a0${number}, ${sections}`);
};

export const renderLink = (host: HyteElement, url: Localized, name: string): TemplateResult =>
  html`<a href=${host.text(url)}>${name}</a>`;
