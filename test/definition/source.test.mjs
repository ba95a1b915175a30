/**
 * Holds the definition to the county's brochure, whose text stands in `test/fixtures/`: every piece is in it word for
 * word, and nothing of it is left out.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {importSource} from '../../tools/build/import-source.mjs';

const {definition, findRole, languages} = await importSource('src/definition/definition.ts');

const sources = Object.fromEntries(
  languages.map((language) => [
    language,
    readFileSync(new URL(`../fixtures/source.${language}.txt`, import.meta.url), 'utf8'),
  ]),
);

const roles = definition.actors.flatMap((actor) => actor.roles);

/** The texts of a language that are the source's own, each as often as it stands there. What is ours is not among them. */
const piecesIn = (language) => {
  const {title, purposes, legalBasis, actors} = definition;
  const ofActors = actors.flatMap((actor) => [
    actor.title,
    ...actor.roles.flatMap(({heading, text}) => [heading, text]),
  ]);
  return [title, ...purposes, legalBasis, ...ofActors].filter(Boolean).map((piece) => piece[language]);
};

const inOneLine = (text) => text.replace(/\s+/g, ' ').trim();

/**
 * Takes the pieces out of a source, one by one.
 *
 * Each has to stand between white space, and leaves a mark where it was: so what stood before and after it never joins
 * to a text that is not in the source. The longest go first, so that a heading is not taken from within a text. That
 * everything is found and nothing is left then means that the source is these pieces and no others.
 * @returns What was not found, and what was left. Empty where the two are the same.
 */
const compare = (source, pieces) => {
  const problems = [];
  let rest = ` ${inOneLine(source)} `;
  for (const piece of pieces.map(inOneLine).sort((a, b) => b.length - a.length)) {
    const taken = rest.replace(` ${piece} `, ' \0 ');
    if (taken === rest) problems.push(`not in the source: ${piece}`);
    rest = taken;
  }
  const left = rest.split(/[\0•]/).map(inOneLine).filter(Boolean);
  return [...problems, ...left.map((text) => `only in the source: ${text}`)];
};

for (const language of languages) {
  describe(`the definition and its source (${language})`, () => {
    const source = sources[language];
    const pieces = piecesIn(language);

    it('has 40 pieces', () => {
      assert.equal(definition.purposes.length, 4);
      assert.equal(definition.actors.length, 3);
      assert.equal(roles.filter(({heading}) => heading).length, 13);
      assert.equal(roles.length, 18);
      assert.equal(pieces.length, 40);
    });

    it('is the source word for word, and all of it', () => {
      assert.deepEqual(compare(source, pieces), []);
    });

    it('keeps the order of the source', () => {
      // All but the headings, some of which stand after their text.
      const {title, purposes, legalBasis, actors} = definition;
      const ofActors = actors.flatMap((actor) => [actor.title, ...actor.roles.map(({text}) => text)]);
      const text = inOneLine(source);
      let at = -1;
      for (const piece of [...purposes, legalBasis, title, ...ofActors]) {
        at = text.indexOf(piece[language], at + 1);
        assert.notEqual(at, -1, piece[language]);
      }
    });

    it('would not pass with a letter changed, in any piece', () => {
      pieces.forEach((piece, i) => {
        const changed = piece.replace(/.$/u, '#');
        assert.ok(compare(source, pieces.with(i, changed)).includes(`not in the source: ${changed}`), piece);
      });
    });

    it('would not pass with a piece left out, whichever', () => {
      pieces.forEach((piece, i) => {
        assert.notDeepEqual(compare(source, pieces.toSpliced(i, 1)), [], piece);
      });
    });

    it('would not pass with a piece too many', () => {
      pieces.forEach((piece) => {
        assert.deepEqual(compare(source, [...pieces, piece]), [`not in the source: ${piece}`]);
      });
    });

    it('would not pass with a word more in the source', () => {
      assert.deepEqual(compare(`${source} Lisäys`, pieces), ['only in the source: Lisäys']);
    });
  });
}

describe('the comparison with the source', () => {
  it('does not take a short text from within a longer one', () => {
    assert.deepEqual(compare('Tuki. Tuki ja apu', ['Tuki.', 'Tuki ja apu']), []);
    assert.deepEqual(compare('Tuki Tuki ja apu', ['Tuki', 'Tuki ja apu']), []);
    assert.deepEqual(compare('Tukija', ['Tuki']), ['not in the source: Tuki', 'only in the source: Tukija']);
  });

  it('does not join what stood apart', () => {
    assert.deepEqual(compare('Tuki Järjestöjen tukeminen ja apu', ['Järjestöjen tukeminen', 'Tuki ja apu']), [
      'not in the source: Tuki ja apu',
      'only in the source: Tuki',
      'only in the source: ja apu',
    ]);
  });
});

