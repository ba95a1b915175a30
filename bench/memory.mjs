/** What elements hold in memory, against the same shadow DOM without a script that made it. */
import {metricsOf, openPage} from './browser.mjs';
import {comparedOf, pagesOfBuilds} from './builds.mjs';
import {kinds} from './c-first-render.mjs';
import {serve} from './server.mjs';
import {readShadows} from './shadows.mjs';
import {ratiosOf, summarise, takeTurns} from './statistics.mjs';

const COUNT = 100;
/** How many there are before anything is counted: by then, what is there once is there. */
const BEFORE = 3;

/** On the page: adds elements, or their shadow DOM. */
const add = async ({markups, shadows, count}) => {
  const main = document.querySelector('main');
  const each = (list, i) => list[i % list.length];
  for (let i = 0; i < count; i++) {
    main.insertAdjacentHTML('beforeend', each(markups, i));
    if (!shadows) continue;
    if (!window.sheet) (window.sheet = new CSSStyleSheet()).replaceSync(shadows[0].css);
    const root = main.lastElementChild.attachShadow({mode: 'open'});
    root.innerHTML = each(shadows, i).html;
    root.adoptedStyleSheets = [window.sheet];
  }
};

/** What is in use once all that nobody holds is gone, and all is drawn: bytes of the engine's and the page's heap, and nodes. */
const held = async ({page, devtools}) => {
  for (let i = 0; i < 4; i++) {
    await page.evaluate(async () => {
      for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
    });
    await devtools.send('HeapProfiler.collectGarbage');
  }
  const {usedSize, embedderHeapUsedSize, backingStorageSize} = await devtools.send('Runtime.getHeapUsage');
  const {Nodes} = await metricsOf(devtools);
  return {memory: (usedSize + embedderHeapUsedSize + backingStorageSize) / 1000, nodes: Nodes};
};

/**
 * @param {import('./run.mjs').Bench} bench
 * @returns The rows: memory and nodes of a card and a matrix.
 */
export const measureMemory = async ({browser, builds, rounds}) => {
  const server = await serve(pagesOfBuilds(builds));
  const rows = [];
  for (const [tag, {markups}] of Object.entries(kinds)) {
    const shadows = await readShadows(browser, builds.build.script, markups);
    const taken = await takeTurns({...builds, limit: {}}, rounds(3), async (_, name) => {
      const opened = await openPage(browser);
      await opened.devtools.send('Performance.enable');
      await opened.page.goto(`${server.address}/${name}.html`, {waitUntil: 'load'});
      const given = {markups, shadows: name === 'limit' && shadows};
      await opened.page.evaluate(add, {...given, count: BEFORE});
      const before = await held(opened);
      await opened.page.evaluate(add, {...given, count: COUNT});
      const after = await held(opened);
      await opened.close();
      return {memory: (after.memory - before.memory) / COUNT, nodes: (after.nodes - before.nodes) / COUNT};
    });
    for (const [part, unit] of Object.entries({memory: 'kB', nodes: 'nodes'})) {
      const of = (name) => taken[name].map((sample) => sample[part]);
      rows.push({
        what: `\`${tag}\`, ${part}`,
        key: {tag, part},
        unit,
        value: summarise(of('build')),
        limit: summarise(of('limit')),
        ratio: ratiosOf(of('build'), of('limit')),
        ...comparedOf(builds, of),
      });
    }
  }
  server.close();
  return rows;
};
