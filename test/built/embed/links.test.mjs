/**
 * Holds where a page that comes with a link of ours in its address ends up: each test has a page of its own, which no
 * element of ours has been on, and a reader who has or has not done something.
 */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {build} from 'esbuild';
import {pageOf, root, startHost} from './host.mjs';

const script = '<script defer src="hyte.min.js"></script>';
const card = '<hyte-actor-card actor="county"></hyte-actor-card>';
const far = '<div style="height: 3000px"></div>';
const hash = '#hyte-county-prevention';

let host;
let page;
before(async () => (host = await startHost()));
after(() => host?.close());
beforeEach(async () => (page = await host.browser.newPage()));
afterEach(() => page.close());

const open = async (body, at = hash, head = script) => {
  host.put('/index.html', pageOf(head, body));
  await page.setViewport({width: 800, height: 600});
  await page.goto(`${host.origin}/index.html${at}`, {waitUntil: 'load'});
};
/** Adds a card, as a page does that fetches its content, and waits until it has looked. */
const addCard = async () => {
  await page.evaluate((card) => document.querySelector('#late').insertAdjacentHTML('beforeend', card), card);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
};
const late = `${far}<div id="late"></div>${far}`;
/** What has the focus, of the page and in it, and whether it is in sight. */
const place = () =>
  page.evaluate(() => {
    const {activeElement} = document;
    const role = document.querySelector('hyte-actor-card')?.shadowRoot.querySelector('#hyte-county-prevention');
    const {top = -1} = role?.getBoundingClientRect() ?? {};
    return {
      focus: activeElement.shadowRoot?.activeElement.closest('[id]').id ?? activeElement.id ?? '',
      seen: top >= 0 && top < innerHeight,
      scrolled: scrollY,
    };
  });
const expectFollowed = async () => {
  const {focus, seen} = await place();
  assert.deepEqual({focus, seen}, {focus: 'hyte-county-prevention', seen: true});
};

describe('a page that is opened at a link to a role', () => {
  it('shows it', async () => {
    await open(far + card + far);
    await page.waitForFunction(() => document.activeElement.localName === 'hyte-actor-card');
    await expectFollowed();
  });

  it('shows it once it is there, to a reader who waits', async () => {
    await open(late);
    await addCard();
    await expectFollowed();
  });

  it('leaves a reader who types elsewhere at that', async () => {
    await open(`<input id="mine">${late}`);
    await page.click('#mine');
    await page.keyboard.type('hyv');
    await addCard();
    await page.keyboard.type('invointi');
    assert.deepEqual(await place(), {focus: 'mine', seen: false, scrolled: 0});
    assert.equal(await page.$eval('#mine', ({value}) => value), 'hyvinvointi');
  });

  it('leaves a reader who types in an element of the page’s own at that', async () => {
    await open(`<x-field id="mine"></x-field>${late}
      <script>customElements.define('x-field', class extends HTMLElement {
        constructor() { super().attachShadow({mode: 'closed'}).innerHTML = '<input>'; }
      });</script>`);
    await page.click('#mine');
    await addCard();
    assert.equal((await place()).focus, 'mine');
  });

  it('does not scroll a reader who has scrolled', async () => {
    await open(late);
    await page.mouse.wheel({deltaY: 400});
    await page.waitForFunction(() => scrollY >= 400);
    await addCard();
    const {scrolled, seen} = await place();
    assert.ok(scrolled < 700);
    assert.equal(seen, false);
  });

  for (const [what, focused] of [
    ['a button', '<button id="banner">Hyväksy</button><script>banner.focus()</script>'],
    ['a field', '<input id="banner" autofocus>'],
    ['a dialog', '<dialog id="banner"><button>OK</button></dialog><script>banner.showModal()</script>'],
  ]) {
    it(`goes there where the page itself has given ${what} the focus`, async () => {
      // By the page itself: to the browser, what puppeteer evaluates is something that a reader does.
      await open(`<div style="position: fixed; bottom: 0">${focused}</div>${late}
        <script>setTimeout(() => late.insertAdjacentHTML('beforeend', '${card}'), 300)</script>`);
      await new Promise((resolve) => setTimeout(resolve, 800));
      assert.equal((await place()).seen, true);
    });
  }
});

