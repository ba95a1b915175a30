/** The property `definition`, of every element: set early, late, to something else, to nothing, to what is none. */
import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import type {Definition} from '../../src/definition/types.js';
import type {HyteElement} from '../../src/elements/hyte-element.js';
import '../../src/entries/all.js';
import {withActors} from '../fixtures/made-up.js';
import {
  definitions,
  element,
  filled,
  expectAccessible,
  literals,
  parts,
  printsHere,
  settled,
  textOf,
  textsOf,
  warnings,
} from './helpers.js';
import {kinds, write} from './kinds.js';
import {wrongIn} from './oracle.js';

const [bundled, madeUp] = definitions.map(({definition}) => definition) as [Definition, Definition];

/** What is no definition. The last one has no prototype: it cannot be made a string. */
const malformed: [what: string, value: unknown][] = [
  ['{}', {}],
  ["'x'", 'x'],
  ['7', 7],
  ['[]', []],
  ['a module', await import('./kinds.js')],
];

/** What begins as a definition does, and lacks the rest. */
const shapeless = {'has languages alone': {languages: ['fi', 'sv']}};

/** A definition in a language that neither it nor the bundle has words for, besides English, which it has none for. */
const wordless = (language: string): Definition => {
  const {words, ...rest} = JSON.parse(JSON.stringify(madeUp).replaceAll('"se"', `"${language}"`)) as Definition;
  expect(words).to.have.keys('en', language);
  return rest;
};

const within = (of: HyteElement) => [...of.renderRoot.querySelectorAll<HyteElement>('[part][heading-level]')];

/** Waits, and holds that everything is as it must be, in the element and in those within it. */
const expectRight = async (of: HyteElement) => {
  await settled();
  expect([...wrongIn(of)]).to.deep.equal([]);
};

