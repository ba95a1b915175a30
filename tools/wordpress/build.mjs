/**
 * Makes the WordPress plugin of `integrations/wordpress/hyte-elements/` and the built package: run by
 * `npm run build:wordpress`. Its zip has everything that a site needs, and the same bytes for the same sources.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {mo, po} from 'gettext-parser';
import {definition, words} from 'hyte-elements/definition.js';
import {filesIn, sourceDate, zipFiles} from '../site/archive.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = join(root, 'integrations/wordpress/hyte-elements');
const read = (path) => readFileSync(join(root, path), 'utf8');

/** WordPress's names of the locales that the plugin speaks, with the definition's languages. */
const locales = {fi: 'fi', sv_SE: 'sv'};

/**
 * The plugin's words in a locale, as gettext has them. Those that translators have left empty are the interface's own.
 * @throws Where a word has no translation.
 */
const translationsIn = (locale) => {
  const catalogue = po.parse(read(`integrations/wordpress/hyte-elements/languages/hyte-elements-${locale}.po`));
  for (const entry of Object.values(catalogue.translations).flatMap(Object.values)) {
    if (entry.msgstr[0]) continue;
    const key = Object.keys(words.en).find((each) => words.en[each] === entry.msgid);
    if (!key) throw new Error(`No translation of “${entry.msgid}” into ${locale}.`);
    entry.msgstr = [words[locales[locale]][key]];
  }
  for (const change of definitionChanges()) {
    if (!catalogue.translations[''][change]) throw new Error(`No translation of “${change}” into ${locale}.`);
  }
  return catalogue;
};

/** The same as the editor's scripts read them: by their words, with the context before. */
const jsonOf = ({headers, translations}) => {
  const entries = Object.values(translations)
    .flatMap(Object.values)
    .filter(({msgid}) => msgid)
    .map(({msgctxt, msgid, msgstr}) => [msgctxt ? `${msgctxt}\u0004${msgid}` : msgid, msgstr]);
  const head = {domain: 'messages', lang: headers.Language, 'plural-forms': headers['Plural-Forms']};
  return JSON.stringify({
    domain: 'messages',
    locale_data: {messages: {'': head, ...Object.fromEntries(entries)}},
  });
};

/** The elements' attributes by their names, each with its property's name and whether it is only there or not. */
const elementsOf = (manifest) => {
  const declared = manifest.modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
  const byName = declared.map(({tagName, attributes}) => [
    tagName.slice('hyte-'.length),
    Object.fromEntries(
      attributes
        .filter(({name}) => name !== 'lang')
        .map(({name, fieldName, type}) => [name, {property: fieldName ?? name, flag: type?.text === 'boolean'}]),
    ),
  ]);
  return Object.fromEntries(byName.sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** The newest section of the change log, under the version that it will have. */
const newestChanges = () => read('CHANGELOG.md').split(/^## /m)[1].split('\n').slice(1).join('\n').trim();

/** What a part of it tells, each change as a sentence. */
const changesIn = (part) => {
  const [, section = ''] = newestChanges().match(new RegExp(`^### ${part}\\n([^]*?)(?=^### |$(?![^]))`, 'm')) ?? [];
  return [...section.matchAll(/^- (.+)$/gm)].map(([, change]) => change.replaceAll('`', ''));
};
const definitionChanges = () => changesIn('Definition');

/** What has changed for a site with the plugin, in the form of WordPress's readme. */
const changelogOf = (version) => {
  const lines = [...definitionChanges().map((change) => `Definition ${change}`), ...changesIn('WordPress plugin')];
  return `= ${version} =\n\n${lines.map((line) => `* ${line}\n`).join('')}`;
};

/**
 * The plugin's files.
 * @returns {Record<string, Uint8Array>} By their paths in its folder.
 */
export const pluginFiles = () => {
  const {version} = JSON.parse(read('package.json'));
  const integrity = JSON.parse(read('dist/integrity.json')).files['hyte.min.js'];
  const bytes = (text) => new TextEncoder().encode(text);
  const dated = (language) => new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'});
  const data = {
    version,
    integrity,
    definition,
    dates: Object.fromEntries(
      definition.languages.map((each) => [each, dated(each).format(new Date(definition.date))]),
    ),
    words: Object.fromEntries(definition.languages.map((each) => [each, words[each]])),
    elements: elementsOf(JSON.parse(read('dist/custom-elements.json'))),
    changes: definitionChanges(),
  };
  const files = Object.fromEntries(
    filesIn(source)
      .filter((file) => !file.endsWith('.po'))
      .map((file) => [file, readFileSync(join(source, file))]),
  );
  const put = (file, change) => (files[file] = bytes(change(new TextDecoder().decode(files[file]))));
  put('hyte-elements.php', (text) => text.replace(/(Version: +)0\.0\.0$/m, `$1${version}`));
  put(
    'readme.txt',
    (text) => text.replace(/(Stable tag: )0\.0\.0$/m, `$1${version}`).trimEnd() + `\n\n${changelogOf(version)}`,
  );
  put('block.json', (text) => text.replace(/^( *)("title": )/m, `$1"version": "${version}",\n$1$2`));
  for (const locale of Object.keys(locales)) {
    const catalogue = translationsIn(locale);
    files[`languages/hyte-elements-${locale}.mo`] = mo.compile(catalogue);
    files[`languages/hyte-elements-${locale}-hyte-elements-editor.json`] = bytes(jsonOf(catalogue));
  }
  files['data.json'] = bytes(JSON.stringify(data));
  files['hyte.min.js'] = readFileSync(join(root, 'dist/hyte.min.js'));
  files['license.txt'] = readFileSync(join(root, 'LICENSE'));
  ['editor.png', 'page.png'].forEach((picture, i) => {
    const path = join(root, 'docs/wordpress', picture);
    if (existsSync(path)) files[`screenshot-${i + 1}.png`] = readFileSync(path);
  });
  return files;
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const {version} = JSON.parse(read('package.json'));
  const zip = `dist/hyte-elements-wordpress-${version}.zip`;
  writeFileSync(join(root, zip), zipFiles('hyte-elements', pluginFiles(), sourceDate()));
  console.log(zip);
}
