import {expect} from '@open-wc/testing';
import {HyteIntro} from '../../src/entries/hyte-intro.js';
import {madeUp} from '../fixtures/made-up.js';
import {definition, element, expectAccessible, languages, parts, settled, textsOf} from './helpers.js';

customElements.define(
  'hyte-made-up-intro',
  class extends HyteIntro {
    constructor() {
      super();
      this.definition = madeUp();
    }
  },
);

const intro = (attributes = '', tag = 'hyte-intro') => element<HyteIntro>(`<${tag} ${attributes}></${tag}>`);
const lawLinks = (of: HyteIntro) => [...parts(of, 'legal-basis')[0]!.querySelectorAll('a')];

/** The source's own words, so that the test does not lean on what it tests. */
const firstWords = {
  fi: ['Hyte-määrittely antaa', 'Konkretisoi', 'Jäsentää ja kuvaa', 'Auttaa kohdentamaan'],
  sv: ['Definitionen av främjande', 'Konkretiserar', 'Strukturerar och beskriver', 'Hjälper till att rikta'],
};

describe('<hyte-intro>', () => {
  for (const language of languages) {
    describe(`in ${language}`, () => {
      const shown = () => intro(`lang="${language}"`);

      it('has the title of the definition', async () => {
        expect(textsOf(await shown(), 'heading')).to.deep.equal([definition.title[language]]);
      });

      it('has the four purposes in the order of the source, word for word', async () => {
        const purposes = textsOf(await shown(), 'purpose');
        expect(purposes).to.deep.equal(definition.purposes.map((purpose) => purpose[language]));
        expect(purposes).to.have.length(4);
        purposes.forEach((purpose, i) => expect(purpose.startsWith(firstWords[language][i]!), purpose).to.be.true);
      });

      it('has them in one list, so that the first is read before those that lean on it', async () => {
        const one = await shown();
        const lists = new Set(parts(one, 'purpose').map(({parentElement}) => parentElement));
        expect(lists.size).to.equal(1);
        expect([...lists][0]!.children).to.have.length(4);
      });

      it('has the legal basis word for word, and a link to the law', async () => {
        const one = await shown();
        const {law} = definition;
        expect(textsOf(one, 'legal-basis')[0]!.startsWith(definition.legalBasis[language])).to.be.true;
        expect(lawLinks(one).map(({href}) => href)).to.deep.equal([law.url[language]]);
        expect(lawLinks(one)[0]!.textContent).to.include(law.number).and.include(law.sections);
      });

      it('is accessible', async () => expectAccessible(await shown()));

      for (const width of [320, 240]) {
        it(`fits ${width} px`, async () => {
          const one = await element<HyteIntro>(
            `<div style="width: ${width}px"><hyte-intro lang="${language}"></hyte-intro></div>`,
          );
          expect(parts(one, 'frame')[0]!.scrollWidth).to.be.at.most(width);
        });
      }
    });
  }

  it('shows what another definition has', async () => {
    const one = await intro('lang="en"', 'hyte-made-up-intro');
    expect(textsOf(one, 'purpose')).to.deep.equal(['Purpose 1 (en)', 'Purpose 2 (en)']);
    expect(textsOf(one, 'heading')).to.deep.equal(['Made up (en)']);
  });

  it('changes its purposes and its link with its language', async () => {
    const one = await intro('lang="fi"');
    one.lang = 'sv';
    await settled();
    expect(textsOf(one, 'purpose')).to.deep.equal(definition.purposes.map(({sv}) => sv));
    expect(lawLinks(one)[0]!.href).to.equal(definition.law.url.sv);
  });
});
