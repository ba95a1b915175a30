/** Holds that every element looks as it did when somebody last looked: to the pixel, in each language, scheme and width. */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {PNG} from 'pngjs';
import {
  baselines,
  compare,
  differenceOf,
  kept,
  madeWithVersion,
  namesOf,
  openGallery,
  scenes,
} from '../../../tools/pictures/baselines.mjs';
import {states} from '../../../tools/browsers/stage.mjs';

const differences = fileURLToPath(new URL('differences/', import.meta.url));

/** What to do about pictures that differ. */
const advice = (tag, version) => {
  const [before, now] = [madeWithVersion(), version];
  const other = before === now ? '' : `\nThe baselines were made with Chromium ${before}; this is Chromium ${now}.`;
  return `Actual, expected and difference are in ${differences}${tag}/${other}
If this is meant: npm run baselines -- ${tag}, look at every picture that changed, and commit it.`;
};

let gallery;
before(async () => {
  rmSync(differences, {recursive: true, force: true});
  gallery = await openGallery();
});
after(() => gallery?.browser.close());

describe('the baselines', () => {
  it('show every element', () => {
    assert.deepEqual(Object.keys(kept), Object.keys(states));
  });

  it('are those that are compared, and no others', () => {
    assert.deepEqual(baselines().sort(), scenes.flatMap(namesOf).sort());
  });
});

for (const scene of scenes) {
  it(`<${scene.tag}> (${scene.state}, ${scene.lang}) looks as it did`, async () => {
    const wrong = [];
    for await (const [name, picture] of gallery.takeAll(scene)) {
      const difference = differenceOf(name, picture, differences);
      if (difference) wrong.push(difference);
    }
    if (wrong.length) assert.fail(`${wrong.join('\n')}\n${advice(scene.tag, gallery.version)}`);
  });
}

describe('the comparison', () => {
  const one = new PNG({width: 2, height: 2});
  one.data.fill(200);
  const changed = (at, by) => {
    const other = new PNG({width: 2, height: 2});
    one.data.copy(other.data);
    other.data[at] += by;
    return PNG.sync.write(other);
  };

  it('finds pictures the same that are, however they were written', () => {
    const written = [0, 9].map((deflateLevel) => PNG.sync.write(one, {deflateLevel}));
    assert.equal(written[0].equals(written[1]), false);
    assert.equal(compare(...written).count, 0);
  });

  for (const [channel, at] of Object.entries({red: 4, green: 9, blue: 14})) {
    it(`sees one pixel that has one shade more of ${channel}`, () => {
      assert.equal(compare(PNG.sync.write(one), changed(at, 1)).count, 1);
    });
  }

  it('sees that a picture is one line higher', () => {
    const higher = new PNG({width: 2, height: 3});
    higher.data.fill(200);
    assert.equal(compare(PNG.sync.write(one), PNG.sync.write(higher)).count, 2);
  });

  it('fails on a border of one pixel, and shows where', async () => {
    const scene = scenes.find(({tag}) => tag === 'hyte-source');
    const [name] = namesOf(scene);
    const into = join(mkdtempSync(join(tmpdir(), 'hyte-visual-')), '/');
    try {
      for await (const [, picture] of gallery.takeAll(scene)) {
        assert.equal(differenceOf(name, picture, into), undefined);
        break;
      }
      await gallery.page.$eval(scene.tag, ({shadowRoot}) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('dl { border: 1px solid #767676 }');
        shadowRoot.adoptedStyleSheets.push(sheet);
      });
      assert.match(differenceOf(name, await gallery.take(), into), /^hyte-source\/.* differs in [1-9]\d* pixels$/);
      for (const kind of ['actual', 'expected', 'difference']) {
        assert.ok(existsSync(into + name.replace('.png', `-${kind}.png`)), kind);
      }
    } finally {
      rmSync(into, {recursive: true});
    }
  });
});
