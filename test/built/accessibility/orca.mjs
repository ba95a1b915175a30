/**
 * Holds what a real screen reader, Orca, says of every element with Chromium to transcripts beside those of the virtual
 * one: under each key that is pressed (`tools/browsers/orca.mjs` tells what they do) the lines that are said, and `[sv]`
 * where Orca is told that they are Swedish. What a key with `~` before it brings is no two times the same on a busy
 * machine, because Orca drops what a page announces among many changes: it is reported, and fails nothing.
 * `npm run transcripts:orca` writes them anew. Not part of `npm test`: it takes a minute or two, and Linux.
 */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {findOrca, openOrca} from '../../../tools/browsers/orca.mjs';
import {site} from '../../../tools/browsers/stage.mjs';
import {difference} from './difference.mjs';

const update = process.argv.includes('--update');
const folder = new URL('transcripts/', import.meta.url);
const script = new URL('../../../dist/hyte.min.js', import.meta.url);
const languages = {fi: 'Finnish', sv: 'Swedish'};

const start = 'ctrl+Home';
const all = `${start} say-all`;
/** With Chromium, Orca jumps to a `<select>` that comes with any page, as to a form: back to reading. */
const read = `Insert+a ${start}`;
const link = '<p><a href="#hyte-municipalities-prevention">hyte.example</a></p>';
const local = (slot) => `<a href="#" slot="${slot}">hyte@kunta.example</a>`;
const municipalities = local('municipalities-prevention');

/** Each element on a page, the longest first, and what a listener does there in turn; `h*2` is `h` twice. */
const walks = {
  'hyte-role-matrix': {
    page: `${link}<hyte-role-matrix controls>${municipalities}</hyte-role-matrix>`,
    'by headings': `${read} h*3`,
    'by cells of the table': `${start} t alt+shift+Right alt+shift+Down*2 alt+shift+Right alt+shift+Left*2`,
    'all of it': all,
    'by a link to a role': `${start} k Return`,
    'by Tab, searching, filtering and changing the view': `${start} Tab*2 ~type:risk Tab ~Down Tab*2 space*2 Tab ~space`,
    'without a hit': '~type:xyz Tab*4 ~space',
  },
  'hyte-definition': {
    page: '<hyte-definition></hyte-definition>',
    'by landmarks': `${read} m*2`,
    'by headings': `${start} h*3`,
    'all of it': all,
    'by links to its parts': `${start} k*5 Return`,
  },
  'hyte-intro': {
    page: '<hyte-intro></hyte-intro>',
    'by headings': 'h*2',
    'by items of lists': 'i*2',
    'by links': 'k*2',
    'all of it': all,
  },
  'hyte-role-wheel': {
    page: `<hyte-role-wheel actor="municipalities" copy-links>${municipalities}</hyte-role-wheel>
      <hyte-role-wheel actor="organisations" no-source></hyte-role-wheel>`,
    'by headings': 'h*3',
    'all of it': all,
    'by buttons, pressing them': `${start} b space*2 b space Down*2`,
    'by Tab, pressing': 'Tab space Tab space',
  },
  'hyte-actor-card': {
    page: `${link}<hyte-actor-card actor="municipalities" layout="accordion" copy-links>${local('prevention')}</hyte-actor-card>
      <hyte-actor-card actor="county" roles="prevention" no-source></hyte-actor-card>`,
    'by headings': 'h*3',
    'all of it': all,
    'by buttons, pressing them': `${start} b space*2 b space Down b space*2`,
    'by a link to a role': `${start} k Return Down`,
    'by Tab, pressing': `${start} Tab*3 space`,
  },
  'hyte-theme-card': {
    page: `<hyte-theme-card theme="prevention" copy-links>${municipalities}</hyte-theme-card>
      <hyte-theme-card theme="organisation-activities" no-source></hyte-theme-card>`,
    'by headings': 'h*2',
    'by items of lists': `${start} i*2`,
    'all of it': all,
    'by buttons, pressing them': `${start} b space`,
  },
  'hyte-language-switch': {
    page: '<hyte-language-switch></hyte-language-switch><hyte-definition></hyte-definition>',
    'by buttons, pressing them': `${read} b*2 ~space h shift+b*2 ~space h`,
    'by Tab, pressing': `${start} Tab*2 ~space`,
  },
  'hyte-source': {page: '<hyte-source></hyte-source>', 'by links': 'k*2', 'all of it': all},
};

