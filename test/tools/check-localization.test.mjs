import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {checkLocalization} from '../../tools/check-localization.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'hyte-check-localization-'));
symlinkSync(join(root, 'node_modules'), join(temporary, 'node_modules'));
after(() => rmSync(temporary, {recursive: true}));

const texts = 'src/definition/texts.ts';
const swedish = 'xliff/sv.xlf';
const generated = 'src/definition/generated';

/** A copy of all that the check reads, fresh for each test. */
let project;
beforeEach(() => {
  project = mkdtempSync(join(temporary, 'project-'));
  for (const path of [
    'package.json',
    'lit-localize.json',
    'tsconfig.json',
    'tsconfig.texts.json',
    texts,
    swedish,
    generated,
  ]) {
    cpSync(join(root, path), join(project, path), {recursive: true});
  }
});

/** Replaces what stands once in a file of the copy; a test that breaks nothing shows nothing. */
const edit = (path, from, to) => {
  const before = readFileSync(join(project, path), 'utf8');
  assert.equal(before.split(from).length, 2, `${path} has "${from}" once`);
  writeFileSync(
    join(project, path),
    before.replace(from, () => to),
  );
};

/** The one problem of the copy. */
const problem = async () => {
  const problems = await checkLocalization(join(project, 'lit-localize.json'));
  assert.equal(problems.length, 1, problems.join('\n'));
  return problems[0];
};

describe('check-localization', () => {
  it('finds nothing where all is in step', async () => {
    assert.deepEqual(await checkLocalization(join(project, 'lit-localize.json')), []);
  });

  it('names a text that is not extracted yet', async () => {
    edit(
      texts,
      "matrix: msg('Roolimatriisi'",
      "tomorrow: msg('Huomenna', {desc: 'tomorrow'}),\n  matrix: msg('Roolimatriisi'",
    );
    assert.equal(
      await problem(),
      'tomorrow: "Huomenna" is not in xliff/sv.xlf: run `npm run localize`, then write the Swedish there',
    );
  });

  it('names a text without Swedish', async () => {
    edit(swedish, '  <target>Rollmatris</target>\n', '');
    assert.equal(await problem(), 'matrix: "Roolimatriisi" has no <target>: write the Swedish in xliff/sv.xlf');
  });

  for (const nothing of ['<target></target>', '<target/>', '<target> \n </target>']) {
    it(`names a text whose Swedish is empty: ${JSON.stringify(nothing)}`, async () => {
      edit(swedish, '<target>Rollmatris</target>', nothing);
      assert.equal(
        await problem(),
        'matrix: the <target> of "Roolimatriisi" is empty: write the Swedish in xliff/sv.xlf',
      );
    });
  }

  it('names a text whose Finnish has changed, and the Swedish that goes with the old one', async () => {
    edit(texts, "'Roolimatriisi'", "'Roolien matriisi'");
    assert.equal(
      await problem(),
      'matrix: the Finnish is now "Roolien matriisi", but xliff/sv.xlf still has "Roolimatriisi": run `npm run localize`, then write the Swedish there anew (it was "Rollmatris")',
    );
  });

  it('names Swedish that stands under another Finnish than its own', async () => {
    edit(swedish, '<source>Roolimatriisi</source>', '<source>Roolikartta</source>');
    assert.equal(
      await problem(),
      'matrix: the Finnish is "Roolimatriisi", but xliff/sv.xlf says "Roolikartta": run `npm run localize`',
    );
  });

  it('names Swedish whose Finnish is gone', async () => {
    edit(texts, "  matrix: msg('Roolimatriisi', {desc: 'matrix'}),\n", '');
    assert.equal(await problem(), 'matrix: "Roolimatriisi" in xliff/sv.xlf is no longer used: run `npm run localize`');
  });

  it('names a text whose key has changed', async () => {
    edit(texts, "{desc: 'matrix'}", "{desc: 'role-matrix'}");
    assert.equal(
      await problem(),
      'role-matrix: xliff/sv.xlf has "Roolimatriisi" under the key matrix: run `npm run localize`',
    );
  });

  it('names a text without a key', async () => {
    edit(texts, "msg('Roolimatriisi', {desc: 'matrix'})", "msg('Roolimatriisi')");
    assert.equal(await problem(), '"Roolimatriisi" has no key: write it as the {desc} of its msg()');
  });

  it('names a text that stands under two keys', async () => {
    edit(
      texts,
      "matrix: msg('Roolimatriisi'",
      "again: msg('Roolimatriisi', {desc: 'again'}),\n  matrix: msg('Roolimatriisi'",
    );
    assert.match(
      await problem(),
      /^src\/definition\/texts\.ts:\d+ msg\('Roolimatriisi', \{desc: 'again'\}\) and src\/definition\/texts\.ts:\d+ msg\('Roolimatriisi', \{desc: 'matrix'\}\): .*different strings or descriptions/,
    );
  });

  it('names a placeholder that the Swedish lacks', async () => {
    edit(swedish, '<target>{n} träff</target>', '<target>En träff</target>');
    assert.equal(
      await problem(),
      'hits.one: the placeholders in "{n} osuma" are {n}, in "En träff" none: put the same in xliff/sv.xlf',
    );
  });

  it('names a placeholder that only the Swedish has', async () => {
    edit(swedish, '<target>Rollmatris</target>', '<target>Rollmatris {n}</target>');
    assert.equal(
      await problem(),
      'matrix: the placeholders in "Roolimatriisi" are none, in "Rollmatris {n}" {n}: put the same in xliff/sv.xlf',
    );
  });

  it('lets placeholders stand in another order', async () => {
    edit(
      swedish,
      '<target>Okänt värde: {value}. Tillåtna värden: {allowed}.</target>',
      '<target>Tillåtna värden: {allowed}. Okänt värde: {value}.</target>',
    );
    // Changed Swedish is not in the module yet: that is all.
    assert.equal(await problem(), `${generated}/sv/texts.js is not what the texts make: run \`npm run localize\``);
  });

  it('names a module that was edited', async () => {
    edit(join(generated, 'fi/texts.js'), "matrix: 'Roolimatriisi'", "matrix: 'Roolimatriisit'");
    assert.equal(await problem(), `${generated}/fi/texts.js is not what the texts make: run \`npm run localize\``);
  });

  it('names a module that is missing', async () => {
    rmSync(join(project, generated, 'sv/texts.d.ts'));
    assert.equal(await problem(), `${generated}/sv/texts.d.ts is missing: run \`npm run localize\``);
  });

  it('names a module that nothing makes', async () => {
    writeFileSync(join(project, generated, 'old.js'), '');
    assert.equal(await problem(), `${generated}/old.js is none of lit-localize's modules: delete it`);
  });

  describe('as a command', () => {
    const run = () =>
      spawnSync(process.execPath, [join(root, 'tools/check-localization.mjs')], {cwd: project, encoding: 'utf8'});

    it('says in a line that all is in step', () => {
      const {status, stdout} = run();
      assert.equal(status, 0);
      assert.match(stdout, /^localization: \d+ texts, fi and sv in step\n$/);
    });

    it('prints each problem and fails', () => {
      edit(swedish, '  <target>Rollmatris</target>\n', '');
      edit(swedish, '<target>{n} träff</target>', '<target>En träff</target>');
      const {status, stderr} = run();
      assert.equal(status, 1);
      assert.match(stderr, /^(hits\.one|matrix): .*\n(hits\.one|matrix): .*\n$/);
    });
  });
});
