/** Holds the structured data to the definition: all of it, and every text under the actor whose it is. */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {definitions} from './cases.mjs';

const {definitionJsonLd} = await import('hyte-elements/render.js');

for (const {name, definition, languages} of definitions) {
  for (const lang of languages) {
    describe(`structured data of ${name} in ${lang}`, () => {
      const data = definitionJsonLd(lang, definition);

      it('is a set of terms in its language, of its version and source', () => {
        assert.equal(data['@context'], 'https://schema.org');
        assert.equal(data['@type'], 'DefinedTermSet');
        assert.equal(data.name, definition.title[lang]);
        assert.equal(data.description, definition.purposes.map((purpose) => purpose[lang]).join(' '));
        assert.equal(data.inLanguage, lang);
        assert.equal(data.version, definition.version);
        assert.equal(data.dateModified, definition.date);
        assert.deepEqual(data.creator, {
          '@type': 'GovernmentOrganization',
          name: definition.source.name[lang],
          url: definition.source.url[lang],
        });
        assert.equal(data.isBasedOn.legislationIdentifier, definition.law.number);
        assert.equal(data.isBasedOn.url, definition.law.url[lang]);
      });

      it('has every role under its actor, in order, with no heading made up', () => {
        assert.deepEqual(
          data.hasPart.map(({name}) => name),
          definition.actors.map(({title}) => title[lang]),
        );
        definition.actors.forEach(({roles}, i) =>
          assert.deepEqual(
            data.hasPart[i].hasDefinedTerm.map(({termCode, name, description}) => [termCode, name, description]),
            roles.map(({id, heading, text}) => [id, heading?.[lang], text[lang]]),
          ),
        );
      });
    });
  }
}

it('the structured data without a language is in the first', () => {
  assert.equal(definitionJsonLd().inLanguage, 'fi');
  assert.equal(definitionJsonLd('de').inLanguage, 'fi');
  assert.equal(definitionJsonLd('sv-FI').inLanguage, 'sv');
});
