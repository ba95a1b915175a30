/** The plugin's files by themselves: what its PHP writes beside what the package renders, its translations, its zip. */
import '../built/fresh.mjs';
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {unzipSync} from 'fflate';
import {quietly} from '../built/render/cases.mjs';
import {unpack, zip} from './wordpress.mjs';

const {definition, words} = await import('hyte-elements/definition.js');
const {elements, renderToHtml} = await import('hyte-elements/render.js');
const {pluginFiles} = await import('../../tools/wordpress/build.mjs');
const {zipFiles} = await import('../../tools/site/archive.mjs');

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hyte-plugin-'));
after(() => rmSync(folder, {recursive: true}));
unpack(folder);
const plugin = join(folder, 'hyte-elements');
const read = (file) => readFileSync(join(plugin, file), 'utf8');

/** Runs PHP. @throws Where there is none, or it says that something is wrong. */
const php = (args, input) => {
  const {stdout, stderr, status, error} = spawnSync('php', ['-d', 'display_errors=stderr', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  assert.ok(!error, `No PHP: install it (on Debian: apt-get install php-cli). ${error?.message}`);
  assert.equal(status, 0, stdout + stderr);
  assert.equal(stderr, '');
  return stdout;
};

const {elements: known} = JSON.parse(read('data.json'));
const ids = (all) => all.map(({id}) => id);

/** Values of each attribute: what it can have, some of it, none, and what it cannot have. */
const valuesOf = (element, name) =>
  ({
    actor: [...ids(definition.actors), 'church', ''],
    theme: [...ids(definition.themes), 'Prevention', 'sport'],
    roles: ['prevention', 'cooperation  communication', 'prevention church <b>', ''],
    layout: ['list', 'accordion', 'grid'],
    parts: ['intro', 'actors matrix', 'matrix', 'roles', ' intro  roles'],
    for: ['x'],
    actors: ['county', 'organisations municipalities', 'church', 'county church'],
    themes: ['prevention', 'basic-services organisation-activities', 'sport', ids(definition.themes).join(' ')],
    view: ['auto', 'table', 'list', 'GRID'],
    'heading-level': ['1', '2', '4', '6', '7', 'two'],
  })[name] ?? [''];

/** Every element with none, one and each two of its attributes, in each language. */
const cases = definition.languages.flatMap((lang) =>
  elements.flatMap((element) => {
    const single = Object.keys(known[element]).map((name) => valuesOf(element, name).map((value) => [name, value]));
    const pairs = single.flatMap((ones, i) =>
      single.slice(i + 1).flatMap((others) => ones.flatMap((one) => others.map((other) => [one, other]))),
    );
    const sets = [[], ...single.flat().map((one) => [one]), ...pairs];
    // A card without an actor says only that: it gets one, where that is not what is tried.
    const needs = {
      'actor-card': ['actor', 'municipalities'],
      'role-wheel': ['actor', 'county'],
      'theme-card': ['theme', 'prevention'],
    };
    const complete = (set) =>
      needs[element] && set.length && !set.some(([name]) => name === needs[element][0])
        ? [needs[element], ...set]
        : set;
    return sets.map((set) => [element, Object.fromEntries(complete(set)), lang]);
  }),
);

describe('the plugin’s PHP', () => {
  it('is PHP', () => {
    for (const file of readdirSync(plugin, {recursive: true}).filter((each) => each.endsWith('.php'))) {
      php(['-l', join(plugin, file)]);
    }
  });

  it(`writes what the package renders, letter by letter (${cases.length} cases)`, () => {
    assert.ok(cases.length > 400);
    const written = JSON.parse(
      php(
        [join(here, 'render.php'), plugin],
        JSON.stringify(cases.map(([element, attributes, lang]) => [element, attributes, lang])),
      ),
    );
    cases.forEach(([element, attributes, lang], i) => {
      const flags = Object.entries(attributes).map(([name, value]) => [name, known[element][name].flag ? true : value]);
      const expected = quietly(() => renderToHtml({element, ...Object.fromEntries(flags), lang}));
      assert.equal(written[i], expected, JSON.stringify(cases[i]));
    });
  });

  it('does not run by itself', () => {
    for (const file of readdirSync(plugin, {recursive: true}).filter((each) => each.endsWith('.php'))) {
      assert.equal(php([join(plugin, file)]), '', file);
    }
  });
});

describe('the plugin', () => {
  it('has the package’s version everywhere', () => {
    const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    assert.match(read('hyte-elements.php'), new RegExp(`Version: +${version}\n`));
    assert.match(read('readme.txt'), new RegExp(`Stable tag: ${version}\n`));
    assert.match(read('readme.txt'), new RegExp(`== Changelog ==\n\n= ${version} =\n`));
    assert.equal(JSON.parse(read('block.json')).version, version);
  });

  it('tells what has changed in the definition', () => {
    const {changes} = JSON.parse(read('data.json'));
    assert.ok(changes.some((change) => change.startsWith(`${definition.version}:`)));
  });

  it('says that its licence goes with the GPL', () => assert.match(read('readme.txt'), /compatible with the GPL/));

  it('has a setting in the block for every attribute of every element', () => {
    const {attributes} = JSON.parse(read('block.json'));
    for (const [element, own] of Object.entries(known)) {
      for (const [name, {property, flag}] of Object.entries(own)) {
        assert.equal(attributes[property]?.type, flag ? 'boolean' : 'string', `${element} ${name}`);
        assert.ok(new RegExp(`['.]${property}\\b`).test(read('editor.js')), `${element} ${name}`);
      }
    }
    assert.deepEqual(Object.keys(known).sort(), [...elements].sort());
  });

  it('names no other server but those that the definition links to', () => {
    const allowed = [...Object.values(definition.source.url), ...Object.values(definition.law.url)];
    for (const file of [
      'editor.js',
      'data.json',
      ...readdirSync(join(plugin, 'includes')).map((each) => `includes/${each}`),
    ]) {
      for (const [address] of read(file).matchAll(/https?:\/\/[\w.-]+[^\s"'<\\]*/g)) {
        assert.ok(allowed.includes(address), `${file}: ${address}`);
      }
    }
  });

  for (const [locale, lang] of Object.entries({fi: 'fi', sv_SE: 'sv'})) {
    it(`says everything in ${locale}, with the interface’s words where they are the same`, () => {
      const {locale_data: data} = JSON.parse(read(`languages/hyte-elements-${locale}-hyte-elements-editor.json`));
      const {messages} = data;
      const used = ['editor.js', ...readdirSync(join(plugin, 'includes')).map((each) => `includes/${each}`)].flatMap(
        (file) =>
          [...read(file).matchAll(/\b(?:esc_html)?__\(\s*'([^']+)',\s*'hyte-elements'/g)].map(([, text]) => text),
      );
      assert.ok(used.length > 50);
      for (const text of used) assert.ok(messages[text]?.[0], text);
      for (const [key, text] of Object.entries(words.en)) {
        if (messages[text]) assert.equal(messages[text][0], words[lang][key], text);
      }
      const {title, description, keywords} = JSON.parse(read('block.json'));
      const inBlock = [
        ['block title', title],
        ['block description', description],
        ...keywords.map((each) => ['block keyword', each]),
      ];
      for (const [context, text] of inBlock) assert.ok(messages[`${context}\u0004${text}`]?.[0], text);
    });
  }
});

describe('the plugin’s zip', () => {
  it('has the same bytes for the same files and date', () => {
    const date = new Date('2026-11-21T12:00:00Z');
    assert.deepEqual(zipFiles('hyte-elements', pluginFiles(), date), zipFiles('hyte-elements', pluginFiles(), date));
  });

  it('has all in one folder, and nothing that only we need', () => {
    const files = Object.keys(unzipSync(readFileSync(zip)));
    assert.ok(files.includes('hyte-elements/hyte-elements.php'));
    assert.deepEqual(
      files.filter((file) => !file.startsWith('hyte-elements/') || /\.(po|mjs|map)$|(^|\/)\./.test(file)),
      [],
    );
  });
});
