/**
 * Writes what `bench/results.json` says into docs/performance.md, between `<!-- measured -->` and `<!-- /measured -->` and so
 * with `cost`, and its plots into docs/performance/. With `--check` it writes nothing and fails where they are not what it
 * would write.
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {written} from '../tools/build/readme.mjs';
import {ASSUMED, costOf, energyOf, MODEL} from './cost.mjs';
import {barPlot, linePlot} from './plots.mjs';
import {markdown, tableOf} from './table.mjs';

const GUIDE = 'docs/performance.md';
const FOLDER = 'docs/performance/';

const kB = (bytes) => `${Math.round(bytes / 1000)} kB`;
const ms = (time) => (time % 1 && time < 10 ? `${time.toFixed(1)} ms` : `${Math.round(time).toLocaleString('en')} ms`);

/** A row's name, short enough for a plot. */
const label = (row) => row.what.replaceAll('`', '').split(/[:,(]/)[0].trim();

/** The plot of a section, by its letter: its name, and what draws it. */
const plots = {
  a: {
    name: 'bytes',
    draw: ({rows}) =>
      barPlot(
        'Bytes over the network, compressed by brotli',
        rows
          .filter(({key}) => !key.element)
          .map((row) => ({label: label(row), value: row.value, ours: !!row.key.file})),
        kB,
      ),
  },
  b: {
    name: 'page-load',
    draw: ({rows}) =>
      barPlot(
        'Time until the page is stable, on a slow phone and network',
        rows
          .filter(({key, ratio}) => key.encoding === 'brotli' && ratio)
          .map((row) => ({
            label: shortWays[row.key.way],
            value: row.value,
            ours: !row.key.way.match(/static|sgds|shoelace/),
          })),
        ms,
      ),
  },
  c: {
    name: 'first-render',
    draw: ({rows}) => {
      const lines = Object.entries({'hyte-actor-card': 'cards', 'hyte-role-matrix': 'matrices'}).flatMap(
        ([tag, called]) => {
          const points = rows.filter(({key}) => key.tag === tag && key.part === 'total' && key.count);
          return [
            {label: called, points: points.map(({key, value}) => [key.count, value.median]), ours: true},
            {label: `${called}, innerHTML`, points: points.map(({key, limit}) => [key.count, limit.median])},
          ];
        },
      );
      return linePlot('First render, script and layout, by how many there are', lines);
    },
  },
  e: {
    name: 'empty-page',
    draw: ({rows}) =>
      barPlot(
        'Main thread on a page without an element',
        rows.map((row) => ({label: label(row), value: row.value, ours: row.key.script === 'build'})),
        ms,
      ),
  },
};
const shortWays = {
  static: 'Static HTML',
  build: 'Script',
  fallback: 'Script and fallback',
  declarative: 'Declarative shadow DOM',
  'declarative-script': '… and script',
  frame: 'Frame',
  sgds: 'SGDS',
  shoelace: 'Shoelace',
};

/** What each section's ratios and columns are, in a sentence or two. */
const words = {
  a: 'Compressed by brotli (quality 11); the ratio is to the floor. A peer is what a bundler makes of the elements named, with the style sheets that they need, and has no content.',
  b: 'Three actor cards and the matrix. The value is the time until the page is stable: the end of the last layout or paint. The ratio is to static HTML.',
  c: 'The ratio is to `innerHTML` of the same shadow DOM (_limit_). The times are those of the main thread.',
  d: 'The ratio is to the first render with layout (language), to layout alone (search, filter) or to the same shadow DOM made by `innerHTML` (memory, nodes).',
  e: 'Reading and running the script, by the main thread, in a process that has not run it before. The ratio is to the floor.',
  f: 'The ratio is to a page of 10 nodes.',
};

const measuredOf = ({machine, sections}) =>
  [
    `Measured with ${machine.browser} on ${machine.cores} cores of ${machine.processor}.`,
    ...Object.entries(sections)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([letter, section]) =>
        [
          `### ${section.title}`,
          section.rows.length ? words[letter] : '',
          plots[letter] ? `![${section.title.replaceAll('`', '')}](performance/${plots[letter].name}.svg)` : '',
          section.rows.length ? markdown(tableOf(section)) : '',
          ...section.notes,
        ]
          .filter(Boolean)
          .join('\n\n'),
      ),
  ].join('\n\n');

