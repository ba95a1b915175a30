import {expect} from '@open-wc/testing';
import type {Definition} from '../../src/definition/types.js';
import {HyteSource} from '../../src/entries/hyte-source.js';
import {definitions, element, expectAccessible, parts, settled, textOf, textsOf} from './helpers.js';

const source = (attributes: string, shown: Definition) =>
  element<HyteSource>(`<hyte-source ${attributes}></hyte-source>`, shown);
const each = (of: HyteSource, selector: string) => [...of.renderRoot.querySelectorAll(selector)].map(textOf);
const links = (of: HyteSource) => [...of.renderRoot.querySelectorAll('a')].map(({href}) => href);

const terms: Record<string, string[]> = {
  fi: ['Lähde', 'versio', 'Lainsäädäntö'],
  sv: ['Källa', 'version', 'Lagstiftning'],
  en: ['Source', 'version', 'Legislation'],
  se: ['Source (se)', 'version (se)', 'Legislation (se)'],
};

for (const {name, definition, languages} of definitions) {
  const {source: authority, law, version} = definition;

  describe(`<hyte-source> of ${name}`, () => {
    for (const language of languages) {
      describe(`in ${language}`, () => {
        const shown = () => source(`lang="${language}"`, definition);

        it('names the authority, the version and the law in full', async () => {
          const one = await shown();
          expect(each(one, 'dt')).to.deep.equal(terms[language]);
          expect(each(one, 'dd')).to.deep.equal([
            authority.name[language],
            version,
            `${law.name[language]}\u00a0${law.number}, ${law.sections}`,
          ]);
        });

        it('leads to the authority and to the law in the language of the reader', async () => {
          expect(links(await shown())).to.deep.equal([authority.url[language], law.url[language]]);
        });

        it('says it once', async () => {
          expect(parts(await shown(), 'source')).to.have.length(1);
        });

        it('is accessible', async () => expectAccessible(await shown()));

        for (const width of [320, 240]) {
          it(`fits ${width} px`, async () => {
            const one = await element<HyteSource>(
              `<div style="width: ${width}px"><hyte-source lang="${language}"></hyte-source></div>`,
              definition,
            );
            expect(parts(one, 'frame')[0]!.scrollWidth).to.be.at.most(width);
          });
        }
      });
    }

    it('changes its links with its language', async () => {
      const [, second] = languages;
      const one = await source('', definition);
      one.lang = second!;
      await settled();
      expect(links(one)).to.deep.equal([authority.url[second!], law.url[second!]]);
    });

    it('stands where the others leave it out, also with no-source', async () => {
      expect(textsOf(await source('no-source', definition), 'source').join()).to.include(version);
    });
  });
}

describe('<hyte-source>', () => {
  it('names what the definition has that it is given', async () => {
    const one = await source('lang="en"', definitions[1]!.definition);
    expect(each(one, 'dd')).to.deep.equal(['Source (en)', '1999.9', 'Law (en)\u00a01/1999, 2 §']);
    expect(links(one)).to.deep.equal(['https://source.example/en', 'https://law.example/en']);
  });
});