const keysOf = (walk) =>
  walk.split(' ').flatMap((key) => {
    const [name, times = 1] = key.split('*');
    return Array(Number(times)).fill(name);
  });

/** What is said on a page, as a transcript. */
const listen = async (tag, lang, {page, ...parts}, browser) => {
  const home = mkdtempSync(join(tmpdir(), 'hyte-page-'));
  const file = join(home, 'page.html');
  writeFileSync(file, `${site(page, lang)}<script src="${script}"></script>`);
  const lines = [`<${tag}>`];
  let orca;
  try {
    orca = await openOrca(pathToFileURL(file).href, browser);
    for (const [title, walk] of Object.entries(parts)) {
      lines.push('', `# ${title}`, '');
      for (const key of keysOf(walk)) {
        const said = await (key[0] === '~' ? orca.press(key.slice(1), 2000) : orca.press(key));
        lines.push(`> ${key}`, ...said.map((line) => `  ${line}`));
      }
    }
  } finally {
    await orca?.close();
    rmSync(home, {recursive: true});
  }
  return `${lines.join('\n')}\n`;
};

/** What of a transcript is the same each time. */
const steady = (text) => text.replace(/^(> ~.*\n)(?: .*\n)+/gm, '$1');

/** What is said on a page, listened to up to three times until it is `kept`: on a busy machine a line may come late. */
const listenFor = async (kept, test, ...page) => {
  let text = await listen(...page);
  for (let tries = 2; tries > 0 && steady(text) !== steady(kept); tries--) {
    test.diagnostic(`listened again after\n${difference(steady(kept), steady(text))}`);
    text = await listen(...page);
  }
  return text;
};

findOrca();

// They mostly wait for Orca to be silent.
describe('every element to Orca', {concurrency: 4}, () => {
  for (const [tag, walk] of Object.entries(walks)) {
    for (const [lang, language] of Object.entries(languages)) {
      it(`says of <${tag}> in ${language} what the transcript has`, async (test) => {
        const file = new URL(`${tag}.${lang}.orca.txt`, folder);
        if (update) return writeFileSync(file, await listen(tag, lang, walk));
        const kept = readFileSync(file, 'utf8');
        const text = await listenFor(kept, test, tag, lang, walk);
        if (text === kept) return;
        const changes = `${tag}.${lang}.orca.txt has changed; if it is meant to, npm run transcripts:orca\n${difference(kept, text)}`;
        if (steady(text) !== steady(kept)) assert.fail(changes);
        test.diagnostic(changes);
      });
    }
  }
});

describe('Orca with Firefox', () => {
  it('says by headings the same of a card', async (test) => {
    const {page, 'by headings': walk} = walks['hyte-actor-card'];
    const [tag, headings] = readFileSync(new URL('hyte-actor-card.fi.orca.txt', folder), 'utf8').split(/(?=# )/);
    const kept = `${tag}${headings.trimEnd()}\n`;
    const text = await listenFor(kept, test, 'hyte-actor-card', 'fi', {page, 'by headings': walk}, 'firefox');
    assert.equal(text, kept);
  });
});

describe('the comparison', () => {
  it('holds all that is said, but what a key with ~ brings', () => {
    const text = '> b\n  Avaa push button.\n> ~space\n  expanded\n  6 osumaa\n> h\n';
    assert.equal(steady(text), '> b\n  Avaa push button.\n> ~space\n> h\n');
  });
});
