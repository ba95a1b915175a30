/** Draws an element's parts: a box and a number on the first of each, and a list that tells what they are. */
import type {StoryObj} from '@storybook/web-components-vite';
import {elementOf} from './manifest.js';

type Act = (element: HTMLElement) => unknown;

/** What has to be done to an element before all of its parts are to be seen. */
const acts = new Map<string, Act>();

const style = `
  :host { display: block; container-type: inline-size }
  .drawing { position: relative }
  .marks { position: absolute; inset: 0 auto auto 0; z-index: 1 }
  .drawing ::slotted(*) { isolation: isolate }
  .box { position: absolute; box-sizing: border-box; border: 1.5px solid #c2185b; pointer-events: none }
  .number { position: absolute; min-width: 1.6em; padding: 0 0.3em; box-sizing: border-box; text-align: center;
    font: 700 12px/1.6 system-ui, sans-serif; color: #fff; background: #ad1457; border-radius: 1em; pointer-events: none }
  dl { display: grid; grid-template-columns: max-content max-content 1fr; gap: 0.4em 0.8em; margin: 1.5em 0 0; padding: 1em;
    font: 14px/1.5 system-ui, sans-serif; color: CanvasText; background: Canvas }
  dl > div { display: contents }
  dt, dd { margin: 0 }
  dl .number { position: static; align-self: start }
  code { font: 13px ui-monospace, monospace }
  @container (width < 34em) { dl { grid-template-columns: max-content 1fr } dd { grid-column: 2 } }
`;

/** The first of a part that is to be seen, also in an element within that hands its parts on. */
const findPart = (root: ParentNode, name: string): Element | undefined => {
  const own = [...root.querySelectorAll(`[part~="${name}"]`)].find((part) => part.getClientRects().length);
  if (own) return own;
  for (const child of root.querySelectorAll('[exportparts]')) {
    const handedOn = child.getAttribute('exportparts')!.split(/,\s*/).includes(name);
    const part = handedOn && child.shadowRoot && findPart(child.shadowRoot, name);
    if (part) return part;
  }
};

class StoryAnatomy extends HTMLElement {
  readonly #observer = new ResizeObserver(() => this.#draw());

  connectedCallback(): void {
    if (!this.shadowRoot) {
      this.attachShadow({mode: 'open'}).innerHTML =
        `<style>${style}</style><div class="drawing"><slot></slot><div class="marks"></div></div><dl lang="en"></dl>`;
    }
    this.#observer.observe(this);
    // Once what is inside has been put there.
    requestAnimationFrame(async () => {
      const element = this.firstElementChild as HTMLElement | null;
      if (!element?.shadowRoot) return;
      await acts.get(element.localName)?.(element);
      this.#observer.observe(element);
      this.#draw();
    });
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
  }

  #draw(): void {
    const element = this.firstElementChild;
    if (!element?.shadowRoot) return;
    const marks = this.shadowRoot!.querySelector<HTMLElement>('.marks')!;
    const list = this.shadowRoot!.querySelector('dl')!;
    const from = marks.parentElement!.getBoundingClientRect();
    const taken: {x: number; y: number}[] = [];
    marks.replaceChildren();
    list.replaceChildren();
    elementOf(element.localName).cssParts.forEach(({name, description = ''}, i) => {
      const part = findPart(element.shadowRoot!, name);
      if (part) {
        const {left, top, width, height} = part.getBoundingClientRect();
        const box = document.createElement('div');
        box.className = 'box';
        Object.assign(box.style, {
          left: `${left - from.left}px`,
          top: `${top - from.top}px`,
          width: `${width}px`,
          height: `${height}px`,
        });
        // Numbers that would stand on each other stand side by side.
        let x = left - from.left - 8;
        const y = top - from.top - 10;
        while (taken.some((other) => Math.abs(other.x - x) < 22 && Math.abs(other.y - y) < 20)) x += 22;
        taken.push({x, y});
        const number = Object.assign(document.createElement('div'), {className: 'number', textContent: String(i + 1)});
        Object.assign(number.style, {left: `${x}px`, top: `${y}px`});
        marks.append(box, number);
      }
      const entry = document.createElement('div');
      const term = document.createElement('dt');
      term.className = 'number';
      term.textContent = String(i + 1);
      const named = document.createElement('dt');
      named.append(Object.assign(document.createElement('code'), {textContent: name}));
      const told = document.createElement('dd');
      told.textContent = part ? description : `${description} Not in this picture.`;
      entry.append(term, named, told);
      list.append(entry);
    });
  }
}

if (!customElements.get('story-anatomy')) customElements.define('story-anatomy', StoryAnatomy);

/** A story that draws an element's parts. `act` is done first. */
export const anatomyOf = (tag: string, act?: Act): StoryObj => {
  if (act) acts.set(tag, act);
  return {decorators: [(story) => `<story-anatomy>${String(story())}</story-anatomy>`]};
};
