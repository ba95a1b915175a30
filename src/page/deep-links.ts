/** An element that may show what a link leads to. */
export interface Target extends Element {
  /** Shows what has this id, and says whether it has it; `unfold` also opens what the page around it keeps closed. */
  reveal?(id: string, unfold?: boolean): boolean;
}

/** How many elements of ours there are on the page. */
let count = 0;
/** The address that was read last. */
let seen: string | undefined;
/** Whether that came with the page. */
let first: boolean;
/** The id that it asks for; nothing where it asks for none of ours, or the reader has gone on. */
let wanted = '';
/** The element that has shown it. */
let shown: Target | undefined;
let looking = false;

/** Closed shadow roots that elements of ours stand in: the page does not tell of them. */
const roots = new WeakMap<Element, ShadowRoot>();

/** Every element of ours below a node, in the page's order, whichever copy of the code it comes from. */
const elementsIn = (root: ParentNode): Target[] =>
  [...root.querySelectorAll('*')].flatMap((element) => {
    if (element.localName.startsWith('hyte-')) return element;
    const inner = element.shadowRoot ?? roots.get(element);
    return inner ? elementsIn(inner) : [];
  });

/** Whether a hash leads to something of ours. Any other is the page's. */
const isOurs = (hash: string): boolean => hash.startsWith('#hyte-');

/** Whether a click leads somewhere on this page: others open windows, which is the browser's. */
const staysHere = ({ctrlKey, metaKey, shiftKey}: MouseEvent): boolean => !(ctrlKey || metaKey || shiftKey);

const moveOn = (): void => {
  wanted = '';
};

/** Takes up what the address asks for, until the reader goes on by themselves. */
const read = (): void => {
  const {href, hash} = location;
  first = seen === undefined;
  seen = href;
  shown = undefined;
  wanted = isOurs(hash) ? hash.slice(1) : '';
  for (const move of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    if (wanted) addEventListener(move, moveOn, {once: true, passive: true, capture: true});
  }
};

/**
 * Shows what is asked for, in the element that the reader is in, else in the first that can: one that can be seen, else
 * one that the page keeps closed.
 */
const show = (): void => {
  if (!wanted) return;
  const targets = [document.activeElement as Target, ...elementsIn(document)];
  const find = (unfold: boolean) => targets.find((target) => target?.reveal?.(wanted, unfold));
  shown = find(false) ?? find(true);
  // Images that come later push the page: once more when all is there.
  if (shown && document.readyState !== 'complete') addEventListener('load', show, {once: true});
};

const follow = (): void => {
  read();
  show();
};

/** Looks, when elements have come, whether they have what is still asked for. */
const look = (): void => {
  looking = false;
  if (location.href !== seen) read();
  if (shown) return;
  const {activeElement, body} = document;
  // Who came to the page with this address, and has scrolled or gone into a field by now, stays there.
  if (first && (scrollY || activeElement !== body)) moveOn();
  show();
};

/** A link that is followed a second time changes no hash, and one that a router has followed tells nobody. */
const onClick = (event: MouseEvent): void => {
  const link = event.composedPath().find((each) => (each as Partial<HTMLAnchorElement>).hash) as
    HTMLAnchorElement | undefined;
  if (!link || !isOurs(link.hash) || !staysHere(event)) return;
  setTimeout(() => {
    if (location.href === link.href) follow();
  });
};

/** Follows a link within an element, in that element. By hand, because a page with a <base> would leave for it. */
export const go = (event: MouseEvent, target: Target): void => {
  if (!staysHere(event)) return;
  event.preventDefault();
  const {hash} = event.currentTarget as HTMLAnchorElement;
  target.reveal!(hash.slice(1));
  // A hash that is not ours may be a router's, and stays.
  if (!location.hash || isOurs(location.hash)) location.hash = hash;
};

/** Opens what a page keeps closed around an element: details, and what waits to be found. */
export const unfoldAround = (element: Element): void => {
  for (let at: Node | undefined = element; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host) {
    if (at instanceof HTMLDetailsElement) at.open = true;
    // Its property says no more than that it is hidden where a browser does not know the value.
    if ((at as Partial<Element>).getAttribute?.('hidden') === 'until-found') (at as HTMLElement).hidden = false;
  }
};

/** Listens, or ends that. */
const listen = (how: typeof addEventListener): void => {
  how('hashchange', follow);
  how('popstate', follow);
  how('click', onClick);
};

/** Makes an element one that links can lead to. */
export const link = (target: Target): void => {
  if (!count++) listen(addEventListener);
  const root = target.getRootNode() as ShadowRoot;
  if (root.mode === 'closed') roots.set(root.host, root);
  if (looking) return;
  looking = true;
  // When all that is being added now is there, and a router has put the page where it wants it.
  setTimeout(look);
};

/** Ends that. */
export const unlink = (target: Target): void => {
  if (!--count) listen(removeEventListener);
  queueMicrotask(() => {
    // What is only moved is there again.
    if (target.isConnected) return;
    if (shown === target) shown = undefined;
    // Whoever comes back to the same address means it.
    if (!count) seen = '';
  });
};
