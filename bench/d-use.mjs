/** d. What comes after the first render: another language, a key in the search, a filter; and what elements hold in memory. */
import {openPage, slowDown} from './browser.mjs';
import {comparedOf, pagesOfBuilds} from './builds.mjs';
import {kinds} from './c-first-render.mjs';
import {startClock} from './clock.mjs';
import {measureMemory} from './memory.mjs';
import {serve} from './server.mjs';
import {ratiosOf, summarise, takeTurns} from './statistics.mjs';

/** What each page has for the acts below. It is written out as it stands here. */
const helpers = () => {
  window.frames = async () => {
    for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
  };
  /** Does something, and marks when it is done, `isDone` by then, and when the page is laid out. */
  window.timed = async (id, act, isDone = () => true) => {
    await window.frames();
    window.gc();
    performance.mark(`${id} start`);
    act();
    // At first what is done before anything else, then whatever comes later.
    for (let i = 0; i < 20 || !isDone(); i++) await (i < 20 ? null : new Promise((done) => setTimeout(done)));
    performance.mark(`${id} made`);
    document.querySelector('main').getBoundingClientRect();
    performance.mark(`${id} laid out`);
  };
};

const COUNT = 1000;

/** On the page: shows cards, then changes the page's language. */
const changeLanguage = async ({markups, count, id}) => {
  const main = document.querySelector('main');
  const markup = Array.from({length: count}, (_, i) => markups[i % markups.length]).join('');
  const speaks = (language) => () => main.lastElementChild.shadowRoot.querySelector('[lang]').lang === language;
  await window.timed(`${id} first`, () => (main.innerHTML = markup), speaks('fi'));
  await window.timed(`${id} changed`, () => (document.documentElement.lang = 'sv'), speaks('sv'));
  main.replaceChildren();
  await window.frames();
};

/** What is typed, a letter at a time, and deleted again: its first letters are found most often. */
const QUERY = 'terveys';
const keys = [...QUERY, ...QUERY].map((_, i) => QUERY.slice(0, i < QUERY.length ? i + 1 : 2 * QUERY.length - 1 - i));
const actors = ['county', 'municipalities', 'organisations', ''];

/** On the page: types into the matrix's search, then filters by actor. */
const search = async ({keys, actors, id}) => {
  const main = document.querySelector('main');
  main.innerHTML = '<hyte-role-matrix controls view="table"></hyte-role-matrix>';
  const root = main.firstElementChild.shadowRoot;
  const input = (act, selector, value) => {
    const field = root.querySelector(selector);
    return window.timed(`${id} ${act}`, () => {
      field.value = value;
      field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    });
  };
  for (const [i, key] of keys.entries()) await input(`key ${i}`, '[type=search]', key);
  for (const [i, actor] of actors.entries()) await input(`filter ${i}`, '[name=actor]', actor);
  main.replaceChildren();
  await window.frames();
};

const parts = {script: 'made', total: 'laid out'};
const called = {script: 'script', total: 'with layout'};

export const use = {
  letter: 'd',
  title: 'Language, search, filter and memory',
  async run(bench) {
    const {browser, builds, rounds, log} = bench;
    const server = await serve(pagesOfBuilds(builds, `<script>(${helpers})()</script>`));
    const pages = {};
    for (const name of Object.keys(builds)) pages[name] = await openPage(browser);

    /** Samples of each page in turn: what each of some acts took, the mean where there are several of a kind, in ms. */
    const samples = async (usual, act, args, acts) => {
      const clock = await startClock(browser);
      const ids = await takeTurns(pages, rounds(usual), async ({page}, name) => {
        await page.goto(`${server.address}/${name}.html`, {waitUntil: 'load'});
        const id = clock.nextId();
        await page.evaluate(act, {...args, id});
        return id;
      });
      const between = await clock.stop();
      const mean = (id, names, part) =>
        names.reduce((sum, name) => sum + between(`${id} ${name}`, 'start', parts[part]), 0) / names.length;
      const read = (id) =>
        Object.fromEntries(
          Object.entries(acts).map(([name, names]) => [
            name,
            {script: mean(id, names, 'script'), total: mean(id, names, 'total')},
          ]),
        );
      return Object.fromEntries(Object.entries(ids).map(([name, all]) => [name, all.map(read)]));
    };

    /** The rows of an act, by script and with layout, each against something else of the same sample. */
    const rowsOf = (taken, act, what, against) =>
      Object.keys(parts).map((part) => {
        const of = (name) => taken[name].map((sample) => sample[act][part]);
        return {
          what: `${what}, ${called[part]}`,
          key: {act, part},
          unit: 'ms',
          value: summarise(of('build')),
          ratio: ratiosOf(of('build'), taken.build.map(against)),
          ...comparedOf(builds, of),
        };
      });

    log('language of 1,000 cards');
    const {markups} = kinds['hyte-actor-card'];
    const spoken = await samples(9, changeLanguage, {markups, count: COUNT}, {first: ['first'], changed: ['changed']});

    log('search and filter, slowed down 4 times');
    for (const {devtools} of Object.values(pages)) await slowDown(devtools, 4);
    const typed = await samples(
      9,
      search,
      {keys, actors},
      {key: keys.map((_, i) => `key ${i}`), filter: actors.map((_, i) => `filter ${i}`)},
    );
    for (const page of Object.values(pages)) await page.close();
    server.close();

    log('memory');
    return {
      to: 'the first render with layout (language), layout alone (search and filter), the same shadow DOM (memory)',
      rows: [
        ...rowsOf(spoken, 'changed', 'Language of 1,000 cards', ({first}) => first.total),
        ...rowsOf(typed, 'key', 'Key press in the search at 4×', ({key}) => key.total - key.script),
        ...rowsOf(typed, 'filter', 'Filter by actor at 4×', ({filter}) => filter.total - filter.script),
        ...(await measureMemory(bench)),
      ],
      notes: [],
    };
  },
};
