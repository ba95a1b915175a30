/** Holds the command line to what it promises: the result and nothing else on standard output, and errors that help. */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {definitions} from './cases.mjs';

const {definitionJsonLd, elements, renderToHtml, renderToMarkdown} = await import('hyte-elements/render.js');

const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
const command = fileURLToPath(new URL(`../../../${manifest.bin['hyte-elements']}`, import.meta.url));

const run = (...args) => {
  const {status, stdout, stderr} = spawnSync(process.execPath, [command, ...args], {encoding: 'utf8'});
  return {status, stdout, stderr};
};
const folder = mkdtempSync(join(tmpdir(), 'hyte-command-'));
after(() => rmSync(folder, {recursive: true}));

describe('hyte-elements render', () => {
  for (const [line, expected] of [
    ['role-matrix --lang sv', () => renderToHtml({element: 'role-matrix', lang: 'sv'})],
    ['hyte-role-matrix --lang=sv --format=html', () => renderToHtml({element: 'role-matrix', lang: 'sv'})],
    [
      'role-matrix --themes prevention --controls --format dsd --no-script',
      () => renderToHtml({element: 'role-matrix', themes: 'prevention', controls: true, format: 'dsd', script: false}),
    ],
    ['role-matrix --theme prevention', () => renderToHtml({element: 'role-matrix', themes: 'prevention'})],
    [
      'actor-card --actor county --heading-level 3 --no-source',
      () => renderToHtml({element: 'actor-card', actor: 'county', 'heading-level': 3, noSource: true}),
    ],
    [
      'intro --format dsd --sheets /styles/ --no-fallback',
      () => renderToHtml({element: 'intro', format: 'dsd', sheets: '/styles/', fallback: false}),
    ],
    [
      'theme-card --theme prevention --format markdown --lang sv',
      () => renderToMarkdown({element: 'theme-card', theme: 'prevention', lang: 'sv'}),
    ],
    [
      'language-switch --lang sv --address fi=a.html --address sv=b.html',
      () => renderToHtml({element: 'language-switch', lang: 'sv', addresses: {fi: 'a.html', sv: 'b.html'}}),
    ],
  ]) {
    it(`writes what the function gives: ${line}`, () => {
      assert.deepEqual(run('render', ...line.split(' ')), {status: 0, stdout: expected(), stderr: ''});
    });
  }

  it('writes structured data that is whole', () => {
    const {status, stdout, stderr} = run('render', 'role-matrix', '--format', 'json-ld', '--lang', 'sv');
    assert.deepEqual({status, stderr}, {status: 0, stderr: ''});
    assert.deepEqual(JSON.parse(stdout), definitionJsonLd('sv'));
    assert.ok(!stdout.includes('<'));
  });

  it('shows another definition', () => {
    const [, {definition}] = definitions;
    const file = join(folder, 'made-up.json');
    writeFileSync(file, JSON.stringify({$schema: './definition.schema.json', ...definition}));
    const {status, stdout} = run('render', 'actor-card', '--actor', 'third', '--lang', 'se', '--definition', file);
    assert.equal(status, 0);
    assert.equal(stdout, renderToHtml({element: 'actor-card', actor: 'third', lang: 'se', definition}));
  });

  const broken = join(folder, 'broken.json');
  writeFileSync(broken, '{"languages": ["fi"');
  const empty = join(folder, 'empty.json');
  writeFileSync(empty, '{}');

  for (const [line, message] of [
    ['render', 'Name an element first: actor-card, definition,'],
    ['render matrix', 'Unknown element: "matrix". Allowed: actor-card, definition,'],
    ['render actor-card --actor church', 'Unknown actor: "church". Allowed: county, municipalities, organisations.'],
    ['render actor-card', 'No actor is given. Allowed: county, municipalities, organisations.'],
    ['render actor-card --actor county --roles sport', 'Unknown roles: "sport". Allowed: prevention,'],
    ['render intro --lang de', 'Unknown lang: "de". Allowed: fi, sv.'],
    ['render intro --format pdf', 'Unknown format: "pdf". Allowed: html, dsd, markdown, json-ld.'],
    ['render intro --heading-level 7', 'Unknown heading-level: "7". Allowed: 1, 2, 3, 4, 5, 6.'],
    ['render intro --actor county', 'Unknown option of intro: --actor. Allowed: --heading-level,'],
    ['render role-matrix --controls=yes', '--controls takes no value: "yes" is too many.'],
    ['render role-matrix --view', '--view needs a value: <auto|table|list>.'],
    ['render role-matrix --view --lang sv', '--view needs a value: <auto|table|list>.'],
    ['render intro source', 'One element at a time: "source" is too many.'],
    [`render intro --definition ${broken}`, `--definition: ${broken} is no JSON:`],
    [`render intro --definition ${empty}`, 'The definition cannot be shown:'],
    ['draw', 'Unknown command: "draw". Allowed: render, check.'],
  ]) {
    it(`says what is wrong: ${line.replace(folder, '…')}`, () => {
      const {status, stdout, stderr} = run(...line.split(' '));
      assert.ok(stderr.startsWith(`hyte-elements: ${message}`), stderr);
      assert.match(stderr, /Try: npx hyte-elements (render )?--help\n$/);
      assert.deepEqual({status, stdout}, {status: 2, stdout: ''});
    });
  }

  it('tells of a file that cannot be read otherwise than of a wrong use', () => {
    const {status, stdout, stderr} = run('render', 'intro', '--definition', join(folder, 'nowhere.json'));
    assert.deepEqual({status, stdout}, {status: 1, stdout: ''});
    assert.match(stderr, /nowhere\.json/);
  });
});

describe('hyte-elements --help', () => {
  it('names every command, and how it ends', () => {
    for (const args of [['--help'], ['-h'], []]) {
      const {status, stdout, stderr} = run(...args);
      assert.deepEqual({status, stderr}, {status: 0, stderr: ''});
      assert.match(stdout, /npx hyte-elements render <element>/);
      assert.match(stdout, /Exit codes/);
    }
  });

  it('names every element and format', () => {
    const {status, stdout} = run('render', '--help');
    assert.equal(status, 0);
    for (const name of [...elements, 'html', 'dsd', 'markdown', 'json-ld'])
      assert.match(stdout, new RegExp(`^  ${name} +\\w`, 'm'));
  });

  it('names every option of an element, with its choices, in lines that fit a window', () => {
    for (const element of elements) {
      const {status, stdout} = run('render', element, '--help');
      assert.equal(status, 0);
      for (const name of ['lang', 'format', 'definition', 'no-script'])
        assert.match(stdout, new RegExp(`^  --${name}`, 'm'));
      for (const line of stdout.split('\n')) assert.ok(line.length <= 110, line);
    }
    assert.match(
      run('render', 'theme-card', '--help').stdout,
      /--theme <value>[^-]+One of: prevention, organisation-support/,
    );
  });

  it('says its version', () => {
    assert.deepEqual(run('--version'), {status: 0, stdout: `${manifest.version}\n`, stderr: ''});
  });
});
