import {expect} from '@open-wc/testing';
import {HyteThemeCard} from '../../src/entries/hyte-theme-card.js';
import {madeUp} from '../fixtures/made-up.js';
import {
  definition,
  element,
  expectAccessible,
  languages,
  parts,
  settled,
  textOf,
  textsOf,
  unique,
  warnings,
  wordsOf,
} from './helpers.js';

customElements.define(
  'hyte-made-up-theme-card',
  class extends HyteThemeCard {
    constructor() {
      super();
      this.definition = madeUp();
    }
  },
);

const card = (attributes: string, tag = 'hyte-theme-card') => element<HyteThemeCard>(`<${tag} ${attributes}></${tag}>`);
const within = (of: HTMLElement, part: string) => [...of.querySelectorAll<HTMLElement>(`[part~="${part}"]`)];

const words = {
  fi: {
    described: 'Ei kuvattu määrittelyssä',
    applies: 'Ei koske tätä toimijaa',
    editorial: 'Toimituksellinen ryhmittely',
    failed: 'Sisältöä ei voitu näyttää',
  },
  sv: {
    described: 'Beskrivs inte i definitionen',
    applies: 'Gäller inte denna aktör',
    editorial: 'Redaktionell gruppering',
    failed: 'Innehållet kunde inte visas',
  },
};

/** Who says nothing of a theme, and why: as in the matrix of the county's brochure. */
const silent: Record<string, Record<string, 'described' | 'applies'>> = {
  prevention: {organisations: 'described'},
  'organisation-support': {organisations: 'applies'},
  communication: {},
  'knowledge-management': {},
  'self-care': {municipalities: 'described', organisations: 'described'},
  cooperation: {},
  'basic-services': {county: 'applies', organisations: 'applies'},
  'organisation-activities': {county: 'applies', municipalities: 'applies'},
};

