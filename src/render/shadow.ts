/**
 * The elements as declarative shadow DOM: what they show, with their own styles, before a script has come and where none
 * does. The build puts `src/slim/string.ts` in the place of `lit` here.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Actor, Definition, Language, Role} from '../definition/types.js';
import {HyteActorCard} from '../elements/hyte-actor-card.js';
import {HyteDefinition} from '../elements/hyte-definition.js';
import type {HyteElement} from '../elements/hyte-element.js';
import {HyteIntro} from '../elements/hyte-intro.js';
import {HyteLanguageSwitch} from '../elements/hyte-language-switch.js';
import {HyteRoleMatrix} from '../elements/hyte-role-matrix.js';
import {HyteRoleWheel} from '../elements/hyte-role-wheel.js';
import {HyteSource} from '../elements/hyte-source.js';
import {HyteThemeCard} from '../elements/hyte-theme-card.js';
import {renderHeading, renderIcon, renderText} from '../elements/pieces.js';
import type {LitElement} from '../slim/string.js';
import {escapeHtml} from '../slim/string.js';
import {withoutScript} from './shadow.styles.js';

/** How the elements are written. */
export interface Shadow {
  readonly definition: Definition;
  /** Where the sheets are published, as the start of their addresses. Without it, styles stand in each element. */
  readonly sheets?: string | undefined;
  /** Whether a script will come: what waits for it keeps its room. */
  readonly script: boolean;
  /** Where the same is to be had in each language, for the language switch. */
  readonly addresses?: Readonly<Record<Language, string>> | undefined;
  /** The slots that the page puts something in. */
  readonly slots: readonly string[];
}

/** Whose roles open: as `details`, which a browser opens by itself. */
class ActorCard extends HyteActorCard {
  protected override renderFolded(actor: Actor, role: Role): TemplateResult {
    const name = [renderIcon(role.theme), ' ', html`<span>${this.text(role.heading!)}</span>`];
    return html`<li id="hyte-${role.id}" part="role">
      <div>
        <details>
          <summary>${renderHeading(this, 'role-heading', name, 1)}</summary>
          <div id="text-${role.id}">${renderText(this, actor, role, role.name)}</div>
        </details>
      </div>
    </li>`;
  }
}

/** Of whose roles one is chosen: by radio buttons. */
class RoleWheel extends HyteRoleWheel {
  protected override renderChooser(_: Actor, role: Role, chosen: boolean, content: unknown): TemplateResult {
    return html`<label part="role" class="petal"
      ><input type="radio" name="role" value=${role.id} ?checked=${chosen} />${content}</label
    >`;
  }
}

/** Where the languages are links. */
class LanguageSwitch extends HyteLanguageSwitch {
  declare addresses: Shadow['addresses'];

  protected override renderContent(): unknown {
    const {addresses} = this;
    if (!addresses) return super.renderContent();
    return html`<div role="group" aria-label=${this.word('language')}>
      ${this.definition.languages.map((language) => {
        const isOwn = language === this.language;
        return html`<a
          part="language"
          lang=${language}
          hreflang=${language}
          href=${((!isOwn && addresses[language]) || nothing) as string}
          aria-current=${(isOwn ? 'true' : nothing) as 'true'}
          >${this.word('in-language', language)}</a
        >`;
      })}
    </div>`;
  }
}

/** The elements by their tags. */
const kinds = {
  'hyte-actor-card': ActorCard,
  'hyte-definition': HyteDefinition,
  'hyte-intro': HyteIntro,
  'hyte-language-switch': LanguageSwitch,
  'hyte-role-matrix': HyteRoleMatrix,
  'hyte-role-wheel': RoleWheel,
  'hyte-source': HyteSource,
  'hyte-theme-card': HyteThemeCard,
} as const;
export type Tag = keyof typeof kinds;
export const tags = Object.keys(kinds) as Tag[];

/** The names of an element's attributes but `lang`, and of its properties that have one. */
export const attributesOf = (tag: Tag): readonly (readonly [attribute: string, property: string, isFlag: boolean])[] =>
  Object.entries(kinds[tag].properties).flatMap(([property, {attribute, type}]) =>
    attribute === false ? [] : [[(attribute as string | undefined) ?? property, property, type === Boolean] as const],
  );

/** An element's styles, to the letter as they stand in it. */
export const styleOf = (tag: Tag): string => `${kinds[tag].styles}${withoutScript(tag)}`;

/** What of a template is another element of ours: none has anything inside. */
const WITHIN = /<(hyte-[\w-]+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*><\/\1>/g;
const ATTRIBUTE = /([\w-]+)(?:="([^"]*)")?/g;

/** What works without a script is not among these. */
const CONTROL = /<(button|input|select)(?![^>]* type="radio")/g;

/** What waits for a script, where none will come: all of it goes. */
const WAITING = [/<search[^]*?<\/search>/g, /<button[^]*?<\/button>/g, /<nav[^]*?<\/nav>/g];

/** An element's shadow root. */
const rootOf = (
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  shadow: Shadow,
  parentNode?: LitElement,
): string => {
  const element = new kinds[tag]() as unknown as LitElement & Pick<HyteElement, 'word'>;
  const {definition, addresses, sheets, script, slots} = shadow;
  // What stands within another is the page's no more.
  const filled = parentNode ? [] : slots;
  Object.assign(element, {localName: tag, definition, addresses, parentNode, children: filled.map((slot) => ({slot}))});
  element.take(attributes);
  let content = element
    .write()
    // Some classes are there at times only.
    .replaceAll(' class=""', '')
    // Room for what the page has, which else opens when a script has seen that there is some.
    .replace(/(<div part="local") hidden(>[^]*?<slot name="([^"]*)")/g, (all, start, rest, slot) =>
      filled.includes(slot) ? start + rest : all,
    )
    // A text that is hidden by a style is there where that is blocked.
    .replace(/( class="choice"[^>]*) hidden/g, '$1')
    // A place within a shadow root is found by a script alone.
    .replace(/ href="#[^"]*"/g, '')
    // HTML allows no heading in a table's head but one by its role.
    .replace(/<h(\d)( part="theme-heading")>([^]*?)<\/h\1>/g, '<div$2 role="heading" aria-level="$1">$3</div>')
    // What scrolls is reached by keys as well, whether it has to scroll or not: only a script knows.
    .replace(
      ' class="scroller"',
      (scroller) => `${scroller} role="region" tabindex="0" aria-label="${escapeHtml(element.word('matrix'))}"`,
    );
  content = script
    ? content.replace(CONTROL, '$& disabled')
    : WAITING.reduce((text, waiting) => text.replace(waiting, ''), content);
  content = content.replace(WITHIN, (_, within: Tag, written: string) => {
    const own = Object.fromEntries(Array.from(written.matchAll(ATTRIBUTE), ([, name, value = '']) => [name, value]));
    return `<${within}${written}>${rootOf(within, own, shadow, element)}</${within}>`;
  });
  const style = sheets
    ? `<link rel="stylesheet" href="${escapeHtml(`${sheets}${tag}.css`)}">`
    : `<style>${styleOf(tag)}</style>`;
  return `<template shadowrootmode="open">${style}${content}</template>`;
};

/**
 * An element with what it shows.
 * @param attributes As they are written in markup.
 * @param inside What a browser shows that knows no declarative shadow DOM, and what a sanitiser leaves.
 */
export const shadowOf = (
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  shadow: Shadow,
  inside = '',
): string => {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}${value && `="${escapeHtml(value)}"`}`);
  return `<${tag}${written.join('')}>${rootOf(tag, attributes, shadow)}${inside}</${tag}>\n`;
};