for (const [tag, {needs, says, saidBy}] of Object.entries(kinds)) {
  /** Gives it a definition, and the attributes that go with it. */
  const give = async (to: HyteElement, shown: unknown, fits = shown as Definition) => {
    to.definition = shown as Definition;
    for (const [attribute, value] of Object.entries(needs(fits))) to.setAttribute(attribute, value);
    await settled();
  };

  describe(`definition of <${tag}>`, () => {
    it('is the bundled one where none is given', async () => {
      expect((await element(write(tag, bundled))).definition).to.equal(bundled);
    });

    for (const early of [true, false]) {
      it(`is shown in its own languages where it is set ${early ? 'before the element is one' : 'later'}`, async () => {
        const one = await element(write(tag, early ? madeUp : bundled, 'lang="se"'), early ? madeUp : bundled);
        if (!early) expect(saidBy(one)).to.equal(says(bundled)['fi']);
        if (!early) await give(one, madeUp);
        expect(one.definition).to.equal(madeUp);
        for (const [lang, language] of [
          ['se', 'se'],
          ['en-GB', 'en'],
          ['sv', 'en'],
          ['', 'en'],
        ]) {
          one.lang = lang!;
          await expectRight(one);
          expect(saidBy(one)).to.equal(says(madeUp)[language!]);
          expect(one.language).to.equal(language);
        }
      });
    }

    it('goes back to the bundled one, and to its languages', async () => {
      const one = await element(write(tag, madeUp, 'lang="sv"'), madeUp);
      expect(one.language).to.equal('en');
      await give(one, bundled);
      await expectRight(one);
      expect(saidBy(one)).to.equal(says(bundled)['sv']);
      expect(one.language).to.equal('sv');
    });

    for (const none of [null, undefined]) {
      it(`is the bundled one for ${none}, without a word`, async () => {
        const said = await warnings(async () => {
          for (const shown of [bundled, madeUp]) {
            const one = await element(write(tag, shown), shown);
            await give(one, none, bundled);
            await expectRight(one);
            expect(saidBy(one)).to.equal(says(bundled)['fi']);
            expect(parts(one, 'problem')).to.be.empty;
            expect(one.definition).to.equal(bundled);
          }
          const early = await element(write(tag, bundled), none as unknown as Definition);
          await expectRight(early);
          expect(saidBy(early)).to.equal(says(bundled)['fi']);
        });
        expect(said).to.be.empty;
      });
    }

    for (const [what, value] of malformed) {
      it(`is told where it is ${what}, and the bundled one shows`, async () => {
        let one!: HyteElement;
        const said = await warnings(async () => {
          one = await element(write(tag, bundled, 'lang="sv"'));
          await give(one, value, bundled);
        });
        for (const told of [said.join('\n'), textsOf(one, 'problem').join()]) {
          expect(told).to.include(literals['sv']!.unknown).and.include('definition="').and.include('schema.json');
        }
        // What is within it is given what it shows, and has nothing to tell.
        expect(said).to.have.length(1);
        expect(said[0]).to.include(`<${tag} `);
        for (const each of within(one)) expect(parts(each, 'problem')).to.be.empty;
        expect(saidBy(one)).to.equal(says(bundled)['sv']);
        if (value === malformed[0]![1]) await expectAccessible(one);
      });

      it(`is told where it was ${what} before the element was one`, async () => {
        let one!: HyteElement;
        await warnings(async () => (one = await element(write(tag, bundled), value as Definition)));
        expect(textsOf(one, 'problem').join()).to.include('definition="');
        expect(saidBy(one)).to.equal(says(bundled)['fi']);
      });
    }

    // A switch shows no more of it than its languages.
    for (const [what, lacking] of tag === 'hyte-language-switch' ? [] : Object.entries(shapeless)) {
      it(`is told where it ${what}, and the element goes on`, async () => {
        const {error} = console;
        const errors: unknown[] = [];
        console.error = (each: unknown) => errors.push(each);
        const one = await element(write(tag, bundled, 'lang="sv"'));
        try {
          await warnings(() => give(one, lacking, bundled));
        } finally {
          console.error = error;
        }
        expect(errors[0]).to.be.instanceOf(TypeError);
        const told = [one, ...within(one)].map((each) => textsOf(each, 'problem').join()).join();
        expect(told).to.include('definition="').and.include('schema.json');
        expect(saidBy(one)).to.equal(says(bundled)['sv']);
        await give(one, madeUp);
        await expectRight(one);
      });
    }

    it('says of a language that there are no words for which there are, and shows its texts', async () => {
      let one!: HyteElement;
      // Of its own for each tag, because each thing is said once: some of them stand in others.
      const language = `q${tag.replaceAll('-', '').slice(4, 6)}`;
      const shown = wordless(language);
      const said = await warnings(async () => (one = await element(write(tag, shown, `lang="${language}"`), shown)));
      for (const told of [said.join('\n'), textsOf(one, 'problem').join()]) {
        expect(told).to.include(`languages="${language}"`).and.include('fi, sv');
      }
      expect(said.filter((each) => each.startsWith(`<${tag} `))).to.have.length(1);
      const all = [one, ...within(one)].flatMap((each) => textsOf(each, 'frame')).join(' ');
      if (tag !== 'hyte-language-switch') expect(all).to.include('(se)');
      expect(all).not.to.include('undefined');
      expect(parts(one, 'frame')[0]!.lang).to.equal(language);
    });

    it('has no attribute: none is written, and none is read', async () => {
      const one = await element(write(tag, madeUp), madeUp);
      expect(one.hasAttribute('definition')).to.be.false;
      one.setAttribute('definition', 'x');
      await expectRight(one);
      expect(one.definition).to.equal(madeUp);
      const plain = await element(write(tag, bundled, 'definition="x"'));
      await expectRight(plain);
      expect(plain.definition).to.equal(bundled);
    });

    it('is no attribute that the class observes, nor is one without a name', () => {
      const {observedAttributes} = customElements.get(tag) as unknown as {observedAttributes: string[]};
      expect(observedAttributes).to.include('heading-level').and.not.include.members(['']);
      expect(observedAttributes.filter((name) => !name || /definition/i.test(name))).to.deep.equal([]);
    });

    it('is shown beside another one on a page', async () => {
      const one = await element(write(tag, bundled));
      const other = await element(write(tag, madeUp), madeUp);
      await expectRight(one);
      await expectRight(other);
      expect(saidBy(one)).not.to.equal(saidBy(other));
    });

    for (const count of [0, 1, 2, 7]) {
      it(`is shown whole where it has ${count} actors`, async () => {
        const shown = withActors(count);
        let one!: HyteElement;
        await warnings(async () => {
          one = await element(write(tag, shown, 'copy-links'), shown);
          await expectRight(one);
        });
        expect(textOf(parts(one, 'frame')[0])).not.to.equal('');
        const missing = !count && /card|wheel|matrix/.test(tag) && tag !== 'hyte-theme-card';
        expect(textsOf(one, 'problem').join().includes(literals['en']!.failed)).to.equal(missing);
        if (count % 7 === 0) await expectAccessible(one);
      });
    }

    it('is shown whole where it has no themes', async () => {
      const shown = {...madeUp, themes: []};
      let one!: HyteElement;
      await warnings(async () => {
        one = await element(write(tag, shown), shown);
        await expectRight(one);
      });
      expect(textOf(parts(one, 'frame')[0])).not.to.equal('');
      expect(textsOf(one, 'problem').join().includes(literals['en']!.failed)).to.equal(/theme|matrix/.test(tag));
      await expectAccessible(one);
    });
  });
}

