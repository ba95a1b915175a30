import {expect} from '@open-wc/testing';
import {checkDefinition} from '../../src/definition/check.js';
import {definition} from '../../src/definition/definition.js';
import type {Definition} from '../../src/definition/types.js';
import {words} from '../../src/definition/words.js';
import {madeUp, withActors, withRoles} from '../fixtures/made-up.js';

/** All of it can be changed. */
type Open<T> = T extends object ? {-readonly [K in keyof T]: Open<T[K]>} : T;

/** A made-up definition with a change. */
const changed = (change: (copy: Open<Definition>) => unknown): Definition => {
  const copy = structuredClone(madeUp()) as Open<Definition>;
  change(copy);
  return copy as Definition;
};

describe('checking a definition', () => {
  it('finds nothing wrong with the bundled one, nor with those made up for tests', () => {
    expect(checkDefinition(definition)).to.deep.equal([]);
    expect(checkDefinition(madeUp())).to.deep.equal([]);
    for (const count of [0, 1, 2, 7, 12]) {
      expect(checkDefinition(withActors(count)), `${count} actors`).to.deep.equal([]);
      expect(checkDefinition(withRoles(count)), `${count} roles`).to.deep.equal([]);
    }
  });

  it('finds nothing wrong with one that is empty but for its texts', () => {
    expect(checkDefinition({...madeUp(), purposes: [], actors: [], themes: []})).to.deep.equal([]);
  });

  for (const other of [null, undefined, {}, [], 'x', {languages: ['fi']}, {...madeUp(), actors: [null]}]) {
    it(`says of ${JSON.stringify(other)?.slice(0, 30)} that it is of another shape`, () => {
      expect(checkDefinition(other as unknown as Definition).join()).to.include('definition.schema.json');
    });
  }

  it('does not change what it looks through', () => {
    const one = madeUp();
    checkDefinition(one);
    expect(one).to.deep.equal(madeUp());
  });

  describe('texts', () => {
    /** Every place where a text stands, and the text. */
    const places: [place: string, at: (of: Open<Definition>) => Record<string, string>][] = [
      ['source.name', ({source}) => source.name],
      ['source.url', ({source}) => source.url],
      ['law.name', ({law}) => law.name],
      ['law.url', ({law}) => law.url],
      ['title', ({title}) => title],
      ['purposes[1]', ({purposes}) => purposes[1]!],
      ['legalBasis', ({legalBasis}) => legalBasis],
      ['actors[4].title', ({actors}) => actors[4]!.title],
      ['actors[3].shortName', ({actors}) => actors[3]!.shortName],
      ['actors[2].roles[1].heading', ({actors}) => actors[2]!.roles[1]!.heading!],
      ['actors[2].roles[0].text', ({actors}) => actors[2]!.roles[0]!.text],
      ['themes[1].label', ({themes}) => themes[1]!.label],
    ];

    for (const [place, at] of places) {
      it(`finds a missing, an empty and a foreign one in ${place}`, () => {
        for (const language of ['en', 'se']) {
          const missing = [`${place}: "${language}" is missing`];
          expect(checkDefinition(changed((copy) => delete at(copy)[language]))).to.deep.equal(missing);
          for (const empty of ['', ' \n']) {
            expect(checkDefinition(changed((copy) => (at(copy)[language] = empty)))).to.deep.equal(missing);
          }
        }
        expect(checkDefinition(changed((copy) => (at(copy)['fi'] = 'Suomeksi')))).to.deep.equal([
          `${place}: "fi" is none of the languages: en, se`,
        ]);
      });
    }
  });

  describe('languages', () => {
    it('finds that there is none', () => {
      const problems = checkDefinition(changed((copy) => (copy.languages = [] as never)));
      expect(problems[0]).to.equal('languages: there is to be one');
    });

    for (const bad of ['e n', 'sv_FI', '', 'x', 'x-county']) {
      it(`finds that "${bad}" is no tag`, () => {
        const problems = checkDefinition(changed((copy) => copy.languages.push(bad)));
        expect(problems).to.include(`languages[2]: "${bad}" is no BCP 47 tag, such as "fi"`);
      });
    }

    for (const good of ['fi', 'sv-FI', 'zh-Hant-TW', 'sma']) {
      it(`takes ${good}`, () => {
        const copy = JSON.parse(JSON.stringify(madeUp()).replaceAll('"se"', `"${good}"`)) as Definition;
        expect(checkDefinition(copy)).to.deep.equal([]);
      });
    }

    for (const twice of ['se', 'SE', 'EN']) {
      it(`finds ${twice} besides en and se, of which only one can ever be spoken`, () => {
        const problems = checkDefinition(changed((copy) => copy.languages.push(twice)));
        expect(problems).to.include(`languages[2]: "${twice}" stands there twice`);
      });
    }

    it('finds that a text is missing in a language that is added', () => {
      const problems = checkDefinition(changed((copy) => copy.languages.push('fi')));
      expect(problems).to.include('title: "fi" is missing').and.include('themes[0].label: "fi" is missing');
    });
  });

  describe('words of the interface', () => {
    it('are asked for in a language that we have none for', () => {
      expect(checkDefinition(changed((copy) => delete copy.words!['se']))).to.deep.equal([
        'words: those of "se" are missing; there are fi, sv, en',
      ]);
    });

    it('are not asked for in one that we have them for', () => {
      expect(checkDefinition(changed((copy) => delete copy.words!['en']))).to.deep.equal([]);
    });

    for (const key of Object.keys(words.en)) {
      it(`are all asked for: ${key}`, () => {
        const without = (language: string) =>
          changed((copy) => delete (copy.words![language] as Record<string, string>)[key]);
        expect(checkDefinition(without('se'))).to.deep.equal([`words.se: "${key}" is missing`]);
        // Those of its own go before ours, as a whole.
        expect(checkDefinition(without('en'))).to.deep.equal([`words.en: "${key}" is missing`]);
      });
    }
  });

  describe('ids', () => {
    for (const bad of ['Light', 'light shade', '-light', 'light-', 'light--shade', '1st', 'valö', '', 'a_b']) {
      it(`finds that "${bad}" is none`, () => {
        const rule = `"${bad}" is to be of small letters and digits, in parts joined by hyphens`;
        expect(checkDefinition(changed((copy) => (copy.actors[3]!.id = bad)))).to.include(`actors[3]: ${rule}`);
        expect(checkDefinition(changed((copy) => (copy.themes[1]!.id = bad)))).to.include(`themes[1]: ${rule}`);
        const role = changed((copy) => (copy.actors[2]!.roles[0]!.name = bad));
        expect(checkDefinition(role)).to.include(`actors[2].roles[0]: ${rule}`);
      });
    }

    it('finds one that stands twice', () => {
      expect(checkDefinition(changed((copy) => (copy.actors[4]!.id = 'fourth')))).to.include(
        'actors[4]: "fourth" stands there twice',
      );
      expect(checkDefinition(changed((copy) => (copy.themes[1]!.id = 'light')))).to.include(
        'themes[1]: "light" stands there twice',
      );
      const role = changed((copy) => Object.assign(copy.actors[2]!.roles[2]!, {name: 'light', id: 'third-light'}));
      expect(checkDefinition(role)).to.deep.equal([
        'actors[2].roles[2]: "light" stands there twice',
        'actors[2].roles[2].id: "third-light" is taken',
      ]);
    });

    it('finds an actor who is called as the link to the matrix is', () => {
      expect(checkDefinition(changed((copy) => (copy.actors[3]!.id = 'matrix')))).to.deep.equal([
        'actors: the id "matrix" is taken, by the link to the matrix',
      ]);
    });

    it('finds a role whose link is that of an actor, or of another role', () => {
      expect(checkDefinition(changed((copy) => (copy.actors[3]!.id = 'third-street-lamps')))).to.deep.equal([
        'actors[2].roles[0].id: "third-street-lamps" is taken',
      ]);
      const other = changed((copy) => {
        const [, second] = copy.actors;
        copy.actors.push({...structuredClone(second!), id: 'third-street', roles: []});
        copy.actors[5]!.roles.push({
          ...structuredClone(second!.roles[0]!),
          name: 'lamps',
          id: 'third-street-lamps',
        });
      });
      expect(checkDefinition(other)).to.deep.equal(['actors[5].roles[0].id: "third-street-lamps" is taken']);
    });

    it('finds a role whose id is not made of its actor and its name', () => {
      for (const bad of ['street-lamps', 'first-street-lamps', 'thirdstreet-lamps']) {
        expect(checkDefinition(changed((copy) => (copy.actors[2]!.roles[0]!.id = bad)))).to.deep.equal([
          `actors[2].roles[0].id: "${bad}" is to be "third-street-lamps"`,
        ]);
      }
    });
  });

  describe('how actors, roles and themes belong together', () => {
    it('finds a role of a theme that there is not', () => {
      expect(checkDefinition(changed((copy) => (copy.actors[2]!.roles[0]!.theme = 'dusk')))).to.deep.equal([
        'actors[2].roles[0].theme: "dusk" is none of the themes: light, shade',
      ]);
    });

    it('finds a role of a theme that is not for its actor', () => {
      expect(checkDefinition(changed((copy) => (copy.actors[0]!.roles[0]!.theme = 'shade')))).to.deep.equal([
        'actors[0].roles[0].theme: "shade" is not for "first"',
      ]);
    });

    it('finds a theme of an actor that there is not', () => {
      expect(checkDefinition(changed((copy) => copy.themes[1]!.actors!.push('sixth')))).to.deep.equal([
        'themes[1].actors: "sixth" is none of the actors: first, second, third, fourth, fifth',
      ]);
    });

    it('finds all that is wrong at once', () => {
      const problems = checkDefinition(
        changed((copy) => {
          copy.title['en'] = '';
          copy.actors[2]!.roles[0]!.theme = 'dusk';
          copy.themes[1]!.actors!.push('sixth');
        }),
      );
      expect(problems).to.have.length(3);
    });
  });
});
