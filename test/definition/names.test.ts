import {expect} from '@open-wc/testing';
import {definition} from '../../src/definition/definition.js';
import {readNames, written} from '../../src/definition/names.js';
import {madeUp} from '../fixtures/made-up.js';

const words = ['intro', 'actors', 'matrix'];
const levels = [1, 2, 3];
const {actors} = madeUp();
const {roles} = actors[2]!;

describe('what an attribute names', () => {
  it('is everything where it names nothing, unless it has to', () => {
    for (const none of ['', '  ', '\t\n', null, undefined, []]) {
      expect(readNames(none, words)).to.deep.equal({items: words, unknown: [], known: words});
      expect(readNames(none, words, 'optional')).to.deep.equal({items: words, unknown: [], known: words});
      expect(readNames(none, words, 'required')).to.deep.equal({items: [], unknown: [''], known: words});
    }
  });

  it('is in the order of all, each thing once, however it is written', () => {
    for (const value of ['matrix intro', ' MATRIX\tintro\n', 'intro matrix intro', 'Intro  Matrix']) {
      expect(readNames(value, words)).to.deep.equal({items: ['intro', 'matrix'], unknown: [], known: words});
    }
  });

  it('is told apart from what there is not, as it is written, each time', () => {
    const {items, unknown} = readNames('intro Kunta MATRIX kunta Kunta', words);
    expect(items).to.deep.equal(['intro', 'matrix']);
    expect(unknown).to.deep.equal(['Kunta', 'kunta', 'Kunta']);
  });

  it('is nothing where it names only what there is not', () => {
    expect(readNames('kunta', words)).to.deep.equal({items: [], unknown: ['kunta'], known: words});
  });

  for (const single of ['optional', 'required'] as const) {
    it(`is one thing and no more where it is ${single}: two names are one that there is not`, () => {
      expect(readNames(' Matrix ', words, single)).to.deep.equal({items: ['matrix'], unknown: [], known: words});
      expect(readNames('intro matrix', words, single)).to.deep.equal({
        items: [],
        unknown: ['intro matrix'],
        known: words,
      });
    });
  }

  it('is an actor and a theme by its id, and a role by its name, with hyphens too', () => {
    for (const all of [actors, madeUp().themes, definition.actors, definition.themes]) {
      for (const item of all) expect(readNames<{id: string}>(item.id, all).items).to.deep.equal([item]);
      expect(readNames<{id: string}>('', all).known).to.deep.equal(all.map(({id}) => id));
    }
    for (const actor of [...actors, ...definition.actors]) {
      for (const role of actor.roles) {
        expect(readNames(role.name, actor.roles).items).to.deep.equal([role]);
        expect(readNames(role.id, actor.roles)).to.deep.include({items: [], unknown: [role.id]});
      }
    }
    expect(readNames('street-lamps light', roles)).to.deep.equal({
      items: [roles[0], roles[1]],
      unknown: [],
      known: ['street-lamps', 'light', 'shade'],
    });
    expect(readNames('street lamps', roles).unknown).to.deep.equal(['street', 'lamps']);
    expect(readNames('third-light', roles)).to.deep.include({items: [], unknown: ['third-light']});
  });

  it('is a number by its digits', () => {
    for (const value of [2, '2', ' 2 ']) expect(readNames(value, levels).items).to.deep.equal([2]);
    for (const value of [0, '02', '2.0', '-1', NaN]) {
      expect(readNames(value, levels)).to.deep.equal({items: [], unknown: [`${value}`], known: ['1', '2', '3']});
    }
  });

  it('is nothing of nothing: whatever is named is not there', () => {
    expect(readNames('', [])).to.deep.equal({items: [], unknown: [], known: []});
    expect(readNames('county', [])).to.deep.equal({items: [], unknown: ['county'], known: []});
    expect(readNames('', [], 'required')).to.deep.equal({items: [], unknown: [''], known: []});
  });

  it('is no name of what every object has', () => {
    for (const value of ['constructor', '__proto__', 'toString', 'length']) {
      expect(readNames(value, actors)).to.deep.include({items: [], unknown: [value]});
    }
  });

  it('is what a script set, whatever that is, without throwing', () => {
    const odd = [7, true, {}, Symbol('odd'), Object.create(null), () => 1, 10n, {toString: () => ({})}];
    for (const value of odd) {
      const {items, unknown} = readNames(value, actors);
      expect(items).to.deep.equal([]);
      expect(unknown.length).to.be.above(0);
    }
    expect(readNames(['first', 'second'], actors, 'optional').unknown).to.deep.equal(['first,second']);
  });
});

describe('a value as it is written', () => {
  it('is nothing where there is none, and a text as it is', () => {
    for (const none of [null, undefined, '']) expect(written(none)).to.equal('');
    for (const value of [' a ', 0, false, 1.5]) expect(written(value)).to.equal(`${value}`);
  });

  it('is its kind where it cannot be written', () => {
    expect(written(Object.create(null))).to.equal('object');
    expect(written({toString: () => ({}), valueOf: () => ({})})).to.equal('object');
    expect(written(Symbol('odd'))).to.equal('Symbol(odd)');
  });
});
