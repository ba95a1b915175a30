/**
 * b. A page with three actor cards and the matrix, as a reader with a slow phone on a slow network first comes to it, made
 * in every way that there is. The least is static HTML with a style sheet.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {openPage, slowDown, wait} from './browser.mjs';
import {markupsOf, pagesOf} from './content.mjs';
import {bundlePeer, peers} from './peers.mjs';
import {serve} from './server.mjs';
import {readShadows} from './shadows.mjs';
import {ratiosOf, summarise, takeTurns} from './statistics.mjs';

/** Slow 4G, as Chromium's tools and Lighthouse know it, in bytes a second and ms. */
const network = {
  offline: false,
  downloadThroughput: ((1.6 * 1000 * 1000) / 8) * 0.9,
  uploadThroughput: ((750 * 1000) / 8) * 0.9,
  latency: 150 * 3.75,
};
const SLOWER = 4;
/** How long nothing may happen until a page counts as stable, in ms. */
const REST = 1_200;
/** A task that takes longer keeps a reader waiting, in ms: what it takes beyond counts as blocking. */
const LONG = 50;

const categories = ['devtools.timeline', 'loading', 'toplevel', 'blink.user_timing'];

/** What the browser has noted of a page's load: times since it was asked for, in ms. */
const read = (trace, url) => {
  const {traceEvents: events} = JSON.parse(Buffer.from(trace).toString());
  const start = events.find(({name, args}) => name === 'navigationStart' && args.data?.documentLoaderURL === url);
  const since = ({ts, dur = 0}) => (ts + dur - start.ts) / 1000;
  const main = events.find(
    ({name, pid, args}) => name === 'thread_name' && pid === start.pid && args.name === 'CrRendererMain',
  ).tid;
  const ofPage = events.filter(({pid, ts}) => pid === start.pid && ts >= start.ts);
  const named = (...names) => ofPage.filter(({name}) => names.includes(name));
  const isMain = ({args}) => args.frame === start.args.frame || args.data?.frame === start.args.frame;
  const fcp = since(named('firstContentfulPaint').find(isMain));
  const lcp = named('largestContentfulPaint::Candidate').filter(isMain).map(since);
  const drawn = ofPage.filter(({name, tid}) => tid === main && ['Layout', 'UpdateLayoutTree', 'Paint'].includes(name));
  const stable = Math.max(...drawn.map(since));
  const tasks = ofPage.filter(({name, tid, dur}) => tid === main && name === 'RunTask' && dur);
  return {
    fcp,
    lcp: Math.max(fcp, ...lcp),
    stable,
    shift: named('LayoutShift')
      .filter(isMain)
      .reduce((sum, {args}) => sum + args.data.score, 0),
    blocking: tasks.filter((task) => since(task) > fcp).reduce((sum, {dur}) => sum + Math.max(0, dur / 1000 - LONG), 0),
  };
};
