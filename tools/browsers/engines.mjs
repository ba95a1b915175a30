/**
 * The browser engines that the tests can run in. One that was asked for and is not there fails the run: left out, it
 * would pass.
 */
import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {promisify} from 'node:util';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {chromiumFlags, ensureChromium} from './ensure-chromium.mjs';
import {webkitLauncher, webkitPrograms} from './webkit-launcher.mjs';

/** The first Firefox whose viewport puppeteer can set. */
const firefoxFrom = 144;

const onPath = (program) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));

/** Where Firefox is when it is not on the path. */
const firefoxElsewhere = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * The path of a Firefox that starts: the one that FIREFOX_PATH names, else an installed one.
 * @throws Where there is none, or too old a one.
 */
export const findFirefox = async () => {
  const path =
    process.env.FIREFOX_PATH || onPath('firefox') || onPath('firefox-esr') || firefoxElsewhere.find(existsSync);
  const help = `Install Firefox ${firefoxFrom} or later (on Debian: apt-get update, then apt-get install firefox-esr), or name one in FIREFOX_PATH.`;
  if (!path) throw new Error(`No Firefox: looked for firefox and firefox-esr on the path. ${help}`);
  let version;
  try {
    const {stdout} = await promisify(execFile)(path, ['--version'], {timeout: 30_000});
    version = Number(stdout.match(/Firefox (\d+)\./)?.[1]);
  } catch {
    // What it says is of no use to whoever looks for a browser.
  }
  if (!version) throw new Error(`No Firefox: ${path} does not start. ${help}`);
  if (version < firefoxFrom) throw new Error(`No Firefox: ${path} is version ${version}. ${help}`);
  return path;
};

/** @throws Where something of WebKit is missing. */
export const findWebkit = () => {
  const missing = webkitPrograms.filter((program) => !onPath(program));
  if (missing.length === 0) return;
  throw new Error(
    `No WebKit: looked for ${webkitPrograms.join(' and ')} on the path, and did not find ${missing.join(' and ')}. ` +
      'Install WebKitGTK, its WebDriver and Xvfb (on Debian: apt-get install webkit2gtk-driver xvfb).',
  );
};

/** Each has what its reports call it, and a function that finds it and gives a maker of launchers. */
const known = {
  chromium: {
    title: 'Chromium',
    async find() {
      const executablePath = await ensureChromium();
      return () =>
        // One page at a time, because pages of one browser take the focus from each other.
        chromeLauncher({puppeteer, launchOptions: {executablePath, args: chromiumFlags}, concurrency: 1});
    },
  },
  firefox: {
    title: 'Firefox',
    async find() {
      const executablePath = await findFirefox();
      return () => chromeLauncher({puppeteer, launchOptions: {browser: 'firefox', executablePath}, concurrency: 1});
    },
  },
  webkit: {
    title: 'WebKit',
    async find() {
      findWebkit();
      return webkitLauncher;
    },
  },
};

/**
 * The engines that a list names, such as `firefox,webkit`, each with its title and a maker of launchers.
 * @throws Where it names one that is not known, none at all, or one that is not there.
 */
export const findEngines = async (list) => {
  const names = new Set(list.split(/[\s,]+/).filter(Boolean));
  const unknown = [...names].filter((name) => !Object.hasOwn(known, name));
  if (unknown.length > 0 || names.size === 0) {
    const what = unknown.length > 0 ? `Unknown engine: ${unknown.join(', ')}` : 'No engine is named';
    throw new Error(`${what}. There are ${Object.keys(known).join(', ')}.`);
  }
  const engines = [];
  for (const name of names) {
    const {title, find} = known[name];
    engines.push({name, title, launcher: await find()});
  }
  return engines;
};
