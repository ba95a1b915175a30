/**
 * Carries the texts of `src/definition/texts.ts` to `xliff/`, and from there, in each language, to
 * `src/definition/generated/`, as `lit-localize extract` and `build` do; those of the start page by `xliff/site/`. English has the interface's words alone: of the
 * county's own text there is no English, and none is asked of a translator.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {TransformLitLocalizer} from '@lit/localize-tools/lib/modes/transform.js';
import ts from 'typescript';

/** Languages that only the interface's words are in. */
const WORDS_ONLY = ['en'];

/**
 * The messages that a language has.
 * @param messages As lit-localize extracts them.
 * @param {string} locale
 */
export const messagesOf = (messages, locale) =>
  messages.filter(({node}) => {
    let at = node;
    while (at && !ts.isVariableDeclaration(at)) at = at.parent;
    return !WORDS_ONLY.includes(locale) || at?.name.getText() === 'words';
  });

/** The configurations: of the elements' texts, and of the start page's. */
export const configs = ['lit-localize.json', 'site/lit-localize.json'];

const localize = async (path) => {
  const config = readConfigFileAndWriteSchema(resolve(path));
  const localizer = new TransformLitLocalizer(config);
  const {messages, errors} = localizer.extractSourceMessages();
  if (errors.length) {
    const host = {getCurrentDirectory: () => '', getCanonicalFileName: (name) => name, getNewLine: () => '\n'};
    throw new Error(ts.formatDiagnostics(errors, host));
  }
  await localizer.writeInterchangeFiles();
  for (const locale of config.targetLocales) {
    const file = config.resolve(`${config.interchange.xliffDir}/${locale}.xlf`);
    const ids = new Set(messagesOf(messages, locale).map(({name}) => name));
    const units = /<trans-unit id="([^"]*)">[^]*?<\/trans-unit>\n/g;
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(units, (unit, id) => (ids.has(id) ? unit : '')),
    );
  }
  // Anew, with what now stands in the files.
  const outputDir = config.resolve(config.output.outputDir);
  const builder = new TransformLitLocalizer({...config, output: {...config.output, outputDir}});
  builder.assertTranslationsAreValid();
  await builder.build();
};

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const path of configs) await localize(path);
}
