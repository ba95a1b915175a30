/**
 * What renders without a browser, in the eyes of the Nu Html Checker, which the W3C validates by: a page of each element, in
 * each language. It needs a Java; where there is none, the test says so and fails.
 */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import vnu from 'vnu-jar';
import {casesOf, definitions, pageWith, quietly} from '../render/cases.mjs';

const {renderToHtml} = await import('hyte-elements/render.js');

const folder = mkdtempSync(join(tmpdir(), 'hyte-markup-'));
after(() => rmSync(folder, {recursive: true}));

/** What it says of pages, each by its name: all, or what it calls an error. */
const said = (pages, kind = '') => {
  const files = Object.entries(pages).map(([name, html]) => {
    const file = join(folder, `${name.replaceAll(' ', '-')}.html`);
    writeFileSync(file, html);
    return file;
  });
  // Of what is made up it would guess the language.
  const options = ['--format', 'json', '--no-langdetect'];
  const {stderr, error} = spawnSync('java', ['-jar', vnu, ...options, ...files], {encoding: 'utf8', maxBuffer: 1e8});
  assert.ok(!error, `No Java: install one (on Debian: apt-get install default-jre-headless). ${error?.message}`);
  return JSON.parse(stderr)
    .messages.filter(({type}) => type.startsWith(kind))
    .map(({url, message, extract}) => `${url}: ${message} ${extract ?? ''}`);
};

/** Pages of every element, written in one way. */
const pages = (write) =>
  Object.fromEntries(
    definitions.flatMap(({definition, languages, ...tested}, i) =>
      languages.flatMap((lang) =>
        Object.entries(casesOf({definition, ...tested})).map(([name, options]) => [
          `${i} ${lang} ${name}`,
          pageWith(
            quietly(() => write({...options, definition, lang})),
            lang,
          ),
        ]),
      ),
    ),
  );

/** What stands in an element's shadow root, as if it stood in the page: within a template, it is not looked at. */
const unfolded = (options) =>
  renderToHtml({...options, format: 'dsd', fallback: false})
    .replace(/<template[^>]*>/g, '')
    .replaceAll('</template>', '')
    .replace(/<style>[^]*?<\/style>/g, '')
    // An id is of a tree of its own there. The checker does not know parts.
    .replace(/ (id|aria-controls|part|exportparts)="[^"]*"/g, '')
    // What is there by nature is written out: Safari and styles would take it away.
    .replace(/ role="(list|listitem|table|rowgroup|row|columnheader|rowheader|cell)"/g, '');

describe('the Nu Html Checker', () => {
  it('finds nothing wrong with plain HTML', () => {
    assert.deepEqual(said(pages((options) => renderToHtml(options))), []);
  });

  it('finds nothing wrong with declarative shadow DOM', () => {
    const dsd = pages((options) => renderToHtml({...options, format: 'dsd'}));
    // It knows the attribute.
    assert.ok(Object.values(dsd).every((html) => html.includes('<template shadowrootmode="open">')));
    assert.deepEqual(said(dsd), []);
  });

  it('finds nothing wrong with what stands in it', () => {
    assert.deepEqual(said(pages(unfolded), 'error'), []);
  });

  it('finds what is wrong', () => {
    const wrong = '<table><tr><th scope="col"><h3>No</h3></th></tr></table>';
    assert.notDeepEqual(said({wrong: pageWith(wrong, 'fi')}), []);
  });
});
