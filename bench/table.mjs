/** Results as tables: what is compared first, what it is in itself beside it. */

const thousands = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** A number with as many digits as it is worth. */
const number = (value, unit) => {
  if (unit === 'B' || unit === 'nodes' || Math.abs(value) >= 100) return thousands(Math.round(value));
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
};

/** A median with its quartiles, where they differ. */
const spread = ({median, low, high}, format) => {
  const [text, from, to] = [median, low ?? median, high ?? median].map(format);
  return from === to ? text : `${text} (${from}–${to})`;
};
const ratio = (value) => spread(value, (each) => each.toFixed(2));

/** The columns that a table may have: its head, and what stands in it, of rows that have such a thing. */
const columns = [
  ['', ({what}) => what],
  ['ratio', (row) => row.ratio && ratio(row.ratio)],
  ['value', (row) => row.value && `${spread(row.value, (each) => number(each, row.unit))} ${row.unit}`.trim()],
  ['limit', (row) => row.limit && `${spread(row.limit, (each) => number(each, row.unit))} ${row.unit}`.trim()],
  ['first paint', ({fcp}) => fcp && `${spread(fcp, (each) => number(each, 'ms'))} ms`],
  ['largest paint', ({lcp}) => lcp && `${spread(lcp, (each) => number(each, 'ms'))} ms`],
  ['layout shift', ({shift}) => shift && spread(shift, (each) => each.toFixed(3))],
  ['blocking', ({blocking}) => blocking && `${spread(blocking, (each) => number(each, 'ms'))} ms`],
  ['bytes', ({bytes}) => bytes && `${number(bytes.median, 'B')} B`],
  ['gzip', ({gzip}) => gzip && `${number(gzip.median, 'B')} B`],
  ['same build again', (row) => row.again && ratio(row.again)],
  ['against the other build', (row) => row.against && ratio(row.against)],
];

/**
 * A section's rows as texts, the first of them the head; columns that no row has are left out. `called` is what the value is.
 */
export const tableOf = ({rows, called = 'value'}) => {
  const used = columns.filter(([, cell]) => rows.some(cell));
  return [
    used.map(([head]) => (head === 'value' ? called : head)),
    ...rows.map((row) => used.map(([, cell]) => cell(row) || '')),
  ];
};

/** For a terminal. */
export const printed = (table) => {
  const plain = table.map((row) => row.map((cell) => cell.replaceAll('`', '')));
  const widths = plain[0].map((_, i) => Math.max(...plain.map((row) => row[i].length)));
  return plain
    .map((row) =>
      row
        .map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

/** For a guide. */
export const markdown = ([head, ...rows]) =>
  [head, head.map((_, i) => (i ? '--:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
