/**
 * Templates as `lit` has them, as far as our elements use them: text, templates and lists of them between tags;
 * attributes, `?flags`, `.properties` and `@listeners`, whose names are in small letters. What is shown already stays as it
 * is. In a template, what is bound to an attribute stands in double quotes or by itself, and no text has a double quote.
 * See `docs/decisions/0003-slim-lit.md`.
 */
import type {nothing as litNothing, TemplateResult} from 'lit';

/** Which node of its template a binding is at, which value it takes first, and its attribute, cut where values stand. */
type Binding = readonly [node: number, first: number, name?: string, texts?: readonly string[]];

/** Where a value stands in an attribute. No text of ours has this character. */
const BOUND = '\uE000';

/** Shows nothing, and takes an attribute away. */
export const nothing = Symbol('nothing') as unknown as typeof litNothing;

export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult =>
  ({strings, values}) as unknown as TemplateResult;

/** Made when it is first needed: a second copy of the file, which has nothing to define, makes none. */
let policy: {createHTML(markup: string): string} | undefined;

const templates = new WeakMap<TemplateStringsArray, readonly [DocumentFragment, readonly Binding[]]>();

/** What can have a binding, in order: elements and comments. */
const nodesIn = (content: Node): Node[] => {
  const walker = document.createTreeWalker(content, 129);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
};

const templateOf = (strings: TemplateStringsArray): readonly [DocumentFragment, readonly Binding[]] => {
  const known = templates.get(strings);
  if (known) return known;
  let quotes = 0;
  const markup = strings.map((text, i) => {
    if (i === strings.length - 1) return text;
    quotes += text.split('"').length - 1;
    return text + (quotes % 2 || text.endsWith('=') ? BOUND : '<!---->');
  });
  const template = document.createElement('template');
  policy ??= (
    globalThis as {trustedTypes?: {createPolicy(name: string, rules: object): typeof policy}}
  ).trustedTypes?.createPolicy('hyte-elements', {createHTML: (each: string) => each}) ?? {createHTML: (each) => each};
  template.innerHTML = policy.createHTML(markup.join(''));
  let values = 0;
  const bindings = nodesIn(template.content).flatMap((node, i): Binding[] => {
    if (!(node instanceof Element)) return [[i, values++]];
    return node.getAttributeNames().flatMap((name): Binding[] => {
      const texts = node.getAttribute(name)!.split(BOUND);
      if (texts.length < 2) return [];
      node.removeAttribute(name);
      values += texts.length - 1;
      return [[i, values - texts.length + 1, name, texts]];
    });
  });
  const made = [template.content, bindings] as const;
  templates.set(strings, made);
  return made;
};

type Update = (values: readonly unknown[]) => void;

/** Keeps an attribute, flag, property or listener of an element as the values say. */
const attribute = (element: Element, first: number, name: string, texts: readonly string[], host: unknown): Update => {
  const kind = name[0];
  const key = name.slice(1);
  let before: unknown = nothing;
  if (kind === '@') element.addEventListener(key, (event) => (before as (event: Event) => void).call(host, event));
  return (values) => {
    // A value that is alone in its attribute is what it is, and others are parts of a text.
    const value = texts.join('')
      ? texts.reduce((text, next, i) => text + (values[first + i - 1] as string) + next)
      : values[first];
    if (value === before) return;
    before = value;
    if (kind === '.') (element as unknown as Record<string, unknown>)[key] = value;
    else if (kind === '?') element.toggleAttribute(key, !!value);
    else if (value === nothing) element.removeAttribute(name);
    else if (kind !== '@') element.setAttribute(name, value as string);
  };
};

/** What stands before a comment, which is where a template has a value between tags. */
class Child {
  /** What is shown: the strings of a template, or one of `list`, `text` and nothing. */
  #kind: unknown;
  #value: unknown;
  #nodes: ChildNode[] = [];
  #children: Child[] = [];
  #parts: Update[] = [];

  constructor(
    readonly marker: ChildNode,
    readonly host: unknown,
  ) {}

  set(value: unknown): void {
    const {marker, host} = this;
    const {strings, values} = (value ?? {}) as {strings?: TemplateStringsArray; values: readonly unknown[]};
    const isEmpty = value == null || value === '' || value === nothing;
    const kind = Array.isArray(value) ? 'list' : (strings ?? (isEmpty ? '' : 'text'));
    let fresh: ParentNode | ChildNode | undefined;
    if (kind !== this.#kind) {
      this.clear();
      if (strings) {
        const [content, bindings] = templateOf(strings);
        fresh = document.importNode(content, true);
        const nodes = nodesIn(fresh as DocumentFragment);
        this.#nodes = [...fresh.childNodes] as ChildNode[];
        this.#parts = bindings.map(([at, first, name, texts]) => {
          if (name) return attribute(nodes[at] as Element, first, name, texts!, host);
          const child = new Child(nodes[at] as ChildNode, host);
          this.#children.push(child);
          return (each) => child.set(each[first]);
        });
      } else if (kind === 'text') this.#nodes = [(fresh = new Text())];
    }
    if (kind === 'list') {
      const list = value as readonly unknown[];
      list.forEach((each, i) => {
        if (!this.#children[i]) {
          const comment = document.createComment('');
          marker.before(comment);
          this.#nodes.push(comment);
          this.#children.push(new Child(comment, host));
        }
        this.#children[i]!.set(each);
      });
      this.#drop(list.length);
    } else if (strings) this.#parts.forEach((part) => part(values));
    else if (kind && value !== this.#value) (this.#nodes[0] as Text).data = value as string;
    // Only now: what has failed half way is made anew.
    this.#kind = kind;
    this.#value = value;
    if (fresh) marker.before(fresh as Node);
  }

  clear(): void {
    this.#drop(0);
    this.#kind = this.#value = undefined;
  }

  /** Takes away what is shown, from one child on. */
  #drop(from: number): void {
    this.#children.splice(from).forEach((child) => child.clear());
    this.#nodes.splice(from).forEach((node) => node.remove());
  }
}

const roots = new WeakMap<Node, Child>();

/** Shows a value in a root. What its listeners are called on is given with the first. */
export const render = (value: unknown, root: DocumentFragment, {host}: {host?: unknown} = {}): void => {
  let child = roots.get(root);
  if (!child) {
    const comment = document.createComment('');
    root.append(comment);
    roots.set(root, (child = new Child(comment, host)));
  }
  child.set(value);
};
