import {expect} from '@open-wc/testing';
import {definition, languages} from '../../src/definition/definition.js';
import type {HyteElement} from '../../src/elements/hyte-element.js';
import {HyteActorCard} from '../../src/entries/hyte-actor-card.js';
import {HyteRoleMatrix} from '../../src/entries/hyte-role-matrix.js';
import {element, parts, textOf, textsOf, unique, warnings} from './helpers.js';

/** How each element is written with all that it must have, and another attribute as it may be added. */
const written: Record<string, (more?: string) => string> = {
  'hyte-actor-card': (more = '') => `<hyte-actor-card actor="county" ${more}></hyte-actor-card>`,
  'hyte-role-matrix': (more = '') => `<hyte-role-matrix ${more}></hyte-role-matrix>`,
};

/** An element's heading and the text that it must have in each language. */
const headings: Record<string, Record<string, string>> = {
  'hyte-actor-card': definition.actors[0]!.title,
  'hyte-role-matrix': {fi: 'Roolimatriisi', sv: 'Rollmatris'},
};

const frame = (of: HyteElement) => parts(of, 'frame')[0]!;
const headingOf = (of: HyteElement) => textsOf(of, 'heading')[0];

for (const [tag, write] of Object.entries(written)) {
  const inBoth = headings[tag]!;

  describe(`<${tag}>`, () => {
    describe('language', () => {
      for (const language of languages) {
        it(`speaks ${language} where its lang says so, and marks its text`, async () => {
          const shown = await element(write(`lang="${language}"`));
          expect(headingOf(shown)).to.equal(inBoth[language]);
          expect(frame(shown).lang).to.equal(language);
        });
      }

      it('follows the page and comes back', async () => {
        const shown = await element(write());
        for (const language of ['sv', 'fi']) {
          document.documentElement.lang = language;
          await Promise.resolve();
          await shown.updateComplete;
          expect(headingOf(shown)).to.equal(inBoth[language]);
          expect(frame(shown).lang).to.equal(language);
        }
        document.documentElement.removeAttribute('lang');
      });

      it('falls back to Finnish, marked so, where the page speaks another language', async () => {
        const shown = await element(`<div lang="en">${write()}</div>`);
        expect(headingOf(shown)).to.equal(inBoth.fi);
        expect(frame(shown).lang).to.equal('fi');
      });

      it('speaks both side by side on one page', async () => {
        const fi = await element(`${write('lang="fi"')}${write('lang="sv"')}`);
        const sv = fi.nextElementSibling as HyteElement;
        expect([headingOf(fi), headingOf(sv)]).to.deep.equal([inBoth.fi, inBoth.sv]);
      });

      it('reads from left to right on a page that does not', async () => {
        const shown = await element(`<div dir="rtl">${write()}</div>`);
        expect(getComputedStyle(frame(shown)).direction).to.equal('ltr');
      });
    });

    describe('first render', () => {
      it('is there as soon as the element is added', () => {
        const made = document.createElement(tag) as HyteElement;
        if (made instanceof HyteActorCard) made.actor = 'county';
        document.body.append(made);
        expect(headingOf(made)).to.equal(inBoth.fi);
        made.remove();
      });

      it('takes the place of the fallback content', async () => {
        const shown = await element(write().replace('></', '><p>Fallback</p></'));
        expect(shown.querySelector('p')!.checkVisibility()).to.be.false;
        expect(shown.renderRoot.querySelector('slot')).to.equal(null);
      });

      it('is hidden where the page says so', async () => {
        const shown = await element(write('hidden'));
        expect(shown.checkVisibility()).to.be.false;
      });
    });

    describe('heading-level', () => {
      for (let level = 1; level <= 6; level++) {
        it(`makes the heading an h${level}`, async () => {
          const shown = await element(write(`heading-level="${level}"`));
          expect(parts(shown, 'heading')[0]!.localName).to.equal(`h${level}`);
        });
      }

      it('is 2 without one', async () => {
        expect(parts(await element(write()), 'heading')[0]!.localName).to.equal('h2');
      });

      it('is a property too, and both follow one another', async () => {
        const shown = await element(write('heading-level="3"'));
        expect(shown.headingLevel).to.equal(3);
        shown.headingLevel = 4;
        await shown.updateComplete;
        expect(shown.getAttribute('heading-level')).to.equal('4');
        expect(parts(shown, 'heading')[0]!.localName).to.equal('h4');
      });

      for (const bad of ['0', '7', '2.5', '-1', 'abc', 'H2', '9'.repeat(500), '<script>alert(1)</script>']) {
        it(`uses 2 for ${bad.slice(0, 30)}, says so, and shows the rest`, async () => {
          let shown!: HyteElement;
          const said = await warnings(async () => (shown = await element(write(`heading-level='${bad}'`))));
          expect(parts(shown, 'heading')[0]!.localName).to.equal('h2');
          expect(headingOf(shown)).to.equal(inBoth.fi);
          expect(textsOf(shown, 'problem').join()).to.include(bad.slice(0, 60)).and.include('1, 2, 3, 4, 5, 6');
          expect(said.join()).to.include('heading-level').and.include('1, 2, 3, 4, 5, 6');
          expect(shown.renderRoot.querySelector('script')).to.equal(null);
        });
      }

      it('is 2 without a word for an empty one', async () => {
        const shown = await element(write('heading-level=""'));
        expect(parts(shown, 'heading')[0]!.localName).to.equal('h2');
        expect(parts(shown, 'problem')).to.be.empty;
      });
    });

    describe('source', () => {
      for (const language of languages) {
        it(`names the county, the version and the law, with links, in ${language}`, async () => {
          const shown = await element(write(`lang="${language}"`));
          const [source] = parts(shown, 'source');
          const {name, url} = definition.source;
          const {law, version} = definition;
          expect(textOf(source)).to.include(name[language]).and.include(version).and.include(law.number);
          expect(textOf(source)).to.include(law.sections);
          const links = [...source!.querySelectorAll('a')].map(({href}) => href);
          expect(links).to.deep.equal([url[language], law.url[language]]);
        });
      }

      it('is left out with no-source', async () => {
        const shown = await element(write('no-source'));
        expect(parts(shown, 'source')).to.be.empty;
        shown.noSource = false;
        await shown.updateComplete;
        expect(parts(shown, 'source')).to.have.length(1);
        expect(shown.hasAttribute('no-source')).to.be.false;
      });
    });

    describe('look', () => {
      it('takes the font of the page, and no other of its inherited rules', async () => {
        const holder = `font: italic 700 20px/3 monospace; text-align: right; text-transform: uppercase; letter-spacing: 1em`;
        const shown = await element(`<div style="${holder}">${write()}</div>`);
        const look = getComputedStyle(frame(shown));
        expect(look.fontFamily).to.equal('monospace');
        expect(look.fontSize).to.equal('20px');
        expect(look.fontStyle).to.equal('normal');
        expect(look.fontWeight).to.equal('400');
        expect(look.textAlign).to.equal('start');
        expect(look.textTransform).to.equal('none');
        expect(look.letterSpacing).to.equal('normal');
        expect(parseFloat(look.lineHeight)).to.be.closeTo(31, 0.5);
      });

      for (const scheme of ['light', 'dark']) {
        for (const color of ['#000', '#1b3a57', '#777', '#fff', 'gold']) {
          it(`has text that reads on its surface, in ${scheme}, on a page with ${color} text`, async () => {
            const shown = await element(`<div style="color-scheme: ${scheme}; color: ${color}">${write()}</div>`);
            const {color: text, backgroundColor} = getComputedStyle(frame(shown));
            expect(contrast(text, backgroundColor)).to.be.at.least(7);
          });
        }
      }
    });

    it('warns once of the same value, whatever the number of elements', async () => {
      const bad = write(`heading-level="${unique('x')}"`);
      expect(await warnings(() => element(bad.repeat(3)))).to.have.length(1);
      expect(await warnings(() => element(bad))).to.be.empty;
    });
  });
}

it('classes can be had without defining anything', () => {
  expect(customElements.get('hyte-actor-card')).to.equal(HyteActorCard);
  expect(customElements.get('hyte-role-matrix')).to.equal(HyteRoleMatrix);
});

/** The contrast of two colours, as WCAG 2 defines it: from 1 to 21. */
const contrast = (one: string, other: string): number => {
  const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;
  const luminance = (color: string) => {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data]
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
};
