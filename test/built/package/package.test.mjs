/** Packs the package as npm would publish it, and uses it by name as others do: with TypeScript, a bundler and Node. */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'hyte-package-'));
const installed = join(project, 'node_modules/hyte-elements');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

before(() => {
  mkdirSync(installed, {recursive: true});
  // What is packed is what the tests' build has made: `prepack` would build anew beneath other tests.
  const [{filename}] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    }),
  );
  execFileSync('tar', ['-xzf', join(project, filename), '-C', installed, '--strip-components=1']);
  for (const name of Object.keys(manifest.dependencies)) {
    symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name));
  }
  writeFileSync(join(project, 'package.json'), '{"type": "module"}');
});
after(() => rmSync(project, {recursive: true}));

describe('the packed package', () => {
  it('has every file that package.json names', () => {
    const names = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(names));
    const files = names(manifest.exports).map((file) => file.replace('*', 'hyte-intro'));
    for (const file of [manifest.types, manifest.bin['hyte-elements'], ...files]) {
      assert.ok(existsSync(join(installed, file)), file);
    }
    for (const file of ['LICENSE', 'README.md', 'CHANGELOG.md']) assert.ok(existsSync(join(installed, file)), file);
  });

  it('has neither sources nor tests', () => {
    for (const file of ['src', 'test', 'tools', 'xliff', 'node_modules']) {
      assert.ok(!existsSync(join(installed, file)), file);
    }
  });

  it('depends on lit, and the command line on an HTML parser', () => {
    assert.deepEqual(Object.keys(manifest.dependencies), ['lit', 'parse5']);
    for (const file of readdirSync(join(installed, 'dist'), {recursive: true})) {
      if (!file.endsWith('.js')) continue;
      // Nothing that a browser gets has it.
      assert.doesNotMatch(readFileSync(join(installed, 'dist', file), 'utf8'), /parse5/, file);
    }
  });
});

describe('the types', () => {
  /** What TypeScript says of a module that uses the package, with everything strict and the package's types checked too. */
  const said = (code) => {
    const file = join(project, 'consumer.ts');
    writeFileSync(file, code);
    const program = ts.createProgram([file], {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
      types: [],
    });
    return ts.getPreEmitDiagnostics(program).map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, ' '));
  };

  it('are complete for every entry point', () => {
    const code = `
      import {HyteActorCard, HyteRoleMatrix} from 'hyte-elements';
      import {HyteActorCard as OneCard} from 'hyte-elements/hyte-actor-card.js';
      import {HyteRoleMatrix as OneMatrix} from 'hyte-elements/hyte-role-matrix.js';
      import * as classes from 'hyte-elements/classes.js';
      import {definition, findActor, findRole, findTheme, languages} from 'hyte-elements/definition.js';
      import type {Actor, Definition, Language, Localized, Role, Theme} from 'hyte-elements/definition.js';

      const card: HyteActorCard = document.createElement('hyte-actor-card');
      const matrix: HyteRoleMatrix = document.querySelector('hyte-role-matrix')!;
      card.actor = 'county';
      card.layout = 'accordion';
      card.headingLevel = 3;
      matrix.view = 'list';
      matrix.controls = matrix.noSource;
      const same: [typeof OneCard, typeof OneMatrix] = [classes.HyteActorCard, classes.HyteRoleMatrix];

      const all: Definition = definition;
      const actor: Actor | undefined = findActor('county');
      const role: Role | undefined = findRole('county-prevention');
      const theme: Theme | undefined = findTheme('prevention');
      const title: Localized = all.title;
      const texts: string[] = languages.map((language: Language) => title[language]);

      import {definitionJsonLd, elements, renderToHtml, renderToMarkdown, styleSheet, styleSources} from 'hyte-elements/render.js';
      import type {DefinitionJsonLd, ElementName, ElementOptions} from 'hyte-elements/render.js';

      const options: ElementOptions = {element: 'role-matrix', lang: 'sv', view: 'list', controls: true, headingLevel: 3};
      const html: string = renderToHtml({...options, format: 'dsd', sheets: '/styles/', script: false});
      const markdown: string = renderToMarkdown({element: 'hyte-actor-card', actor: 'county', definition: all});
      const names: readonly ElementName[] = elements;
      const data: DefinitionJsonLd = definitionJsonLd('sv');
      const sources: Promise<string[]> = styleSources(names[0] ?? 'intro');
      export {actor, data, html, markdown, role, same, sources, styleSheet, texts, theme};`;
    assert.deepEqual(said(code), []);
  });

  it('refuse what there is not', () => {
    const [layout, language, version, element, actor, ...others] = said(`
      import 'hyte-elements';
      import {definition} from 'hyte-elements/definition.js';
      document.createElement('hyte-actor-card').layout = 'tabs';
      definition.title.en;
      definition.version = '2027.1';
      import {renderToHtml} from 'hyte-elements/render.js';
      renderToHtml({element: 'card'});
      renderToHtml({element: 'actor-card', roles: 'prevention'});`);
    assert.match(layout, /'"tabs"' is not assignable/);
    assert.match(language, /'en' does not exist/);
    assert.match(version, /read-only/);
    assert.match(element, /'"card"' is not assignable/);
    assert.match(actor, /'actor' is missing/);
    assert.deepEqual(others, []);
  });
});

