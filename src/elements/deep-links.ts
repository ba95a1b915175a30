/** An element that may show what a link leads to. */
export interface Target extends Element {
  /** Shows what has this id, and says whether it has it. */
  reveal(id: string): boolean;
}

const targets = new Set<Target>();
/** The address whose hash has been followed. */
let followed = '';

/** The element of the page's own tree that a node stands in. */
const inPage = (node: Element): Element => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? inPage(root.host) : node;
};

/** Shows what the page's hash leads to, in the first element that shows it. A hash that is not ours is left alone. */
export const followHash = (): void => {
  const id = location.hash.slice(1);
  const inOrder = [...targets].sort((a, b) => {
    const position = inPage(a).compareDocumentPosition(inPage(b));
    return (position & Node.DOCUMENT_POSITION_PRECEDING) - (position & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  if (id.startsWith('hyte-') && inOrder.some((target) => target.reveal(id))) followed = location.href;
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
