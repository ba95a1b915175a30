/** Holds that the one file is the core called with data, and that it is another definition's with other data. */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {callCore} from '../../../tools/build/call-core.mjs';
import {importSource} from '../../../tools/build/import-source.mjs';
import {every, pageOf, read, startHost, tags} from '../embed/host.mjs';

const {words} = await import('hyte-elements/definition.js');
const {madeUp} = await importSource('test/fixtures/made-up.ts');
const definition = madeUp();
const core = read('dist/hyte.core.js');
const file = callCore(core, definition, words);

describe('dist/hyte.core.js', () => {
  it('called with dist/definition.json is hyte.min.js, to the byte', () => {
    const {$schema, ...bundled} = JSON.parse(read('dist/definition.json'));
    assert.ok($schema);
    assert.equal(callCore(core, bundled, words), read('dist/hyte.min.js'));
  });

  it('is a function and does nothing by itself', () => {
    assert.equal(typeof (0, eval)(core), 'function');
  });

  it('names no definition and no language', () => {
    assert.doesNotMatch(core, /Uusi?maa|Uudenmaan|Nyland|Järjestö|Lähde|Källa|luvn\.fi|"fi"|"sv"/);
  });
});

describe('the words in a file', () => {
  it("are those of its definition's languages alone", () => {
    for (const [key, word] of Object.entries(words.en)) {
      // One that is the same in several languages tells nothing.
      if (word === words.sv[key] || word.length < 12) continue;
      assert.ok(!read('dist/hyte.min.js').includes(word), word);
      assert.ok(file.includes(word), word);
    }
    assert.ok(!file.includes(words.fi.search));
  });
});

describe('another definition', () => {
  let site;
  let page;
  const attributes = {
    ...every,
    'hyte-actor-card': 'actor="third" layout="accordion" copy-links',
    'hyte-role-wheel': 'actor="second"',
    'hyte-theme-card': 'theme="light"',
    'hyte-definition': '',
  };

  before(async () => {
    site = await startHost();
    site.put('/made-up.min.js', file);
    page = await site.browser.newPage();
  });
  after(() => site?.close());

  for (const language of definition.languages) {
    it(`is shown by every element in ${language}, without a word of ours in another language`, async () => {
      const markup = tags.map((tag) => `<${tag} lang="${language}" ${attributes[tag]}></${tag}>`);
      site.put('/page.html', pageOf('<script defer src="/made-up.min.js"></script>', ...markup));
      const said = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', ({message}) => said.push(message));
      await page.goto(`${site.origin}/page.html`, {waitUntil: 'networkidle0'});
      const shown = await page.evaluate((tags) => {
        const textOf = (root) =>
          [...root.querySelectorAll('*')].map(({shadowRoot}) => (shadowRoot ? textOf(shadowRoot) : '')).join(' ') +
          root.textContent;
        return Object.fromEntries(tags.map((tag) => [tag, textOf(document.querySelector(tag).shadowRoot)]));
      }, tags);
      const {[language]: title} = definition.actors[2].title;
      assert.ok(shown['hyte-actor-card'].includes(title));
      assert.ok(shown['hyte-role-wheel'].includes(definition.actors[1].title[language]));
      assert.ok(shown['hyte-theme-card'].includes(definition.themes[0].label[language]));
      assert.ok(shown['hyte-intro'].includes(definition.purposes[1][language]));
      assert.ok(shown['hyte-source'].includes(definition.law.name[language]));
      for (const {id, roles} of definition.actors) {
        for (const {text} of roles) {
          for (const tag of ['hyte-role-matrix', 'hyte-definition']) assert.ok(shown[tag].includes(text[language]), id);
        }
      }
      const [other] = definition.languages.filter((each) => each !== language);
      for (const [tag, text] of Object.entries(shown)) {
        assert.doesNotMatch(text, /undefined|Lähde|Källa/, tag);
        if (tag !== 'hyte-language-switch') assert.ok(!text.includes(`(${other})`), tag);
      }
      for (const each of definition.languages) {
        assert.ok(shown['hyte-language-switch'].includes(definition.words[each]['in-language']), each);
      }
      assert.deepEqual(said, []);
    });
  }
});
