/**
 * Puts an element in the place of what every content system lets an author write: a `div` with `data-hyte`, and a link that
 * stands alone in its paragraph and leads to one of our standalone pages.
 */
import {messageOf} from '../definition/problem.js';
import type {Word} from '../definition/types.js';

/** Behind the folder's address, a standalone page's: its view and its language, such as `actor-card-county.sv.html`. */
const PAGE = /^\/?([\w-]+)\.([\w-]+)\.html$/;

/** The element of a tag, with each of its attributes that has a value. */
const make = (tag: string, valueOf: (attribute: string) => string | null | undefined): HTMLElement => {
  const element = document.createElement(tag);
  const {observedAttributes} = element.constructor as unknown as {observedAttributes: readonly string[]};
  for (const attribute of ['lang', ...observedAttributes]) {
    const value = valueOf(attribute);
    // As in an address: `controls=no`.
    if (value != null && value !== 'no') element.setAttribute(attribute, value);
  }
  return element;
};

/** Where a link leads, `http` or `https`: a site's old links may still say the former. */
const placeOf = ({host, pathname}: HTMLAnchorElement): string => host + pathname;

/**
 * Looks for placeholders now, and in idle time whenever something has been added to the page.
 * @param tags The elements that there are, such as `hyte-actor-card`.
 * @param word Gives the interface's words, for what the console is told.
 */
export const upgradePlaceholders = (tags: readonly string[], word: (key: Word) => string): void => {
  // In a browser that is too old, nothing is defined.
  if (!customElements.get(tags[0]!)) return;
  const own = `${tags}`;
  // A module does not know itself.
  const script = (document.currentScript ??
    document.querySelector('script[data-hyte-pages],script[src*="/hyte"]')) as HTMLScriptElement | null;
  const folder = document.createElement('a');
  folder.href = script?.dataset.hytePages ?? `${script?.src}`.replace(/[^/]*$/, '');

  const upgradeDiv = (div: HTMLElement, name: string): void => {
    const tag = `hyte-${name.trim().toLowerCase().replace('hyte-', '')}`;
    if (tags.includes(tag)) {
      const element = make(tag, (attribute) => div.getAttribute(`data-${attribute}`));
      // With all that stands in it: the fallback, and what is for the slots.
      element.append(...div.childNodes);
      div.append(element);
    } else {
      const [message, key] = messageOf(div.localName, 'data-hyte', name, tags, word);
      console.warn(key, message);
      // Once.
      div.dataset.hyteOff = '';
    }
  };

  const upgradeLink = (link: HTMLAnchorElement): void => {
    const place = placeOf(link);
    const [, view, language] =
      (place.startsWith(placeOf(folder)) && PAGE.exec(place.slice(placeOf(folder).length))) || [];
    const tag = tags.find((each) => `hyte-${view}-`.startsWith(`${each}-`));
    const paragraph = link.closest('p')!;
    const text = link.textContent.trim();
    if (
      !tag ||
      !text ||
      paragraph.textContent.trim() !== text ||
      paragraph.querySelector(':not(a,b,br,em,i,span,strong,u)')
    ) {
      return;
    }
    const asked = new URLSearchParams(link.search);
    const element = make(tag, (attribute) => {
      if (attribute === 'lang') return language;
      if (/^(actor|theme)$/.test(attribute)) return view!.slice(tag.length - 'hyte'.length);
      // What such a page has unless it is asked not to.
      return asked.get(attribute) ?? (attribute === 'controls' ? '' : null);
    });
    paragraph.before(element);
    element.append(paragraph);
  };

  const look = (): void => {
    const places = 'div[data-hyte],p a[href*=".html"]:not([download],li *,button *)';
    for (const found of document.querySelectorAll<HTMLElement>(places)) {
      if (
        // What an editor shows is its author's; what stands in an element is its own.
        document.designMode === 'on' ||
        found.closest(`[contenteditable],[data-hyte-off],${own}`) ||
        found.querySelector(own)
      ) {
        continue;
      }
      if (found.localName === 'a') upgradeLink(found as HTMLAnchorElement);
      else upgradeDiv(found, found.dataset.hyte!);
    }
    observer.observe(document, {childList: true, subtree: true});
  };
  const observer = new MutationObserver(() => {
    // Until it has looked: it looks at everything.
    observer.disconnect();
    // Safari has no idle callbacks.
    (window.requestIdleCallback ?? setTimeout)(look);
  });
  // What is still being read may have more in it.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', look);
  else look();
};
