/** Holds the README to the code: whoever pastes from it has nothing else to go by. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {importSource} from '../../tools/build/import-source.mjs';

const {definition} = await importSource('src/definition/definition.ts');

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const readme = read('README.md');
const manifest = JSON.parse(read('package.json'));

const tags = readdirSync(new URL('../../src/entries', import.meta.url))
  .map((file) => file.replace('.ts', ''))
  .filter((name) => name.startsWith('hyte-'));
const sources = tags.map((tag) => read(`src/elements/${tag}.ts`)).join('\n');
/** What the elements declare under a JSDoc tag. */
const declared = (tag) => [
  ...new Set([...sources.matchAll(new RegExp(`@${tag} (?:{.*} )?\\[?([\\w-]+)`, 'g'))].map(([, name]) => name)),
];

const expectNamed = (names) => {
  assert.ok(names.length > 0);
  for (const name of names) assert.ok(readme.includes(`\`${name}\``), name);
};

describe('the README', () => {
  it('begins with what to paste', () => {
    assert.match(readme, /^# hyte-elements\n\n```html\n<script defer src="hyte.min.js"><\/script>\n/);
  });

  it('names every element', () => expectNamed(tags.map((tag) => `<${tag}>`)));
  it('names every attribute', () => expectNamed(declared('attr')));
  it('names every event', () => expectNamed(declared('fires')));
  it('names every custom property', () => expectNamed(declared('cssprop')));
  it('names every part', () => expectNamed(declared('csspart')));
  it('names every actor', () => expectNamed(definition.actors.map(({id}) => id)));
  it('names every theme', () => expectNamed(definition.themes.map(({id}) => id)));

  for (const {id, roles} of definition.actors) {
    it(`names every role of ${id}, in order`, () => {
      assert.ok(readme.includes(`- \`${id}\`: ${roles.map(({name}) => `\`${name}\``).join(', ')}\n`));
    });
  }

  it('names every custom property that the styles know', () => {
    const styles = ['src/styles/tokens.ts', ...tags.map((tag) => `src/elements/${tag}.styles.ts`)].map(read).join('\n');
    expectNamed([...new Set(styles.match(/--hyte-[\w-]+/g))]);
  });

  it('names every entry point', () => {
    const paths = Object.keys(manifest.exports).filter((path) => path !== './package.json');
    for (const path of paths) {
      const name = path
        .replace('.', 'hyte-elements')
        .replace('hyte-elements/dist/definition.schema', '…/definition.schema');
      assert.ok(readme.includes(`\`${name}\``), name);
    }
  });

  it('names commands that there are', () => {
    const guides = readme + read('CONTRIBUTING.md');
    for (const [, script] of guides.matchAll(/npm run ([\w:]+)/g)) assert.ok(manifest.scripts[script], script);
    for (const check of Object.keys(manifest.scripts).filter((name) => name.startsWith('check:'))) {
      assert.ok(guides.includes(`\`${check}\``), check);
    }
  });
});

describe('the links of the guides', () => {
  const guides = [
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'src/README.md',
    'test/fixtures/README.md',
    'docs/content.md',
    'docs/security.md',
    'docs/accessibility.md',
    'docs/wordpress.md',
  ].concat(readdirSync(new URL('../../docs/decisions', import.meta.url)).map((file) => `docs/decisions/${file}`));
  for (const guide of guides) {
    it(`of ${guide} lead somewhere`, () => {
      for (const [, target] of read(guide).matchAll(/\]\(([^)#]+)\)/g)) {
        if (target.startsWith('https:')) continue;
        assert.ok(existsSync(new URL(target, new URL(`../../${guide}`, import.meta.url))), target);
      }
    });
  }
});
