/**
 * Defines an element unless the page has one of that name already: two copies of the script can stand side by side.
 * @param tag As in `hyte-actor-card`.
 */
export const define = (tag: string, element: CustomElementConstructor): void => {
  if (!customElements.get(tag)) customElements.define(tag, element);
};
