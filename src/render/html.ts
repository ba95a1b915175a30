/**
 * Plain HTML, as it can be pasted anywhere: headings, paragraphs, lists, tables and links, with no class, no style and no
 * element that a strict sanitiser takes away. Lines are short, so that whoever edits it finds their way.
 */
import type {Block, Line, Piece} from './content.js';

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character]!);

const attributes = (all: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(all)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escape(`${value}`)}"`))
    .join('');

const tags = {note: 'em', strong: 'strong'};

const piece = (of: Piece): string => {
  if (typeof of === 'string') return escape(of);
  const {text, as, href, lang} = of;
  const tag = as ? tags[as] : href ? 'a' : lang ? 'span' : '';
  const inner = escape(text);
  return tag ? `<${tag}${attributes({href, lang, hreflang: href && lang})}>${inner}</${tag}>` : inner;
};
const line = (of: Line): string => of.map(piece).join('');

/** What stands in a cell or behind a term: one line by itself, several as paragraphs. */
const lines = (all: readonly Line[]): string =>
  all.length === 1 ? line(all[0]!) : all.map((each) => `<p>${line(each)}</p>`).join('');

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');

const heading = (text: string, level: number): string =>
  // Below the sixth level HTML has no heading, and only its number is told.
  level > 6
    ? `<p role="heading" aria-level="${level}"><strong>${escape(text)}</strong></p>`
    : `<h${level}>${escape(text)}</h${level}>`;

const block = (of: Block): string => {
  if ('heading' in of) return heading(of.heading, of.level);
  if ('lines' in of) return of.lines.map((each) => `<p>${line(each)}</p>`).join('\n');
  if ('list' in of) {
    // A text alone in its item is the item.
    const item = (all: readonly Block[]): string => {
      const [only, more] = all;
      return !more && only && 'lines' in only ? lines(only.lines) : `\n${indented(blocks(all))}\n`;
    };
    return `<ul>\n${indented(of.list.map((each) => `<li>${item(each)}</li>`).join('\n'))}\n</ul>`;
  }
  if ('terms' in of) {
    // Bold by itself, for pages where a term has no style, or is none any more.
    const terms = of.terms.flatMap(([term, all]) => [
      `<dt><strong>${escape(term)}</strong></dt>`,
      `<dd>${lines(all)}</dd>`,
    ]);
    return `<dl>\n${indented(terms.join('\n'))}\n</dl>`;
  }
  const head = of.columns.map((column) => `<th scope="col">${escape(column)}</th>`);
  const rows = of.rows.map(([first, ...cells]) => {
    const row = [`<th scope="row">${lines(first!)}</th>`, ...cells.map((cell) => `<td>${lines(cell)}</td>`)];
    return `<tr>\n${indented(row.join('\n'))}\n</tr>`;
  });
  const part = (tag: string, all: string): string => `<${tag}>\n${indented(all)}\n</${tag}>`;
  const headRow = `<tr>\n${indented(head.join('\n'))}\n</tr>`;
  return part('table', `${part('thead', headRow)}\n${part('tbody', rows.join('\n'))}`);
};

const blocks = (all: readonly Block[]): string => all.map(block).join('\n');

/**
 * Content as plain HTML.
 * @param content What is said.
 * @param language The language that it is said in.
 */
export const htmlOf = (content: readonly Block[], language: string): string =>
  `<div${attributes({lang: language})}>\n${blocks(content)}\n</div>\n`;
