/**
 * Visits every story of the built Storybook, in light and dark and in both languages, and fails where one of them says an
 * error on the console, has an element that is not defined, breaks a rule of accessibility or fails its play function.
 * Then a fault is planted, a text of too little contrast, which has to be found, and a control is changed, which has to
 * leave open what is. With ids, or their beginnings, it visits only those stories.
 */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {chromiumFlags, ensureChromium} from '../browsers/ensure-chromium.mjs';
import {serve} from '../browsers/serve.mjs';
import {expectFresh, products} from '../build/fresh.mjs';

expectFresh(products.storybook);

const root = fileURLToPath(new URL('../../dist/site/storybook', import.meta.url));
/** Pages that show stories at the same time. */
const PAGES = 2;
/** How long a story may take, in milliseconds. */
const PATIENCE = 60_000;
/** The planted fault: secondary text in a grey that does not read on our surface. */
const FAULT = '.stage { --hyte-quiet: light-dark(#bbb, #444) }';
/** Whose play function leaves something open. */
const OPENED = 'hyte-actor-card--accordion';

const asked = process.argv.slice(2);
const stories = Object.values(JSON.parse(readFileSync(`${root}/index.json`, 'utf8')).entries).filter(
  ({type, id}) => type === 'story' && (!asked.length || asked.some((start) => id.startsWith(start))),
);
if (!stories.length) throw new Error(`No story's id begins with ${asked.join(' or ')}.`);

/** Runs in the page before anything else: keeps what Storybook says of a story, in `window.said`. */
const listen = (css) => {
  window.said = {errors: []};
  let channel;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set: (value) => {
      channel = value;
      channel.on('storyFinished', (finished) => (window.said.finished = finished));
      for (const name of [
        'playFunctionThrewException',
        'storyThrewException',
        'storyErrored',
        'storyMissing',
        'unhandledErrorsWhilePlaying',
      ]) {
        channel.on(name, (error) => window.said.errors.push(`${name}: ${error?.message ?? JSON.stringify(error)}`));
      }
    },
  });
  document.addEventListener('DOMContentLoaded', () => {
    document.head.append(Object.assign(document.createElement('style'), {textContent: css}));
  });
};

/** Runs in the page: has Storybook show another story, as its sidebar does. */
const turnTo = (storyId) => {
  window.said = {errors: []};
  window.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', {storyId, viewMode: 'story'});
};

/** Runs in the page: the names of all elements, also in shadow roots, that are not defined. */
const undefinedElements = () => {
  const inside = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(':not(:defined)') ? [element.localName] : []),
      ...(element.shadowRoot ? inside(element.shadowRoot) : []),
    ]);
  return inside(document.querySelector('#storybook-root'));
};

const {address, close} = await serve(root);
const browser = await puppeteer.launch({executablePath: await ensureChromium(), args: chromiumFlags});

/** Shows stories in a page, one after another, with a style sheet of the page's own; tells what is wrong with each. */
const visit = async (ids, {language, theme}, css = '') => {
  const page = await browser.newPage();
  let wrong = [];
  // Each page believes that it has the focus, which a browser gives to one alone.
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setFocusEmulationEnabled', {enabled: true});
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  await page.setViewport({width: 1024, height: 768});
  page.on('pageerror', ({message}) => wrong.push(message));
  page.on('console', (message) => {
    // A browser asks for an icon by itself, whatever is on the page.
    if (message.type() !== 'error' || message.location().url?.endsWith('/favicon.ico')) return;
    wrong.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url()))
      wrong.push(`asked ${request.url()}`);
  });
  await page.evaluateOnNewDocument(listen, css);

  const results = [];
  for (const id of ids) {
    try {
      if (results.length) await page.evaluate(turnTo, id);
      else
        await page.goto(`${address}/iframe.html?viewMode=story&id=${id}&globals=language:${language};theme:${theme}`);
      await page.waitForFunction(() => window.said.finished || window.said.errors.length, {timeout: PATIENCE});
      const {finished, errors} = await page.evaluate(() => window.said);
      wrong.push(...errors);
      if (finished && finished.storyId !== id) wrong.push(`${finished.storyId} was shown`);
      const checked = (finished?.reporters ?? []).filter(({type}) => type === 'a11y');
      if (!errors.length && !checked.length) wrong.push('its accessibility was not looked at');
      for (const {result} of checked) {
        if (result.error) wrong.push(`axe: ${result.error.message ?? JSON.stringify(result.error)}`);
        for (const {id: rule, help, nodes} of result.violations ?? []) {
          const where = nodes.map(({target}) => target.flat().join(' '));
          wrong.push(`${rule}: ${help}: ${where.slice(0, 3).join(', ')}`);
        }
      }
      for (const name of await page.evaluate(undefinedElements)) wrong.push(`<${name}> is not defined`);
    } catch (error) {
      wrong.push(error.message);
    }
    results.push({id, wrong});
    wrong = [];
  }
  await page.close();
  return results;
};

/** Changes a control of a story as the panel does; tells what is lost by it. */
const changeControl = async (id) => {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(listen, '');
  await page.goto(`${address}/iframe.html?viewMode=story&id=${id}`);
  await page.waitForFunction(() => window.said.finished || window.said.errors.length, {timeout: PATIENCE});
  const open = () =>
    page.$$eval('hyte-actor-card', (cards) =>
      cards.flatMap(({shadowRoot}) => [...shadowRoot.querySelectorAll('details')].map((role) => role.open)),
    );
  const before = await open();
  await page.evaluate((storyId) => {
    const updatedArgs = {'heading-level': '4', 'slot-footer': '<p>Kunta</p>'};
    window.__STORYBOOK_ADDONS_CHANNEL__.emit('updateStoryArgs', {storyId, updatedArgs});
  }, id);
  await page.waitForSelector('hyte-actor-card[heading-level="4"] > [slot=footer]', {timeout: PATIENCE});
  const after = await open();
  await page.close();
  return before.includes(true) && String(after) === String(before) ? [] : [`was ${before}, and is ${after}`];
};

const ids = stories.map(({id}) => id);
const modes = ['light', 'dark'].flatMap((theme) => ['fi', 'sv'].map((language) => ({language, theme})));
let passed = 0;
let failed = 0;
const tell = ({language, theme}, results) => {
  for (const {id, wrong} of results) {
    if (wrong.length) failed += 1;
    else passed += 1;
    if (wrong.length) console.log(`${id} in ${language}, ${theme}:\n${wrong.map((line) => `  ${line}`).join('\n')}`);
  }
};
const queue = [...modes];
const next = async () => {
  for (let mode = queue.shift(); mode; mode = queue.shift()) tell(mode, await visit(ids, mode));
};
try {
  await Promise.all(Array.from({length: PAGES}, next));
  for (const mode of modes) {
    const [{wrong}] = await visit(ids.slice(0, 1), mode, FAULT);
    const found = wrong.some((line) => line.startsWith('color-contrast'));
    tell(mode, [{id: `a planted text of too little contrast on ${ids[0]}`, wrong: found ? [] : ['was not found']}]);
  }
  if (ids.includes(OPENED)) {
    tell(modes[0], [{id: `what is open on ${OPENED}, with a control changed`, wrong: await changeControl(OPENED)}]);
  }
} finally {
  await browser.close();
  await close();
}
console.log(`stories: ${passed} passed, ${failed} failed`);
process.exitCode = Math.min(failed, 1);
