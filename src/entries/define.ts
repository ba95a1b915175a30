import {HyteElement, type Bundle} from '../elements/hyte-element.js';

type Kind = CustomElementConstructor & Pick<typeof HyteElement, 'version'>;

/**
 * Defines elements, each unless the page has one of that name already: two copies of the script can stand side by side.
 * One of another version is told on the console, once a page. Where a browser is too old for them (before Chromium 105,
 * Firefox 110, Safari 16.4), nothing is defined, and what stands inside of them stays.
 * @param bundle What they show.
 * @param kinds The elements by their tags, such as `hyte-actor-card`.
 */
export const define = (bundle: Bundle, kinds: Readonly<Record<string, Kind>>): void => {
  if (!document.adoptedStyleSheets || !CSS.supports('container-type:size')) return;
  HyteElement.bundle = bundle;
  for (const [tag, element] of Object.entries(kinds)) {
    const other = customElements.get(tag) as Kind | undefined;
    if (!other) {
      customElements.define(tag, element);
      continue;
    }
    // What all of the other's elements have in common remembers it, for this copy and those to come.
    const base = Object.getPrototypeOf(other) as typeof HyteElement;
    if (other.version === element.version || base.told === element.version) continue;
    base.told = element.version;
    console.warn(`<${tag}> is hyte-elements ${other.version} on this page, and not ${element.version}`);
  }
};