const many = (value) => Math.round(value).toLocaleString('en');
const gigabytes = (bytes) => `${(bytes / 1e9).toLocaleString('en', {maximumSignificantDigits: 3})} GB`;
const kWh = (energy) => `${energy.toLocaleString('en', {maximumSignificantDigits: 2})} kWh`;

const costTable = ({sections: {b}}) => {
  const ways = ['build', 'fallback', 'declarative', 'declarative-script', 'frame', 'static', 'sgds', 'shoelace'];
  const rows = ways.flatMap((way) => b.rows.filter(({key}) => key.way === way && key.encoding === 'brotli'));
  const head = [
    '',
    'kept',
    'each page',
    ...[1, 300, 30_000].map((sites) => `${sites.toLocaleString('en')} site${sites > 1 ? 's' : ''}`),
  ];
  return markdown([
    head,
    ...rows.map(({what, parts}) => [
      what,
      `${many(parts.once)} B`,
      `${many(parts.each)} B`,
      ...[1, 300, 30_000].map((sites) => {
        const {requests, bytes, energy} = costOf(sites, parts);
        return `${many(requests)} requests, ${gigabytes(bytes)}, ${kWh(energy)}`;
      }),
    ]),
  ]);
};

const perGigabyte = (parts) =>
  Object.entries(parts)
    .map(([where, energy]) => `${energy} for ${where}`)
    .join(', ');

const costWords = (results) =>
  [
    `In a year, where ${many(ASSUMED.readers)} readers a month come to such a page of a site, each to ${ASSUMED.views} pages, and ${ASSUMED.first * 100} % of them without the file in their cache. _Kept_ is what a browser loads once, _each page_ what comes with every page. The energy is what the [Sustainable Web Design Model](https://sustainablewebdesign.org/estimating-digital-emissions/), version 4, estimates for the bytes: per gigabyte ${perGigabyte(MODEL.operational)} (in use), and ${perGigabyte(MODEL.embodied)} (for making them), ${energyOf(1e9).toFixed(2)} kWh in all. The model knows bytes alone, so it compares ways and measures none.`,
    costTable(results),
  ].join('\n\n');

/** The files that a report consists of, by their paths, with their contents. */
export const reportOf = async (results, guide) => {
  const text = written(guide, {measured: measuredOf(results), cost: costWords(results)}, GUIDE);
  return {
    [GUIDE]: await format(text, {...(await resolveConfig(GUIDE)), filepath: GUIDE}),
    ...Object.fromEntries(
      Object.entries(plots)
        .filter(([letter]) => results.sections[letter]?.rows.length)
        .map(([letter, {name, draw}]) => [`${FOLDER}${name}.svg`, draw(results.sections[letter])]),
    ),
  };
};

/** Writes the report, or says which of its files are not what it would write. */
export const report = async ({check = false} = {}) => {
  const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
  const results = read('bench/results.json');
  // Before the first run there is nothing to hold.
  if (!results) return [];
  const files = await reportOf(JSON.parse(results), read(GUIDE));
  const stale = Object.keys(files).filter((path) => read(path) !== files[path]);
  if (!check) {
    mkdirSync(FOLDER, {recursive: true});
    for (const path of stale) writeFileSync(path, files[path]);
  }
  return stale;
};

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const check = process.argv.includes('--check');
  const stale = await report({check});
  if (check && stale.length) {
    console.error(`${stale.join(', ')}: not what bench/results.json says: run \`npm run bench:report\``);
    process.exitCode = 1;
  }
}
