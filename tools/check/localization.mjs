/**
 * Checks that the languages are in step: every Finnish text in `texts.ts` has its Swedish in `xliff/sv.xlf`, every word
 * of the interface its English in `xliff/en.xlf`, the files hold nothing else, and the modules in `generated/` are what
 * `lit-localize build` makes of them. `lit-localize` itself is silent where a text is missing, and shows the Finnish
 * instead.
 */
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {TransformLitLocalizer} from '@lit/localize-tools/lib/modes/transform.js';
import {DOMParser} from '@xmldom/xmldom';
import ts from 'typescript';
import {configs, messagesOf} from '../build/localize.mjs';

const RUN = 'run `npm run localize`';

/** What `lit-localize extract` refuses, such as one text under two keys. */
const describeError = ({file, start, length, messageText, relatedInformation = []}, baseDir) => {
  const places = [{file, start, length}, ...relatedInformation].map((at) => {
    const line = at.file.getLineAndCharacterOfPosition(at.start).line + 1;
    const code = at.file.text.slice(at.start, at.start + at.length).replace(/\s+/g, ' ');
    return `${relative(baseDir, at.file.fileName)}:${line} ${code}`;
  });
  return `${places.join(' and ')}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
};

/** The units of a language's file: a text, its translation (undefined where there is none), and its key as the note. */
const readUnits = (path) => {
  if (!existsSync(path)) return [];
  const document = new DOMParser().parseFromString(readFileSync(path, 'utf8'), 'text/xml');
  return Array.from(document.getElementsByTagName('trans-unit'), (unit) => {
    const elements = (name) => Array.from(unit.getElementsByTagName(name));
    return {
      id: unit.getAttribute('id'),
      // A translator's program may add notes of its own.
      key: elements('note').find((note) => note.getAttribute('from') === 'lit-localize')?.textContent,
      source: elements('source')[0]?.textContent,
      target: elements('target')[0]?.textContent,
    };
  });
};

/** The `{name}` places of a text, each once, in an order that does not depend on the language. */
const placeholders = (text) => [...new Set(text.match(/{\w+}/g))].sort().join(' ') || 'none';

/** What is wrong between the texts and the file of one language. */
const checkFile = (texts, units, file, language) => {
  const problems = [];
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  const extracted = new Set(texts.map(({id}) => id));
  const stale = units.filter(({id}) => !extracted.has(id));

  for (const {id, key, text} of texts) {
    const unit = unitOf.get(id);
    // An id comes from the Finnish text, so a changed text is a new one under the key of a stale one.
    const former = unit ? undefined : stale.find((other) => other.key === key);
    if (former) stale.splice(stale.indexOf(former), 1);

    if (!key) {
      problems.push(`"${text}" has no key: write it as the {desc} of its msg()`);
    } else if (former) {
      problems.push(
        `${key}: the Finnish is now "${text}", but ${file} still has "${former.source}": ${RUN}, then write the ${language} there anew (it was "${former.target}")`,
      );
    } else if (!unit) {
      problems.push(`${key}: "${text}" is not in ${file}: ${RUN}, then write the ${language} there`);
    } else if (unit.source !== text) {
      problems.push(`${key}: the Finnish is "${text}", but ${file} says "${unit.source}": ${RUN}`);
    } else if (unit.key !== key) {
      problems.push(`${key}: ${file} has "${text}" under the key ${unit.key}: ${RUN}`);
    } else if (unit.target === undefined) {
      problems.push(`${key}: "${text}" has no <target>: write the ${language} in ${file}`);
    } else if (!unit.target.trim()) {
      problems.push(`${key}: the <target> of "${text}" is empty: write the ${language} in ${file}`);
    } else if (placeholders(unit.target) !== placeholders(text)) {
      problems.push(
        `${key}: the placeholders in "${text}" are ${placeholders(text)}, in "${unit.target}" ${placeholders(unit.target)}: put the same in ${file}`,
      );
    }
  }
  for (const {key, source} of stale) problems.push(`${key}: "${source}" in ${file} is no longer used: ${RUN}`);
  return problems;
};

/** The files of a directory and all below it. */
const filesIn = (directory) =>
  readdirSync(directory, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)));

/** Where the generated modules differ from a fresh build. */
const checkModules = (generated, fresh, name) => {
  const made = existsSync(generated) ? filesIn(generated) : [];
  const wanted = filesIn(fresh);
  return [...new Set([...wanted, ...made])].sort().flatMap((file) => {
    if (!made.includes(file)) return `${name}/${file} is missing: ${RUN}`;
    if (!wanted.includes(file)) return `${name}/${file} is none of lit-localize's modules: delete it`;
    if (!readFileSync(join(generated, file)).equals(readFileSync(join(fresh, file)))) {
      return `${name}/${file} is not what the texts make: ${RUN}`;
    }
    return [];
  });
};

const check = async (configPath) => {
  // This writes to the file only where it has no "$schema", which ours has.
  const config = readConfigFileAndWriteSchema(resolve(configPath));
  const fresh = mkdtempSync(join(tmpdir(), 'hyte-localization-'));
  try {
    const localizer = new TransformLitLocalizer({...config, output: {...config.output, outputDir: fresh}});
    const {messages, errors} = localizer.extractSourceMessages();
    // Until these are mended nothing can be extracted, whatever else there is.
    if (errors.length) return {problems: errors.map((error) => describeError(error, config.baseDir))};

    const problems = [];
    for (const locale of config.targetLocales) {
      const texts = messagesOf(messages, locale).map(({name, desc, contents}) => ({
        id: name,
        key: desc,
        text: contents.join(''),
      }));
      const file = join(config.interchange.xliffDir, `${locale}.xlf`);
      const language = new Intl.DisplayNames('en', {type: 'language'}).of(locale);
      problems.push(...checkFile(texts, readUnits(config.resolve(file)), file, language));
    }
    // Where the texts are not in order, the modules cannot be, and putting them in order ends in building these anew.
    if (!problems.length) {
      await localizer.build();
      const generated = config.resolve(config.output.outputDir);
      problems.push(...checkModules(generated, fresh, relative(config.baseDir, generated)));
    }
    return {problems, count: messages.length, locales: [config.sourceLocale, ...config.targetLocales]};
  } finally {
    rmSync(fresh, {recursive: true});
  }
};

/**
 * What keeps the languages from being in step.
 * @param {string} configPath Where `lit-localize.json` is.
 * @returns {Promise<string[]>} A sentence for each problem: the key, the text, and what to do. Empty where all is well.
 */
export const checkLocalization = async (configPath) => (await check(configPath)).problems;

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const config of configs) {
    const {problems, count, locales} = await check(config);
    for (const problem of problems) console.error(problem);
    if (problems.length) process.exitCode = 1;
    else console.log(`localization: ${count} texts of ${config}, ${locales.join(', ')} in step`);
  }
}
