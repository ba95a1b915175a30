import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Definition} from '../../src/definition/types.js';
import type {HyteElement} from '../../src/elements/hyte-element.js';
import {HyteDefinition} from '../../src/entries/hyte-definition.js';
import {
  definition as bundled,
  definitions,
  element,
  expectAccessible,
  literals,
  parts,
  placeOf,
  settled,
  textOf,
  textsOf,
  unique,
  warnings,
} from './helpers.js';

const whole = (attributes = '', shown: Definition = bundled) =>
  element<HyteDefinition>(`<hyte-definition ${attributes}></hyte-definition>`, shown);

const root = (of: HyteElement) => of.renderRoot as ShadowRoot;
const inner = (of: HyteDefinition) => [...root(of).querySelectorAll<HyteElement>('[part][heading-level]')];
const tags = (of: HyteDefinition) => inner(of).map(({localName}) => localName);
const links = (of: HyteDefinition) => [...root(of).querySelectorAll<HTMLAnchorElement>('nav a')];
const headings = (of: HyteDefinition) => inner(of).map((each) => parts(each, 'heading')[0]!.localName);

const card = 'hyte-actor-card';

/** How many links can be copied in each of its elements. */
const copies: Record<string, number[]> = {
  'the bundled definition': [0, 6, 6, 6, 18],
  'a made-up definition': [0, 1, 2, 3, 0, 1, 7],
};

/** What has the focus, through all shadow roots. */
const focused = () => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at!;
};

// WebKit allows a page a hundred changes in ten seconds: only where there is something to change.
afterEach(() => {
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
});