describe('a link that a reader follows', () => {
  const link = '<a id="link" href="/other#hyte-county-prevention">Rooli</a>';

  for (const [what, act] of [
    ['by pointer', () => page.click('#link')],
    ['by key', () => page.focus('#link').then(() => page.keyboard.press('Enter'))],
  ]) {
    it(`${what} leads to the role on a single-page site where no element of ours has been before`, async () => {
      await open(
        `${link}${late}<script>link.onclick = (event) => { event.preventDefault(); history.pushState(null, '', link.href); };</script>`,
        '',
      );
      await act();
      await addCard();
      await expectFollowed();
    });
  }

  for (const wait of [0, 30, 300]) {
    it(`leads to the role where a router takes it up after ${wait} ms`, async () => {
      await open(
        `${link}${far}${card}${far}<script>
          link.onclick = (event) => {
            event.preventDefault();
            setTimeout(() => history.pushState(null, '', link.href), ${wait});
          };
        </script>`,
        '',
      );
      await page.click('#link');
      await page.waitForFunction(() => document.activeElement.localName === 'hyte-actor-card');
      await expectFollowed();
    });
  }

  it('is left alone where the router writes the same address again, as some do for what they keep', async () => {
    await open(far + card + far);
    await page.waitForFunction(() => document.activeElement.localName === 'hyte-actor-card');
    await page.evaluate(() => {
      scrollTo(0, 0);
      document.activeElement.blur();
      history.replaceState({kept: 1}, '');
    });
    assert.equal((await place()).scrolled, 0);
  });

  for (const more of ['target="_blank"', 'target="elsewhere"', 'download']) {
    it(`that leads elsewhere does not move this page: ${more}`, async () => {
      await open(`<a id="link" ${more} href="${hash}">Rooli</a>${far}${card}`, hash);
      await page.waitForFunction(() => document.activeElement.localName === 'hyte-actor-card');
      await page.evaluate(() => {
        scrollTo(0, 0);
        document.activeElement.blur();
        // What the browser would do besides is not asked here.
        addEventListener('click', (event) => event.preventDefault());
        document.querySelector('#link').click();
      });
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
      assert.equal((await place()).scrolled, 0);
    });
  }
});

describe('a page with the file and with modules of the package', () => {
  it('has one element answer: the first that can, whichever copy it comes from', async () => {
    const {outputFiles} = await build({
      stdin: {contents: `import './dist/hyte-role-wheel.js'`, resolveDir: root},
      bundle: true,
      format: 'esm',
      write: false,
    });
    host.put('/modules.js', outputFiles[0].text);
    const wheel = '<hyte-role-wheel actor="county"></hyte-role-wheel>';
    for (const [first, second] of [
      [card, wheel],
      [wheel, card],
    ]) {
      await open(
        `${far}${first}${far}${second}${far}`,
        '',
        '<script type="module" src="modules.js"></script><script type="module" src="hyte.min.js"></script>',
      );
      for (const id of ['hyte-county-prevention', 'hyte-county-cooperation']) {
        await page.evaluate((id) => (location.hash = id), id);
        await page.waitForFunction(
          (id) => document.activeElement.shadowRoot?.activeElement?.closest('[id]')?.id === id,
          {},
          id,
        );
        const answered = await page.evaluate(() => document.activeElement.localName);
        // Once one has the focus it is asked first.
        assert.ok(first.startsWith(`<${answered} `), answered);
        assert.equal(await page.$$eval(':focus', ({length}) => length), 1);
      }
    }
  });
});
