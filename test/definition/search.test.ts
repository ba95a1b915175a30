import {expect} from '@open-wc/testing';
import {definition, languages} from '../../src/definition/definition.js';
import {cutAtHits, hasAll, termsOf} from '../../src/definition/search.js';

/** What is found of a query in a text. */
const hits = (text: string, query: string) => cutAtHits(text, termsOf(query)).filter((_, i) => i % 2);

describe('the terms of a query', () => {
  it('are its words, without marks and case', () => {
    expect(termsOf('  Järjestöt\tÅBO \n é ')).to.deep.equal(['jarjestot', 'abo', 'e']);
  });

  it('are none where nothing is asked', () => {
    for (const query of ['', ' ', '\t\n']) expect(termsOf(query)).to.deep.equal([]);
  });

  it('are the same whichever way a letter is written', () => {
    expect(termsOf('järjestö'.normalize('NFD'))).to.deep.equal(termsOf('järjestö'.normalize('NFC')));
  });
});

describe('cutting a text at hits', () => {
  for (const query of ['jarjesto', 'järjestö', 'JÄRJESTÖ', 'järjestö'.normalize('NFD')]) {
    it(`finds Järjestöt by ${query}${query === query.normalize('NFC') ? '' : ' in separate marks'}`, () => {
      expect(cutAtHits('Järjestöt tarjoavat', termsOf(query))).to.deep.equal(['', 'Järjestö', 't tarjoavat']);
    });
  }

  it('does not cut where there is nothing to find', () => {
    expect(cutAtHits('Järjestöt', [])).to.deep.equal(['Järjestöt']);
    expect(cutAtHits('Järjestöt', termsOf('kunta'))).to.deep.equal(['Järjestöt']);
    expect(cutAtHits('', termsOf('kunta'))).to.deep.equal(['']);
  });

  it('finds every place of every term', () => {
    expect(hits('Kunta tukee kuntalaista', 'kunta tuke')).to.deep.equal(['Kunta', 'tuke', 'kunta']);
  });

  it('finds at the very beginning and end, and all of a text', () => {
    expect(cutAtHits('abbcab', ['ab'])).to.deep.equal(['', 'ab', 'bc', 'ab', '']);
    expect(cutAtHits('abba', ['abba'])).to.deep.equal(['', 'abba', '']);
    expect(cutAtHits('abab', ['ab'])).to.deep.equal(['', 'ab', '', 'ab', '']);
  });

  it('finds a letter by itself where a word begins', () => {
    expect(cutAtHits('Åbo, a-å (öar)', termsOf('a'))).to.deep.equal(['', 'Å', 'bo, ', 'a', '-', 'å', ' (öar)']);
    expect(hits('a', 'a')).to.deep.equal(['a']);
    expect(hits('abba', 'b')).to.deep.equal([]);
    expect(hasAll(['Åbo', 'bra'], termsOf('r'))).to.be.false;
  });

  it('takes every character of a query for itself', () => {
    const text = String.raw`a.b*c+d?e^f$g{h}i(j)k|l[m]n\o/p-q,r#s&t~u!v"w'x<y>z@_:;=%`;
    for (const character of text.replace(/[a-z]/g, '')) {
      expect(hits(text, character), character).to.deep.equal([character]);
    }
    expect(hits('6-7§ (HYTE)', '(hyte)')).to.deep.equal(['(HYTE)']);
    expect(hits('abc', '.')).to.deep.equal([]);
    expect(hits('abc', '[a-c]')).to.deep.equal([]);
    expect(hits('abc', 'a|b')).to.deep.equal([]);
  });

  it('keeps places behind letters that are longer than one unit or grow when folded', () => {
    expect(cutAtHits('👍🏽 İl 𝒳 ﬁ kunta', ['kunta'])).to.deep.equal(['👍🏽 İl 𝒳 ﬁ ', 'kunta', '']);
    expect(hits('a 👍 b 👍', '👍')).to.deep.equal(['👍', '👍']);
  });

  it('keeps places behind marks that stand apart from their letter', () => {
    const text = 'ä'.normalize('NFD') + ' kunta';
    expect(cutAtHits(text, ['kunta'])).to.deep.equal(['ä '.normalize('NFD'), 'kunta', '']);
  });

  it('loses nothing of any text of the definition, whatever is searched for', () => {
    const queries = ['a', 'ä', 'o hyte', 'kun kunta', 'och', '-', '.', '§', '(', 'zzz', ''];
    const texts = definition.actors.flatMap(({title, roles}) => [title, ...roles.map(({text}) => text)]);
    for (const text of texts.flatMap((each) => languages.map((language) => each[language]))) {
      for (const query of queries) {
        const terms = termsOf(query);
        const pieces = cutAtHits(text, terms);
        expect(pieces.join('')).to.equal(text);
        expect(pieces.length % 2).to.equal(1);
        expect(pieces.length > 1, `${query} in ${text}`).to.equal(terms.some((term) => hasAll([text], [term])));
      }
    }
  });
});

describe('having all terms', () => {
  it('asks for each of them, in any order', () => {
    expect(hasAll(['Järjestöt ja kunnat tekevät'], termsOf('KUNNAT jarjesto'))).to.be.true;
    expect(hasAll(['Järjestöt ja kunnat tekevät'], termsOf('kunnat valtio'))).to.be.false;
  });

  it('asks for nothing where there are no terms', () => {
    expect(hasAll(['Kunnat'], [])).to.be.true;
    expect(hasAll([''], [])).to.be.true;
    expect(hasAll([''], ['kunnat'])).to.be.false;
  });
});
