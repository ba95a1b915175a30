import {expect} from '@open-wc/testing';
import {openHostPage} from './host-page.js';

const tags = [
  'hyte-actor-card',
  'hyte-definition',
  'hyte-intro',
  'hyte-language-switch',
  'hyte-role-matrix',
  'hyte-role-wheel',
  'hyte-source',
  'hyte-theme-card',
];

/** What an element's template needs besides the element itself. */
const needs: Record<string, string[]> = {'hyte-definition': ['hyte-actor-card', 'hyte-intro', 'hyte-role-matrix']};

/** Which tags are defined once a page has run a module of the package. */
const definedBy = async (file: string) => {
  const {window} = await openHostPage(`<script type="module" src="/dist/${file}"></script>`);
  return tags.filter((tag) => window.customElements.get(tag));
};

afterEach(() => document.body.replaceChildren());

describe("the package's modules", () => {
  for (const tag of tags) {
    it(`${tag}.js defines that tag, what its template needs, and no other`, async () => {
      expect(await definedBy(`${tag}.js`)).to.deep.equal([tag, ...(needs[tag] ?? [])].sort());
    });
  }

  it('index.js defines every tag', async () => {
    expect(await definedBy('index.js')).to.deep.equal(tags);
  });

  for (const file of ['classes.js', 'definition.js']) {
    it(`${file} defines nothing`, async () => {
      expect(await definedBy(file)).to.deep.equal([]);
    });
  }

  it('classes.js has the class of every tag, to be defined under any name', async () => {
    const classes: Record<string, CustomElementConstructor> = await import('/dist/classes.js' as string);
    const events = ['HyteLanguageChangeEvent', 'HyteSelectEvent'];
    const named = (tag: string) => tag.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
    expect(Object.keys(classes).sort()).to.deep.equal([...tags.map(named), ...events].sort());
    for (const tag of tags) customElements.define(`my-${named(tag).toLowerCase()}`, classes[named(tag)]!);
    document.body.innerHTML = '<my-hyteactorcard actor="county"></my-hyteactorcard>';
    expect(document.body.firstElementChild!.shadowRoot!.textContent).to.include('Hyvinvointialue');
  });
});
