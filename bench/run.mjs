/**
 * Measures the built file beside its limits and peers: `npm run bench`, or some sections, `npm run bench -- c d`.
 *
 * --quick          fewer rounds and counts, to see at once where a change goes
 * --rounds N       as many rounds in each section
 * --dist DIR       another build than `dist/`
 * --against DIR    a second build, measured in the same rounds
 * --json FILE      where the results go. Without it, what was measured in full and of `dist/` alone goes to
 *                  `bench/results.json` and, with what is there of other sections, to docs/performance.md
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {parseArgs} from 'node:util';
import {format, resolveConfig} from 'prettier';
import {startBrowser} from './browser.mjs';
import {readBuilds} from './builds.mjs';
import {bytes} from './a-bytes.mjs';
import {pageLoad} from './b-page-load.mjs';
import {firstRender} from './c-first-render.mjs';
import {use} from './d-use.mjs';
import {emptyPage} from './e-empty-page.mjs';
import {placeholders} from './f-placeholders.mjs';
import {installPeers} from './peers.mjs';
import {report} from './report.mjs';
import {printed, tableOf} from './table.mjs';

/**
 * What a section is given.
 * @typedef {object} Bench
 * @property browser A Chromium.
 * @property builds The files to measure, by name: `build`, `again` and, if there is one, `against`.
 * @property {boolean} quick Whether to leave out what takes long.
 * @property {(usual: number) => number} rounds How many rounds to make, where so many are usual.
 * @property {(text: string) => void} log Tells whoever waits what is being done.
 */

const sections = [bytes, pageLoad, firstRender, use, emptyPage, placeholders];

const {values: options, positionals: wanted} = parseArgs({
  allowPositionals: true,
  options: {
    quick: {type: 'boolean', default: false},
    rounds: {type: 'string'},
    dist: {type: 'string'},
    against: {type: 'string'},
    json: {type: 'string'},
  },
});
const unknown = wanted.filter((letter) => !sections.some((section) => section.letter === letter));
if (unknown.length) {
  console.error(
    `No section ${unknown.join(', ')}: there are ${sections.map(({letter, title}) => `${letter} (${title})`).join(', ')}`,
  );
  process.exit(1);
}

const isWanted = ({letter}) => !wanted.length || wanted.includes(letter);
if (sections.some((section) => isWanted(section) && section.peers)) installPeers();

const browser = await startBrowser();
const bench = {
  browser,
  builds: readBuilds(options.dist ?? 'dist', options.against),
  quick: options.quick,
  rounds: (usual) => (options.rounds ? Number(options.rounds) : options.quick ? Math.ceil(usual / 3) : usual),
  log: (text) => console.error(`  ${text}`),
};

const version = await browser.version();
const measured = {};
try {
  for (const section of sections.filter(isWanted)) {
    console.error(`${section.letter}. ${section.title}`);
    const result = {title: section.title, ...(await section.run(bench))};
    measured[section.letter] = result;
    console.log(`\n${section.letter}. ${result.title.replaceAll('`', '')}\n`);
    console.log(printed(tableOf(result)));
    for (const note of result.notes) console.log(note.replaceAll('`', ''));
    console.log();
  }
} finally {
  await browser.close();
}

const results = {
  machine: {browser: version, cores: cpus().length, processor: cpus()[0].model},
  sections: measured,
};
const isKept = !options.quick && !options.rounds && !options.dist && !options.against;
if (options.json) writeFileSync(options.json, JSON.stringify(results, null, 2) + '\n');
else if (isKept) {
  const file = 'bench/results.json';
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).sections : {};
  const text = JSON.stringify({...results, sections: {...before, ...measured}});
  writeFileSync(file, await format(text, {...(await resolveConfig(file)), filepath: file}));
  await report();
}
