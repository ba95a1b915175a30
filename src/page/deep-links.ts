/** An element that may show what a link leads to. */
export interface Target extends Element {
  /** Shows what has this id, and says whether it has it. */
  reveal(id: string): boolean;
}

const targets = new Set<Target>();
/** The address whose hash has been followed. */
let followed = '';

/** An element behind the hosts that it stands in, the outermost first. */
const path = (element: Element): Element[] => {
  // Told by its host: the root of an element from another document is none of our window's.
  const {host} = element.getRootNode() as ShadowRoot;
  return host ? [...path(host), element] : [element];
};

/** Which of two comes first on the page, for sorting. */
const order = (one: Element, other: Element): number => {
  const [ones, others] = [path(one), path(other)];
  const at = ones.findIndex((element, i) => element !== others[i]);
  // A host comes before what is in it.
  if (at < 0) return -1;
  if (!others[at]) return 1;
  const position = ones[at]!.compareDocumentPosition(others[at]);
  return (position & Node.DOCUMENT_POSITION_PRECEDING) - (position & Node.DOCUMENT_POSITION_FOLLOWING);
};

/** Shows what the page's hash leads to, in the first element that shows it. A hash that is not ours is left alone. */
export const followHash = (): void => {
  const id = location.hash.slice(1);
  if (!id.startsWith('hyte-')) return;
  const inOrder = [...targets].sort(order);
  if (inOrder.some((target) => target.reveal(id))) followed = location.href;
};

/** Follows the hash when elements have come, unless it has been followed. */
const arrive = (): void => {
  if (followed === location.href) return;
  followHash();
  if (followed !== location.href || document.readyState === 'complete') return;
  // Images that come later push the page: once more when all is there, unless the reader has moved on.
  let moved = false;
  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    addEventListener(type, () => (moved = true), {once: true, passive: true});
  }
  addEventListener('load', () => moved || followHash(), {once: true});
};

/** Makes an element one that links can lead to. */
export const link = (target: Target): void => {
  if (!targets.size) addEventListener('hashchange', followHash);
  targets.add(target);
  // When all that is being added now is there: the first on the page is to be found, not the first to be added.
  queueMicrotask(arrive);
};

/** Ends that. */
export const unlink = (target: Target): void => {
  targets.delete(target);
  if (!targets.size) removeEventListener('hashchange', followHash);
};
