/**
 * Each element in its most telling states, in both languages, at every width and in every scheme: what the pictures show,
 * and what the tests go through.
 */
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {expectFresh, products} from '../build/fresh.mjs';
import {chromiumFlags, ensureChromium} from './ensure-chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const search = (fi, sv) =>
  `const search = element.shadowRoot.querySelector('[type=search]');
  search.value = ${JSON.stringify({fi, sv})}[element.language];
  search.dispatchEvent(new Event('input', {bubbles: true}));`;

/**
 * Under each element, its states: attributes, what is inside where that is telling, and what a reader has done to
 * `element`, as the body of a function.
 */
export const states = {
  'hyte-intro': {default: {}, unknown: {attributes: 'heading-level="7"'}},
  'hyte-role-wheel': {
    county: {attributes: 'actor="county"'},
    organisations: {attributes: 'actor="organisations" copy-links'},
    chosen: {
      attributes: 'actor="municipalities"',
      inside: '<a slot="municipalities-prevention" href="#">hyte@kunta.example</a>',
      act: `element.shadowRoot.querySelector('[value="municipalities-prevention"]').click();`,
    },
    unknown: {attributes: 'actor="church"'},
  },
  'hyte-actor-card': {
    county: {attributes: 'actor="county"'},
    municipalities: {attributes: 'actor="municipalities" copy-links'},
    organisations: {attributes: 'actor="organisations"'},
    closed: {attributes: 'actor="county" layout="accordion"'},
    open: {
      attributes: 'actor="municipalities" layout="accordion"',
      inside: '<a slot="basic-services" href="#">hyte@kunta.example</a><a slot="footer" href="#">kunta.example</a>',
      act: `element.shadowRoot.querySelector('li [aria-expanded]').click();`,
    },
    copied: {
      attributes: 'actor="county" roles="prevention cooperation" copy-links',
      // Browsers allow a page to copy over https only.
      act: `Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText: async () => {}}});
        element.shadowRoot.querySelector('[part=copy]').click();`,
    },
    unknown: {attributes: 'actor="church"'},
  },
  'hyte-theme-card': {
    prevention: {attributes: 'theme="prevention"'},
    local: {
      attributes: 'theme="prevention" copy-links',
      inside: `<a slot="municipalities-prevention" href="#">hyte@kunta.example</a>
        <a slot="footer" href="#" lang="en">In English</a>`,
    },
    editorial: {attributes: 'theme="organisation-activities" copy-links'},
    unknown: {attributes: 'theme="sport"'},
  },
  'hyte-role-matrix': {
    default: {},
    controls: {
      attributes: 'controls copy-links',
      inside: '<a slot="municipalities-prevention" href="#">hyte@kunta.example</a>',
    },
    table: {attributes: 'view="table"'},
    found: {attributes: 'controls', act: search('hyte', 'hälsa')},
    'no-hit': {attributes: 'controls', act: search('xyz', 'xyz')},
    filtered: {
      attributes: 'controls',
      act: `const filter = element.shadowRoot.querySelector('[name=actor]');
        filter.value = 'county';
        filter.dispatchEvent(new Event('input', {bubbles: true}));`,
    },
    unknown: {attributes: 'actors="county church" view="grid"'},
  },
  'hyte-definition': {
    default: {attributes: 'copy-links'},
    unknown: {attributes: 'parts="intro roles"'},
    nothing: {attributes: 'parts="roles"'},
  },
  'hyte-language-switch': {
    default: {},
    chosen: {act: `element.shadowRoot.querySelector('[aria-pressed=false]').click();`},
    unknown: {attributes: 'for="main"'},
  },
  'hyte-source': {default: {}},
};

// With less motion, so that no colour is caught on its way to another.
const still = {name: 'prefers-reduced-motion', value: 'reduce'};
const light = [{name: 'prefers-color-scheme', value: 'light'}, still];
const dark = [{name: 'prefers-color-scheme', value: 'dark'}, still];
/** What a reader's settings ask the browser for. */
export const schemes = {light, dark, forced: [...dark, {name: 'forced-colors', value: 'active'}]};
/** A phone, a tablet and a desktop, in CSS pixels. */
export const widths = [320, 768, 1280];

/** A page with nothing of its own but a font and the colour behind the content. */
export const bare = (content, lang = 'fi') => `<!doctype html><html lang="${lang}">
  <meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>hyte-elements</title>
  <style>
    body { margin: 0; padding: 16px; font: 16px/1.5 'Noto Sans', system-ui, sans-serif; background: light-dark(#f4f5f6, #0f1113) }
    .cards { display: grid; grid-template-columns: repeat(3, 1fr); gap: 24px; margin: 24px 0 }
  </style>
  ${content}`;

/** A page as a site has it: a landmark for what it is about, and a title above the elements' own headings. */
export const site = (content, lang = 'fi') =>
  bare(
    `<meta name="viewport" content="width=device-width"><main>
      <h1 style="overflow-wrap: anywhere">${lang === 'sv' ? 'Välfärd och hälsa' : 'Hyvinvointi ja terveys'}</h1>${content}</main>`,
    lang,
  );

/**
 * Starts a Chromium with a page to show the built elements on. Whoever opens it closes `browser`.
 * @param options What else to start it with, as puppeteer has it.
 * @throws Where the elements are not built, or have changed since.
 */
export const openStage = async (options) => {
  expectFresh(products.dist);
  const browser = await puppeteer.launch({executablePath: await ensureChromium(), args: chromiumFlags, ...options});
  const page = await browser.newPage();
  const devtools = await page.createCDPSession();

  /** Waits for what an element learns of its own size, which it does between two frames. */
  const rest = () =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

  /** Has the page be as wide as this, and its reader's settings be these. */
  const set = async (width, features = light) => {
    await page.setViewport({width, height: 800});
    // Not by puppeteer's own emulateMediaFeatures, which knows nothing of forced colours.
    await devtools.send('Emulation.setEmulatedMedia', {features});
    await rest();
  };

  /** Shows a document, with `hyte.min.js` run on it. */
  const show = async (content, width, features) => {
    await set(width, features);
    await page.setContent(content);
    await page.addScriptTag({path: `${root}dist/hyte.min.js`});
  };

  /** Shows an element in one of its states, on the page that `around` makes. */
  const showState = async (tag, state, lang, width, features, around = bare) => {
    const {attributes = '', inside = '', act} = states[tag][state];
    await show(around(`<${tag} ${attributes}>${inside}</${tag}>`, lang), width, features);
    if (act) await page.$eval(tag, (element, act) => new Function('element', act)(element), act);
  };

  return {browser, page, rest, set, show, showState};
};
