/** An element that may show what a link leads to. */
export interface Target extends Element {
  /** Shows what has this id, and says whether it has it; `unfold` also opens what the page around it keeps closed. */
  reveal?(id: string, unfold?: boolean): boolean;
}

/** How many elements of ours there are on the page. */
let count = 0;
/** The address that came with the page, if the code did as well. */
let arrived = globalThis.location?.href;
/** The address that was read last. */
let seen: string | undefined;
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

/** Whether a click leads somewhere on this page: others open windows or save a file, which is the browser's. */
const staysHere = ({ctrlKey, metaKey, shiftKey}: MouseEvent, link: HTMLAnchorElement): boolean =>
  !(ctrlKey || metaKey || shiftKey || link.hasAttribute('download') || (link.target && link.target !== '_self'));

/** Whether a reader is in a field; what a page has given the focus to before they did anything is none of theirs. */
const isTyping = (): boolean => {
  const {localName, isContentEditable} = document.activeElement as HTMLElement;
  // An element of the page's own may have one within it.
  const mayType = isContentEditable || /^(input|textarea|select|iframe)$|-/.test(localName);
  return mayType && navigator.userActivation?.hasBeenActive !== false;
};

const moveOn = (): void => {
  wanted = '';
};

/** Takes up what the address asks for, until the reader goes on by themselves. */
const read = (): void => {
  const {href, hash} = location;
  // Who comes back to it means it.
  if (seen !== undefined) arrived = '';
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
  // Who came to the page with this address, and has scrolled or gone into a field by now, stays there.
  if (seen === arrived && (scrollY || isTyping())) moveOn();
  show();
};

/** A link that is followed a second time changes no hash, and one that a router has followed tells nobody. */
const onClick = (event: MouseEvent): void => {
  const link = event.composedPath().find((each) => (each as Partial<HTMLAnchorElement>).hash) as
    HTMLAnchorElement | undefined;
  if (!link || !isOurs(link.hash) || !staysHere(event, link)) return;
  setTimeout(() => {
    if (location.href === link.href) follow();
  });
};

/** Follows a link within an element, in that element. By hand, because a page with a <base> would leave for it. */
export const go = (event: MouseEvent, target: Target): void => {
  const link = event.currentTarget as HTMLAnchorElement;
  if (!staysHere(event, link)) return;
  event.preventDefault();
  const {hash} = link;
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

/** An address that a router has changed by itself, where the browser tells of that. */
const onEntry = (): void => {
  if (location.href !== seen) follow();
};

/** Listens, or ends that. */
const listen = (how: 'addEventListener' | 'removeEventListener'): void => {
  window[how]('hashchange', follow);
  window[how]('popstate', follow);
  window[how]('click', onClick as EventListener);
  (window as {navigation?: EventTarget}).navigation?.[how]('currententrychange', onEntry);
};

/** Makes an element one that links can lead to. */
export const link = (target: Target): void => {
  if (!count++) listen('addEventListener');
  const root = target.getRootNode() as ShadowRoot;
  if (root.mode === 'closed') roots.set(root.host, root);
  if (looking) return;
  looking = true;
  // When all that is being added now is there, and a router has put the page where it wants it.
  setTimeout(look);
};

/** Ends that. */
export const unlink = (target: Target): void => {
  if (!--count) listen('removeEventListener');
  queueMicrotask(() => {
    // What is only moved is there again.
    if (target.isConnected) return;
    if (shown === target) shown = undefined;
    // Whoever comes back to the same address means it.
    if (!count) seen = '';
  });
};
