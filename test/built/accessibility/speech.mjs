/**
 * What a screen reader says of an element, by `@guidepup/virtual-screen-reader`, which speaks as the specifications of
 * roles and names have it. It knows nothing of shadow trees and little of CSS: it is given a copy of what the browser
 * shows, in one tree.
 */
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

/** The screen reader, as a script for a page. */
const bundle = async () => {
  const {outputFiles} = await build({
    stdin: {
      contents: `import {virtual} from '@guidepup/virtual-screen-reader/browser.js'; globalThis.reader = virtual;`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    // As it is found from here, also where node_modules is a link.
    preserveSymlinks: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0].text;
};
let script;

/** What it says of the element with this tag, from the first to the last; runs in the page. */
const listen = async (tag) => {
  let language = document.documentElement.lang;
  /** Where a reader changes its voice, the copy has a mark. */
  const mark = (node, text) => {
    let at = node.nodeType === Node.TEXT_NODE ? node.parentNode : node;
    while (!at.lang) at = at.parentNode ?? at.host;
    if (at.lang === language || !text.trim()) return text;
    language = at.lang;
    return `[${language}] ${text.trimStart()}`;
  };
  const copy = (node, to) => {
    if (node.nodeType === Node.TEXT_NODE) to.append(mark(node, node.data));
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    if (node.localName === 'slot') {
      for (const child of node.assignedNodes()) copy(child, to);
      return;
    }
    const laidOut = node.localName === 'option' || getComputedStyle(node).display === 'contents';
    if (node.ariaHidden === 'true') return;
    if (!laidOut && !node.checkVisibility({visibilityProperty: true})) return;
    const one = node.shadowRoot ? document.createElement('div') : node.cloneNode();
    // It would say the value of a button, which nobody hears, and not the text of an option.
    one.removeAttribute('value');
    if (one.ariaLabel) one.ariaLabel = mark(node, one.ariaLabel);
    to.append(one);
    for (const child of (node.shadowRoot ?? node).childNodes) copy(child, one);
    if (node.localName === 'select') one.selectedIndex = node.selectedIndex;
    if (node.localName === 'input') one.value = node.value;
    if (node.localName === 'option') one.toggleAttribute('selected', node.selected);
  };
  const main = document.createElement('main');
  copy(document.querySelector(tag), main);
  // What a template puts together is one text to a reader.
  main.normalize();
  document.body.append(main);
  await globalThis.reader.start({container: main});
  while ((await globalThis.reader.lastSpokenPhrase()) !== 'end of main') await globalThis.reader.next();
  const said = await globalThis.reader.spokenPhraseLog();
  await globalThis.reader.stop();
  const words = [...main.querySelectorAll('option')].reduce((all, option) => (option.remove(), all), main).textContent;
  main.remove();
  return {said: said.slice(1, -1), words};
};

/** What is said within one thing, as a tree: the reader tells where a thing ends by repeating how it began. */
const treeOf = (said) => {
  let open = [];
  for (const phrase of said) {
    const begun = phrase.match(/^end(?: of|,) (.*)$/s)?.[1];
    const at = open.findLastIndex(({says, within}) => says === begun && !within);
    if (begun === undefined || at < 0) open.push({says: phrase});
    else open = [...open.slice(0, at), {says: begun, within: open.slice(at + 1)}];
  }
  return open;
};

/** Short, for a person to follow: what a reader repeats of what is within is said once. */
const linesOf = (tree) =>
  tree.flatMap(({says, within = []}) => {
    const [{says: text, within: more} = {}, ...others] = within;
    const alone = within.length === 1 && !more;
    if (says === 'paragraph' && alone) return [text];
    const short = says
      .replace(/^(row|cell), .*$/s, '$1')
      .replace(/^listitem, .*position (\d+), set size (\d+)$/, 'item $1 of $2')
      .replace(/^(option, .*?)(?:, not selected)?(, selected)?, position.*$/, '$1$2')
      .replace(', has popup listbox, not expanded', '');
    return alone && short.includes(text) ? [short] : [short, ...linesOf(within).map((line) => `  ${line}`)];
  });

/** What is said of the element with this tag: line by line, and every word of it in one. */
export const speak = async (page, tag) => {
  if (!(await page.evaluate(() => 'reader' in window))) await page.evaluate((script ??= await bundle()));
  const {said, words} = await page.evaluate(listen, tag);
  return {lines: linesOf(treeOf(said)), words};
};
