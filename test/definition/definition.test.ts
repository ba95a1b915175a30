import {expect} from '@open-wc/testing';
import {definition, findActor, findRole, findTheme, languages} from '../../src/definition/definition.js';
import {words} from '../../src/definition/words.js';

const {actors, themes} = definition;
const roles = actors.flatMap((actor) => actor.roles);

/** Every text in it, whatever holds it, with the place where it stands. */
const textsIn = (value: unknown, place: string): [place: string, text: unknown][] =>
  typeof value === 'object' && value
    ? Object.entries(value).flatMap(([key, each]) => textsIn(each, `${place}.${key}`))
    : [[place, value]];

describe('the definition', () => {
  it('has a text in every language wherever it has one, and no key that leads nowhere', () => {
    const texts = textsIn(definition, 'definition');
    expect(texts).to.have.length.above(100);
    for (const [place, text] of texts) {
      if (place.endsWith('.heading')) expect(text, place).to.be.null;
      else if (place !== 'definition.purposes') expect(text, place).to.be.a('string').that.is.not.empty;
      for (const language of languages) {
        const other = place.replace(/\.(fi|sv)$/, `.${language}`);
        expect(
          texts.some(([each]) => each === other),
          other,
        ).to.be.true;
      }
    }
  });

  it('has no white space around a text, nor twice within it', () => {
    for (const [place, text] of textsIn(definition, 'definition')) {
      if (typeof text === 'string') expect(text, place).to.equal(text.trim().replace(/[^\S\u00a0]+/g, ' '));
    }
  });

  it('speaks Finnish and Swedish, Finnish where neither is asked for', () => {
    expect(languages).to.deep.equal(['fi', 'sv']);
  });

  for (const {id, roles} of actors) {
    it(`names the roles of ${id} by actor and name, each name once`, () => {
      for (const role of roles) expect(role.id).to.equal(`${id}-${role.name}`);
      expect(new Set(roles.map(({name}) => name)).size).to.equal(roles.length);
    });
  }

  for (const {id, theme, themeBasis, heading} of roles) {
    it(`says whose the grouping of ${id} is`, () => {
      expect(themeBasis).to.equal(heading ? 'heading' : 'editorial');
      if (heading) expect(heading).to.deep.equal(findTheme(theme)?.label);
    });
  }

  for (const {id, labelBasis} of themes) {
    it(`says whose the label of ${id} is`, () => {
      const isSources = roles.some(({theme, heading}) => theme === id && heading);
      expect(labelBasis).to.equal(isSources ? 'heading' : 'editorial');
    });
  }
});

describe('looking up by id', () => {
  it('finds every actor, theme and role', () => {
    for (const actor of actors) expect(findActor(actor.id)).to.equal(actor);
    for (const theme of themes) expect(findTheme(theme.id)).to.equal(theme);
    for (const role of roles) expect(findRole(role.id)).to.equal(role);
  });

  it('finds nothing by what is no id', () => {
    for (const find of [findActor, findTheme, findRole]) {
      for (const id of ['', 'nobody', 'County', '__proto__']) expect(find(id)).to.be.undefined;
    }
  });
});

describe('our own words', () => {
  it('are the same in number in every language, and none of them empty', () => {
    for (const language of languages) {
      expect(words[language]).to.have.keys(Object.keys(words.fi));
      for (const [key, word] of Object.entries(words[language])) expect(word, key).to.match(/\S/);
    }
  });

  it('are words of that language', () => {
    expect(words.fi.source).to.equal('Lähde');
    expect(words.sv.source).to.equal('Källa');
  });
});
