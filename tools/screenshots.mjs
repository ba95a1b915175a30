/**
 * Takes pictures of the built elements to look at: each in its most telling states, in both languages, at three widths,
 * light, dark and in forced colours. They go to `screenshots/`, with a sheet for each element that has all of its own.
 * With names of elements only those; with `--family` only the picture in the README.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import puppeteer from 'puppeteer-core';
import {chromiumFlags, ensureChromium} from './ensure-chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}screenshots`;

/** Under each element, its states: attributes, and what is inside and has been done to it where that is telling. */
const states = {
  'hyte-intro': {default: {}},
  'hyte-role-wheel': {
    county: {attributes: 'actor="county"'},
    organisations: {attributes: 'actor="organisations" copy-links'},
    local: {
      attributes: 'actor="municipalities"',
      inside: '<a slot="municipalities-prevention" href="#">hyte@kunta.example</a>',
      act: (element) => element.shadowRoot.querySelector('[value="municipalities-prevention"]').click(),
    },
  },
  'hyte-actor-card': {
    county: {attributes: 'actor="county"'},
    municipalities: {attributes: 'actor="municipalities" copy-links'},
    organisations: {attributes: 'actor="organisations"'},
    accordion: {
      attributes: 'actor="municipalities" layout="accordion"',
      inside: '<a slot="basic-services" href="#">hyte@kunta.example</a><a slot="footer" href="#">kunta.example</a>',
      act: (element) => element.shadowRoot.querySelector('summary').click(),
    },
    unknown: {attributes: 'actor="church"'},
  },
  'hyte-theme-card': {
    prevention: {attributes: 'theme="prevention"'},
    editorial: {attributes: 'theme="organisation-activities"'},
  },
  'hyte-role-matrix': {
    default: {},
    controls: {
      attributes: 'controls copy-links',
      inside: '<a slot="municipalities-prevention" href="#">hyte@kunta.example</a>',
    },
    found: {
      attributes: 'controls',
      act: (element) => {
        const search = element.shadowRoot.querySelector('[type=search]');
        search.value = 'hyte';
        search.dispatchEvent(new Event('input', {bubbles: true}));
      },
    },
  },
  'hyte-definition': {default: {attributes: 'copy-links'}},
  'hyte-language-switch': {default: {}},
  'hyte-source': {default: {}},
};

const light = [{name: 'prefers-color-scheme', value: 'light'}];
const dark = [{name: 'prefers-color-scheme', value: 'dark'}];
const schemes = {light, dark, forced: [...dark, {name: 'forced-colors', value: 'active'}]};
const widths = [320, 768, 1280];
/** The browser draws no picture higher than this. */
const HIGHEST = 16_000;

const bare = (content, lang = 'fi') => `<!doctype html><html lang="${lang}">
  <meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>hyte-elements</title>
  <style>
    body { margin: 0; padding: 16px; font: 16px/1.5 'Source Sans 3', 'Noto Sans', system-ui, sans-serif; background: light-dark(#f4f5f6, #0f1113) }
    .cards { display: grid; grid-template-columns: repeat(3, 1fr); gap: 24px; margin: 24px 0 }
  </style>
  ${content}`;

const browser = await puppeteer.launch({executablePath: await ensureChromium(), args: chromiumFlags});
const page = await browser.newPage();
const devtools = await page.createCDPSession();

/** Has a page show this, at this width and in this scheme. */
const show = async (content, width, features = light) => {
  await page.setViewport({width, height: 800});
  // Not by puppeteer's own emulateMediaFeatures, which knows nothing of forced colours.
  await devtools.send('Emulation.setEmulatedMedia', {features});
  await page.setContent(content);
  await page.addScriptTag({path: `${root}dist/hyte.min.js`});
};

/** Takes a picture of the page's top, as high as it is or as this. */
const take = async (path, highest = HIGHEST) => {
  const {width} = page.viewport();
  const height = Math.min(highest, await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)));
  await page.screenshot({path, clip: {x: 0, y: 0, width, height}, captureBeyondViewport: true});
};

const takeFamily = async () => {
  const roles = {
    county: 'prevention organisation-support',
    municipalities: 'prevention organisation-support',
    organisations: 'targeted-support participation',
  };
  const cards = Object.entries(roles).map(
    ([actor, names]) => `<hyte-actor-card actor="${actor}" roles="${names}" no-source></hyte-actor-card>`,
  );
  const wheel = '<hyte-role-wheel actor="municipalities" no-source></hyte-role-wheel>';
  const matrix = '<hyte-role-matrix controls></hyte-role-matrix>';
  await show(bare(`${wheel}<div class="cards">${cards.join('')}</div>${matrix}`), 1280);
  await take(`${root}docs/family.png`, 1680);
  console.log(`${root}docs/family.png`);
};

const takeStates = async (tag) => {
  const pictures = [];
  for (const [state, {attributes = '', inside = '', act}] of Object.entries(states[tag])) {
    for (const lang of ['fi', 'sv']) {
      const row = [];
      for (const [scheme, features] of Object.entries(schemes)) {
        for (const width of widths) {
          const name = `${tag}/${state}-${lang}-${scheme}-${width}.png`;
          await show(bare(`<${tag} ${attributes}>${inside}</${tag}>`, lang), width, features);
          if (act) await page.$eval(tag, act);
          await take(`${folder}/${name}`);
          row.push(
            `<figure><img src="${name}" width="${width / 4}" alt=""><figcaption>${scheme} ${width}</figcaption></figure>`,
          );
        }
      }
      pictures.push(`<h2>${state} ${lang}</h2><div>${row.join('')}</div>`);
    }
  }
  const sheet = `${folder}/${tag}.html`;
  writeFileSync(
    sheet,
    `<!doctype html><meta charset="utf-8"><title>${tag}</title><style>
      body { width: max-content; margin: 0; padding: 16px; font: 14px sans-serif; background: #888 }
      div { display: flex; gap: 8px } figure { margin: 0 } img { max-height: 1200px; object-fit: cover; object-position: top }
    </style><h1>${tag}</h1>${pictures.join('')}`,
  );
  await page.setViewport({width: 1900, height: 800});
  await devtools.send('Emulation.setEmulatedMedia', {features: light});
  await page.goto(pathToFileURL(sheet).href, {waitUntil: 'load'});
  await take(`${folder}/${tag}.png`);
  console.log(`${sheet}\n${folder}/${tag}.png`);
};

const asked = process.argv.slice(2);
try {
  if (asked.includes('--family')) await takeFamily();
  else {
    for (const tag of asked.length ? asked : Object.keys(states)) {
      rmSync(`${folder}/${tag}`, {recursive: true, force: true});
      mkdirSync(`${folder}/${tag}`, {recursive: true});
      await takeStates(tag);
    }
  }
} finally {
  await browser.close();
}
