/**
 * What takes a browser to be made: a picture of each view with its text beside it, one for social media, the oEmbed answers
 * with the height of each view, and the definition as a PDF.
 */
import {writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {definition} from 'hyte-elements/definition.js';
import {renderToMarkdown} from 'hyte-elements/render.js';
import puppeteer from 'puppeteer-core';
import {chromiumFlags, ensureChromium} from '../browsers/ensure-chromium.mjs';
import {answerOf, WIDTH} from './oembed.mjs';
import {fileOf, titleOf} from './page.mjs';
import {OG} from './pages.mjs';
import {views} from './views.mjs';

/** How wide a view is in a picture, in CSS pixels. */
const widthOf = ({options}) => (/matrix|wheel|^definition$/.test(options.element) ? 1120 : 720);

/** For who does not see a picture: what it shows, as text that reads from top to bottom. */
const textOf = ({options}, lang) => {
  const asList = options.element === 'role-matrix' ? {view: 'list'} : {};
  return renderToMarkdown({...options, ...asList, lang, headingLevel: 1});
};

/**
 * A PDF as of the definition's date, not of the minute that it was made in, and with its parts counted from one, not from
 * where the browser happened to be: the same content has the same bytes.
 */
const settled = (pdf) => {
  const text = Buffer.from(pdf).toString('latin1');
  const parts = [...new Set(text.match(/\(node\d{8}\)/g))].sort();
  const numbers = new Map(parts.map((part, i) => [part, `(node${`${i + 1}`.padStart(8, '0')})`]));
  const day = (definition.date ?? '1970-01-01').replaceAll('-', '');
  return Buffer.from(
    text
      .replace(/\(node\d{8}\)/g, (part) => numbers.get(part))
      .replace(/(\/(?:Creation|Mod)Date \(D:)\d{14}/g, `$1${day}000000`),
    'latin1',
  );
};

/**
 * @param {string} folder Where the pages are, with the last slash.
 * @param {string} [only] The one view and language to take them of, such as `role-matrix.sv`; without it, all, with the
 * oEmbed answers.
 */
export const takePictures = async (folder, only) => {
  const isAsked = (view, lang) => !only || only === `${view.name}.${lang}`;
  const browser = await puppeteer.launch({executablePath: await ensureChromium(), args: chromiumFlags});
  try {
    const page = await browser.newPage();
    await page.emulateMediaFeatures([
      {name: 'prefers-color-scheme', value: 'light'},
      {name: 'prefers-reduced-motion', value: 'reduce'},
    ]);
    const open = async (file, width, height, deviceScaleFactor) => {
      await page.setViewport({width, height, deviceScaleFactor});
      await page.goto(pathToFileURL(folder + file).href);
    };
    const settle = () =>
      page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const heights = new Map();
    for (const view of views) {
      for (const lang of definition.languages.filter((each) => isAsked(view, each))) {
        const file = fileOf(view, lang);
        await open(file, WIDTH, 800, 1);
        await page.evaluate(() => document.documentElement.classList.add('framed'));
        await settle();
        heights.set(
          file,
          await page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
        );
        // The view by itself: what leads on from a page leads nowhere in a picture.
        const bare =
          'nav, footer { display: none !important } body { max-width: none !important; margin: 0; padding: 16px !important }';
        await open(file, OG.width / 1.25, OG.height / 1.25, 1.25);
        await page.addStyleTag({content: bare});
        await settle();
        await page.screenshot({path: `${folder}${fileOf({name: `og-${view.name}`}, lang, 'png')}`});
        if (view.isShort) continue;
        await open(file, widthOf(view), 800, 2);
        await page.addStyleTag({content: `${bare} body { padding: 0 !important }`});
        await page.evaluate(() => document.querySelector('main').firstElementChild.removeAttribute('controls'));
        await settle();
        const main = await page.$('main');
        await main.screenshot({path: `${folder}${fileOf(view, lang, 'png')}`});
        // With a mark that says that it is UTF-8: servers do not.
        writeFileSync(`${folder}${fileOf(view, lang, 'txt')}`, `\ufeff${textOf(view, lang)}`);
      }
    }
    for (const view of only ? [] : views) {
      for (const lang of definition.languages) {
        const answer = answerOf(view, lang, heights);
        writeFileSync(`${folder}${fileOf(view, lang, 'json')}`, `${JSON.stringify(answer, null, 2)}\n`);
      }
    }
    const view = views.find(({name}) => name === 'definition');
    for (const lang of definition.languages.filter((each) => isAsked(view, each))) {
      await open(fileOf(view, lang), 794, 1123, 1);
      await page.evaluate((title) => (document.title = title), titleOf(view, lang));
      const pdf = await page.pdf({
        format: 'A4',
        margin: {top: '18mm', bottom: '18mm', left: '16mm', right: '16mm'},
        tagged: true,
        outline: true,
      });
      writeFileSync(`${folder}${fileOf(view, lang, 'pdf')}`, settled(pdf));
    }
  } finally {
    await browser.close();
  }
};
