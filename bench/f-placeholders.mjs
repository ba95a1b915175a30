/** f. What it costs to look for placeholders (`data-hyte`) on a page of 5,000 nodes, where a build upgrades them. */
import {openPage, pageOf} from './browser.mjs';
import {measureScripts} from './e-empty-page.mjs';
import {ratiosOf, summarise} from './statistics.mjs';

const placeholder = '<div data-hyte="actor-card" data-actor="municipalities"></div>';
/** Ten nodes: seven elements and three texts. */
const nodes =
  '<section><h2>Palvelut</h2><ul><li><a href="#">Neuvonta</a></li><li><a href="#">Liikunta</a></li></ul></section>';
const page = (placeholders) => nodes.repeat(500) + placeholder.repeat(placeholders);

const isUpgraded = async (browser, script) => {
  const {page, close} = await openPage(browser);
  await page.setContent(pageOf({body: placeholder}));
  await page.addScriptTag({content: script});
  const found = await page.evaluate(() => {
    const [element] = document.body.children;
    return !element.matches('[data-hyte]') || !!element.shadowRoot || !!element.firstElementChild?.shadowRoot;
  });
  await close();
  return found;
};

export const placeholders = {
  letter: 'f',
  title: 'Placeholders on a page of 5,000 nodes',
  async run({browser, builds, rounds}) {
    if (!(await isUpgraded(browser, builds.build.script))) {
      return {to: '', rows: [], notes: ['Skipped: this build upgrades no placeholders.']};
    }
    const {build, again, against} = builds;
    const pages = {
      small: {script: build.script, body: nodes},
      none: {script: build.script, body: page(0)},
      again: {script: again.script, body: page(0)},
      ten: {script: build.script, body: page(10)},
      ...(against && {against: {script: against.script, body: page(0)}}),
    };
    const taken = await measureScripts(browser, pages, rounds(15));
    const row = (name, what) => ({
      what,
      key: {page: name},
      unit: 'ms',
      value: summarise(taken[name]),
      ratio: ratiosOf(taken[name], taken.small),
    });
    const none = {
      ...row('none', '5,000 nodes, no placeholder'),
      again: ratiosOf(taken.again, taken.none),
      ...(against && {against: ratiosOf(taken.none, taken.against)}),
    };
    return {
      to: 'a page of 10 nodes',
      rows: [row('small', '10 nodes'), none, row('ten', '5,000 nodes, 10 placeholders')],
      notes: [],
    };
  },
};
