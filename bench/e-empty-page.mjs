/** e. What a script costs a page that has none of its elements: most pages of a site that adds it to all. */
import {buildFloor} from '../tools/check/bytes.mjs';
import {openPage, pageOf, wait} from './browser.mjs';
import {comparedOf} from './builds.mjs';
import {startTrace} from './clock.mjs';
import {bundlePeers, peers} from './peers.mjs';
import {serve} from './server.mjs';
import {ratiosOf, summarise, takeTurns} from './statistics.mjs';

/** A page with text, as most are. */
const text = '<p>Kunnan tehtävänä on edistää asukkaidensa hyvinvointia ja terveyttä.</p>'.repeat(40);

/** What a browser notes of scripts at work. The page has no other script, so all of it is that of the file. */
const kinds = ['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'TimerFire', 'FireAnimationFrame'];

/** The time that scripts took on the main thread, with reading them and what they have the browser do, in ms. */
const scriptTime = (events, url) => {
  const all = events
    .filter(({ph, name}) => ph === 'X' && kinds.includes(name))
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const {pid} = all.find(({name, args}) => name === 'EvaluateScript' && args.data.url === url);
  let end = 0;
  let sum = 0;
  for (const {pid: of, ts, dur, tdur} of all) {
    // One that is within another is counted with it.
    if (of !== pid || ts < end) continue;
    end = ts + dur;
    sum += tdur;
  }
  return sum / 1000;
};

/**
 * Measures pages that have a script each, in turns.
 * @param browser
 * @param {Record<string, {script: string, body?: string}>} pages
 * @param {number} rounds
 * @returns Under each name the samples: what the script took on the main thread, in ms.
 */
export const measureScripts = async (browser, pages, rounds) => {
  const files = {};
  for (const [name, {script, body = text}] of Object.entries(pages)) {
    files[`${name}.js`] = script;
    files[`${name}.html`] = pageOf({head: `<script defer src="${name}.js"></script>`, body});
  }
  const server = await serve(files);
  const {page, close} = await openPage(browser);
  const errors = [];
  page.on('pageerror', (error) => errors.push(error));
  const samples = await takeTurns(pages, rounds, async (_, name) => {
    const trace = await startTrace(browser, ['devtools.timeline']);
    // Where it has run before, the engine has it compiled.
    const site = server.newSite();
    await page.goto(`${site}/${name}.html`, {waitUntil: 'load'});
    // What it has put off is its own as well.
    await wait(50);
    // What has failed half way is quick.
    if (errors.length) throw errors[0];
    return scriptTime(await trace.stop(), `${site}/${name}.js`);
  });
  await close();
  server.close();
  return samples;
};

/** The floor, which is a function, as the one file is before it is called. */
export const floorScript = async () => `(${(await buildFloor()).replace(/;?\s*$/, '')})()`;

export const emptyPage = {
  letter: 'e',
  peers: true,
  title: 'A page without an element: what the script takes on the main thread',
  async run({browser, builds, rounds, log}) {
    const pages = {empty: {script: ''}, floor: {script: await floorScript()}, ...builds};
    const names = {build: '`hyte.min.js`', floor: 'The floor: Lit, one element, the texts', empty: 'An empty script'};
    const notes = [];
    const others = await bundlePeers(['shoelace', 'sgds'], notes);
    Object.assign(pages, others);
    for (const name of Object.keys(others)) names[name] = `${peers[name].name}: ${peers[name].shows}`;
    log(Object.keys(pages).join(', '));
    const taken = await measureScripts(browser, pages, rounds(15));
    const rows = Object.entries(names).map(([name, what]) => ({
      what,
      key: {script: name},
      unit: 'ms',
      value: summarise(taken[name]),
      ratio: ratiosOf(taken[name], taken.floor),
      ...(name === 'build' && comparedOf(builds, (build) => taken[build])),
    }));
    return {to: 'the floor', rows, notes};
  },
};
