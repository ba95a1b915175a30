/** Plants code in `src/` and looks what ESLint says of it, as `npm run check:lint` would. */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {ESLint} from 'eslint';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const eslint = new ESLint({cwd: root});

/** What the house rules say of the results, and where a file could not be read at all. */
const said = (results) =>
  results.flatMap(({messages}) =>
    messages.filter(({fatal, ruleId}) => fatal || ruleId?.startsWith('no-restricted-')).map(({message}) => message),
  );

const accepts = async (filePath, code) => assert.deepEqual(said(await eslint.lintText(code, {filePath})), [], code);

const refuses = async (filePath, code, why) => {
  const messages = said(await eslint.lintText(code, {filePath}));
  assert.equal(messages.length, 1, `${filePath}: ${code}\n${messages.join('\n')}`);
  assert.match(messages[0], why);
};

/** The rule as `src/README.md` draws it. */
const mayImport = {
  definition: ['definition'],
  styles: ['styles'],
  page: ['page'],
  slim: ['slim'],
  language: ['language', 'definition'],
  elements: ['elements', 'definition', 'language', 'styles', 'page'],
  render: ['render', 'definition'],
  placeholders: ['placeholders', 'definition'],
  entries: ['entries', 'definition', 'language', 'styles', 'page', 'elements', 'render', 'placeholders'],
};
const folders = Object.keys(mayImport);

describe('the house rule', () => {
  it('has a say in every folder', () => {
    const there = readdirSync(`${root}/src`, {withFileTypes: true}).filter((entry) => entry.isDirectory());
    assert.deepEqual(
      there.map(({name}) => name).filter((name) => !folders.includes(name)),
      [],
    );
  });

  it('is kept by all that is there', async () => {
    const results = await eslint.lintFiles('src');
    assert.ok(results.length > 0);
    assert.deepEqual(said(results), []);
  });

  for (const from of folders) {
    for (const to of folders) {
      const module = from === to ? './planted.js' : `../${to}/planted.js`;
      const ways = [
        `import {planted} from '${module}';`,
        `import type {Planted} from '${module}';`,
        `import '${module}';`,
        `export {planted} from '${module}';`,
        `export * from '${module}';`,
      ];
      if (mayImport[from].includes(to)) {
        it(`lets ${from} import from ${to}`, async () => {
          for (const code of ways) await accepts(`src/${from}/other.ts`, code);
        });
      } else {
        it(`keeps ${from} from importing from ${to}`, async () => {
          for (const code of ways) await refuses(`src/${from}/other.ts`, code, /see src\/README\.md/);
          await refuses(`src/${from}/inner/other.ts`, `import '../../${to}/planted.js';`, /see src\/README\.md/);
        });
      }
    }

    it(`keeps ${from} from going round the rule`, async () => {
      const file = `src/${from}/other.ts`;
      await refuses(file, "export const planted = import('../elements/planted.js');", /at the top of the module/);
      await refuses(
        file,
        "export type Planted = import('../elements/planted.js').Planted;",
        /at the top of the module/,
      );
      await refuses(file, "import 'hyte-elements';", /by its path/);
      await refuses(file, "import 'hyte-elements/hyte-actor-card.js';", /by its path/);
    });

    it(`lets ${from} import packages`, async () => {
      await accepts(`src/${from}/other.ts`, "import {css} from 'lit'; import 'lit/directives/repeat.js';");
    });
  }

  it('lets the definition read what is generated for it', async () => {
    await accepts('src/definition/other.ts', "import {texts} from './generated/fi/texts.js';");
  });
});

describe('what writes the elements to a string', () => {
  const files = ['src/render/shadow.ts', 'src/render/shadow.styles.ts'];

  it('may import them, their styles and what stands in for lit', async () => {
    for (const file of files) {
      for (const folder of ['definition', 'elements', 'styles', 'slim']) {
        await accepts(file, `import {planted} from '../${folder}/planted.js';`);
      }
      for (const folder of ['language', 'page', 'entries']) {
        await refuses(file, `import {planted} from '../${folder}/planted.js';`, /see src\/README\.md/);
      }
    }
  });

  it('is not for what is written without them', async () => {
    await refuses('src/render/html.ts', "import {shadowOf} from './shadow.js';", /knows nothing of them/);
    await accepts('src/render/html.ts', "import {contentOf} from './content.js';");
  });
});

describe('the bundled definition', () => {
  const modules = ['definition', 'structure', 'texts', 'words', 'generated/fi/texts'];

  for (const folder of ['language', 'elements', 'render']) {
    it(`is not named by ${folder}`, async () => {
      for (const module of modules) {
        const code = `import {planted} from '../definition/${module}.js';`;
        await refuses(`src/${folder}/other.ts`, code, /Only src\/entries names the bundled definition/);
      }
      await accepts(`src/${folder}/other.ts`, "import type {Definition} from '../definition/types.js';");
    });
  }

  it('is named by the entries', async () => {
    for (const module of modules) {
      await accepts('src/entries/other.ts', `import {planted} from '../definition/${module}.js';`);
    }
  });
});

describe('defining elements', () => {
  const ways = [
    "customElements.define('hyte-planted', class extends HTMLElement {});",
    "customElements['define']('hyte-planted', class extends HTMLElement {});",
    "window.customElements.define('hyte-planted', class extends HTMLElement {});",
    "globalThis.customElements?.define('hyte-planted', class extends HTMLElement {});",
    "@customElement('hyte-planted') export class HytePlanted extends LitElement {}",
  ];

  for (const folder of folders.filter((name) => name !== 'entries')) {
    it(`is not for ${folder}`, async () => {
      for (const code of ways) await refuses(`src/${folder}/planted.ts`, code, /Only src\/entries defines elements/);
      await accepts(`src/${folder}/planted.ts`, "export const known = customElements.get('hyte-planted');");
    });
  }

  it('is for the entries', async () => {
    for (const code of ways) await accepts('src/entries/planted.ts', code);
  });
});

describe('@lit/localize', () => {
  const code = "import {msg} from '@lit/localize';";

  it('is for texts.ts', async () => {
    await accepts('src/definition/texts.ts', code);
  });

  it('is for no other module', async () => {
    for (const folder of folders) await refuses(`src/${folder}/other.ts`, code, /src\/definition\/texts\.ts/);
    await refuses('src/elements/other.ts', "import '@lit/localize/init/install.js';", /src\/definition\/texts\.ts/);
    await refuses('src/elements/texts.ts', code, /src\/definition\/texts\.ts/);
  });

  it('frees texts.ts of no other rule', async () => {
    await refuses('src/definition/texts.ts', "import '../elements/planted.js';", /see src\/README\.md/);
    await refuses('src/definition/texts.ts', "customElements.define('hyte-planted', Planted);", /Only src\/entries/);
  });
});
