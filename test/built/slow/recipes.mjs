/** The recipes' pages in a browser. */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import puppeteer from 'puppeteer-core';
import {chromiumFlags, ensureChromium} from '../../../tools/browsers/ensure-chromium.mjs';
import {fileOf, languages, recipesOf} from '../../../tools/site/recipes.mjs';
import {runAxe} from '../accessibility/run-axe.mjs';
import {folder} from '../site/start-host.mjs';

const recipes = recipesOf();

describe('the page of a recipe', () => {
  let browser;
  let page;
  before(async () => {
    browser = await puppeteer.launch({executablePath: await ensureChromium(), args: chromiumFlags});
    page = await browser.newPage();
  });
  after(() => browser?.close());
  const open = (recipe) => page.goto(pathToFileURL(join(folder, fileOf(recipe))).href);

  for (const scheme of ['light', 'dark']) {
    it(`has no fault that axe sees, ${scheme}`, async () => {
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
      // The pages differ in nothing but their words: each system in one language will do, and each language has some.
      const ids = [...new Set(recipes.map(({id}) => id))];
      for (const [i, id] of ids.entries()) {
        const lang = languages[i % languages.length];
        const recipe = recipes.find((each) => each.id === id && each.lang === lang);
        await open(recipe);
        const {violations} = await runAxe(page);
        assert.deepEqual(violations, [], fileOf(recipe));
      }
    });
  }

  it('is no wider than a window of 320 pixels', async () => {
    await page.setViewport({width: 320, height: 800});
    for (const recipe of recipes) {
      await open(recipe);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, fileOf(recipe));
    }
  });
});
