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

/** Shows what the page's hash leads to, in the first element that has it. A hash that is not ours is left alone. */
const go = (): boolean => {
  const id = location.hash.slice(1);
  return (
    id.startsWith('hyte-') &&
    [...targets]
      .sort((a, b) => (inPage(a).compareDocumentPosition(inPage(b)) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
      .some((target) => target.reveal(id))
  );
};

/** Follows the hash when elements have come, unless it has been followed. */
const arrive = (): void => {
  if (followed === location.href || !go()) return;
  followed = location.href;
  // Images that come later push the page: once more when all is there, unless the reader has moved on.
  let moved = document.readyState === 'complete';
  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    addEventListener(type, () => (moved = true), {once: true, passive: true});
  }
  addEventListener('load', () => moved || go(), {once: true});
};

/** Makes an element one that links can lead to. */
export const link = (target: Target): void => {
  if (!targets.size) addEventListener('hashchange', go);
  targets.add(target);
  // When all that is being added now is there: the first on the page is to be found, not the first to be added.
  queueMicrotask(arrive);
};

/** Ends that. */
export const unlink = (target: Target): void => {
  targets.delete(target);
  if (!targets.size) removeEventListener('hashchange', go);
};