for (const {name, definition, languages} of definitions) {
  const {actors} = definition;
  const [first, second] = languages;
  const cards = actors.map(() => card);

  describe(`<hyte-definition> of ${name}`, () => {
    for (const language of languages) {
      const words = literals[language]!;

      describe(`in ${language}`, () => {
        const shown = () => whole(`lang="${language}"`, definition);

        it('has the intro, every actor and the matrix, in reading order', async () => {
          const one = await shown();
          expect(tags(one)).to.deep.equal(['hyte-intro', ...cards, 'hyte-role-matrix']);
          expect(inner(one).map((each) => textsOf(each, 'heading')[0])).to.deep.equal([
            definition.title[language],
            ...actors.map(({title}) => title[language]),
            words.matrix,
          ]);
        });

        it('has every piece of the definition, word for word', async () => {
          const one = await shown();
          const all = inner(one)
            .flatMap((each) => textsOf(each, 'frame'))
            .join(' ');
          const pieces = [
            definition.title,
            ...definition.purposes,
            definition.legalBasis,
            ...actors.flatMap(({title, roles}) => [
              title,
              ...roles.flatMap(({heading, text}) => (heading ? [heading, text] : [text])),
            ]),
          ];
          for (const piece of pieces) expect(all).to.include(piece[language]!);
        });

        it('gives its definition and its language to the elements in it', async () => {
          for (const each of inner(await shown())) {
            expect(each.definition).to.equal(definition);
            expect(parts(each, 'frame')[0]!.lang).to.equal(language);
            expect(each.hasAttribute('lang')).to.be.false;
          }
        });

        it('has links to its parts after the intro, named in the language', async () => {
          const one = await shown();
          const [navigation] = parts(one, 'navigation');
          expect(navigation!.getAttribute('aria-label')).to.equal(words.contents);
          expect(links(one).map(textOf)).to.deep.equal([
            ...actors.map(({shortName}) => shortName[language]),
            words.matrix,
          ]);
          expect(navigation!.previousElementSibling!.localName).to.equal('hyte-intro');
        });

        it('says its source once', async () => {
          const one = await shown();
          expect(parts(one, 'source')).to.have.length(1);
          for (const each of inner(one)) expect(parts(each, 'source')).to.be.empty;
        });

        it('is accessible', async () => expectAccessible(await shown()));
        it('is accessible with a button that copies a link at each role', async () => {
          await expectAccessible(await whole(`lang="${language}" copy-links`, definition));
        });

        for (const width of [320, 240]) {
          it(`fits ${width} px`, async () => {
            const one = await element<HyteDefinition>(
              `<div style="width: ${width}px"><hyte-definition lang="${language}"></hyte-definition></div>`,
              definition,
            );
            for (const each of [one, ...inner(one)]) {
              expect(parts(each, 'frame')[0]!.scrollWidth, each.localName).to.be.at.most(width);
            }
          });
        }
      });
    }

    it('speaks another language at once with all that is in it', async () => {
      const one = await whole('', definition);
      one.lang = second!;
      await settled();
      for (const each of inner(one)) expect(parts(each, 'frame')[0]!.lang).to.equal(second);
      expect(links(one).map(textOf).at(-1)).to.equal(literals[second!]!.matrix);
      one.lang = first!;
      await settled();
      for (const each of inner(one)) expect(parts(each, 'frame')[0]!.lang).to.equal(first);
    });

    describe('parts', () => {
      const subsets: [string, string[]][] = [
        ['intro', ['hyte-intro']],
        ['actors', cards],
        ['matrix', ['hyte-role-matrix']],
        ['matrix intro', ['hyte-intro', 'hyte-role-matrix']],
        ['actors intro', ['hyte-intro', ...cards]],
        ['MATRIX Actors', [...cards, 'hyte-role-matrix']],
        ['matrix actors intro', ['hyte-intro', ...cards, 'hyte-role-matrix']],
        ['', ['hyte-intro', ...cards, 'hyte-role-matrix']],
      ];
      for (const [subset, expected] of subsets) {
        it(`shows ${subset || 'everything for an empty one'} in reading order, with one source`, async () => {
          const one = await whole(`parts="${subset}"`, definition);
          expect(tags(one)).to.deep.equal(expected);
          expect(parts(one, 'source')).to.have.length(1);
          expect(parts(one, 'problem')).to.be.empty;
          if (definition === bundled) await expectAccessible(one);
        });

        it(`has links to ${subset || 'everything'} and to nothing else`, async () => {
          const one = await whole(`parts="${subset}"`, definition);
          const targets = expected.filter((tag) => tag !== 'hyte-intro').length;
          expect(links(one)).to.have.length(targets);
        });
      }

      it('has no navigation where there is nothing to go to', async () => {
        expect(parts(await whole('parts="intro"', definition), 'navigation').length).to.equal(0);
      });

      it('is live', async () => {
        const one = await whole('parts="intro"', definition);
        one.parts = 'actors';
        await settled();
        expect(tags(one)).to.deep.equal(cards);
        expect(one.getAttribute('parts')).to.equal('actors');
        one.removeAttribute('parts');
        await settled();
        expect(tags(one)).to.have.length(actors.length + 2);
      });

      for (const bad of ['unknown', 'x'.repeat(900), '<script>1</script>', actors[0]!.id]) {
        for (const language of languages) {
          it(`leaves out ${bad.slice(0, 20)}, says so in ${language}, and shows the rest`, async () => {
            let one!: HyteDefinition;
            const value = unique(bad);
            const said = await warnings(
              async () => (one = await whole(`lang="${language}" parts='intro ${value} matrix'`, definition)),
            );
            expect(tags(one)).to.deep.equal(['hyte-intro', 'hyte-role-matrix']);
            expect(said).to.have.length(1);
            expect(said[0])
              .to.include('<hyte-definition')
              .and.include('intro, actors, matrix')
              .and.include(literals[language]!.unknown);
            expect(textsOf(one, 'problem').join())
              .to.include(value.slice(0, 60))
              .and.include(literals[language]!.unknown);
            expect(root(one).querySelectorAll('script')).to.have.length(0);
          });
        }
      }

      for (const language of languages) {
        it(`says in ${language} where nothing is left`, async () => {
          let one!: HyteDefinition;
          const nothing = `lang="${language}" parts="${unique('nothing')}"`;
          await warnings(async () => (one = await whole(nothing, definition)));
          expect(tags(one)).to.be.empty;
          expect(links(one)).to.be.empty;
          expect(textsOf(one, 'problem').join())
            .to.include(literals[language]!.failed)
            .and.include('intro, actors, matrix');
          expect(parts(one, 'source')).to.have.length(1);
          await expectAccessible(one);
        });
      }

      for (const odd of [null, undefined, 7, {}, []]) {
        it(`does not throw for ${JSON.stringify(odd)} as a property`, async () => {
          const one = await whole('', definition);
          await warnings(async () => {
            one.parts = odd as unknown as string;
            await one.updateComplete;
          });
          expect(parts(one, 'source')).to.have.length(1);
        });
      }
    });

    describe('heading-level', () => {
      for (let level = 1; level <= 6; level++) {
        it(`${level} is the intro's, and the others follow`, async () => {
          const one = await whole(`heading-level="${level}"`, definition);
          const below = `h${Math.min(6, level + 1)}`;
          expect(headings(one)).to.deep.equal([`h${level}`, ...cards.map(() => below), below]);
        });
      }

      it('is that of the first heading where there is no intro', async () => {
        expect(headings(await whole('parts="actors matrix" heading-level="3"', definition))).to.deep.equal(
          [...cards, 'matrix'].map(() => 'h3'),
        );
      });

      it("is followed by the roles' headings too", async () => {
        const [, first] = inner(await whole('heading-level="1"', definition));
        expect(new Set(parts(first!, 'role-heading').map(({localName}) => localName))).to.deep.equal(new Set(['h3']));
      });

      it('is live', async () => {
        const one = await whole('', definition);
        one.headingLevel = 4;
        await settled();
        expect(headings(one)).to.deep.equal(['h4', ...cards.map(() => 'h5'), 'h5']);
      });

      it('is told once where it is wrong, not by every element in it', async () => {
        let one!: HyteDefinition;
        const said = await warnings(async () => (one = await whole(`heading-level="${unique('x')}"`, definition)));
        expect(said).to.have.length(1);
        for (const each of inner(one)) expect(parts(each, 'problem')).to.be.empty;
      });
    });

    describe('no-source', () => {
      it('leaves none', async () => {
        const one = await whole('no-source', definition);
        for (const each of [one, ...inner(one)]) expect(parts(each, 'source')).to.be.empty;
      });
    });

    describe('copy-links', () => {
      it('puts the button at each role of the cards and the matrix', async () => {
        const one = await whole('copy-links', definition);
        expect(inner(one).map((each) => parts(each, 'copy').length)).to.deep.equal(copies[name]);
        one.copyLinks = false;
        await settled();
        expect(inner(one).flatMap((each) => parts(each, 'copy'))).to.be.empty;
      });
    });

    describe('navigation', () => {
      for (const [i, id] of [...actors.map((actor) => actor.id), 'matrix'].entries()) {
        it(`leads to ${id}: the address says so, and the focus goes there`, async () => {
          const one = await whole('', definition);
          links(one)[i]!.focus();
          await sendKeys({press: 'Enter'});
          await settled();
          expect(location.hash).to.equal(`#hyte-${id}`);
          expect(placeOf(focused())).to.equal(`hyte-${id}`);
          expect(root(one).activeElement === inner(one)[i + 1]).to.be.true;
          const {top} = focused().getBoundingClientRect();
          expect(top).to.be.within(-1, innerHeight);
        });
      }
    });
  });
}

