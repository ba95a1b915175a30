/**
 * Writes the definition as plain data, for those who use no JavaScript: `dist/definition.json`, and
 * `dist/definition.schema.json`, which says what is in it. Runs after `dist/definition.js` is built.
 */
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {createGenerator} from 'ts-json-schema-generator';
import {definition} from '../../dist/definition.js';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const write = (path, data) => writeFileSync(at(path), JSON.stringify(data, null, 2) + '\n');

// The types are the only description of the data: their comments are the schema's, and what they do not name is refused.
const {$schema, ...generated} = createGenerator({
  path: at('tools/build/schema.ts'),
  tsconfig: at('tsconfig.json'),
  type: 'Root',
  topRef: false,
  additionalProperties: false,
}).createSchema('Root');
// Of any languages: what the types call `Role<Language>` is a role.
const {Definition, ...definitions} = JSON.parse(
  JSON.stringify(generated.definitions).replace(/(<|%3C)Language(>|%3E)/g, ''),
);
const properties = {$schema: {type: 'string', description: 'Where this schema is.'}, ...Definition.properties};

write('dist/definition.schema.json', {$schema, title: 'HYTE definition', ...Definition, properties, definitions});
write('dist/definition.json', {$schema: './definition.schema.json', ...definition});
