import '../fresh.mjs';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import Ajv from 'ajv';

// Not before it is known to be there.
const {checkDefinition, definition, findActor, findRole, findTheme, languages, words} =
  await import('hyte-elements/definition.js');

const read = (name) => JSON.parse(readFileSync(new URL(`../../../dist/${name}`, import.meta.url), 'utf8'));

describe('hyte-elements/definition.js', () => {
  it('speaks Finnish and Swedish, Finnish first', () => {
    assert.deepEqual(languages, ['fi', 'sv']);
    assert.deepEqual(definition.languages, languages);
  });

  it('has the words of the interface in its languages and in English', () => {
    assert.deepEqual(Object.keys(words), ['fi', 'sv', 'en']);
  });

  it('finds every actor, theme and role by its id', () => {
    for (const actor of definition.actors) {
      assert.equal(findActor(actor.id), actor);
      for (const role of actor.roles) assert.equal(findRole(role.id), role);
    }
    for (const theme of definition.themes) assert.equal(findTheme(theme.id), theme);
  });

  it('finds nothing by an id that is none', () => {
    for (const id of ['', 'nobody', 'County', 'county ', 'constructor']) {
      assert.equal(findActor(id), undefined);
      assert.equal(findTheme(id), undefined);
      assert.equal(findRole(id), undefined);
    }
    assert.equal(findRole('prevention'), undefined, 'a role is not found by its name alone');
  });

  it('has no id twice', () => {
    const roles = definition.actors.flatMap((actor) => actor.roles);
    for (const all of [definition.actors, definition.themes, roles]) {
      assert.equal(new Set(all.map(({id}) => id)).size, all.length);
    }
  });

  it('puts every role under a theme that there is, one that belongs to its actor', () => {
    for (const actor of definition.actors) {
      for (const role of actor.roles) {
        const theme = findTheme(role.theme);
        assert.ok(theme, role.id);
        assert.ok(theme.actors?.includes(actor.id) ?? true, role.id);
      }
    }
  });
});

describe('checkDefinition', () => {
  /** Holds what it says of a copy that was changed. */
  const expectProblems = (problems, change) => {
    const copy = structuredClone(definition);
    change(copy);
    assert.deepEqual(checkDefinition(copy), problems);
  };

  it('finds nothing wrong with the bundled one', () => expectProblems([], () => {}));

  for (const [what, problem, change] of [
    ['a missing text', 'purposes[2]: "sv" is missing', (copy) => delete copy.purposes[2].sv],
    ['an empty text', 'actors[1].roles[0].text: "fi" is missing', (copy) => (copy.actors[1].roles[0].text.fi = ' ')],
    ['a text in another language', 'title: "en" is none of the languages: fi, sv', (copy) => (copy.title.en = 'Title')],
    [
      'no BCP 47 tag',
      'languages[0]: "f i" is no BCP 47 tag, such as "fi"',
      (copy) => {
        const renamed = JSON.parse(JSON.stringify(copy).replaceAll('"fi":', '"f i":'));
        Object.assign(copy, renamed, {languages: ['f i', 'sv'], words: {'f i': words.fi}});
      },
    ],
    ['a date that is none', 'date: "2026-13-01" is no day, such as 2026-11-21', (copy) => (copy.date = '2026-13-01')],
    ['a language twice', 'languages[2]: "sv" stands there twice', (copy) => copy.languages.push('sv')],
    [
      'words that are missing',
      'words.sv: "search" is missing',
      (copy) => (copy.words = {sv: {...words.sv, search: ''}}),
    ],
    [
      'an id that stands twice',
      'themes[1]: "prevention" stands there twice',
      (copy) => (copy.themes[1].id = 'prevention'),
    ],
    [
      'a role of another id',
      'actors[0].roles[0].id: "x" is to be "county-prevention"',
      (copy) => (copy.actors[0].roles[0].id = 'x'),
    ],
    [
      'an unknown actor',
      'themes[6].actors: "church" is none of the actors: county, municipalities, organisations',
      (copy) => copy.themes[6].actors.push('church'),
    ],
  ]) {
    it(`finds ${what}`, () => {
      const copy = structuredClone(definition);
      change(copy);
      assert.ok(checkDefinition(copy).includes(problem), checkDefinition(copy).join('\n'));
    });
  }

  it('says of an unknown theme which there are', () => {
    const [role] = definition.actors[0].roles;
    expectProblems(
      [`actors[0].roles[0].theme: "sport" is none of the themes: ${definition.themes.map(({id}) => id).join(', ')}`],
      (copy) => (copy.actors[0].roles[0] = {...role, theme: 'sport'}),
    );
  });

  it('says which words there are where a language has none', () => {
    const copy = JSON.parse(JSON.stringify(definition).replaceAll('"sv"', '"nn"'));
    assert.deepEqual(checkDefinition(copy), ['words: those of "nn" are missing; there are fi, sv, en']);
  });
});

describe('dist/definition.json', () => {
  it('is the definition that the package exports', () => {
    const {$schema, ...data} = read('definition.json');
    assert.equal($schema, './definition.schema.json');
    assert.deepEqual(data, definition);
  });
});

describe('dist/definition.schema.json', () => {
  const schema = read('definition.schema.json');
  const validate = new Ajv({strict: true}).compile(schema);

  /** Holds what the schema says of a copy that was changed: nothing where it accepts it. */
  const expectErrors = (errors, change) => {
    const copy = read('definition.json');
    change(copy);
    validate(copy);
    const found = (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`);
    assert.deepEqual(found, errors);
  };

  it('is named and describes itself', () => {
    assert.equal(schema.$schema, 'http://json-schema.org/draft-07/schema#');
    assert.equal(schema.title, 'HYTE definition');
    assert.ok(schema.description);
    assert.match(schema.definitions.Role.properties.heading.description, /null where the source has none/);
  });

  it('accepts the definition, with and without the name of its schema', () => {
    expectErrors([], () => {});
    expectErrors([], (copy) => delete copy.$schema);
  });

  it('accepts a definition without a date, and refuses what is none', () => {
    expectErrors([], (copy) => delete copy.date);
    expectErrors(['/date must match pattern "^\\d{4}-\\d{2}-\\d{2}$"'], (copy) => (copy.date = '21.11.2026'));
  });

  it('accepts a definition of any languages', () => {
    expectErrors([], (copy) => (copy.purposes[2].en = 'In English'));
  });

  it('refuses a text that is none', () => {
    expectErrors(['/purposes/2/sv must be string'], (copy) => (copy.purposes[2].sv = null));
  });

  it('refuses a basis that is neither the source nor ours', () => {
    expectErrors(['/actors/2/roles/0/themeBasis must be equal to one of the allowed values'], (copy) => {
      copy.actors[2].roles[0].themeBasis = 'guess';
    });
  });

  it('refuses a role without an id', () => {
    expectErrors(["/actors/0/roles/1 must have required property 'id'"], (copy) => delete copy.actors[0].roles[1].id);
  });

  for (const path of ['', '/law', '/source', '/actors/0', '/actors/0/roles/0', '/themes/0']) {
    it(`refuses what it does not know in ${path || 'the definition'}`, () => {
      expectErrors([`${path} must NOT have additional properties`], (copy) => {
        const place = path
          .split('/')
          .slice(1)
          .reduce((at, key) => at[key], copy);
        place.extra = '';
      });
    });
  }
});