describe('the rules of the definition', () => {
  it('has these actors, themes and roles, in this order', () => {
    assert.deepEqual(
      definition.actors.map(({id}) => id),
      ['county', 'municipalities', 'organisations'],
    );
    assert.deepEqual(
      definition.themes.map(({id}) => id),
      [
        'prevention',
        'organisation-support',
        'communication',
        'knowledge-management',
        'self-care',
        'cooperation',
        'basic-services',
        'organisation-activities',
      ],
    );
    assert.deepEqual(
      roles.map(({id}) => id),
      [
        'county-prevention',
        'county-organisation-support',
        'county-communication',
        'county-knowledge-management',
        'county-self-care',
        'county-cooperation',
        'municipalities-basic-services',
        'municipalities-organisation-support',
        'municipalities-cooperation',
        'municipalities-knowledge-management',
        'municipalities-prevention',
        'municipalities-communication',
        'organisations-volunteering',
        'organisations-targeted-support',
        'organisations-participation',
        'organisations-cooperation',
        'organisations-knowledge-management',
        'organisations-communication',
      ],
    );
  });

  it('names a role by its actor and its name', () => {
    for (const actor of definition.actors) {
      for (const role of actor.roles) assert.equal(role.id, `${actor.id}-${role.name}`);
    }
  });

  it('invents no heading: five roles of the organisations have none', () => {
    assert.deepEqual(
      roles.filter(({heading}) => heading === null).map(({id}) => id),
      [
        'organisations-volunteering',
        'organisations-targeted-support',
        'organisations-participation',
        'organisations-cooperation',
        'organisations-knowledge-management',
      ],
    );
  });

  it('calls editorial what has no heading in the source, and nothing else', () => {
    for (const {id, heading, themeBasis} of roles) {
      assert.equal(themeBasis, heading === null ? 'editorial' : 'heading', id);
    }
    for (const {id, labelBasis} of definition.themes) {
      assert.equal(labelBasis, id === 'organisation-activities' ? 'editorial' : 'heading', id);
    }
  });

  it('has each heading at its theme', () => {
    // The comparison with the source would not see two headings change places.
    const headings = {
      prevention: {fi: 'Ennaltaehkäisy', sv: 'Förebyggande'},
      'organisation-support': {fi: 'Järjestöjen tukeminen', sv: 'Stöd till organisationer'},
      communication: {fi: 'Hyte-viestintä', sv: 'Kommunikation om främjande av hälsa och välfärd'},
      'knowledge-management': {fi: 'Tiedolla johtaminen', sv: 'Kunskapsbaserad ledning'},
      'self-care': {fi: 'Itsehoitoon kannustaminen', sv: 'Uppmuntran till egenvård'},
      cooperation: {fi: 'Hyte-yhteistyö', sv: 'Samarbete för främjande av hälsa och välfärd'},
      'basic-services': {fi: 'Kunnan peruspalvelut', sv: 'Kommunal basservice'},
    };
    for (const {id, label, labelBasis} of definition.themes) {
      if (labelBasis === 'heading') assert.deepEqual(label, headings[id], id);
    }
    for (const {id, theme, heading} of roles) {
      if (heading) assert.deepEqual(heading, headings[theme], id);
    }
  });

  it('keeps the slips of the source', () => {
    const {purposes, legalBasis, actors} = definition;
    const has = (text, slip) => assert.ok(text.includes(slip), `"${slip}" in "${text}"`);
    has(legalBasis.fi, '6-7§');
    has(findRole('municipalities-basic-services').text.fi, 'luonto-, liikunta, -kulttuuri ja nuorisopalvelut');
    has(findRole('municipalities-prevention').text.fi, 'oman ja heidän läheistensä');
    assert.match(findRole('municipalities-prevention').text.fi, /kunnan päätöksentekoon$/);
    has(findRole('county-communication').text.fi, 'Hyvinvointialueen, kuntien ja järjestöjen');
    has(findRole('municipalities-communication').text.fi, 'Hyvinvointialueen, kunnan ja järjestöjen');
    has(findRole('organisations-communication').text.fi, 'Hyvinvointialueen, kunnan ja järjestöjen');
    has(findRole('municipalities-basic-services').text.sv, '– kultur och ungdomstjänster');
    has(findRole('municipalities-prevention').text.sv, 'sitt eget och deras närståendes');
    has(findRole('county-cooperation').text.sv, 'är smidiga och gynnar');
    has(findRole('municipalities-cooperation').text.sv, 'är smidigt och gagnar');
    assert.match(actors[2].title.sv, /i organisationer$/);
    has(purposes[1].sv, 'vad välfärd och hälsa är');
  });

  it('says everything in both languages, and not the same', () => {
    let count = 0;
    const walk = (value, path) => {
      if (value === null || typeof value !== 'object') return;
      if (Object.keys(value).some((key) => languages.includes(key))) {
        count++;
        assert.deepEqual(Object.keys(value), languages, path);
        for (const language of languages) {
          assert.equal(typeof value[language], 'string', `${path}.${language}`);
          assert.equal(value[language], inOneLine(value[language]), `white space in ${path}.${language}`);
          assert.notEqual(value[language], '', `${path}.${language}`);
        }
        assert.notEqual(value.fi, value.sv, path);
      } else {
        for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
      }
    };
    walk(definition, 'definition');
    // The 40 pieces, 3 short names, 8 labels, and the name and address of source and law.
    assert.equal(count, 40 + 3 + 8 + 4);
  });
});
