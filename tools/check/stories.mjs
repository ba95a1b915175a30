/**
 * Visits every story of the built Storybook, in light and dark and in both languages, and fails where one of them says an
 * error on the console, has an element that is not defined, breaks a rule of accessibility, fails its play function or
 * shows another code to paste than what is seen. Then a fault is planted, a text of too little contrast, which has to be
 * found, and a control is changed, which has to leave open what is. Pages of docs are opened, and Storybook is walked
 * through as by a designer who sees it for the first time. With ids, or their beginnings, it visits only those stories.
 */
import {readFileSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';
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
/** How a designer's screen is. */
const SCREEN = {width: 1440, height: 900};
/** How long a page of docs may be, in pixels. */
const LONGEST = 6500;
/** How many clicks it may take to have the code of an element as one wants it. */
const CLICKS = 6;
/** The sidebar: guides, and under the heading of the elements the elements. */
const SIDEBAR = [
  ...['Start here', 'Look and tokens', 'Anatomy', 'Content', 'How not to use it', 'Accessibility'],
  ...['Elements', 'Wheel', 'Card', 'Matrix', 'Theme', 'Definition', 'Intro', 'Source', 'Switch'],
];

const asked = process.argv.slice(2);
const entries = Object.values(JSON.parse(readFileSync(`${root}/index.json`, 'utf8')).entries);
const stories = entries.filter(
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
      channel.on('docsRendered', (id) => (window.said.docs = id));
      channel.on('storybook/docs/snippet-rendered', ({source}) => (window.said.code = source));
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

/** Runs in the page: has Storybook show another story, or page of docs, as its sidebar does. */
const turnTo = (storyId, viewMode = 'story') => {
  window.said = {errors: []};
  window.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', {storyId, viewMode});
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

/** Runs in the page: whether what there is to paste is what is shown, each in its language. */
const isAsShown = (code) => {
  const template = document.createElement('template');
  template.innerHTML = code;
  const pasted = [...template.content.children].filter(({localName}) => localName !== 'script');
  const contents = [...document.querySelectorAll('#storybook-root .content')];
  return (
    pasted.length === contents.length &&
    pasted.every((element, i) => element.isEqualNode(contents[i].querySelector(element.localName)))
  );
};

const {address, close} = await serve(root);
const browser = await puppeteer.launch({executablePath: await ensureChromium(), args: chromiumFlags});

/** A page with a style sheet of its own, and a list of what goes wrong on it. */
const newPage = async (viewport, css = '') => {
  const page = await browser.newPage();
  const wrong = [];
  // Each page believes that it has the focus, which a browser gives to one alone.
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setFocusEmulationEnabled', {enabled: true});
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  await page.setViewport(viewport);
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
  return {page, wrong};
};

/** Shows stories in a page, one after another, with a style sheet of the page's own; tells what is wrong with each. */
const visit = async (ids, {language, theme}, css) => {
  const {page, wrong} = await newPage({width: 1024, height: 768}, css);
  const results = [];
  // After one that is wrong, the page is opened anew: what it left behind is not the next one's.
  let turns = false;
  for (const id of ids) {
    try {
      if (turns) await page.evaluate(turnTo, id);
      else
        await page.goto(`${address}/iframe.html?viewMode=story&id=${id}&globals=language:${language};theme:${theme}`);
      await page.waitForFunction(() => window.said.finished || window.said.errors.length, {timeout: PATIENCE});
      const {finished, errors, code} = await page.evaluate(() => window.said);
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
      if (!(await page.evaluate(isAsShown, code))) wrong.push(`the code to paste is not what is shown: ${code}`);
    } catch (error) {
      wrong.push(error.message);
    }
    turns = !wrong.length;
    results.push({id, wrong: wrong.splice(0)});
  }
  await page.close();
  return results;
};

/** Runs in the page: whether a page of docs has all of its stories. */
const isWhole = (id) =>
  window.said.docs === id &&
  [...document.querySelectorAll('.docs-story')].every((story) => story.querySelector('.stage, story-anatomy'));

/** Opens pages of docs, one after another. */
const openDocs = async () => {
  const {page, wrong} = await newPage(SCREEN);
  const results = [];
  for (const {id} of entries.filter(({type}) => type === 'docs')) {
    try {
      if (results.length) await page.evaluate(turnTo, id, 'docs');
      else await page.goto(`${address}/iframe.html?viewMode=docs&id=${id}`);
      await page.waitForFunction(isWhole, {timeout: PATIENCE}, id);
      // What a story does then, it does soon.
      await wait(300);
      const {height, top} = await page.evaluate(() => ({height: document.documentElement.scrollHeight, top: scrollY}));
      if (height > LONGEST) wrong.push(`is ${height} px long`);
      if (top) wrong.push(`opens at ${top} px`);
    } catch (error) {
      wrong.push(error.message);
    }
    results.push({id, wrong: wrong.splice(0)});
  }
  await page.close();
  return results;
};

/** Names of the sidebar that are not what a reader finds there. */
const misnamed = () =>
  stories.flatMap(({title, name}) => {
    const [, , folder = ''] = title.split('/');
    const isAlone = ['Default', 'Anatomy'].includes(name);
    return [
      ...(/^[A-Z][^A-Z]*$/.test(name) ? [] : [`${title}/${name} is not written as a sentence is`]),
      ...((isAlone ? [''] : ['States', 'On a page']).includes(folder) ? [] : [`${title}/${name} stands elsewhere`]),
    ];
  });

/** Has the matrix in Swedish, dark, 320 px wide and in another accent, and takes its code along. */
const walk = async () => {
  const {page, wrong} = await newPage(SCREEN);
  page.setDefaultTimeout(PATIENCE);
  let clicks = 0;
  const click = async (place, selector) => {
    clicks += 1;
    await (await place.waitForSelector(selector)).click();
  };
  const expect = (what, found, expected) => {
    if (JSON.stringify(found) !== JSON.stringify(expected)) wrong.push(`${what}: ${JSON.stringify(found)}`);
  };
  const frameOf = async () => (await page.waitForSelector('#storybook-preview-iframe')).contentFrame();
  try {
    await browser.defaultBrowserContext().overridePermissions(address, ['clipboard-read', 'clipboard-sanitized-write']);
    await page.goto(address);
    await page.waitForSelector('#storybook-explorer-tree [data-nodetype=group]');
    const names = '#storybook-explorer-tree :is([data-nodetype=root], [data-nodetype=group], [data-nodetype=document])';
    const sidebar = await page.$$eval(names, (all) => all.map((each) => each.querySelector('a, button').textContent));
    expect('the sidebar', sidebar, SIDEBAR);

    await click(await frameOf(), 'a::-p-text(Matrix)');
    await click(page, 'button[aria-label="På svenska"]');
    await click(page, 'button[aria-label="Dark theme"]');
    await click(page, 'button[aria-label="320 px wide"]');
    await click(page, 'input[id*="--hyte-accent"]');
    await page.keyboard.type('#f5c48f');
    const frame = await frameOf();
    const matrix = await frame.waitForSelector('hyte-role-matrix[lang=sv][style*="f5c48f"]');
    const looks = await matrix.evaluate((element) => {
      const {colorScheme} = getComputedStyle(element);
      return {width: innerWidth, colorScheme, accent: element.style.getPropertyValue('--hyte-accent').trim()};
    });
    expect('the matrix', looks, {width: 320, colorScheme: 'dark', accent: '#f5c48f'});
    // The code follows what is shown, sooner than a hand does.
    await wait(500);
    await click(page, 'button::-p-text(Copy code)');
    await page.waitForSelector('button::-p-text(Copied)');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const element = '<hyte-role-matrix style="--hyte-accent: #f5c48f" lang="sv"></hyte-role-matrix>';
    expect('what was copied', copied, `<script defer src="hyte.min.js"></script>\n\n${element}`);
    if (clicks > CLICKS) wrong.push(`took ${clicks} clicks`);

    await click(page, '[role=tab]::-p-text(Code)');
    const panel = await page.waitForSelector('#storybook-panel-root pre');
    expect('the code panel', await panel.evaluate(({textContent}) => textContent.trim()), copied);

    await page.goto(`${address}/?path=/story/hyte-role-wheel--default`);
    const wheel = await (await frameOf()).waitForSelector('hyte-role-wheel');
    const cut = await wheel.evaluate(
      (element) =>
        [...element.shadowRoot.querySelectorAll('button')].filter((button) => {
          const {left, top, right, bottom} = button.getBoundingClientRect();
          return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
        }).length,
    );
    if (cut) wrong.push(`${cut} roles of the wheel are not seen on a screen of ${SCREEN.width} × ${SCREEN.height}`);
  } catch (error) {
    wrong.push(error.message);
  }
  await page.close();
  return wrong;
};

/** Changes a control of a story as the panel does; tells what is lost by it. */
const changeControl = async (id) => {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(listen, '');
  await page.goto(`${address}/iframe.html?viewMode=story&id=${id}`);
  await page.waitForFunction(() => window.said.finished || window.said.errors.length, {timeout: PATIENCE});
  const open = () =>
    page.$$eval('hyte-actor-card', (cards) =>
      cards.flatMap(({shadowRoot}) =>
        [...shadowRoot.querySelectorAll('li [aria-expanded]')].map(({ariaExpanded}) => ariaExpanded === 'true'),
      ),
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
const tell = (results, where = '') => {
  for (const {id, wrong} of results) {
    if (wrong.length) failed += 1;
    else passed += 1;
    if (wrong.length) console.log(`${id}${where}:\n${wrong.map((line) => `  ${line}`).join('\n')}`);
  }
};
const inMode = ({language, theme}) => ` in ${language}, ${theme}`;
const plantFault = async (mode) => {
  const [{wrong}] = await visit(ids.slice(0, 1), mode, FAULT);
  const found = wrong.some((line) => line.startsWith('color-contrast'));
  const id = `a planted text of too little contrast on ${ids[0]}`;
  tell([{id, wrong: found ? [] : ['was not found']}], inMode(mode));
};
const queue = [
  ...modes.map((mode) => async () => tell(await visit(ids, mode), inMode(mode))),
  ...modes.map((mode) => () => plantFault(mode)),
];
if (ids.includes(OPENED)) {
  queue.push(async () =>
    tell([{id: `what is open on ${OPENED}, with a control changed`, wrong: await changeControl(OPENED)}]),
  );
}
if (!asked.length) {
  queue.push(async () => tell(await openDocs()));
  queue.push(async () => tell([{id: "a designer's first walk", wrong: await walk()}]));
  tell([{id: 'the names of the stories', wrong: misnamed()}]);
}
const next = async () => {
  for (let work = queue.shift(); work; work = queue.shift()) await work();
};
try {
  await Promise.all(Array.from({length: PAGES}, next));
} finally {
  await browser.close();
  await close();
}
console.log(`stories: ${passed} passed, ${failed} failed`);
process.exitCode = Math.min(failed, 1);
