/**
 * Takes pictures of the built elements to look at: each in its most telling states, in both languages, at three widths,
 * light, dark and in forced colours. They go to `screenshots/`, with a sheet for each element that has all of its own.
 * With names of elements only those; with `--family` only the picture in the README.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {bare, openStage, schemes, states, widths} from '../browsers/stage.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}screenshots`;
/** The browser draws no picture higher than this. */
const HIGHEST = 16_000;

const {browser, page, set, show, showState} = await openStage();

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
  for (const state of Object.keys(states[tag])) {
    for (const lang of ['fi', 'sv']) {
      const row = [];
      for (const [scheme, features] of Object.entries(schemes)) {
        for (const width of widths) {
          const name = `${tag}/${state}-${lang}-${scheme}-${width}.png`;
          await showState(tag, state, lang, width, features);
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
  await set(1900);
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
