/**
 * Holds what a screen reader says of every element in each of its states to the transcripts, which are for people to
 * read: `[sv]` is where it changes to a Swedish voice, and what is indented stands within what is above it.
 * `npm run transcripts` writes them anew.
 */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {openStage, schemes, site, states} from '../../../tools/browsers/stage.mjs';
import {difference} from './difference.mjs';
import {speak} from './speech.mjs';

const update = process.argv.includes('--update');
const folder = new URL('transcripts/', import.meta.url);
const languages = {fi: 'Finnish', sv: 'Swedish'};
/** Where what is said is not the same at every width: a phone's is told as well. */
const narrow = {'hyte-role-matrix': ['default'], 'hyte-role-wheel': ['organisations']};

let stage;
let devtools;
before(async () => {
  stage = await openStage();
  devtools = await stage.page.createCDPSession();
});
after(() => stage?.browser.close());

const squeeze = (text) => text.replace(/\s/g, '').toLowerCase();

/** Every word in the tree that Chromium itself gives to screen readers, in order. */
const wordsOfBrowser = async () => {
  const {nodes} = await devtools.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textsOf = ({role, name, ignored, childIds}) =>
    role?.value === 'StaticText' && !ignored
      ? [name.value]
      : // What is in a field is its value.
        ['textbox', 'searchbox', 'combobox'].includes(role?.value)
        ? []
        : childIds.flatMap((id) => (byId.has(id) ? textsOf(byId.get(id)) : []));
  return textsOf(nodes[0]).join('');
};

/** What is said of an element in one state, and that the browser has the same words in the same order. */
const listen = async (tag, state, lang, width) => {
  await stage.showState(tag, state, lang, width, schemes.light, site);
  const {lines, words} = await speak(stage.page, tag);
  const title = await stage.page.$eval('h1', ({textContent}) => textContent);
  assert.equal(squeeze(await wordsOfBrowser()), squeeze(title + words.replace(/\[\w\w\] /g, '')));
  return lines;
};

for (const tag of Object.keys(states)) {
  describe(`<${tag}> to a screen reader`, () => {
    for (const [lang, language] of Object.entries(languages)) {
      it(`says in ${language} what the transcript has`, async () => {
        const all = [`<${tag}>`];
        for (const state of Object.keys(states[tag])) {
          all.push('', `# ${state}`, '', ...(await listen(tag, state, lang, 1280)));
          if (narrow[tag]?.includes(state))
            all.push('', `# ${state}, on a phone`, '', ...(await listen(tag, state, lang, 320)));
        }
        const text = `${all.join('\n')}\n`;
        const file = new URL(`${tag}.${lang}.txt`, folder);
        if (update) {
          mkdirSync(folder, {recursive: true});
          writeFileSync(file, text);
        }
        const kept = readFileSync(file, 'utf8');
        if (text !== kept) {
          assert.fail(
            `${tag}.${lang}.txt has changed; if it is meant to, npm run transcripts\n${difference(kept, text)}`,
          );
        }
      });
    }
  });
}

describe('a page in another language', () => {
  it('has its elements read by a Finnish voice', async () => {
    const lines = await listen('hyte-intro', 'default', 'en', 1280);
    assert.match(lines[0], /^heading, \[fi\] Hyvinvoinnin/);
    assert.equal(lines.join('\n').match(/\[\w+\]/g).length, 1);
  });
});

describe('the transcripts', () => {
  it('tell what has changed, and little else', () => {
    assert.equal(difference('a\nb\nc\nd\n', 'a\nb\nx\nd\n'), '  a\n  b\n- c\n+ x\n  d\n  ');
  });
});
