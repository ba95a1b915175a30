/** Holds that a page may have the file more than once: by accident, in two versions, and beside the package's modules. */
import {expect} from '@open-wc/testing';
import {openHostPage, type HostPage} from './host-page.js';
import {every, shownBy, tags} from './shown.js';

const file = '<script src="/dist/hyte.min.js"></script>';
const older = '<script src="/test/fixtures/hyte-older.min.js"></script>';
const moduleOf = (name: string) => `<script type="module" src="/dist/${name}.js"></script>`;
const all = Object.values(every).join('');

/** What Lit's development build, which the tests serve, says of itself and of a second copy. */
const lits = /^(Lit is in dev mode|Multiple versions of Lit)/;
const opened = async (markup: string): Promise<HostPage> => {
  const page = await openHostPage(markup);
  page.said = page.said.filter((words) => !lits.test(words));
  return page;
};
/** How each element looks there. */
const looks = ({window}: HostPage) =>
  Object.fromEntries(tags.map((tag) => [tag, shownBy(window.document.querySelector(tag)!)]));
const versionOf = ({window}: HostPage, tag: string) =>
  (window.customElements.get(tag) as unknown as {version: string}).version;

/** How each looks where the file, or the older one, is alone. */
let usual: Record<string, string[]>;
let formerly: Record<string, string[]>;
let current: string;
before(async () => {
  formerly = looks(await opened(all + older));
  const page = await opened(all + file);
  usual = looks(page);
  current = versionOf(page, 'hyte-source');
  document.body.replaceChildren();
});
afterEach(() => document.body.replaceChildren());

describe('copies of the file', () => {
  const pages = {
    'two before the elements': file + file + all,
    'two after them': all + file + file,
    'one before and one after': file + all + file,
    'twenty of them': file.repeat(10) + all + file.repeat(10),
    'one of each kind': `${file}${all}<script defer src="/dist/hyte.min.js"></script>${moduleOf('hyte.min')}`,
    "an element's own module before it": moduleOf('hyte-actor-card') + all + file.replace('src', 'defer src'),
    "an element's own module after it": file + all + moduleOf('hyte-role-matrix'),
    'every module, each on its own': [file, ...tags.map(moduleOf), moduleOf('index')].join('') + all,
  };
  for (const [what, markup] of Object.entries(pages)) {
    it(`say nothing, and each element looks as ever: ${what}`, async () => {
      const page = await opened(markup);
      for (const tag of tags) expect(looks(page)[tag], tag).to.deep.equal(usual[tag]);
      expect(page.said).to.deep.equal([]);
    });
  }

  it('serve what is added between them, and after them all', async () => {
    const page = await opened(file + every['hyte-intro'] + file);
    page.window.document.body.insertAdjacentHTML('beforeend', all);
    const {body} = page.window.document;
    for (const tag of tags) expect(shownBy(body.querySelector(`${tag}:last-of-type`)!), tag).to.deep.equal(usual[tag]);
    expect(page.said).to.deep.equal([]);
  });

  it('added by a script again and again, define nothing anew', async () => {
    const page = await opened(file + all);
    const {document, customElements} = page.window;
    const classes = tags.map((tag) => customElements.get(tag));
    for (let i = 0; i < 5; i++) {
      const script = Object.assign(document.createElement('script'), {src: '/dist/hyte.min.js'});
      const run = new Promise((resolve) => (script.onload = resolve));
      document.head.append(script);
      await run;
    }
    expect(tags.filter((tag, i) => customElements.get(tag) !== classes[i])).to.deep.equal([]);
    expect(page.said).to.deep.equal([]);
  });
});

describe('another version of the file', () => {
  const pages: Record<string, [string, string]> = {
    'an older one first': [older + all + file, '0.0.9'],
    'an older one second': [file + all + older, ''],
    'an older one many times': [file + all + older.repeat(5), ''],
    'this one many times after an older one': [older + all + file.repeat(5), '0.0.9'],
    "an older one, then an element's own module": [older + all + moduleOf('hyte-actor-card'), '0.0.9'],
    'an older one, then every module': [older + all + tags.map(moduleOf).join(''), '0.0.9'],
  };
  for (const [what, [markup, used]] of Object.entries(pages)) {
    it(`is told on the console, once, with both versions: ${what}`, async () => {
      const page = await opened(markup);
      expect(versionOf(page, 'hyte-actor-card')).to.equal(used || current);
      const [one, other] = used ? [used, current] : [current, '0.0.9'];
      // Of whichever element comes first.
      const said = page.said.map((words) => words.replace(/^<hyte-[\w-]+>/, '<…>'));
      expect(said).to.deep.equal([`<…> is hyte-elements ${one} on this page, and not ${other}`]);
      for (const tag of tags) expect(looks(page)[tag], tag).to.deep.equal((used ? formerly : usual)[tag]);
    });
  }

  it('gives what the first lacks', async () => {
    const page = await opened(moduleOf('hyte-source') + all + older.replace('src', 'defer src'));
    expect(versionOf(page, 'hyte-source')).to.equal(current);
    expect(versionOf(page, 'hyte-intro')).to.equal('0.0.9');
    expect(page.said).to.deep.equal([`<hyte-source> is hyte-elements ${current} on this page, and not 0.0.9`]);
  });
});

describe('the version', () => {
  it("is the package's, of every class, in the file and in the modules", async () => {
    const {version} = (await (await fetch('/package.json')).json()) as {version: string};
    for (const script of [file, moduleOf('index')]) {
      const page = await opened(script);
      expect(tags.map((tag) => versionOf(page, tag))).to.deep.equal(tags.map(() => version));
    }
  });
});
