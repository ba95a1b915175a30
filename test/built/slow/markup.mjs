/**
 * What renders without a browser, in the eyes of the Nu Html Checker, which the W3C validates by: a page of each element, in
 * each language and either format. It needs a Java; where there is none, the test says so and fails.
 */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {after, describe, it} from 'node:test';
import vnu from 'vnu-jar';
import {casesOf, definitions, quietly} from '../render/cases.mjs';

const {renderToHtml} = await import('hyte-elements/render.js');

const folder = mkdtempSync(join(tmpdir(), 'hyte-markup-'));
after(() => rmSync(folder, {recursive: true}));

const check = (...files) => {
  const {status, stderr, error} = spawnSync('java', ['-jar', vnu, '--format', 'json', ...files], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  assert.ok(!error, `No Java: install one (on Debian: apt-get install default-jre-headless). ${error?.message}`);
  return {status, messages: JSON.parse(stderr).messages};
};

const pageOf = (lang, html) => `<!DOCTYPE html>
<html lang="${lang}"><head><meta charset="utf-8"><title>Page</title></head><body><h1>Page</h1>
${html}</body></html>
`;

describe('the Nu Html Checker', () => {
  for (const format of ['html', 'dsd']) {
    it(`finds nothing wrong with any element as ${format}`, () => {
      const files = definitions.flatMap((tested, i) =>
        tested.languages.flatMap((lang) =>
          Object.entries(casesOf(tested)).map(([name, options]) => {
            const html = quietly(() => renderToHtml({...options, definition: tested.definition, lang, format}));
            const file = join(folder, `${format}-${i}-${lang}-${name.replaceAll(' ', '-')}.html`);
            writeFileSync(file, pageOf(lang, html));
            return file;
          }),
        ),
      );
      const {messages} = check(...files);
      const said = messages.map(
        ({url, message, extract}) => `${url.replace(pathToFileURL(folder).href, '')}: ${message} ${extract ?? ''}`,
      );
      assert.deepEqual(said, []);
    });
  }

  it('finds what is wrong', () => {
    const file = join(folder, 'wrong.html');
    writeFileSync(file, pageOf('fi', '<table><tr><td scope="col"><h7>No</h7></td></tr></table>'));
    assert.notDeepEqual(check(file).messages, []);
  });
});
