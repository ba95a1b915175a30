import {languages} from '../definition/definition.js';
import type {Language} from '../definition/types.js';

/**
 * The language that a node speaks: its own `lang`, else its nearest ancestor's, out through shadow roots, closed ones
 * too. `sv-FI` is `sv`; one that we do not have is the first of ours. CSS's `:lang()` does not do: it fails across
 * shadow roots in Firefox and goes stale in WebKit.
 */
export const languageOf = (node: Node): Language => {
  let lang: string | null | undefined;
  for (let at: Node | null | undefined = node; at && !lang; at = at.parentNode ?? (at as Partial<ShadowRoot>).host) {
    lang = (at as Partial<Element>).getAttribute?.('lang');
  }
  return languages.find((language) => language === lang?.toLowerCase().split(/[-_]/)[0]) ?? languages[0];
};

/** An element that tells which language it speaks, and whose, and renders anew when it is asked to. */
type Follower = Node & {language: Language; spokenBy: Node; requestUpdate(): void};

/** What to do when a `lang` has changed somewhere. */
const update = (follower: Follower): void => {
  if (follower.language !== languageOf(follower.spokenBy)) follower.requestUpdate();
};

// One observer for all elements of a page: every `lang` that could apply to one is an attribute in a root around it.
const followers = new Set<Follower>();
let observer: MutationObserver | undefined;

/** Has an element render anew whenever the language that it should speak changes. */
export const follow = (element: Follower): void => {
  observer ??= new MutationObserver(() => followers.forEach(update));
  followers.add(element);
  // A root that is observed already stays observed once.
  for (let at: Node | undefined = element; at; at = (at as Partial<ShadowRoot>).host) {
    observer.observe((at = at.getRootNode()), {attributeFilter: ['lang'], subtree: true});
  }
};

/** Ends that. */
export const unfollow = (element: Follower): void => {
  followers.delete(element);
  if (!followers.size) observer?.disconnect();
};