describe('definition of <hyte-definition>', () => {
  it('is handed to the elements in it, and taken away from them', async () => {
    const one = await element(write('hyte-definition', bundled));
    for (const shown of [madeUp, bundled, withActors(7), withActors(0), madeUp, undefined, madeUp]) {
      one.definition = shown as Definition;
      await warnings(() => expectRight(one));
      expect(within(one)).to.have.length((shown ?? bundled).actors.length + 2);
      for (const each of within(one)) expect(each.definition).to.equal(shown ?? bundled);
    }
  });

  it('says of no actors that the matrix could not be shown', async () => {
    const one = await element(write('hyte-definition', bundled), withActors(0));
    expect(within(one).map(({localName}) => localName)).to.deep.equal(['hyte-intro', 'hyte-role-matrix']);
    expect(textsOf(within(one)[1]!, 'problem')).to.deep.equal([`${literals['en']!.failed}.`]);
  });
});

describe('definition of <hyte-language-switch>', () => {
  it('names the languages to choose from, also once it changes', async () => {
    const one = await element(write('hyte-language-switch', bundled));
    const offered = () => textsOf(one, 'language');
    expect(offered()).to.deep.equal(['Suomeksi', 'På svenska']);
    one.definition = madeUp;
    await settled();
    expect(offered()).to.deep.equal(['In English', 'In English (se)']);
    one.definition = {...madeUp, languages: ['se']};
    await settled();
    expect(offered()).to.deep.equal(['In English (se)']);
    one.definition = bundled;
    await settled();
    expect(offered()).to.deep.equal(['Suomeksi', 'På svenska']);
  });

  it('sets those of its own, which each element takes for its own definition', async () => {
    const one = await element(write('hyte-language-switch', madeUp), madeUp);
    const [theirs, other] = [document.createElement('hyte-intro'), document.createElement('hyte-intro')];
    theirs.definition = madeUp;
    one.after(theirs, other);
    parts(one, 'language')[1]!.click();
    for (const each of [one, theirs, other]) await expectRight(each);
    expect([one, theirs, other].map(({language}) => language)).to.deep.equal(['se', 'se', 'fi']);
  });

  it('names a language that there are no words for by its tag, and no other language by mistake', async () => {
    let one!: HyteElement;
    await warnings(async () => (one = await element(write('hyte-language-switch', madeUp), wordless('se'))));
    expect(textsOf(one, 'language')).to.deep.equal(['en', 'se']);
    expect(parts(one, 'language').map(({lang}) => lang)).to.deep.equal(['en', 'se']);
  });
});

describe('the marks and accents of seven actors', () => {
  const shown = withActors(7);
  /** Every element that shows them, with a part for each. */
  const places: [tag: string, more: string][] = [
    ['hyte-role-matrix', 'view="table"'],
    ['hyte-role-matrix', 'view="list" themes="light"'],
    ['hyte-theme-card', ''],
  ];
  const expectApart = (of: HyteElement) => {
    const marks = parts(of, 'mark').filter((mark) => mark.checkVisibility());
    expect(marks.length).to.be.at.least(7);
    for (const [i, mark] of marks.slice(-7).entries()) {
      expect(filled(mark)).to.deep.equal(shown.actors.map((_, k) => k === i));
      // As they are painted.
      const fills = Array.from(mark.querySelectorAll('path'), (path) => getComputedStyle(path).fill !== 'none');
      expect(fills).to.deep.equal([false, true]);
    }
  };

  for (const [tag, more] of places) {
    it(`go round, and tell each from all others, in <${tag}> ${more}`, async () => {
      const one = await element(write(tag, shown, more), shown);
      const colors = parts(one, 'actor')
        .slice(-7)
        .map((actor) => getComputedStyle(actor).color);
      expect(colors.slice(3)).to.deep.equal(colors.slice(0, 4));
      expect(new Set(colors).size).to.equal(3);
      expectApart(one);
    });

    if (printsHere) {
      for (const media of [{media: 'print'}, {forcedColors: 'active'}] as const) {
        it(`tell each from all others in <${tag}> ${more} with ${JSON.stringify(media)}`, async () => {
          const one = await element(write(tag, shown, more), shown);
          await emulateMedia(media);
          try {
            expectApart(one);
          } finally {
            await emulateMedia({media: 'screen', forcedColors: 'none'});
          }
        });
      }
    }
  }

  it('go round from card to card', async () => {
    const cards = shown.actors.map(({id}) => `<hyte-actor-card actor="${id}"></hyte-actor-card>`).join('');
    const one = await element(cards, shown);
    const all = [...one.parentElement!.children] as HyteElement[];
    const colors = all.map((each) => getComputedStyle(parts(each, 'actor')[0]!).color);
    expect(colors.slice(3)).to.deep.equal(colors.slice(0, 4));
    expect(new Set(colors).size).to.equal(3);
    for (const [i, each] of all.entries()) {
      expect(filled(parts(each, 'mark')[0]!)).to.deep.equal(shown.actors.map((_, k) => k === i));
    }
  });
});
