import {expect} from '@open-wc/testing';
import type {Definition} from '../../src/definition/types.js';
import {HyteThemeCard} from '../../src/entries/hyte-theme-card.js';
import {
  definition as bundled,
  definitions,
  element,
  expectAccessible,
  literals,
  parts,
  settled,
  textOf,
  textsOf,
  unique,
  warnings,
} from './helpers.js';

const card = (attributes: string, shown: Definition = bundled) =>
  element<HyteThemeCard>(`<hyte-theme-card ${attributes}></hyte-theme-card>`, shown);
const within = (of: HTMLElement, part: string) => [...of.querySelectorAll<HTMLElement>(`[part~="${part}"]`)];

/** Who says nothing of a theme, and why: as in the matrix of the county's brochure, and of what is made up. */
const silent: Record<string, Record<string, 'described' | 'applies'>> = {
  prevention: {organisations: 'described'},
  'organisation-support': {organisations: 'applies'},
  communication: {},
  'knowledge-management': {},
  'self-care': {municipalities: 'described', organisations: 'described'},
  cooperation: {},
  'basic-services': {county: 'applies', organisations: 'applies'},
  'organisation-activities': {county: 'applies', municipalities: 'applies'},
  light: {fourth: 'described'},
  shade: {first: 'applies', fourth: 'applies', fifth: 'applies'},
};

for (const {name, definition, languages, themes: known} of definitions) {
  const {actors, themes} = definition;
  const first = languages[0]!;
  const [theme, other, third = theme] = themes;

  describe(`<hyte-theme-card> of ${name}`, () => {
    for (const theme of themes) {
      for (const language of languages) {
        const word = literals[language]!;

        describe(`of ${theme.id} in ${language}`, () => {
          const shown = () => card(`theme="${theme.id}" lang="${language}"`, definition);

          it('has the name of the theme', async () => {
            expect(textsOf(await shown(), 'heading')).to.deep.equal([theme.label[language]]);
          });

          it('names every actor, in order, beside what it does, word for word', async () => {
            const cells = parts(await shown(), 'cell');
            expect(cells).to.have.length(actors.length);
            actors.forEach((actor, i) => {
              const roles = actor.roles.filter((role) => role.theme === theme.id);
              expect(within(cells[i]!, 'actor').map(textOf)).to.deep.equal([actor.shortName[language]]);
              expect(within(cells[i]!, 'actor')[0]!.checkVisibility()).to.be.true;
              expect(within(cells[i]!, 'text').map(textOf)).to.deep.equal(roles.map(({text}) => text[language]));
            });
          });

          it('says of whom the definition says nothing, and of no other', async () => {
            const cells = parts(await shown(), 'cell');
            actors.forEach(({id}, i) => {
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
              const roles = actors[i]!.roles.filter((role) => role.theme === theme.id);
              const marked = roles.filter(({themeBasis}) => themeBasis === 'editorial' && !ours);
              expect(within(cell, 'editorial').map(textOf)).to.deep.equal(marked.map(() => word.editorial));
            });
          });

          it('is accessible', async () => expectAccessible(await shown()));

          for (const width of [320, 240]) {
            it(`fits ${width} px`, async () => {
              const one = await element<HyteThemeCard>(
                `<div style="width: ${width}px"><hyte-theme-card theme="${theme.id}" lang="${language}"></hyte-theme-card></div>`,
                definition,
              );
              expect(parts(one, 'frame')[0]!.scrollWidth).to.be.at.most(width);
            });
          }
        });
      }
    }

    describe('theme', () => {
      const id = theme!.id;
      for (const written of [id.toUpperCase(), ` ${id} `, `${id[0]!.toUpperCase()}${id.slice(1)}\n`]) {
        it(`can be written as ${JSON.stringify(written)}`, async () => {
          const one = await card(`theme="${written}"`, definition);
          expect(textsOf(one, 'heading')).to.deep.equal([theme!.label[first]]);
          expect(parts(one, 'problem')).to.be.empty;
        });
      }

      it('is live, as an attribute and as a property', async () => {
        const one = await card(`theme="${id}"`, definition);
        one.theme = other!.id;
        await settled();
        expect(textsOf(one, 'heading')).to.deep.equal([other!.label[first]]);
        expect(one.getAttribute('theme')).to.equal(other!.id);
        one.setAttribute('theme', third!.id);
        await settled();
        expect(one.theme).to.equal(third!.id);
        expect(textsOf(one, 'heading')).to.deep.equal([third!.label[first]]);
      });

      const anActor = actors[0]!.id;
      for (const bad of [
        'unknown',
        anActor,
        'x'.repeat(5000),
        '<script>alert(1)</script>',
        '<img src=x onerror=a()>',
      ]) {
        for (const language of languages) {
          it(`says in ${language} that ${bad.slice(0, 20)} is not known, and what is`, async () => {
            let one!: HyteThemeCard;
            const value = unique(bad);
            const {failed, unknown} = literals[language]!;
            const said = await warnings(
              async () => (one = await card(`lang="${language}" theme='${value}'`, definition)),
            );
            const problem = textOf(parts(one, 'problem')[0]);
            expect(problem).to.include(failed).and.include(unknown).and.include(known);
            expect(problem).to.include(value.split(/\s/)[0]!.slice(0, 60));
            expect(problem.length).to.be.below(700);
            expect(said).to.have.length(1);
            expect(said[0]).to.include('<hyte-theme-card').and.include(known).and.include(unknown);
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
          await warnings(async () => (one = await card(missing, definition)));
          expect(textOf(parts(one, 'problem')[0]))
            .to.include('theme=""')
            .and.include(known);
        });
      }

      for (const odd of [null, undefined, 7, {}, []]) {
        it(`does not throw for ${JSON.stringify(odd)} as a property`, async () => {
          const one = await card(`theme="${id}"`, definition);
          await warnings(async () => {
            one.theme = odd as unknown as string;
            await one.updateComplete;
          });
          expect(parts(one, 'problem')).to.have.length(1);
          one.theme = id;
          await settled();
          expect(parts(one, 'problem')).to.be.empty;
          expect(parts(one, 'cell')).to.have.length(actors.length);
        });
      }
    });
  });
}

describe('<hyte-theme-card>', () => {
  it('marks in all three roles of two themes, and one theme of its own', async () => {
    const counts = await Promise.all(
      bundled.themes.map(async ({id}) => parts(await card(`theme="${id}"`), 'editorial').length),
    );
    expect(counts).to.deep.equal([0, 0, 0, 1, 0, 1, 0, 1]);
  });

  it('has a cell for each of the three actors of the bundled definition', async () => {
    for (const {id} of bundled.themes) expect(parts(await card(`theme="${id}"`), 'cell')).to.have.length(3);
  });

  it('has an icon that assistive technology does not read', async () => {
    const [icon] = parts(await card('theme="prevention"'), 'icon');
    expect(icon!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('has no icon for a theme that we have none for', async () => {
    expect(parts(await card('theme="light"', definitions[1]!.definition), 'icon')).to.be.empty;
  });
});
