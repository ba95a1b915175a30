import {expect} from '@open-wc/testing';
import type {Localized} from '../../src/definition/types.js';
import * as classes from '../../src/entries/classes.js';
import type {HyteElement} from '../../src/elements/hyte-element.js';
import '../../src/entries/all.js';
import {
  definition as bundled,
  definitions,
  element,
  expectAccessible,
  literals,
  liveRegion,
  parts,
  settled,
  spoken,
  textOf,
  textsOf,
  unique,
  warnings,
} from './helpers.js';
import {kinds, write as markup} from './kinds.js';

/** Each language as a page may write it, and one that no definition here is in. */
const written: Localized = {fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB', se: 'SE_no'};
const foreign = 'de';

const frame = (of: HyteElement) => parts(of, 'frame')[0]!;

/** The colour behind an element's text: its own, or else its page's. */
const surfaceOf = (of: Element): string => {
  const {backgroundColor} = getComputedStyle(of);
  const root = of.getRootNode();
  const around = of.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  return around && /, 0\)$/.test(backgroundColor) ? surfaceOf(around) : backgroundColor;
};

for (const [tag, {needs, says, saidBy, heading, foot}] of Object.entries(kinds)) {
  for (const tested of definitions) {
    const {name, definition, languages} = tested;
    const expected = says(definition);
    const first = languages[0]!;
    /** How it is written with all that it must have, and another attribute as it may be added. */
    const write = (more = '') => markup(tag, definition, more);
    const add = (written = write()) => element(written, definition);

    describe(`<${tag}> of ${name}`, () => {
      describe('language', () => {
        for (const language of languages) {
          for (const lang of [language, written[language]!]) {
            it(`speaks ${language} where its lang says ${lang}, and marks its text`, async () => {
              const shown = await add(write(`lang="${lang}"`));
              expect(saidBy(shown)).to.equal(expected[language]);
              expect(frame(shown).lang).to.equal(language);
              expect(shown.language).to.equal(language);
            });
          }
        }

        it('follows the page and comes back', async () => {
          const shown = await add();
          for (const language of [...languages].reverse()) {
            document.documentElement.lang = language;
            await settled();
            expect(saidBy(shown)).to.equal(expected[language]);
            expect(frame(shown).lang).to.equal(language);
          }
          document.documentElement.removeAttribute('lang');
        });

        // Also those of the other definition are foreign to this one.
        for (const lang of [foreign, ...definitions.flatMap((other) => (other === tested ? [] : other.languages))]) {
          it(`falls back to ${first}, marked so, where the page speaks ${lang}`, async () => {
            const shown = await add(`<div lang="${lang}">${write()}</div>`);
            expect(saidBy(shown)).to.equal(expected[first]);
            expect(frame(shown).lang).to.equal(first);
          });
        }

        it('speaks all side by side on one page', async () => {
          const shown = await add(languages.map((language) => write(`lang="${language}"`)).join(''));
          expect(Array.from(shown.parentElement!.children as Iterable<HyteElement>, saidBy)).to.deep.equal(
            languages.map((language) => expected[language]),
          );
        });

        it('reads from left to right on a page that does not', async () => {
          const shown = await add(`<div dir="rtl">${write()}</div>`);
          expect(getComputedStyle(frame(shown)).direction).to.equal('ltr');
        });
      });

      describe('first render', () => {
        it('is there as soon as the element is added', () => {
          const made = Object.assign(document.createElement(tag) as HyteElement, needs(definition));
          if (definition !== bundled) made.definition = definition;
          document.body.append(made);
          expect(saidBy(made)).to.equal(expected[first]);
          made.remove();
        });

        it('takes the place of the fallback content', async () => {
          const shown = await add(write().replace('></', '><p>Fallback</p></'));
          expect(shown.querySelector('p')!.checkVisibility()).to.be.false;
          expect(shown.renderRoot.querySelectorAll('slot:not([name])')).to.have.length(0);
        });

        it('is hidden where the page says so', async () => {
          const shown = await add(write('hidden'));
          expect(shown.checkVisibility()).to.be.false;
          shown.hidden = false;
          expect(shown.checkVisibility()).to.be.true;
        });
      });

      if (heading) {
        describe('heading-level', () => {
          for (let level = 1; level <= 6; level++) {
            it(`makes the heading an h${level}`, async () => {
              const shown = await add(write(`heading-level="${level}"`));
              expect(heading(shown).localName).to.equal(`h${level}`);
            });
          }

          it('is 2 without one', async () => {
            expect(heading(await add()).localName).to.equal('h2');
          });

          it('is a property too, and both follow one another', async () => {
            const shown = await add(write('heading-level="3"'));
            expect(shown.headingLevel).to.equal(3);
            shown.headingLevel = 4;
            await shown.updateComplete;
            expect(shown.getAttribute('heading-level')).to.equal('4');
            expect(heading(shown).localName).to.equal('h4');
          });

          for (const bad of ['0', '7', '2.5', '-1', 'abc', 'H2', '9'.repeat(500), '<script>alert(1)</script>']) {
            it(`uses 2 for ${bad.slice(0, 30)}, says so, and shows the rest`, async () => {
              let shown!: HyteElement;
              const said = await warnings(async () => (shown = await add(write(`heading-level='${bad}'`))));
              expect(heading(shown).localName).to.equal('h2');
              expect(saidBy(shown)).to.equal(expected[first]);
              expect(textsOf(shown, 'problem').join())
                .to.include(bad.slice(0, 60))
                .and.include('1, 2, 3, 4, 5, 6')
                .and.include(literals[first]!.unknown);
              // Once for each value: whatever the definition.
              if (definition === bundled)
                expect(said.join()).to.include('heading-level').and.include('1, 2, 3, 4, 5, 6');
              else expect(said).to.be.empty;
              expect(shown.renderRoot.querySelectorAll('script')).to.have.length(0);
            });
          }

          it('is 2 without a word for an empty one', async () => {
            const shown = await add(write('heading-level=""'));
            expect(heading(shown).localName).to.equal('h2');
            expect(parts(shown, 'problem')).to.be.empty;
          });
        });
      }

      if (foot || tag === 'hyte-source') {
        describe('source', () => {
          for (const language of languages) {
            it(`names the authority, the version and the law, with links, in ${language}`, async () => {
              const shown = await add(write(`lang="${language}"`));
              const [source] = parts(shown, 'source');
              const {law, version} = definition;
              expect(textOf(source))
                .to.include(definition.source.name[language]!)
                .and.include(version)
                .and.include(law.number);
              expect(textOf(source)).to.include(law.sections);
              const links = [...source!.querySelectorAll('a')].map(({href}) => href);
              expect(links).to.deep.equal([definition.source.url[language], law.url[language]]);
            });
          }

          if (foot) {
            it('is left out with no-source', async () => {
              const shown = await add(write('no-source'));
              expect(parts(shown, 'source')).to.be.empty;
              shown.noSource = false;
              await shown.updateComplete;
              expect(parts(shown, 'source')).to.have.length(1);
              expect(shown.hasAttribute('no-source')).to.be.false;
            });
          }
        });
      }

      it('warns once of the same value, whatever the number of elements', async () => {
        const bad = write(`heading-level="${unique('x')}"`);
        const said = await warnings(() => add(bad.repeat(3)));
        expect(said).to.have.length(1);
        expect(said[0])
          .to.include(`<${tag} heading-level=`)
          .and.include(literals[first]!.unknown)
          .and.include('1, 2, 3, 4, 5, 6');
        expect(await warnings(() => add(bad))).to.be.empty;
      });

      describe('accessibility', () => {
        for (const language of languages) {
          // What only leaves out, or is of another level, is so of any definition.
          const mores = ['', 'copy-links', 'no-source', 'heading-level="6"'];
          for (const more of definition === bundled ? mores : mores.slice(0, 2)) {
            it(`holds in ${language} ${more && `with ${more}`}`, async () => {
              await expectAccessible(await add(write(`lang="${language}" ${more}`)));
            });
          }

          it(`holds in ${language} where an attribute is wrong`, async () => {
            let shown!: HyteElement;
            const bad = `lang="${language}" heading-level="${unique('x')}"`;
            await warnings(async () => (shown = await add(write(bad))));
            expect(parts(shown, 'problem')).to.have.length(1);
            await expectAccessible(shown);
          });
        }
      });
    });
  }

  /** Of the bundled definition: how it looks does not hang on what it shows. */
  const write = () => markup(tag, bundled);

  describe(`<${tag}>`, () => {
    describe('look', () => {
      it('takes the font of the page and the space of its letters, and no other of its inherited rules', async () => {
        const holder = `font: italic 700 20px/3 monospace; text-align: right; text-transform: uppercase; letter-spacing: 0.12em; word-spacing: 0.16em`;
        const shown = await element(`<div style="${holder}">${write()}</div>`);
        const look = getComputedStyle(frame(shown));
        expect(look.fontFamily).to.equal('monospace');
        expect(look.fontSize).to.equal('20px');
        expect(look.fontStyle).to.equal('normal');
        expect(look.fontWeight).to.equal('400');
        expect(look.textAlign).to.equal('start');
        expect(look.textTransform).to.equal('none');
        expect(parseFloat(look.letterSpacing)).to.be.closeTo(2.4, 0.01);
        expect(parseFloat(look.wordSpacing)).to.be.closeTo(3.2, 0.01);
        expect(parseFloat(look.lineHeight)).to.be.closeTo(31, 0.5);
      });

      for (const scheme of ['light', 'dark']) {
        for (const color of ['#000', '#1b3a57', '#777', '#fff', 'gold']) {
          it(`has text that reads on its surface, in ${scheme}, on a page with ${color} text`, async () => {
            const page = `color-scheme: ${scheme}; color: ${color}; background: Canvas`;
            const shown = await element(`<div style="${page}">${write()}</div>`);
            const {color: text} = getComputedStyle(frame(shown));
            expect(contrast(text, surfaceOf(frame(shown)))).to.be.at.least(7);
          });
        }
      }
    });
  });
}

