/**
 * Holds that the elements leave no trace, in a browser that is watched while a reader uses every one of them: no request,
 * nothing stored, nothing among the page's globals, nothing of the page changed that is not theirs.
 */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {markup, pageOf, startHost, tags} from './host.mjs';
import {useAll} from './use.mjs';

const script = '<script defer src="hyte.min.js"></script>';
/** Without it the browser asks for one by itself, and again where the hash changes. */
const icon = '<link rel="icon" href="data:,">';
const elements = tags.map((tag) => markup(tag));
const content = '<div id="own"><h1>Host</h1><p style="color: green">Text</p></div>';

/** What a page may use to leave something or to tell someone: each call is counted. */
const watched = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'Worker',
  'SharedWorker',
  'BroadcastChannel',
  'Image',
  'Audio',
  'FontFace',
  'Notification',
  'eval',
  'Function',
  'open',
  'postMessage',
  'Navigator.prototype.sendBeacon',
  'Storage.prototype.setItem',
  'Storage.prototype.getItem',
  'IDBFactory.prototype.open',
  'CacheStorage.prototype.open',
  'ServiceWorkerContainer.prototype.register',
  'Document.prototype.write',
  'History.prototype.pushState',
  'History.prototype.replaceState',
];

let host;
let page;
/** What the browser has asked for on the page's behalf, and every socket that it has opened. */
let requests;
before(async () => {
  host = await startHost();
});
after(() => host?.close());
beforeEach(async () => {
  requests = [];
  page = await host.browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({request}) => requests.push(request.url.replace(host.origin, '')));
  for (const kind of ['webSocketCreated', 'webTransportCreated']) {
    session.on(`Network.${kind}`, ({url}) => requests.push(url));
  }
  await page.evaluateOnNewDocument((watched) => {
    const calls = [];
    for (const name of watched) {
      const path = name.split('.');
      const last = path.pop();
      const holder = path.reduce((at, key) => at?.[key], window);
      if (!holder?.[last]) continue;
      const note =
        (how) =>
        (target, ...rest) => {
          calls.push(name);
          return Reflect[how](target, ...rest);
        };
      holder[last] = new Proxy(holder[last], {apply: note('apply'), construct: note('construct')});
    }
    const {get, set} = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    const cookie = (how) =>
      function (...given) {
        calls.push('cookie');
        return how.apply(this, given);
      };
    Object.defineProperty(Document.prototype, 'cookie', {configurable: true, get: cookie(get), set: cookie(set)});
    // On every page of these tests, with our script and without.
    Object.defineProperty(window, 'traces', {value: calls});
  }, watched);
});
afterEach(() => page.close());

const open = async (...parts) => {
  host.put('/index.html', pageOf(icon, ...parts));
  await page.goto(`${host.origin}/index.html`, {waitUntil: 'load'});
  return page.evaluate(() => window.traces.length);
};

/** Everything on the page that others can see, and is not within an element of ours. */
const seen = () =>
  page.evaluate(() => {
    const keys = (object) => Reflect.ownKeys(object).map(String).sort();
    const styles = (element) => Array.from(getComputedStyle(element), (name) => getComputedStyle(element)[name]).join();
    return {
      window: keys(window),
      // What a script could hang something on.
      built: [
        Object,
        Array,
        String,
        Function,
        Promise,
        Element,
        HTMLElement,
        Node,
        Event,
        Document,
        Window,
        Symbol,
      ].map((each) => [keys(each), keys(each.prototype ?? {})]),
      document: keys(document),
      html: Array.from(document.documentElement.attributes, ({name, value}) => `${name}=${value}`),
      head: document.head.innerHTML,
      body: Array.from(document.body.children, ({localName, id}) => `${localName} ${id}`).filter(
        (name) => !/^(hyte-|script)/.test(name),
      ),
      own: document.querySelector('#own').outerHTML,
      styles: Array.from(document.querySelectorAll('#own, #own *, body, html'), (each) =>
        styles(each).replace(/[\d.]+px/g, ''),
      ),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      title: document.title,
      name: window.name,
      history: history.state,
    };
  });

/** Everything that a page can keep in the browser. */
const kept = () =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    files: (await Array.fromAsync((await navigator.storage.getDirectory()).keys())).length,
  }));
const nothing = {local: 0, session: 0, databases: 0, caches: 0, workers: 0, files: 0};

describe('the elements, while a reader uses every one of them', () => {
  it('ask for nothing, of this server or another', async () => {
    await open(script, content, ...elements);
    await useAll(page);
    assert.deepEqual(
      requests.filter((url) => url !== 'data:,'),
      ['/index.html', '/hyte.min.js'],
    );
    assert.deepEqual(
      await page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname)),
      ['/hyte.min.js'],
    );
  });

  it('call nothing by which a page tells or keeps something', async () => {
    await open(script, content, ...elements);
    await useAll(page);
    assert.deepEqual(await page.evaluate(() => window.traces), []);
  });

  it('store nothing, and set no cookie', async () => {
    await open(script, content, ...elements);
    await useAll(page);
    assert.deepEqual(await kept(), nothing);
    assert.deepEqual(await host.browser.defaultBrowserContext().cookies(), []);
  });

  it("leave nothing among the page's globals, in its head, its styles or its own content", async () => {
    await open(content);
    const without = await seen();
    await open(script, content, ...elements);
    await useAll(page);
    assert.deepEqual(await seen(), without);
  });
});

describe('what would leave a trace', () => {
  it('would be seen', async () => {
    await open(content);
    const without = await seen();
    await page.evaluate(async () => {
      await fetch('/trace');
      navigator.sendBeacon('/trace');
      document.cookie = 'trace=1';
      localStorage.setItem('trace', '1');
      new Image().src = '/trace';
      new WebSocket(location.origin.replace('http', 'ws')).onerror = () => {};
      await caches.open('trace');
      window.trace = 1;
      document.head.append(document.createElement('style'));
    });
    const calls = await page.evaluate(() => window.traces);
    for (const name of ['fetch', 'cookie', 'Image', 'WebSocket', 'Navigator.prototype.sendBeacon']) {
      assert.ok(calls.includes(name), name);
    }
    assert.ok(requests.filter((url) => url === '/trace').length >= 2);
    const now = await seen();
    for (const key of ['window', 'head', 'sheets']) assert.notDeepEqual(now[key], without[key], key);
    const {local, caches} = await kept();
    assert.deepEqual([local, caches], [1, 1]);
    assert.equal((await host.browser.defaultBrowserContext().cookies()).length, 1);
  });
});
