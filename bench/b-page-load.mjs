/**
 * b. A page with three actor cards and the matrix, as a reader with a slow phone on a slow network first comes to it, made
 * in every way that there is. The least is static HTML with a style sheet.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {openPage, slowDown, wait} from './browser.mjs';
import {startTrace} from './clock.mjs';
import {markupsOf, pagesOf} from './content.mjs';
import {bundlePeer, peers} from './peers.mjs';
import {serve} from './server.mjs';
import {readShadows} from './shadows.mjs';
import {ratiosOf, summarise, takeTurns} from './statistics.mjs';

/** Slow 4G, as Lighthouse and Chromium's tools know it: bytes a second, and ms until an answer begins. */
const network = {
  offline: false,
  downloadThroughput: ((1.6 * 1000 * 1000) / 8) * 0.9,
  uploadThroughput: ((750 * 1000) / 8) * 0.9,
  latency: 150 * 3.75,
};
/** How many times the processor is slowed down. */
const SLOWER = 4;
/** How long a page is watched after it has loaded, in ms: whatever is drawn in that time counts. */
const WATCHED = 1_500;
/** A task that takes longer keeps a reader waiting, in ms: what it takes beyond counts as blocking. */
const LONG = 50;

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'loading', 'blink.user_timing'];

/** What the browser notes whenever something comes to be seen otherwise. */
const drawn = ['Layout', 'UpdateLayoutTree', 'PrePaint', 'Paint'];

/** What it has noted of a page's load: times since it was asked for, in ms. */
const read = (events, url) => {
  const start = events.find(({name, args}) => name === 'navigationStart' && args.data?.documentLoaderURL === url);
  const {pid, args} = start;
  const since = ({ts, dur = 0}) => (ts + dur - start.ts) / 1000;
  const named = (...names) =>
    events.filter((each) => each.pid === pid && each.ts >= start.ts && names.includes(each.name));
  const main = events.find(
    (each) => each.pid === pid && each.name === 'thread_name' && each.args.name === 'CrRendererMain',
  );
  const isPage = (each) => [each.args.frame, each.args.data?.frame].includes(args.frame);
  const isMain = ({tid}) => tid === main.tid;
  const [fcp] = named('firstContentfulPaint').filter(isPage).map(since);
  return {
    fcp,
    lcp: Math.max(fcp, ...named('largestContentfulPaint::Candidate').filter(isPage).map(since)),
    stable: Math.max(
      ...named(...drawn)
        .filter(isMain)
        .map(since),
    ),
    shift: named('LayoutShift')
      .filter(isPage)
      .reduce((sum, each) => sum + each.args.data.score, 0),
    blocking: named('RunTask')
      .filter((task) => isMain(task) && since(task) > fcp)
      .reduce((sum, {dur = 0}) => sum + Math.max(0, dur / 1000 - LONG), 0),
  };
};

/** The ways, by their pages' names; those of other builds come beside them. */
const ways = {
  static: 'Static HTML with a style sheet',
  build: 'Script',
  fallback: 'Script, with a fallback inside the elements',
  declarative: 'Declarative shadow DOM alone',
  'declarative-script': 'Declarative shadow DOM and script',
  frame: 'Frame',
  sgds: "The same content on SGDS's elements",
  shoelace: "The same content on Shoelace's elements",
};
const shortCards = {
  short: 'A short card above text, bare',
  'short-fallback': 'A short card above text, with a fallback',
};

export const pageLoad = {
  letter: 'b',
  title: `Page load, cold, slow 4G, processor slowed down ${SLOWER} times`,
  async run({browser, builds, quick, rounds, log}) {
    const {script, folder} = builds.build;
    const definition = JSON.parse(readFileSync(join(folder, 'definition.json'), 'utf8'));
    const shadows = await readShadows(browser, script, markupsOf(definition));
    const notes = [];
    const files = Object.fromEntries(Object.entries(builds).map(([name, build]) => [`${name}.js`, build.script]));
    const shown = [];
    for (const name of ['sgds', 'shoelace']) {
      try {
        const peer = await bundlePeer(name);
        Object.assign(files, {[`${name}.js`]: peer.script, [`${name}.css`]: peer.css});
        shown.push(name);
      } catch (error) {
        notes.push(`${peers[name].name} is not measured: ${error.message.split('\n')[0]}.`);
      }
    }
    Object.assign(files, pagesOf({definition, shadows, builds: Object.keys(builds), peers: shown}));
    const server = await serve(files);

    const opened = await openPage(browser);
    let received;
    opened.devtools.on('Network.loadingFinished', ({encodedDataLength}) => (received += encodedDataLength));
    await opened.devtools.send('Network.enable');
    await opened.devtools.send('Network.emulateNetworkConditions', network);
    await slowDown(opened.devtools, SLOWER);
    const load = async (page, encoding) => {
      const url = `${server.newSite()}/${encoding}/${page}.html`;
      const trace = await startTrace(browser, categories);
      received = 0;
      await opened.page.goto(url, {waitUntil: 'load'});
      await wait(WATCHED);
      return {...read(await trace.stop(), url), bytes: received};
    };

    const used = Object.keys(files)
      .filter((name) => name.endsWith('.html') && name !== 'framed.html')
      .map((name) => name.replace('.html', ''));
    const taken = {};
    for (const encoding of quick ? ['brotli'] : ['brotli', 'gzip']) {
      log(`${used.length} pages, ${encoding}`);
      const turns = Object.fromEntries(used.map((name) => [name, name]));
      taken[encoding] = await takeTurns(turns, rounds(encoding === 'brotli' ? 9 : 5), (name) => load(name, encoding));
    }
    await opened.close();
    server.close();

    const rows = [];
    for (const [encoding, samples] of Object.entries(taken)) {
      const of = (name, part) => samples[name].map((sample) => sample[part]);
      for (const [name, what] of Object.entries({...ways, ...shortCards})) {
        if (!samples[name]) continue;
        const cells = ['fcp', 'lcp', 'blocking', 'shift', 'bytes'].map((part) => [part, summarise(of(name, part))]);
        rows.push({
          what: `${what}, ${encoding}`,
          key: {way: name, encoding},
          unit: 'ms',
          value: summarise(of(name, 'stable')),
          ratio: ratiosOf(of(name, 'stable'), of('static', 'stable')),
          ...Object.fromEntries(cells),
          ...(name === 'build' && {
            again: ratiosOf(of('again', 'stable'), of('build', 'stable')),
            ...(builds.against && {against: ratiosOf(of('build', 'stable'), of('against', 'stable'))}),
          }),
        });
      }
    }
    return {to: 'static HTML', rows, notes};
  },
};