describe('<hyte-theme-card>', () => {
  for (const theme of definition.themes) {
    for (const language of languages) {
      const word = words[language];

      describe(`of ${theme.id} in ${language}`, () => {
        const shown = () => card(`theme="${theme.id}" lang="${language}"`);

        it('has the name of the theme', async () => {
          expect(textsOf(await shown(), 'heading')).to.deep.equal([theme.label[language]]);
        });

        it('names every actor, in order, beside what it does, word for word', async () => {
          const cells = parts(await shown(), 'cell');
          expect(cells).to.have.length(definition.actors.length);
          definition.actors.forEach((actor, i) => {
            const roles = actor.roles.filter((role) => role.theme === theme.id);
            expect(within(cells[i]!, 'actor').map(textOf)).to.deep.equal([actor.shortName[language]]);
            expect(within(cells[i]!, 'actor')[0]!.checkVisibility()).to.be.true;
            expect(within(cells[i]!, 'text').map(textOf)).to.deep.equal(roles.map(({text}) => text[language]));
          });
        });

        it('says of whom the definition says nothing, and of no other', async () => {
          const cells = parts(await shown(), 'cell');
          definition.actors.forEach(({id}, i) => {
            const why = silent[theme.id]![id];
            expect(within(cells[i]!, 'empty').map(textOf), id).to.deep.equal(why ? [word[why]] : []);
          });
        });

        it('says in words what is grouped by us, and of nothing else', async () => {
          const one = await shown();
          const [header] = parts(one, 'header');
          const ours = theme.labelBasis === 'editorial';
          expect(within(header!, 'editorial').map(textOf)).to.deep.equal(ours ? [word.editorial] : []);
          parts(one, 'cell').forEach((cell, i) => {
            const roles = definition.actors[i]!.roles.filter((role) => role.theme === theme.id);
            const marked = roles.filter(({themeBasis}) => themeBasis === 'editorial' && !ours);
            expect(within(cell, 'editorial').map(textOf)).to.deep.equal(marked.map(() => word.editorial));
          });
        });

        it('is accessible', async () => expectAccessible(await shown()));

        for (const width of [320, 240]) {
          it(`fits ${width} px`, async () => {
            const one = await element<HyteThemeCard>(
              `<div style="width: ${width}px"><hyte-theme-card theme="${theme.id}" lang="${language}"></hyte-theme-card></div>`,
            );
            expect(parts(one, 'frame')[0]!.scrollWidth).to.be.at.most(width);
          });
        }
      });
    }
  }

  it('marks in all three roles of two themes, and one theme of its own', async () => {
    const counts = await Promise.all(
      definition.themes.map(async ({id}) => parts(await card(`theme="${id}"`), 'editorial').length),
    );
    expect(counts).to.deep.equal([0, 0, 0, 1, 0, 1, 0, 1]);
  });

  it('shows every actor of another definition, also one without roles and one with several', async () => {
    const {actors, themes} = madeUp();
    for (const theme of themes) {
      const one = await card(`theme="${theme.id}" lang="se"`, 'hyte-made-up-theme-card');
      expect(textsOf(one, 'actor')).to.deep.equal(actors.map(({shortName}) => shortName['se']));
      parts(one, 'cell').forEach((cell, i) => {
        const texts = actors[i]!.roles.filter((role) => role.theme === theme.id).map(({text}) => text['se']);
        expect(within(cell, 'text').map(textOf)).to.deep.equal(texts);
        const empty =
          theme.actors && !theme.actors.includes(actors[i]!.id)
            ? `${wordsOf('en')['not-applicable']} (se)`
            : `${wordsOf('en')['not-described']} (se)`;
        expect(within(cell, 'empty').map(textOf)).to.deep.equal(texts.length ? [] : [empty]);
      });
      await expectAccessible(one);
    }
  });

  it('has an icon that assistive technology does not read', async () => {
    const [icon] = parts(await card('theme="prevention"'), 'icon');
    expect(icon!.getAttribute('aria-hidden')).to.equal('true');
  });

  describe('theme', () => {
    for (const written of ['PREVENTION', ' prevention ', 'Prevention\n']) {
      it(`can be written as ${JSON.stringify(written)}`, async () => {
        const one = await card(`theme="${written}"`);
        expect(textsOf(one, 'heading')).to.deep.equal([definition.themes[0]!.label.fi]);
        expect(parts(one, 'problem')).to.be.empty;
      });
    }

    it('is live, as an attribute and as a property', async () => {
      const one = await card('theme="prevention"');
      one.theme = 'cooperation';
      await settled();
      expect(textsOf(one, 'heading')).to.deep.equal([definition.themes[5]!.label.fi]);
      expect(one.getAttribute('theme')).to.equal('cooperation');
      one.setAttribute('theme', 'self-care');
      await settled();
      expect(one.theme).to.equal('self-care');
      expect(textsOf(one, 'heading')).to.deep.equal([definition.themes[4]!.label.fi]);
    });

    const known = definition.themes.map(({id}) => id).join(', ');
    for (const bad of ['unknown', 'county', 'x'.repeat(5000), '<script>alert(1)</script>', '<img src=x onerror=a()>']) {
      for (const language of languages) {
        it(`says in ${language} that ${bad.slice(0, 20)} is not known, and what is`, async () => {
          let one!: HyteThemeCard;
          const value = unique(bad);
          const said = await warnings(async () => (one = await card(`lang="${language}" theme='${value}'`)));
          const problem = textOf(parts(one, 'problem')[0]);
          expect(problem).to.include(words[language].failed).and.include(known);
          expect(problem).to.include(value.split(/\s/)[0]!.slice(0, 60));
          expect(problem.length).to.be.below(700);
          expect(said.join()).to.include('<hyte-theme-card').and.include(known);
          expect(one.renderRoot.querySelectorAll('img, script')).to.have.length(0);
          expect(parts(one, 'cell')).to.be.empty;
          expect(parts(one, 'source')).to.have.length(1);
          await expectAccessible(one);
        });
      }
    }

    for (const missing of ['', 'theme', 'theme=""', 'theme="  "']) {
      it(`says what can be named where it is missing: ${missing || 'no attribute'}`, async () => {
        let one!: HyteThemeCard;
        await warnings(async () => (one = await card(missing)));
        expect(textOf(parts(one, 'problem')[0]))
          .to.include('theme=""')
          .and.include(known);
      });
    }

    for (const odd of [null, undefined, 7, {}, []]) {
      it(`does not throw for ${JSON.stringify(odd)} as a property`, async () => {
        const one = await card('theme="prevention"');
        await warnings(async () => {
          one.theme = odd as unknown as string;
          await one.updateComplete;
        });
        expect(parts(one, 'problem')).to.have.length(1);
        one.theme = 'prevention';
        await settled();
        expect(parts(one, 'problem')).to.be.empty;
        expect(parts(one, 'cell')).to.have.length(3);
      });
    }
  });
});
