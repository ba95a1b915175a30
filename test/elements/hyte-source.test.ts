import {expect} from '@open-wc/testing';
import {HyteSource} from '../../src/entries/hyte-source.js';
import {madeUp} from '../fixtures/made-up.js';
import {definition, element, expectAccessible, languages, parts, settled, textOf, textsOf} from './helpers.js';

customElements.define(
  'hyte-made-up-source',
  class extends HyteSource {
    constructor() {
      super();
      this.definition = madeUp();
    }
  },
);

const source = (attributes = '', tag = 'hyte-source') => element<HyteSource>(`<${tag} ${attributes}></${tag}>`);
const each = (of: HyteSource, selector: string) => [...of.renderRoot.querySelectorAll(selector)].map(textOf);
const links = (of: HyteSource) => [...of.renderRoot.querySelectorAll('a')].map(({href}) => href);

const terms = {fi: ['Lähde', 'versio', 'Lainsäädäntö'], sv: ['Källa', 'version', 'Lagstiftning']};

describe('<hyte-source>', () => {
  for (const language of languages) {
    describe(`in ${language}`, () => {
      const shown = () => source(`lang="${language}"`);
      const {source: county, law, version} = definition;

      it('names the county, the version and the law in full', async () => {
        const one = await shown();
        expect(each(one, 'dt')).to.deep.equal(terms[language]);
        expect(each(one, 'dd')).to.deep.equal([
          county.name[language],
          version,
          `${law.name[language]} ${law.number}, ${law.sections}`,
        ]);
      });

      it('leads to the county and to the law in the language of the reader', async () => {
        expect(links(await shown())).to.deep.equal([county.url[language], law.url[language]]);
      });

      it('says it once', async () => {
        expect(parts(await shown(), 'source')).to.have.length(1);
      });

      it('is accessible', async () => expectAccessible(await shown()));
    });
  }

  it('names what another definition has', async () => {
    const one = await source('lang="en"', 'hyte-made-up-source');
    expect(each(one, 'dd')).to.deep.equal(['Source (en)', '1999.9', 'Law (en) 1/1999, 2 §']);
    expect(links(one)).to.deep.equal(['https://source.example/en', 'https://law.example/en']);
  });

  it('changes its links with its language', async () => {
    const one = await source();
    one.lang = 'sv';
    await settled();
    expect(links(one)).to.deep.equal([definition.source.url.sv, definition.law.url.sv]);
  });

  it('stands where the others leave it out, also with no-source', async () => {
    expect(textsOf(await source('no-source'), 'source').join()).to.include(definition.version);
  });

  for (const width of [320, 240]) {
    it(`fits ${width} px`, async () => {
      for (const language of languages) {
        const one = await element<HyteSource>(
          `<div style="width: ${width}px"><hyte-source lang="${language}"></hyte-source></div>`,
        );
        expect(parts(one, 'frame')[0]!.scrollWidth).to.be.at.most(width);
      }
    });
  }
});