describe('a bundler', () => {
  /** What is left of a module that uses the package, once all that has no effect is taken out. */
  const bundle = async (code) => {
    const {outputFiles} = await build({
      stdin: {contents: code, resolveDir: project},
      bundle: true,
      format: 'esm',
      minifySyntax: true,
      external: ['lit'],
      write: false,
    });
    return outputFiles[0].text;
  };
  const defined = (code) => [...code.matchAll(/"(hyte-[\w-]+)": Hyte/g)].map(([, tag]) => tag);

  it('keeps all elements of a bare import', async () => {
    const elements = Object.keys(manifest.exports).filter((name) => name.startsWith('./hyte-'));
    // The definition's entry defines its parts as well.
    assert.deepEqual(
      [...new Set(defined(await bundle("import 'hyte-elements';")))].sort(),
      elements.map((name) => name.slice(2, -3)),
    );
  });

  it('keeps one element of its own import', async () => {
    const code = await bundle("import 'hyte-elements/hyte-actor-card.js';");
    assert.deepEqual(defined(code), ['hyte-actor-card']);
    assert.doesNotMatch(code, /HyteRoleMatrix/);
  });

  it('keeps of the classes what is used, and defines nothing', async () => {
    const code = await bundle("import {HyteActorCard} from 'hyte-elements/classes.js'; console.log(HyteActorCard);");
    assert.deepEqual(defined(code), []);
    assert.match(code, /HyteActorCard/);
    assert.doesNotMatch(code, /HyteRoleMatrix/);
  });

  it('keeps the definition alone where only that is used', async () => {
    const code = await bundle("import {definition} from 'hyte-elements/definition.js'; console.log(definition);");
    assert.match(code, /Länsi-Uudellamaalla|L\\xE4nsi-Uudellamaalla/);
    assert.doesNotMatch(code, /"lit"|customElements/);
  });
});

describe('Node', () => {
  const run = (code) => {
    const {status, stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: project,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    return stdout.trim();
  };

  it('reads the definition without a browser', () => {
    assert.equal(
      run("import {findActor} from 'hyte-elements/definition.js'; console.log(findActor('county').shortName.sv);"),
      'Välfärdsområdet',
    );
  });

  it('renders an element without a browser, and by the command', () => {
    const expected = run(
      "import {renderToHtml} from 'hyte-elements/render.js'; console.log(renderToHtml({element: 'source', lang: 'sv'}));",
    );
    assert.match(expected, /Västra Nylands välfärdsområde/);
    const command = join(installed, manifest.bin['hyte-elements']);
    const {stdout} = spawnSync(process.execPath, [command, 'render', 'source', '--lang', 'sv'], {encoding: 'utf8'});
    assert.equal(stdout.trim(), expected);
  });

  it('finds the files that a page or another program takes as they are', () => {
    for (const file of [
      'dist/hyte.min.js',
      'dist/definition.json',
      'dist/definition.schema.json',
      'dist/styles/hyte-intro.css',
      'package.json',
    ]) {
      assert.match(run(`console.log(import.meta.resolve('hyte-elements/${file}'));`), new RegExp(`/${file}$`));
    }
  });
});
