import {expect} from '@open-wc/testing';
import type {Definition} from '../../src/definition/types.js';
import {HyteIntro} from '../../src/entries/hyte-intro.js';
import {definition as bundled, definitions, element, expectAccessible, parts, settled, textsOf} from './helpers.js';

const intro = (attributes: string, shown: Definition) =>
  element<HyteIntro>(`<hyte-intro ${attributes}></hyte-intro>`, shown);
const lawLinks = (of: HyteIntro) => [...parts(of, 'legal-basis')[0]!.querySelectorAll('a')];

/** The source's own words, so that the test does not lean on what it tests. */
const firstWords: Record<string, string[]> = {
  fi: ['Hyte-määrittely antaa', 'Konkretisoi', 'Jäsentää ja kuvaa', 'Auttaa kohdentamaan'],
  sv: ['Definitionen av främjande', 'Konkretiserar', 'Strukturerar och beskriver', 'Hjälper till att rikta'],
  en: ['Purpose 1 (en)', 'Purpose 2 (en)'],
  se: ['Purpose 1 (se)', 'Purpose 2 (se)'],
};

for (const {name, definition, languages} of definitions) {
  const {law, purposes} = definition;

  describe(`<hyte-intro> of ${name}`, () => {
    for (const language of languages) {
      describe(`in ${language}`, () => {
        const shown = () => intro(`lang="${language}"`, definition);

        it('has the title of the definition', async () => {
          expect(textsOf(await shown(), 'heading')).to.deep.equal([definition.title[language]]);
        });

        it('has every purpose in the order of the source, word for word', async () => {
          const texts = textsOf(await shown(), 'purpose');
          expect(texts).to.deep.equal(purposes.map((purpose) => purpose[language]));
          expect(texts).to.have.length(firstWords[language]!.length);
          texts.forEach((purpose, i) => expect(purpose.startsWith(firstWords[language]![i]!), purpose).to.be.true);
        });

        it('has them in one list, so that the first is read before those that lean on it', async () => {
          const one = await shown();
          const lists = new Set(parts(one, 'purpose').map(({parentElement}) => parentElement));
          expect(lists.size).to.equal(1);
          expect([...lists][0]!.children).to.have.length(purposes.length);
        });

        it('has the legal basis word for word, and a link to the law', async () => {
          const one = await shown();
          expect(textsOf(one, 'legal-basis')[0]!.startsWith(definition.legalBasis[language]!)).to.be.true;
          expect(lawLinks(one).map(({href}) => href)).to.deep.equal([law.url[language]]);
          expect(lawLinks(one)[0]!.textContent).to.include(law.number).and.include(law.sections);
        });

        it('is accessible', async () => expectAccessible(await shown()));

        for (const width of [320, 240]) {
          it(`fits ${width} px`, async () => {
            const one = await element<HyteIntro>(
              `<div style="width: ${width}px"><hyte-intro lang="${language}"></hyte-intro></div>`,
              definition,
            );
            expect(parts(one, 'frame')[0]!.scrollWidth).to.be.at.most(width);
          });
        }
      });
    }

    it('changes its purposes and its link with its language', async () => {
      const [first, second] = languages;
      const one = await intro(`lang="${first}"`, definition);
      one.lang = second!;
      await settled();
      expect(textsOf(one, 'purpose')).to.deep.equal(purposes.map((purpose) => purpose[second!]));
      expect(lawLinks(one)[0]!.href).to.equal(law.url[second!]);
    });
  });
}

describe('<hyte-intro>', () => {
  it('has the four purposes of the bundled definition', async () => {
    expect(parts(await intro('', bundled), 'purpose')).to.have.length(4);
  });

  it('shows what the definition has that it is given', async () => {
    const one = await intro('lang="en"', definitions[1]!.definition);
    expect(textsOf(one, 'heading')).to.deep.equal(['Made up (en)']);
    expect(textsOf(one, 'purpose')).to.deep.equal(['Purpose 1 (en)', 'Purpose 2 (en)']);
  });
});
