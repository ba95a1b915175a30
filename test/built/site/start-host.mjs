/** The folder of `npm run site` on a host of its own, and the start page in it: for the tests in `test/built/slow/`. */
import {readdirSync, readFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {expectFresh, products} from '../../../tools/build/fresh.mjs';
import {root, startHost} from '../embed/host.mjs';

expectFresh(products.site);

export const folder = join(root, 'dist/site');

/** What there is to choose. */
export const kinds = [
  'role-wheel',
  'actor-card',
  'role-matrix',
  'theme-card',
  'definition',
  'intro',
  'source',
  'language-switch',
];
export const ways = ['script', 'wordpress', 'link', 'frame', 'text', 'picture', 'plugin', 'npm'];

/** Starts it. Whoever starts it closes it. */
export const startSite = async () => {
  const host = await startHost();
  for (const name of readdirSync(folder).filter(extname)) {
    const headers = name.endsWith('.png') ? {'Content-Type': 'image/png'} : {};
    host.put(`/${name}`, readFileSync(join(folder, name)), headers);
  }
  const addressOf = (choices) =>
    `${host.origin}/index.html#${new URLSearchParams({in: 'fi', base: `${host.origin}/`, host: 'bare', ...choices})}`;
  return {
    ...host,
    /** What is chosen, as an address. */
    addressOf,
    /** Goes to what is chosen, as by a link on the start page where it is there already: that takes a tenth of the time. */
    choose: async (page, choices) => {
      const {origin, hash} = new URL(addressOf(choices));
      if (!page.url().startsWith(`${origin}/index.html`)) await page.goto(addressOf({}));
      await page.evaluate(
        (hash) =>
          new Promise((done) => {
            if (location.hash === hash) return done();
            // After the page's own listener.
            addEventListener('hashchange', done, {once: true});
            location.hash = hash;
          }),
        hash,
      );
    },
    /** Opens a page that tells what it says on its console. */
    openPage: async () => {
      const page = await host.browser.newPage();
      const said = [];
      await page.setViewport({width: 1600, height: 1000});
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      return {page, said};
    },
  };
};
