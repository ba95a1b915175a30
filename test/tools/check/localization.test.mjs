import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {checkLocalization} from '../../../tools/check/localization.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'hyte-localization-'));
symlinkSync(join(root, 'node_modules'), join(temporary, 'node_modules'));
after(() => rmSync(temporary, {recursive: true}));

const texts = 'src/definition/texts.ts';
const swedishFile = 'xliff/sv.xlf';
const englishFile = 'xliff/en.xlf';
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
    swedishFile,
    englishFile,
    generated,
    'site',
    'xliff/site',
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

// What the tests break is a heading of the source, because the source's words stay.
const msg = "msg('Ennaltaehkäisy', {desc: 'prevention.heading'})";
const target = '<target>Förebyggande</target>';

/** Adds a text to the Finnish. */
const write = (call) =>
  edit(texts, 'export const texts = {', `export const planted = ${call};\nexport const texts = {`);

/** Adds a text to both languages. */
const writeBoth = (finnish, swedish) => {
  write(`msg('${finnish}', {id: 'planted', desc: 'planted'})`);
  const unit = `<trans-unit id="planted">
  <source>${finnish}</source>
  <target>${swedish}</target>
  <note from="lit-localize">planted</note>
</trans-unit>`;
  edit(swedishFile, '<body>', `<body>\n${unit}`);
};

