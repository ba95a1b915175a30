/**
 * c. How long elements take to show what they have, from one to many, against a page that has the same shadow DOM ready as
 * text: `innerHTML` is the least that anything could do which comes by a script.
 */
import {openPage} from './browser.mjs';
import {comparedOf, pagesOfBuilds} from './builds.mjs';
import {startClock} from './clock.mjs';
import {serve} from './server.mjs';
import {readShadows} from './shadows.mjs';
import {exponentOf, ratiosOf, summarise, takeTurns} from './statistics.mjs';

export const kinds = {
  'hyte-actor-card': {
    markups: ['county', 'municipalities', 'organisations'].map(
      (actor) => `<hyte-actor-card actor="${actor}"></hyte-actor-card>`,
    ),
    counts: [1, 3, 10, 30, 100, 300, 1000],
  },
  'hyte-role-matrix': {markups: ['<hyte-role-matrix></hyte-role-matrix>'], counts: [1, 3, 10, 30, 100]},
};

/** On the page: shows elements, and marks when the script and when the layout is done. */
const show = async ({markups, shadows, count, id}) => {
  const main = document.querySelector('main');
  const each = (list, i) => list[i % list.length];
  const markup = Array.from({length: count}, (_, i) => each(markups, i)).join('');
  window.gc();
  performance.mark(`${id} start`);
  main.innerHTML = markup;
  if (shadows) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(shadows[0].css);
    [...main.children].forEach((host, i) => {
      const root = host.attachShadow({mode: 'open'});
      root.innerHTML = each(shadows, i).html;
      root.adoptedStyleSheets = [sheet];
    });
  }
  // What is to be done at once, though not by the same call, belongs to it.
  await null;
  performance.mark(`${id} made`);
  main.getBoundingClientRect();
  performance.mark(`${id} laid out`);
  // Nothing is left that would be drawn while another page is measured.
  main.replaceChildren();
  await new Promise(requestAnimationFrame);
};

/**
 * Opens a page for each build and one for the limit.
 * @param {import('./run.mjs').Bench} bench
 * @returns What takes a sample of one of them, `samples`, and what ends it.
 */
export const openFirstRender = async ({browser, builds}) => {
  const shadows = {};
  for (const [tag, {markups}] of Object.entries(kinds)) {
    shadows[tag] = await readShadows(browser, builds.build.script, markups);
  }
  const server = await serve(pagesOfBuilds(builds));
  const pages = {};
  for (const name of [...Object.keys(builds), 'limit']) pages[name] = await openPage(browser);

  /** Samples of each page in turn, on a page that was opened for it alone: what script, and it with layout, took, in ms. */
  const samples = async (tag, count, rounds) => {
    const clock = await startClock(browser);
    const ids = await takeTurns(pages, rounds, async ({page}, name) => {
      await page.goto(`${server.address}/${name}.html`, {waitUntil: 'load'});
      const id = clock.nextId();
      await page.evaluate(show, {markups: kinds[tag].markups, shadows: name === 'limit' && shadows[tag], count, id});
      return id;
    });
    const between = await clock.stop();
    const read = (id) => ({script: between(id, 'start', 'made'), total: between(id, 'start', 'laid out')});
    return Object.fromEntries(Object.entries(ids).map(([name, all]) => [name, all.map(read)]));
  };

  const close = async () => {
    for (const page of Object.values(pages)) await page.close();
    server.close();
  };
  return {samples, shadows, close};
};

export const firstRender = {
  letter: 'c',
  title: 'First render, against `innerHTML` of the same shadow DOM',
  async run(bench) {
    const {rounds, quick, builds, log} = bench;
    const {samples, close} = await openFirstRender(bench);
    const rows = [];
    const points = {};
    for (const [tag, {counts}] of Object.entries(kinds)) {
      for (const count of quick ? counts.filter((each) => [1, 10, 100].includes(each)) : counts) {
        log(`${tag} × ${count}`);
        const taken = await samples(tag, count, rounds(15));
        for (const part of ['script', 'total']) {
          const of = (name) => taken[name].map((sample) => sample[part]);
          const time = summarise(of('build'));
          ((points[tag] ??= {})[part] ??= []).push([count, time.median]);
          rows.push({
            what: `\`${tag}\` × ${count}, ${part === 'script' ? 'script' : 'with layout'}`,
            key: {tag, count, part},
            unit: 'ms',
            value: time,
            limit: summarise(of('limit')),
            ratio: ratiosOf(of('build'), of('limit')),
            ...comparedOf(builds, of),
          });
        }
      }
    }
    await close();
    for (const [tag, parts] of Object.entries(points)) {
      for (const [part, all] of Object.entries(parts)) {
        rows.push({
          what: `\`${tag}\`, exponent from 10 on, ${part === 'script' ? 'script' : 'with layout'}`,
          key: {tag, part, exponent: true},
          unit: '',
          // Below that, what is done once flatters it.
          value: {median: exponentOf(all.filter(([count]) => count >= 10))},
        });
      }
    }
    return {to: 'innerHTML', rows, notes: []};
  },
};
