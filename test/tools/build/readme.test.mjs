import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {partsOf, written} from '../../../tools/build/readme.mjs';

const level = {name: 'heading-level', choices: ['1', '2', '3'], default: '2'};
const element = (tagName, attributes, cssParts) => ({
  declarations: [
    {
      tagName,
      description: `Shows ${tagName}.\nAnd more.`,
      attributes: [...attributes, {...level, description: `The level in ${tagName}.`}],
      cssParts: ['frame', ...cssParts].map((name) => ({name})),
    },
  ],
});
const manifest = {
  modules: [
    element('hyte-a', [{name: 'view', description: 'A | b.', choices: ['auto', 'list'], default: 'auto'}], ['one']),
    element('hyte-b', [{name: 'on', description: 'Adds\nit.'}], ['one', 'two']),
    element('hyte-c', [{name: 'theme', description: 'The theme.', choices: [...'abcdefg']}], []),
  ],
};
manifest.modules[2].declarations[0].attributes[1].description = 'The level in hyte-b.';
const definition = {
  actors: [{id: 'county', roles: [{name: 'prevention'}, {name: 'cooperation'}]}],
  themes: [{id: 'prevention'}, {id: 'cooperation'}],
};
const parts = partsOf(manifest, definition);

describe('what the README is given', () => {
  it('has each element, by its first sentence, with the attributes that not most of them have', () => {
    assert.equal(
      parts.elements,
      `| Element | What it does | Attributes of its own |
| --- | --- | --- |
| \`<hyte-a>\` | Shows hyte-a | \`view\` |
| \`<hyte-b>\` | Shows hyte-b | \`on\` |
| \`<hyte-c>\` | Shows hyte-c | \`theme\` |`,
    );
  });

  it('has each attribute with what it can be, and long lists by themselves', () => {
    assert.equal(
      parts.attributes,
      `| Attribute | What it does | Values |
| --- | --- | --- |
| \`view\` | A \\| b | \`auto\` (default), \`list\` |
| \`on\` | Adds it |  |
| \`theme\` | The theme | See below |

Themes: \`prevention\`, \`cooperation\`.

Names of roles:

- \`county\`: \`prevention\`, \`cooperation\``,
    );
  });

  it('has what most elements have once, as most of them say it', () => {
    assert.equal(
      parts.common,
      `| Attribute | What it does | Values |
| --- | --- | --- |
| \`heading-level\` | The level in hyte-b | \`1\` to \`3\` (default \`2\`) |`,
    );
  });

  it('has the parts of all, and those of each', () => {
    assert.equal(parts.parts, '- all: `frame`\n- `<hyte-a>`: `one`\n- `<hyte-b>`: `one`, `two`');
  });
});

describe('the README', () => {
  const guide = 'Before\n\n<!-- one -->\n\nold\n\n<!-- /one -->\n\nAfter $1\n';

  it('gets its parts in their places, and keeps the rest', () => {
    assert.equal(written(guide, {one: 'new $&'}), 'Before\n\n<!-- one -->\n\nnew $&\n\n<!-- /one -->\n\nAfter $1\n');
  });

  it('has to have a place for each', () => {
    assert.throws(() => written(guide, {two: 'new'}), {message: 'README.md has no <!-- two --> and <!-- /two -->'});
  });
});