it('classes can be had without defining anything', () => {
  const all = Object.values<unknown>(classes);
  for (const tag of Object.keys(kinds)) expect(all.includes(customElements.get(tag)), tag).to.be.true;
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

describe('what is said to who hears the page', () => {
  it('has one place in each element, empty until there is something, and no role that would be read out', async () => {
    for (const tag of Object.keys(kinds)) {
      const one = await element<HyteElement>(markup(tag, bundled, 'controls copy-links'));
      const regions = [...one.renderRoot.querySelectorAll('[aria-live]')];
      expect(regions, tag).to.have.length(1);
      expect(textOf(regions[0]), tag).to.equal('');
      expect(one.renderRoot.querySelectorAll('[role=status], [role=alert], [role=log]'), tag).to.have.length(0);
    }
  });

  it('is said after a rest, with the last of it, and the same again as another text', async () => {
    const one = await element<HyteElement>('<hyte-intro></hyte-intro>');
    one.say(() => 'first');
    one.say(() => 'second');
    await settled();
    expect(textOf(liveRegion(one))).to.equal('');
    expect(await spoken(one)).to.equal('second');
    const said = liveRegion(one).textContent;
    one.say(() => 'second');
    await settled();
    expect(textOf(liveRegion(one)), 'gone, to come again').to.equal('');
    expect(await spoken(one)).to.equal('second');
    expect(liveRegion(one).textContent).not.to.equal(said);
  });
});