describe('check:localization', () => {
  it('finds nothing where all is in step', async () => {
    assert.deepEqual(await checkLocalization(join(project, 'lit-localize.json')), []);
  });

  it('names a text that is not extracted yet', async () => {
    write("msg('Huomenna', {desc: 'tomorrow'})");
    assert.equal(
      await problem(),
      'tomorrow: "Huomenna" is not in xliff/sv.xlf: run `npm run localize`, then write the Swedish there',
    );
  });

  it('names a text without Swedish', async () => {
    edit(swedishFile, target, '');
    assert.equal(
      await problem(),
      'prevention.heading: "Ennaltaehkäisy" has no <target>: write the Swedish in xliff/sv.xlf',
    );
  });

  for (const nothing of ['<target></target>', '<target/>', '<target> \n </target>']) {
    it(`names a text whose Swedish is empty: ${JSON.stringify(nothing)}`, async () => {
      edit(swedishFile, target, nothing);
      assert.equal(
        await problem(),
        'prevention.heading: the <target> of "Ennaltaehkäisy" is empty: write the Swedish in xliff/sv.xlf',
      );
    });
  }

  it('names a text whose Finnish has changed, and the Swedish that goes with the old one', async () => {
    edit(texts, "'Ennaltaehkäisy'", "'Ehkäisy'");
    assert.equal(
      await problem(),
      'prevention.heading: the Finnish is now "Ehkäisy", but xliff/sv.xlf still has "Ennaltaehkäisy": run `npm run localize`, then write the Swedish there anew (it was "Förebyggande")',
    );
  });

  it('names Swedish that stands under another Finnish than its own', async () => {
    edit(swedishFile, '<source>Ennaltaehkäisy</source>', '<source>Ehkäisy</source>');
    assert.equal(
      await problem(),
      'prevention.heading: the Finnish is "Ennaltaehkäisy", but xliff/sv.xlf says "Ehkäisy": run `npm run localize`',
    );
  });

  it('names Swedish whose Finnish is gone', async () => {
    edit(texts, msg, "'Ennaltaehkäisy'");
    assert.equal(
      await problem(),
      'prevention.heading: "Ennaltaehkäisy" in xliff/sv.xlf is no longer used: run `npm run localize`',
    );
  });

  it('names every text where there is no Swedish file', async () => {
    rmSync(join(project, swedishFile));
    const problems = await checkLocalization(join(project, 'lit-localize.json'));
    assert.ok(problems.length > 40);
    for (const each of problems) assert.match(each, /is not in xliff\/sv\.xlf/);
  });

  it('asks for English of the words of the interface', async () => {
    edit(englishFile, '  <target>Source</target>\n', '');
    assert.equal(await problem(), 'source: "Lähde" has no <target>: write the English in xliff/en.xlf');
  });

  it("asks for none of the county's text, and takes none", async () => {
    const unit = `<trans-unit id="planted">
  <source>Ennaltaehkäisy</source>
  <target>Prevention</target>
  <note from="lit-localize">prevention.heading</note>
</trans-unit>`;
    edit(englishFile, '<body>', `<body>\n${unit}`);
    assert.equal(
      await problem(),
      'prevention.heading: "Ennaltaehkäisy" in xliff/en.xlf is no longer used: run `npm run localize`',
    );
  });

  it('names a text whose key has changed', async () => {
    edit(texts, "{desc: 'prevention.heading'}", "{desc: 'avoidance.heading'}");
    assert.equal(
      await problem(),
      'avoidance.heading: xliff/sv.xlf has "Ennaltaehkäisy" under the key prevention.heading: run `npm run localize`',
    );
  });

  it('names a text without a key', async () => {
    edit(texts, msg, "msg('Ennaltaehkäisy')");
    assert.equal(await problem(), '"Ennaltaehkäisy" has no key: write it as the {desc} of its msg()');
  });

  it('names a text that stands under two keys', async () => {
    write("msg('Ennaltaehkäisy', {desc: 'again'})");
    assert.match(
      await problem(),
      /^src\/definition\/texts\.ts:\d+ msg\('Ennaltaehkäisy', \{desc: 'again'\}\) and src\/definition\/texts\.ts:\d+ msg\('Ennaltaehkäisy', \{desc: 'prevention\.heading'\}\): .*different strings or descriptions/,
    );
  });

  it('names a placeholder that the Swedish lacks', async () => {
    writeBoth('{n} osuma', 'En träff');
    assert.equal(
      await problem(),
      'planted: the placeholders in "{n} osuma" are {n}, in "En träff" none: put the same in xliff/sv.xlf',
    );
  });

  it('names a placeholder that only the Swedish has', async () => {
    writeBoth('Arvo {value}', 'Värde {value} och {other}');
    assert.equal(
      await problem(),
      'planted: the placeholders in "Arvo {value}" are {value}, in "Värde {value} och {other}" {other} {value}: put the same in xliff/sv.xlf',
    );
  });

  it('lets placeholders stand in another order', async () => {
    writeBoth('{n} osumaa haulla {query}', 'Sökningen {query} gav {n} träffar');
    // The modules do not have the new text yet: that is all.
    const problems = await checkLocalization(join(project, 'lit-localize.json'));
    assert.equal(problems.length, 6);
    for (const each of problems) assert.match(each, /is not what the texts make/);
  });

  it('names the module that does not have the new Swedish', async () => {
    edit(swedishFile, target, '<target>Att förebygga</target>');
    assert.equal(await problem(), `${generated}/sv/texts.js is not what the texts make: run \`npm run localize\``);
  });

  it('names a module that was edited', async () => {
    edit(join(generated, 'fi/texts.js'), "'Ennaltaehkäisy'", "'Ehkäisy'");
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
      spawnSync(process.execPath, [join(root, 'tools/check/localization.mjs')], {cwd: project, encoding: 'utf8'});

    it('says in a line that all is in step', () => {
      const {status, stdout} = run();
      assert.equal(status, 0);
      const line = (config) => `localization: \\d+ texts of ${config}, fi, sv, en in step\n`;
      assert.match(stdout, new RegExp(`^${line('lit-localize.json')}${line('site/lit-localize.json')}$`));
    });

    it('prints each problem and fails', () => {
      edit(swedishFile, target, '');
      write("msg('Huomenna', {desc: 'tomorrow'})");
      const {status, stderr} = run();
      assert.equal(status, 1);
      assert.match(stderr, /^tomorrow: .*\nprevention\.heading: .*\n$/);
    });
  });
});
