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
const {$schema, ...schema} = createGenerator({
  path: at('src/definition/types.ts'),
  tsconfig: at('tsconfig.json'),
  type: 'Definition',
  topRef: false,
  additionalProperties: false,
}).createSchema('Definition');
schema.properties = {$schema: {type: 'string', description: 'Where this schema is.'}, ...schema.properties};

write('dist/definition.schema.json', {$schema, title: 'HYTE definition', ...schema});
write('dist/definition.json', {$schema: './definition.schema.json', ...definition});
