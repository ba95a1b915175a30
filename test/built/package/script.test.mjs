/** Holds that `hyte.min.js` runs where pages really have it: from the disk, from a server, beside a host's own code. */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {copyFileSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {pageOf, root, startHost} from '../embed/host.mjs';

// Not before it is known to be there.
const {findActor} = await import('hyte-elements/definition.js');

const municipalities = findActor('municipalities');
const script = '<script defer src="hyte.min.js"></script>';
const asModule = '<script type="module" src="hyte.min.js"></script>';
const card = '<hyte-actor-card actor="municipalities" lang="sv" layout="accordion"></hyte-actor-card>';
const matrix = '<hyte-role-matrix lang="sv" controls></hyte-role-matrix>';
let site;
before(async () => (site = await startHost()));
after(() => site?.close());

let page;
let requested;
let said;
beforeEach(async () => {
  requested = [];
  said = [];
  page = await site.browser.newPage();
  // The browser asks for an icon by itself, whatever is on the page.
  page.on('request', (request) => request.url().endsWith('/favicon.ico') || requested.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
});
afterEach(() => page.close());

const open = (address) => page.goto(`${site.origin}/${address}`, {waitUntil: 'networkidle0'});

const shownIn = (tag) => page.$eval(tag, (element) => element.shadowRoot?.textContent ?? '');

/** Holds that the elements show the Swedish in full, and that nothing was said on the console. */
const expectShown = async (...tags) => {
  for (const tag of tags) {
    const shown = await shownIn(tag);
    for (const {text} of municipalities.roles) assert.ok(shown.includes(text.sv), `${tag}: ${text.sv}`);
  }
  assert.deepEqual(said, []);
};

describe('hyte.min.js from the disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hyte-script-'));
  before(() => copyFileSync(join(root, 'dist/hyte.min.js'), join(folder, 'hyte.min.js')));
  after(() => rmSync(folder, {recursive: true}));

  for (const [way, tag] of Object.entries({
    'a deferred script': script,
    'a plain script': script.replace(' defer', ''),
  })) {
    it(`shows the elements as ${way}, and asks nobody for anything`, async () => {
      writeFileSync(join(folder, 'index.html'), pageOf('', tag, card, matrix));
      const address = pathToFileURL(join(folder, 'index.html')).href;
      await page.goto(address, {waitUntil: 'networkidle0'});
      await expectShown('hyte-actor-card', 'hyte-role-matrix');
      assert.deepEqual(requested, [address, pathToFileURL(join(folder, 'hyte.min.js')).href]);
    });
  }
});

describe('hyte.min.js from a server', () => {
  for (const [way, tag] of Object.entries({'a deferred script': script, 'a module': asModule})) {
    it(`shows the elements as ${way}, and asks nobody for anything`, async () => {
      site.put('/index.html', pageOf('', tag, card, matrix));
      await open('index.html');
      await expectShown('hyte-actor-card', 'hyte-role-matrix');
      assert.deepEqual(
        requested.map((url) => new URL(url).pathname),
        ['/index.html', '/hyte.min.js'],
      );
    });
  }
});

describe('an accordion', () => {
  it('opens where the browser finds a text in it', async () => {
    const [role] = municipalities.roles;
    site.put('/index.html', pageOf('', script, card));
    // The browser's own find, asked by an address: the script cannot ask for it.
    await open(`index.html#:~:text=${encodeURIComponent(role.text.sv.split(',')[0])}`);
    await page.waitForFunction(() =>
      document.querySelector('hyte-actor-card').shadowRoot.querySelector('li [aria-expanded=true]'),
    );
    const opened = await page.$eval(
      'hyte-actor-card',
      (element) => element.shadowRoot.querySelectorAll('li [aria-expanded=true]').length,
    );
    assert.equal(opened, 1);
  });
});

describe('what a reader asks the browser for', () => {
  const wheel = '<hyte-role-wheel actor="municipalities"></hyte-role-wheel>';
  /** The wheel's styles, by part, where the browser says that the reader asks for this. */
  const styled = async (name, value) => {
    site.put('/index.html', pageOf('', script, wheel));
    await open('index.html');
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {features: [{name, value}]});
    return page.$eval('hyte-role-wheel', ({shadowRoot}) => {
      const look = (selector) => {
        const {color, backgroundColor, borderTopColor, transitionDuration} = getComputedStyle(
          shadowRoot.querySelector(selector),
        );
        return {color, backgroundColor, borderTopColor, transitionDuration};
      };
      return {frame: look('[part=frame]'), chosen: look('[aria-expanded=true]'), other: look('[aria-expanded=false]')};
    });
  };

  it('is given more contrast: lines as dark as the text', async () => {
    const {frame: usual} = await styled('prefers-contrast', 'no-preference');
    assert.notEqual(usual.borderTopColor, usual.color);
    const {frame: more} = await styled('prefers-contrast', 'more');
    assert.equal(more.borderTopColor, more.color);
  });

  it('is shown in forced colours which role is chosen', async () => {
    const {chosen, other} = await styled('forced-colors', 'active');
    // The reader's own colours, the other way round.
    assert.equal(chosen.backgroundColor, other.color);
    assert.notEqual(chosen.color, other.color);
  });

  it('has no motion, whatever is asked for', async () => {
    for (const asked of ['no-preference', 'reduce']) {
      assert.equal((await styled('prefers-reduced-motion', asked)).other.transitionDuration, '0s');
    }
  });
});

describe('hyte.min.js beside a host that uses Lit and @lit/localize itself', () => {
  before(async () => {
    const host = `
      import {configureLocalization, localized, msg} from '@lit/localize';
      import {html, LitElement} from 'lit';
      const {setLocale} = configureLocalization({
        sourceLocale: 'en',
        targetLocales: ['fi'],
        loadLocale: async () => ({templates: {greeting: 'Tervetuloa'}}),
      });
      class HostElement extends LitElement {
        render() { return html\`<p>\${msg('Welcome', {id: 'greeting'})}</p>\`; }
      }
      localized()(HostElement);
      customElements.define('host-element', HostElement);
      window.ready = setLocale('fi').then(() => document.querySelector('host-element').updateComplete);`;
    const {outputFiles} = await build({
      stdin: {contents: host, resolveDir: root},
      bundle: true,
      write: false,
      format: 'iife',
      define: {'process.env.NODE_ENV': '"production"'},
    });
    site.put('/host.js', outputFiles[0].text);
  });

  const host = '<script defer src="host.js"></script>';
  for (const [order, scripts] of Object.entries({before: [script, host], after: [host, script]})) {
    it(`works ${order} it, and so does the host`, async () => {
      site.put('/index.html', pageOf('', ...scripts, '<host-element></host-element>', card, matrix));
      await open('index.html');
      await page.evaluate(() => window.ready);
      await expectShown('hyte-actor-card', 'hyte-role-matrix');
      assert.equal((await shownIn('host-element')).trim(), 'Tervetuloa');
    });
  }
});
