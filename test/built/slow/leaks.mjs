/**
 * Holds that a page which comes and goes for a day stays as light as it began: what has left it leaves nothing behind,
 * and a change of language adds nothing. No clock is asked, only what is left after the collection.
 */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import puppeteer from 'puppeteer-core';
import {chromiumFlags, ensureChromium} from '../../../tools/browsers/ensure-chromium.mjs';
import {states} from '../../../tools/browsers/stage.mjs';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));
/** How often everything is done before the start is measured: by then the engine has compiled what it will. */
const WARM = 3_000;
/** How much more of the heap may be in use at the end than at the start. */
const MORE = 0.05;

/** Every element with all that it can have, and with the page's own content. */
const elements = {
  'hyte-actor-card': '<hyte-actor-card actor="municipalities" layout="accordion" copy-links>',
  'hyte-definition': '<hyte-definition copy-links>',
  'hyte-intro': '<hyte-intro>',
  'hyte-language-switch': '<hyte-language-switch>',
  'hyte-role-matrix': '<hyte-role-matrix controls copy-links>',
  'hyte-role-wheel': '<hyte-role-wheel actor="municipalities" copy-links>',
  'hyte-source': '<hyte-source>',
  'hyte-theme-card': '<hyte-theme-card theme="prevention" copy-links>',
};
const inside =
  '<p>Fallback</p><a slot="prevention">Own</a><a slot="municipalities-prevention">Own</a><a slot="footer">Own</a>';
const markups = Object.entries(elements).map(([tag, start]) => `${start}${inside}</${tag}>`);

/** The built code, each as one script, and how often everything is done with it. */
const scripts = {
  // Besides that of the elements, one that looks for placeholders.
  'hyte.min.js': {times: 10_000, changes: 3_000, observers: 2, read: () => readFileSync(`${dist}hyte.min.js`, 'utf8')},
  "the package's modules": {
    // The same elements: what differs is the class below them.
    times: 1_000,
    changes: 1_000,
    observers: 1,
    read: async () => {
      const {outputFiles} = await build({
        entryPoints: [`${dist}index.js`],
        bundle: true,
        write: false,
        format: 'iife',
        conditions: ['production'],
        // It minds that modules of which only the order counts are left out.
        logLevel: 'error',
      });
      return outputFiles[0].text;
    },
  },
};

let browser;
let page;
let devtools;
before(async () => {
  const args = [...chromiumFlags, '--js-flags=--expose-gc'];
  browser = await puppeteer.launch({executablePath: await ensureChromium(), args});
});
after(() => browser?.close());

beforeEach(async () => {
  page = await browser.newPage();
  devtools = await page.createCDPSession();
  await devtools.send('Performance.enable');
  await page.evaluateOnNewDocument(() => {
    // What an element says to a listener stands for five seconds, and holds it as long: here nobody listens.
    const later = window.setTimeout;
    window.setTimeout = (act, after) => later(act, Math.min(after, 20));
    window.observers = {};
    for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
      window.observers[name] = 0;
      window[name] = class extends window[name] {
        constructor(...given) {
          super(...given);
          window.observers[name]++;
        }
      };
    }
  });
  await page.goto('about:blank');
  await page.setContent('<!doctype html><html lang="fi"><meta charset="utf-8"><title>Host</title><main></main>');
});
afterEach(() => page.close());

/** What is in use now. */
const inUse = async () => {
  const {metrics} = await devtools.send('Performance.getMetrics');
  const of = (wanted) => metrics.find(({name}) => name === wanted).value;
  return {heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners')};
};

/** What is in use once all that nobody holds is gone: after as many collections as still find something. */
const held = async () => {
  let last;
  for (let i = 0; i < 20; i++) {
    // With frames between: what is drawn and told in the next one is held until then.
    await page.evaluate(async () => {
      for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve, 20));
      window.gc();
    });
    await devtools.send('HeapProfiler.collectGarbage');
    const now = await inUse();
    if (i > 3 && now.nodes === last.nodes && Math.abs(now.heap - last.heap) < 2_000) return now;
    last = now;
  }
  return last;
};

