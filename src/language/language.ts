import type {Language} from '../definition/types.js';

/**
 * The language that a node speaks, of those that there are: as its own `lang` says, else its nearest ancestor's, out
 * through shadow roots, closed ones too. `sv-FI` is `sv` (RFC 4647, lookup); one that there is not is the first.
 * CSS's `:lang()` does not do: it fails across shadow roots in Firefox and goes stale in WebKit.
 */
export const languageOf = (node: Node, languages: readonly [Language, ...Language[]]): Language => {
  let lang: string | null | undefined;
  // An empty one says that the language is not known, and ends it.
  for (
    let at: Node | null | undefined = node;
    at && lang == null;
    at = at.parentNode ?? (at as Partial<ShadowRoot>).host
  ) {
    lang = (at as Partial<Element>).getAttribute?.('lang');
  }
  // `zh-Hant-TW`, then `zh-Hant`, then `zh`.
  for (let tag = lang?.toLowerCase(); tag; tag = tag.replace(/[-_]?[^-_]*$/, '')) {
    const language = languages.find((each) => each.toLowerCase() === tag);
    if (language) return language;
  }
  return languages[0];
};

/** An element that tells which language it speaks, and which it should, and renders anew when it is asked to. */
type Follower = Node & {readonly language: Language; readonly spoken: Language; requestUpdate(): void};

/** What to do when a `lang` has changed somewhere. */
const update = (follower: Follower): void => {
  if (follower.language !== follower.spoken) follower.requestUpdate();
};

// One observer for all elements of a page: every `lang` that could apply to one is an attribute in a root around it, and
// what the page puts in its slots are children.
const followers = new Set<Follower>();
let observer: MutationObserver | undefined;

/** Has an element render anew whenever the language that it should speak, or what the page has put in it, changes. */
export const follow = (element: Follower): void => {
  observer ??= new MutationObserver((records) => {
    // All of them are asked only where it may concern them.
    if (records.some(({attributeName}) => attributeName === 'lang')) followers.forEach(update);
    for (const {attributeName, target} of records) {
      const changed = (attributeName ? target.parentNode : target) as Follower;
      if (followers.has(changed)) changed.requestUpdate();
    }
  });
  followers.add(element);
  observer.observe(element, {childList: true, attributeFilter: ['slot'], subtree: true});
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