describe('<hyte-definition>', () => {
  it('has five elements of the bundled definition', async () => {
    expect(tags(await whole())).to.deep.equal(['hyte-intro', card, card, card, 'hyte-role-matrix']);
  });

  describe('look', () => {
    for (const scheme of ['light', 'dark']) {
      it(`sets its own surface behind its own text, in ${scheme}: a page's may be of any colour`, async () => {
        const one = await whole(`style="color-scheme: ${scheme}"`);
        for (const part of ['navigation', 'source']) {
          let at: Element | null = parts(one, part)[0]!;
          const transparent = 'rgba(0, 0, 0, 0)';
          while (at && getComputedStyle(at).backgroundColor === transparent) at = at.parentElement;
          expect(at, part).to.exist;
        }
      });
    }
  });

  describe('navigation', () => {
    it('leads there again once the reader has gone elsewhere', async () => {
      const one = await whole();
      links(one)[0]!.click();
      await settled();
      links(one)[0]!.focus();
      links(one)[0]!.click();
      await settled();
      expect(placeOf(focused())).to.equal('hyte-county');
    });

    for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) {
      it(`leaves a click with ${key} to the browser, which opens another window`, async () => {
        const one = await whole();
        let prevented: boolean | undefined;
        const stop = (event: Event) => {
          prevented = event.defaultPrevented;
          event.preventDefault();
        };
        one.addEventListener('click', stop);
        links(one)[0]!.dispatchEvent(
          new MouseEvent('click', {bubbles: true, cancelable: true, composed: true, [key]: true}),
        );
        expect(prevented).to.be.false;
        expect(location.hash).to.equal('');
      });
    }

    it('stays on a page that has a base elsewhere', async () => {
      const base = Object.assign(document.createElement('base'), {href: 'https://elsewhere.example/'});
      document.head.append(base);
      try {
        const one = await whole();
        links(one)[0]!.click();
        await settled();
        expect(location.hash).to.equal('#hyte-county');
        expect(placeOf(focused())).to.equal('hyte-county');
      } finally {
        base.remove();
      }
    });

    it('leaves a page that the reader can go back to', async () => {
      const one = await whole();
      const {length} = history;
      links(one)[1]!.click();
      await settled();
      expect(history.length).to.be.at.least(length);
      links(one)[2]!.click();
      await settled();
      const back = new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
      history.back();
      await back;
      expect(location.hash).to.equal('#hyte-municipalities');
      expect(placeOf(focused())).to.equal('hyte-municipalities');
    });
  });
});