/** What there is too much of. */
const leftBehind = (start, end) => [
  ...(end.heap > start.heap * (1 + MORE) ? [`heap: ${start.heap} bytes became ${end.heap}`] : []),
  ...['nodes', 'listeners']
    .filter((kind) => end[kind] > start[kind])
    .map((kind) => `${kind}: ${start[kind]} became ${end[kind]}`),
];

/** Does something so many times on the page, after a warm-up, and says what is left behind. */
const leftAfter = async (t, act, times, warm = WARM) => {
  await page.evaluate(act, warm, markups);
  const start = await held();
  await page.evaluate(act, times, markups);
  const end = await held();
  const change = ((100 * (end.heap - start.heap)) / start.heap).toFixed(2);
  t.diagnostic(`${times} times: heap ${start.heap} → ${end.heap} bytes (${change} %)`);
  t.diagnostic(`nodes ${start.nodes} → ${end.nodes}, listeners ${start.listeners} → ${end.listeners}`);
  return leftBehind(start, end);
};

/** Has each element come and go in turn: on the page, in shadow roots, once moved, and used. */
const mount = async (times, markups) => {
  const main = document.querySelector('main');
  for (let i = 0; i < times; i++) {
    const home = document.createElement('div');
    const root = i % 3 ? home : home.attachShadow({mode: i % 2 ? 'open' : 'closed'});
    root.innerHTML = markups[i % markups.length];
    main.append(home);
    const element = root.firstElementChild;
    element.shadowRoot.querySelector('button, summary')?.click();
    if (i % 5 === 0) main.append(element);
    main.replaceChildren();
    if (i % 50 === 0) await new Promise((resolve) => setTimeout(resolve));
  }
};

/** Changes the language around all of the elements and, every other time, of one of them. */
const speak = async (times, markups) => {
  const main = document.querySelector('main');
  main.children.length || (main.innerHTML = markups.join(''));
  const languages = ['sv', 'fi', 'sv-FI', 'en', ''];
  for (let i = 0; i < times; i++) {
    const one = main.children[(i >> 1) % main.children.length];
    const language = languages[(i >> 1) % languages.length];
    if (i % 2) document.documentElement.lang = language;
    else if (one.lang) one.removeAttribute('lang');
    else one.lang = language;
    // Until it has been followed.
    await new Promise((resolve) => queueMicrotask(() => queueMicrotask(resolve)));
    if (i % 50 === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  for (const element of main.children) element.removeAttribute('lang');
  document.documentElement.lang = 'fi';
};

it('covers every element', () => assert.deepEqual(Object.keys(elements).sort(), Object.keys(states).sort()));

for (const [name, {times, changes, observers, read}] of Object.entries(scripts)) {
  describe(name, () => {
    beforeEach(async () => page.addScriptTag({content: await read()}));

    it(`leaves nothing behind of ${times} elements that came and went`, async (t) => {
      assert.deepEqual(await leftAfter(t, mount, times), []);
    });

    it(`takes no more after ${changes} changes of language`, async (t) => {
      assert.deepEqual(await leftAfter(t, speak, changes), []);
      const shown = await page.$eval('hyte-intro', ({shadowRoot}) => shadowRoot.querySelector('section').lang);
      assert.equal(shown, 'fi');
    });

    it('has one observer for all elements', async () => {
      await page.evaluate(mount, 100, markups);
      await page.evaluate(speak, 100, markups);
      const made = await page.evaluate(() => window.observers);
      assert.deepEqual(made, {MutationObserver: observers, ResizeObserver: 0, IntersectionObserver: 0});
    });

    it('would be seen to leave elements behind, and listeners', async (t) => {
      const keep = async (times, markups) => {
        const listen = () => {};
        for (let i = 0; i < times; i++) {
          const holder = document.createElement('div');
          holder.innerHTML = markups[0];
          document.body.append(holder);
          holder.remove();
          (window.kept ??= []).push(holder);
          addEventListener(`kept-${i}-${window.kept.length}`, listen);
        }
      };
      const left = await leftAfter(t, keep, 50, 50);
      assert.deepEqual(
        left.map((words) => words.split(':')[0]),
        ['heap', 'nodes', 'listeners'],
      );
    });
  });
}
