/**
 * Runs tests in WebKit, for which the test runner has no launcher: WebKitGTK through its WebDriver, on a display of its
 * own that nobody sees, so that it takes no window and no focus from whoever is at work.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';

/** The programs it needs. The driver knows where its browser is. */
export const webkitPrograms = ['WebKitWebDriver', 'Xvfb'];

const screen = {width: 1600, height: 1200};

/** Keys that write no letter, as WebDriver has them. */
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const keyOf = (name) => {
  const key = keys[name] ?? name;
  if ([...key].length === 1) return key;
  throw new Error(`Unknown key: ${name}`);
};

const buttons = {left: 0, middle: 1, right: 2};

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
};

/** The bars of its window would keep the page from getting narrow. */
const gtkStyles = `headerbar, headerbar *, toolbar, toolbar * {
  min-width: 0;
  margin: 0;
  padding: 0;
  border-width: 0;
  font-size: 1px;
  -gtk-icon-transform: scale(0);
}`;

/** A display in memory. Resolves to its name once it is ready. */
const startDisplay = async (start) => {
  const size = `${screen.width}x${screen.height}x24`;
  const display = start('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const failed = once(display, 'exit').then(([code]) => Promise.reject(new Error(`Xvfb ended with ${code}`)));
  const [number] = await Promise.race([once(display.stdio[3], 'data'), failed]);
  failed.catch(() => {});
  return `:${String(number).trim()}`;
};

/** Starts display, driver and browser. */
const startBrowser = async () => {
  const processes = [];
  const start = (...command) => {
    const process = spawn(...command);
    processes.push(process);
    return process;
  };
  const home = mkdtempSync(join(tmpdir(), 'hyte-webkit-'));
  const end = () => {
    // The browser goes with its display.
    for (const process of processes.splice(0).reverse()) process.kill();
    rmSync(home, {recursive: true, force: true});
  };
  process.once('exit', end);

  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(join(home, 'gtk-3.0/gtk.css'), gtkStyles);
  const DISPLAY = await startDisplay(start);
  const port = await freePort();
  start('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY,
      GDK_BACKEND: 'x11',
      XDG_CONFIG_HOME: home,
      // There is no graphics card behind this display, and without what is made for one it takes half the time.
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    },
  });

  const ask = async (method, path, body = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(method === 'POST' && {body: JSON.stringify(body)}),
    });
    const {value} = await response.json();
    if (value?.error) throw new Error(`WebKit: ${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  };

  for (let tries = 100; ; tries--) {
    try {
      await ask('GET', '/status');
      break;
    } catch (error) {
      if (tries === 0) throw new Error('WebKitWebDriver does not answer', {cause: error});
      await wait(100);
    }
  }
  const {sessionId} = await ask('POST', '/session', {
    capabilities: {alwaysMatch: {'webkitgtk:browserOptions': {args: ['--automation', '--full-screen']}}},
  });
  return {
    ask: (method, path, body) => ask(method, `/session/${sessionId}${path}`, body),
    async stop() {
      await ask('DELETE', `/session/${sessionId}`).catch(() => {});
      end();
    },
  };
};

/** What the runner's commands call on a page, named as they name it. */
const pageOf = ({ask}) => {
  const viewport = () => ask('POST', '/execute/sync', {script: 'return [innerWidth, innerHeight]', args: []});
  const keyboard = (...actions) => ask('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  const mouse = (...actions) => ask('POST', '/actions', {actions: [{type: 'pointer', id: 'mouse', actions}]});
  const down = (name) => ({type: 'keyDown', value: keyOf(name)});
  const up = (name) => ({type: 'keyUp', value: keyOf(name)});
  const moveTo = (x, y) => ({type: 'pointerMove', duration: 0, x, y});
  const press = ({button = 'left'} = {}) => ({type: 'pointerDown', button: buttons[button]});
  const release = ({button = 'left'} = {}) => ({type: 'pointerUp', button: buttons[button]});
  return {
    async setViewport({width, height}) {
      // The window is larger than the page, by how much is seen only afterwards.
      for (let tries = 5; tries > 0; tries--) {
        const [pageWidth, pageHeight] = await viewport();
        if (pageWidth === width && pageHeight === height) return;
        const window = await ask('GET', '/window/rect');
        const size = {width: window.width + width - pageWidth, height: window.height + height - pageHeight};
        // Nothing but the pointer gives the focus to a window here, and it rests in the middle of the screen.
        const x = Math.max(0, Math.floor((screen.width - size.width) / 2));
        const y = Math.max(0, Math.floor((screen.height - size.height) / 2));
        await ask('POST', '/window/rect', {x, y, ...size});
        await wait(100);
      }
      throw new Error(`WebKit cannot show ${width} × ${height}, but ${(await viewport()).join(' × ')}`);
    },
    keyboard: {
      type: (text) => keyboard(...[...text].flatMap((letter) => [down(letter), up(letter)])),
      press: (name) => keyboard(down(name), up(name)),
      down: (name) => keyboard(down(name)),
      up: (name) => keyboard(up(name)),
    },
    mouse: {
      move: (x, y) => mouse(moveTo(x, y)),
      click: (x, y, options) => mouse(moveTo(x, y), press(options), release(options)),
      down: (options) => mouse(press(options)),
      up: (options) => mouse(release(options)),
      reset: () => ask('DELETE', '/actions').then(() => mouse(moveTo(0, 0))),
    },
  };
};

/**
 * A WebKit with one page, in which one test file after the other runs. It has no coverage and no debugger.
 * @returns {import('@web/test-runner-core').BrowserLauncher}
 */
export const webkitLauncher = () => {
  let starting;
  const urls = new Map();
  const started = () =>
    (starting ??= startBrowser().then((browser) => Object.assign(browser, {page: pageOf(browser)})));
  let page;
  return {
    name: 'WebKit',
    // The commands for keys, mouse and viewport know the pages of three kinds of launchers, and none of this one.
    type: 'puppeteer',
    concurrency: 1,
    async startSession(id, url) {
      const browser = await started();
      page = browser.page;
      urls.set(id, url);
      // No key stays down and no width is left from the file before.
      await browser.ask('DELETE', '/actions');
      await page.setViewport({width: 800, height: 600});
      await browser.ask('POST', '/url', {url});
    },
    isActive: (id) => urls.has(id),
    getBrowserUrl: (id) => urls.get(id),
    getPage: () => page,
    async stopSession(id) {
      urls.delete(id);
      const browser = await started();
      // What the page still does ends with it.
      await browser.ask('POST', '/url', {url: 'about:blank'});
      return {};
    },
    async startDebugSession() {
      throw new Error('There is no debugger for WebKit here');
    },
    async stop() {
      await starting?.then(
        (browser) => browser.stop(),
        () => {},
      );
      starting = undefined;
    },
  };
};
