/**
 * Puts an element in the place of what every content system lets an author write: a `div` with `data-hyte`, and a link that
 * stands alone in its paragraph and leads to one of our standalone pages.
 */
import {messageOf} from '../definition/problem.js';
import type {Word} from '../definition/types.js';

/** A standalone page's file: its view and its language, such as `actor-card-county.sv.html`. */
const PAGE = /^\/?([\w-]+)\.([\w-]+)\.html$/;

/** An address as pages are known by: a site's old links may still say `http`. */
const placeOf = (address: string): string => address.replace(/^https?:/, '');

/**
 * Looks for placeholders now, and in idle time whenever something has been added to the page.
 * @param tags The elements that there are, such as `hyte-actor-card`.
 * @param word Gives the interface's words, for what the console is told.
 */
export const upgradePlaceholders = (tags: readonly string[], word: (key: Word) => string): void => {
  // A module does not know itself.
  const script = (document.currentScript ??
    document.querySelector('script[data-hyte-pages],script[src*="/hyte"]')) as HTMLScriptElement | null;
  const folder = document.createElement('a');
  folder.href = script?.dataset.hytePages ?? script?.src.replace(/[^/]*$/, '') ?? '';
  const names = tags.map((tag) => tag.slice('hyte-'.length));
  const told = new WeakSet<Element>();

  /** The element that a name asks for, or a name that begins with its own. */
  const tagOf = (name: string): string | undefined =>
    tags.find((tag) => `hyte-${name}-`.startsWith(`${tag}-`) && customElements.get(tag));

  const make = (tag: string, valueOf: (attribute: string) => string | null | undefined): HTMLElement => {
    const element = document.createElement(tag);
    const {observedAttributes} = customElements.get(tag) as unknown as {observedAttributes: readonly string[]};
    for (const attribute of ['lang', ...observedAttributes]) {
      const value = valueOf(attribute);
      if (value != null) element.setAttribute(attribute, value);
    }
    return element;
  };

  const upgradeDiv = (div: HTMLElement): void => {
    const name = div.dataset.hyte!.replace(/^hyte-/, '');
    if (names.includes(name) && customElements.get(`hyte-${name}`)) {
      const element = make(`hyte-${name}`, (attribute) => div.getAttribute(`data-${attribute}`));
      // With all that stands in it: the fallback, and what is for the slots.
      element.append(...div.childNodes);
      div.append(element);
    } else if (!told.has(div)) {
      told.add(div);
      const [message, key] = messageOf(div.localName, 'data-hyte', name, names, word);
      console.warn(key, message);
    }
  };

  const upgradeLink = (link: HTMLAnchorElement): void => {
    const paragraph = link.closest('p')!;
    const place = placeOf(link.origin + link.pathname);
    const [, view, language] =
      (place.startsWith(placeOf(folder.href)) && PAGE.exec(place.slice(placeOf(folder.href).length))) || [];
    const tag = view && tagOf(view);
    if (
      !tag ||
      !link.textContent.trim() ||
      paragraph.textContent.trim() !== link.textContent.trim() ||
      paragraph.querySelector(':not(a,b,br,em,i,span,strong,u)')
    ) {
      return;
    }
    const asked = new URLSearchParams(link.search);
    const element = make(tag, (attribute) => {
      if (attribute === 'lang') return language;
      // What such a page has unless it is asked not to.
      if (attribute === 'controls') return asked.get(attribute) === 'no' ? null : '';
      return /^(actor|theme)$/.test(attribute) ? view.slice(tag.length - 'hyte'.length) : asked.get(attribute);
    });
    paragraph.before(element);
    element.append(paragraph);
  };

  const own = tags.join();
  const scan = (): void => {
    if (document.designMode === 'on') return;
    for (const found of document.querySelectorAll<HTMLElement>('[data-hyte],p a[href*=".html"]')) {
      // What an editor shows is its author's; what stands in an element is its own.
      if (found.closest(`[contenteditable],[data-hyte-off],${own}`) || found.querySelector(own)) continue;
      if (found.dataset.hyte) upgradeDiv(found);
      else upgradeLink(found as HTMLAnchorElement);
    }
  };

  let waits = false;
  const later = (): void => {
    if (waits) return;
    waits = true;
    // Safari has no idle callbacks.
    (window.requestIdleCallback ?? setTimeout)(
      () => {
        waits = false;
        scan();
      },
      {timeout: 1000} as number & object,
    );
  };

  const start = (): void => {
    scan();
    new MutationObserver(later).observe(document, {childList: true, subtree: true});
  };
  // What is still being read may have more in it.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
};
