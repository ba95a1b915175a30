/**
 * b. A page with three actor cards and the matrix, as a reader with a slow phone on a slow network first comes to it, made
 * in every way that there is. The least is static HTML with a style sheet.
 */
import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {measure} from '../tools/check/bytes.mjs';
import {openPage, slowDown, wait} from './browser.mjs';
import {comparedOf} from './builds.mjs';
import {startTrace} from './clock.mjs';
import {markupsOf, pagesOf} from './content.mjs';
import {bundlePeers} from './peers.mjs';
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
  'short-declarative': 'A short card above text, as declarative shadow DOM',
};

/** The page's own files, its parts and the scripts of builds and peers; and a word on each peer that could not be had. */
const filesOf = async (browser, builds) => {
  const {script, folder} = builds.build;
  const definition = JSON.parse(readFileSync(join(folder, 'definition.json'), 'utf8'));
  const shadows = await readShadows(browser, script, markupsOf(definition));
  const {renderToHtml} = await import(pathToFileURL(resolve(folder, 'render.js')).href);
  const files = Object.fromEntries(Object.entries(builds).map(([name, build]) => [`${name}.js`, build.script]));
  const notes = [];
  const shown = await bundlePeers(['sgds', 'shoelace'], notes);
  for (const [name, {script, css}] of Object.entries(shown)) {
    Object.assign(files, {[`${name}.js`]: script, [`${name}.css`]: css});
  }
  Object.assign(
    files,
    pagesOf({definition, shadows, renderToHtml, builds: Object.keys(builds), peers: Object.keys(shown)}),
  );
  return {files, notes};
};

/**
 * Gives the frame the height that its content has, as a site would have found out.
 * @throws Where what should be the same page is not as high: then another thing is measured than what it says.
 */
const settle = async ({page}, address, files) => {
  const heightOf = async (name) => {
    await page.goto(`${address}/${name}.html`, {waitUntil: 'load'});
    return page.evaluate(
      () => (document.querySelector('iframe')?.contentDocument ?? document).documentElement.scrollHeight,
    );
  };
  files['frame.html'] = files['frame.html'].replace(/height="\d+"/, `height="${await heightOf('frame')}"`);
  const wanted = await heightOf('build');
  for (const name of ['static', 'fallback', 'declarative', 'declarative-script']) {
    const height = await heightOf(name);
    if (height !== wanted) throw new Error(`${name}.html is ${height} px high, and the page with the script ${wanted}`);
  }
};

/** What comes with each page, and what a reader's browser keeps of it, in so many requests: bytes, as brotli makes them. */
const partsOf = (name, files, least) => {
  const sizeOf = (path) => measure(files[path]).brotli;
  const linked = (path) => [...files[path].matchAll(/(?:src|href)="([^":]+)"/g)].map(([, file]) => file);
  const pages = [`${name}.html`, ...linked(`${name}.html`).filter((path) => path.endsWith('.html'))];
  const kept = [...new Set(pages.flatMap(linked))].filter((path) => !path.endsWith('.html'));
  const sum = (paths) => paths.reduce((total, path) => total + sizeOf(path), 0);
  return {each: sum(pages) - least, once: sum(kept), requests: {each: pages.length - 1, once: kept.length}};
};

export const pageLoad = {
  letter: 'b',
  peers: true,
  title: `Page load, cold, slow 4G, processor slowed down ${SLOWER} times`,
  async run({browser, builds, quick, rounds, log}) {
    const {files, notes} = await filesOf(browser, builds);
    const server = await serve(files);
    const {page, devtools, close} = await openPage(browser);
    await settle({page}, server.address, files);

    let received;
    devtools.on('Network.loadingFinished', ({encodedDataLength}) => (received += encodedDataLength));
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', network);
    await slowDown(devtools, SLOWER);
    const load = async (name, encoding) => {
      const url = `${server.newSite()}/${encoding}/${name}.html`;
      const trace = await startTrace(browser, categories);
      received = 0;
      await page.goto(url, {waitUntil: 'load'});
      await wait(WATCHED);
      return {...read(await trace.stop(), url), bytes: received};
    };

    const all = {...ways, again: '', ...(builds.against && {against: ''}), ...shortCards};
    const loaded = Object.fromEntries(Object.entries(all).filter(([name]) => files[`${name}.html`]));
    const taken = {};
    for (const encoding of quick ? ['brotli'] : ['brotli', 'gzip']) {
      log(`${Object.keys(loaded).length} pages, ${encoding}`);
      taken[encoding] = await takeTurns(loaded, rounds(encoding === 'brotli' ? 9 : 5), (_, name) =>
        load(name, encoding),
      );
    }
    await close();
    server.close();

    const least = measure(files['least.html']).brotli;
    const rows = Object.entries(taken).flatMap(([encoding, samples]) => {
      const of = (name, part) => samples[name].map((sample) => sample[part]);
      return Object.entries(loaded)
        .filter(([, what]) => what)
        .map(([name, what]) => ({
          what: encoding === 'brotli' ? what : `${what}, ${encoding}`,
          key: {way: name, encoding},
          unit: 'ms',
          value: summarise(of(name, 'stable')),
          // A short card is another page.
          ...(!shortCards[name] && {ratio: ratiosOf(of(name, 'stable'), of('static', 'stable'))}),
          ...Object.fromEntries(
            ['fcp', 'lcp', 'blocking', 'shift', 'bytes'].map((part) => [part, summarise(of(name, part))]),
          ),
          ...(encoding === 'brotli' && {parts: partsOf(name, files, least)}),
          ...(name === 'build' && comparedOf(builds, (build) => of(build, 'stable'))),
        }));
    });
    return {to: 'static HTML', called: 'until stable', rows, notes};
  },
};
