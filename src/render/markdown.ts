/** Markdown, as CommonMark has it, with GitHub's tables: for wikis, issues and whoever reads it as it is written. */
import type {Block, Line, Piece} from './content.js';

/** A text of which nothing is taken for markup. */
const escape = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>&|~]/g, '\\$&')
    .replace(/^(#|[-+=])/, '\\$1')
    .replace(/^(\d+)(?=[.)](\s|$))/, '$1\\');

/** An address within parentheses. */
const address = (url: string): string =>
  url.replace(/[\s()<>\\|]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

const marks = {note: '_', strong: '**'};

const piece = (of: Piece): string => {
  if (typeof of === 'string') return escape(of);
  const text = escape(of.text);
  if (of.href) return `[${text}](${address(of.href)})`;
  const mark = of.as ? marks[of.as] : '';
  return mark + text + mark;
};
const line = (of: Line): string => of.map(piece).join('');

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');
const item = (text: string): string => `- ${indented(text).trimStart()}`;

const block = (of: Block): string => {
  if ('heading' in of) {
    const {heading, level} = of;
    return level > 6 ? `**${escape(heading)}**` : `${'#'.repeat(level)} ${escape(heading)}`;
  }
  if ('lines' in of) return of.lines.map(line).join('\n\n');
  if ('list' in of) {
    const items = of.list.map(blocks);
    // Items of more than one block stand apart.
    return items.map(item).join(items.some((each) => each.includes('\n')) ? '\n\n' : '\n');
  }
  if ('terms' in of) {
    return of.terms
      .map(([term, all]) =>
        all.length === 1
          ? `- **${escape(term)}**: ${line(all[0]!)}`
          : [`- **${escape(term)}**`, ...all.map((each) => indented(`- ${line(each)}`))].join('\n'),
      )
      .join('\n');
  }
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  // A cell is one line: within it, only HTML breaks one.
  const cells = (all: readonly (readonly Line[])[]): string => row(all.map((each) => each.map(line).join('<br>')));
  return [row(of.columns.map(escape)), row(of.columns.map(() => '---')), ...of.rows.map(cells)].join('\n');
};

const blocks = (all: readonly Block[]): string => all.map(block).join('\n\n');

/** Content as Markdown. */
export const markdownOf = (content: readonly Block[]): string => `${blocks(content)}\n`;
