/**
 * Templates as `lit` has them, as far as our elements use them: text, templates and lists of them between tags;
 * attributes, `?flags`, `.properties` and `@listeners`, whose names are in small letters. What is shown already stays as it
 * is. No text has a `<` or `>` of its own.
 * See `docs/decisions/0003-slim-lit.md`.
 */
import {BOUND, nothing} from './literals.js';

/** Which node of its template a binding is at, and its attribute, with the texts between which it has values, if any. */
type Binding = readonly [node: number, name?: string, texts?: readonly string[] | undefined];

/** Made when it is first needed: a second copy of the file, which has nothing to define, makes none. */
let policy: {createHTML(markup: string): string} | undefined;

/** What is cloned, and what is bound in it. */
type Template = readonly [source: Node, bindings: readonly Binding[]];

const templates = new WeakMap<TemplateStringsArray, Template>();

/** Walks through elements, texts and comments, wherever it is set to. */
const walker = document.createTreeWalker(document, 133);

/** A node and what is in it, in order. */
const nodesIn = (node: Node): Node[] => {
  const nodes = [(walker.currentNode = node)];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  // It would hold what it was at last, and all around it.
  walker.currentNode = document;
  return nodes;
};

const templateOf = (strings: TemplateStringsArray): Template => {
  const known = templates.get(strings);
  if (known) return known;
  const template = document.createElement('template');
  policy ??= (
    globalThis as {trustedTypes?: {createPolicy(name: string, rules: object): typeof policy}}
  ).trustedTypes?.createPolicy('hyte-elements', {createHTML: (each: string) => each}) ?? {createHTML: (each) => each};
  template.innerHTML = policy.createHTML(
    strings.reduce(
      (before, text) => before + (before.lastIndexOf('<') > before.lastIndexOf('>') ? BOUND : '<!---->') + text,
    ),
  );
  const {content} = template;
  // A value between tags has a text of its own, empty where it is no text. Only now: between a table's tags a parser takes none.
  for (const node of nodesIn(content)) if (node instanceof Comment) node.replaceWith(new Text());
  const source = content.childNodes.length === 1 ? content.firstChild! : content;
  const bindings = nodesIn(source).flatMap((node, i): Binding[] => {
    if (node instanceof Text) return node.data ? [] : [[i]];
    return [...((node as Partial<Element>).attributes ?? [])].flatMap(({name, value}): Binding[] => {
      if (!value.includes(BOUND)) return [];
      (node as Element).removeAttribute(name);
      // A value that is alone in its attribute is what it is, and others are parts of a text.
      return [[i, name, value === BOUND ? undefined : value.split(BOUND)]];
    });
  });
  const made: Template = [source, bindings];
  templates.set(strings, made);
  return made;
};

/** Sets an attribute, a flag or a property of an element. A listener reads the value where it is kept. */
const assign = (element: Element, name: string, value: unknown): void => {
  const kind = name[0];
  const key = name.slice(1);
  if (kind === '.') (element as unknown as Record<string, unknown>)[key] = value;
  else if (kind === '?') element.toggleAttribute(key, !!value);
  else if (value === nothing) element.removeAttribute(name);
  else if (kind !== '@') element.setAttribute(name, value as string);
};

/** Shows a text where it is another one: a reader may have selected it. */
const write = (node: Text, value: unknown): void => {
  const text = value === nothing ? '' : `${(value ?? '') as string}`;
  if (node.data !== text) node.data = text;
};

/** A value between tags that is more than a text, or was: it stands before that text, which is empty while it is more. */
class Child {
  /** What is shown: the strings of a template, or one of `list` and `text`. */
  #kind: unknown;
  #nodes: ChildNode[] = [];
  /** What a template's bindings are at, or the parts of a list. */
  #targets: (Node | Child)[] = [];
  #bindings: readonly Binding[] = [];
  /** The values of the bindings. */
  #values: unknown[] = [];

  readonly #place: Text;
  readonly #host: unknown;

  constructor(place: Text, host: unknown) {
    this.#place = place;
    this.#host = host;
  }

  set(value: unknown): void {
    const place = this.#place;
    const {strings, values} = (value ?? {}) as {strings?: TemplateStringsArray; values: readonly unknown[]};
    const kind = Array.isArray(value) ? 'list' : (strings ?? 'text');
    let fresh: Node | undefined;
    if (kind !== this.#kind) {
      this.#kind = undefined;
      this.#drop(0);
      write(place, nothing);
      if (strings) fresh = this.#make(strings);
    }
    // What is being made is put together from the top, so that each node is moved once; what is shown gets it whole.
    const isShown = place.isConnected;
    if (fresh && !isShown) place.before(fresh);
    if (strings) this.#update(values);
    else if (kind === 'list') {
      const list = value as readonly unknown[];
      list.forEach((each, i) => {
        if (!this.#nodes[i]) {
          const text = new Text();
          place.before(text);
          this.#nodes.push(text);
          this.#targets.push(new Child(text, this.#host));
        }
        (this.#targets[i] as Child).set(each);
      });
      this.#drop(list.length);
    } else write(place, value);
    // Only now: what has failed half way is made anew.
    this.#kind = kind;
    if (fresh && isShown) place.before(fresh);
  }

  /** Takes away what is shown, from one part on. */
  #drop(from: number): void {
    for (const target of this.#targets.splice(from)) if (target instanceof Child) target.#drop(0);
    for (const node of this.#nodes.splice(from)) node.remove();
  }

  #make(strings: TemplateStringsArray): Node {
    const [source, bindings] = templateOf(strings);
    const fresh = document.importNode(source, true);
    this.#nodes = (fresh instanceof DocumentFragment ? [...fresh.childNodes] : [fresh]) as ChildNode[];
    this.#bindings = bindings;
    this.#values = bindings.map(() => nothing);
    const nodes = bindings.length ? nodesIn(fresh) : [];
    this.#targets = bindings.map(([at, name], i) => {
      const node = nodes[at]!;
      if (name?.startsWith('@')) {
        node.addEventListener(name.slice(1), (event) =>
          (this.#values[i] as (event: Event) => void).call(this.#host, event),
        );
      }
      return node;
    });
    return fresh;
  }

  #update(values: readonly unknown[]): void {
    let at = 0;
    this.#bindings.forEach(([, name, texts], i) => {
      let target = this.#targets[i]!;
      const value = texts ? texts.reduce((before, text) => before + (values[at++] as string) + text) : values[at++];
      if (value && typeof value === 'object' && target instanceof Text) {
        target = this.#targets[i] = new Child(target, this.#host);
      }
      if (target instanceof Child) target.set(value);
      else if (value !== this.#values[i]) {
        if (name) assign(target as Element, name, value);
        else write(target as Text, value);
        this.#values[i] = value;
      }
    });
  }
}

const roots = new WeakMap<Node, Child>();

/** Shows a value in a root. What its listeners are called on is given with the first. */
export const render = (value: unknown, root: DocumentFragment, {host}: {host?: unknown} = {}): void => {
  let child = roots.get(root);
  if (!child) {
    const place = new Text();
    root.append(place);
    roots.set(root, (child = new Child(place, host)));
  }
  child.set(value);
};
