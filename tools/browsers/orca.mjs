/**
 * A real screen reader, Orca, that reads pages in a real browser, without screen or sound: what it says comes as text.
 * `node tools/browsers/orca.mjs page.html h Tab space say-all` prints it. A key has the name that X has for it, `say-all`
 * reads from here to the end, `type:TEXT` types, and `--firefox` before the page takes Firefox. In browse mode Orca's own
 * keys are `h` for the next heading, `b` button, `k` link, `m` landmark, `t` table, `alt+shift+Down` cell, …
 * What it needs on Linux stands in `programs`.
 */
import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import puppeteer from 'puppeteer-core';
import {findFirefox} from './engines.mjs';
import {chromiumFlags, ensureChromium} from './ensure-chromium.mjs';

/** What it takes, and Debian's package for it. */
const programs = {
  '/usr/bin/orca': 'orca',
  '/usr/bin/Xvfb': 'xvfb',
  '/usr/bin/xdotool': 'xdotool',
  '/usr/bin/dbus-daemon': 'dbus',
  '/usr/bin/gdbus': 'libglib2.0-bin',
  '/usr/libexec/at-spi-bus-launcher': 'at-spi2-core',
};

/** @throws Where something of it is missing. */
export const findOrca = () => {
  const missing = Object.keys(programs).filter((path) => !existsSync(path));
  if (missing.length === 0) return;
  throw new Error(
    `No Orca: did not find ${missing.join(', ')}. On Debian: apt-get update, then ` +
      `apt-get install --no-install-recommends ${missing.map((path) => programs[path]).join(' ')}.`,
  );
};

// What is still open then is closed on the way out.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

/** The window, in CSS pixels. */
const [width, height] = [1280, 900];

/** How each browser is started. */
const browsers = {
  async chromium(profile) {
    mkdirSync(join(profile, 'Default'), {recursive: true});
    // Else it offers, aloud, to translate the page.
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({translate: {enabled: false}}));
    return {
      executablePath: await ensureChromium(),
      userDataDir: profile,
      // It would say that it is automated, and, with --test-type it does not, that it has no sandbox.
      ignoreDefaultArgs: ['--enable-automation'],
      args: [
        ...chromiumFlags,
        '--test-type',
        '--force-renderer-accessibility',
        '--lang=en',
        '--ozone-platform=x11',
        '--window-position=0,0',
        `--window-size=${width},${height}`,
      ],
    };
  },
  async firefox() {
    return {
      browser: 'firefox',
      executablePath: await findFirefox(),
      args: [`--width=${width}`, `--height=${height}`],
      // What drives it takes that away, for speed.
      extraPrefsFirefox: {'accessibility.force_disabled': -1},
    };
  },
};

/**
 * Starts Orca and a browser with a page, each on a display, on buses and with settings of its own. Whoever opens it closes it.
 * @returns `press(key, quiet)`, which gives the lines that are said until there are none for so long, in ms, and `close()`.
 */
export const openOrca = async (address, browser = 'chromium') => {
  findOrca();
  const home = mkdtempSync(join(tmpdir(), 'hyte-orca-'));
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    XDG_RUNTIME_DIR: home,
    LC_ALL: 'C.UTF-8',
    // The machine's settings stay out of it.
    GSETTINGS_BACKEND: 'memory',
    // Has the browsers offer what a screen reader reads.
    GNOME_ACCESSIBILITY: '1',
    ACCESSIBILITY_ENABLED: '1',
  };
  const started = [];
  /** Starts what goes on; it writes to descriptor 3. */
  const start = (program, ...args) => {
    const one = spawn(program, args, {env, stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
    started.push(one);
    return one;
  };
  const run = (program, ...args) => promisify(execFile)(program, args, {env, timeout: 20_000});
  const firstLine = async ({stdio}) => String(await once(stdio[3], 'data')).trim();
  let opened;
  const close = async () => {
    process.off('exit', end);
    await opened?.close();
    end();
  };
  const end = () => {
    // The display and the buses take with them what they have left behind; Orca would first say that it ends.
    for (const one of started.reverse()) one.kill(one.spawnfile.endsWith('python3') ? 'SIGKILL' : 'SIGTERM');
    rmSync(home, {recursive: true, force: true, maxRetries: 9});
  };
  process.once('exit', end);

  try {
    const display = start('Xvfb', '-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp');
    env.DISPLAY = `:${await firstLine(display)}`;
    const bus = start('dbus-daemon', '--session', '--nofork', '--nopidfile', '--print-address=3');
    env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus);
    const status =
      'call --session --dest org.a11y.Bus --object-path /org/a11y/bus --method org.freedesktop.DBus.Properties.Set';
    await run('gdbus', ...status.split(' '), 'org.a11y.Status', 'ScreenReaderEnabled', '<true>');

    const orca = start('/usr/bin/python3', fileURLToPath(new URL('orca-speech.py', import.meta.url)), home);
    const said = [];
    let [spoken, idle] = [0, 0];
    createInterface({input: orca.stdio[3]}).on('line', (line) => {
      const {text, languages} = JSON.parse(line);
      if (text === undefined) idle = Date.now();
      else spoken = said.push((languages.length ? `[${languages}] ` : '') + text) && Date.now();
    });
    const until = async (what, comes) => {
      for (const begun = Date.now(); !comes(); await wait(20)) {
        if (orca.exitCode === null && Date.now() < begun + 60_000) continue;
        throw new Error(`Orca did not come to ${what}: ${said.join(' | ')}`);
      }
    };
    /** Until it has been silent for so long, in ms, and has nothing left to do. */
    const settle = async (quiet) => {
      const begun = Date.now();
      await until('silence', () => idle > Math.max(begun, spoken) + quiet);
      return said.splice(0).map((line) => line.trimEnd());
    };
    await until('start', () => said.includes('Screen reader on.'));

    const {args, ...options} = await browsers[browser](join(home, 'browser'));
    opened = await puppeteer.launch({
      headless: false,
      defaultViewport: null,
      env,
      args: [...args, address],
      ...options,
    });
    // Without a window manager nobody else gives it the focus. Others may come and go meanwhile.
    for (let tries = 5; ; tries--) {
      try {
        await run('xdotool', ...'search --sync --onlyvisible --name . windowfocus --sync'.split(' '));
        break;
      } catch (error) {
        if (tries === 0) throw error;
      }
    }
    await until('a page', () => said.some((line) => /^(Finished l|L)oading/.test(line)));
    await settle(800);

    return {
      // What a page says of itself comes when a reader has come to rest.
      async press(key, quiet = /^(space|Return|Up|Down|type:.*)$/.test(key) ? 1100 : 400) {
        if (key.startsWith('type:')) await run('xdotool', 'type', '--delay', '100', key.slice(5));
        else await run('xdotool', 'key', key === 'say-all' ? 'KP_Add' : key);
        return settle(quiet);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [page, ...keys] = process.argv.slice(2).filter((word) => word !== '--firefox');
  const orca = await openOrca(
    existsSync(page) ? pathToFileURL(page).href : page,
    process.argv[2] === '--firefox' ? 'firefox' : 'chromium',
  );
  for (const key of keys) console.log([`> ${key}`, ...(await orca.press(key))].join('\n  '));
  await orca.close();
}
