/** `hyte-elements render`: an element as HTML, Markdown or structured data. */
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {languages} from '../dist/definition.js';
import {definitionJsonLd, elements, renderToHtml, renderToMarkdown} from '../dist/render.js';
import {UsageError} from './usage.mjs';

/** Each format, with what it is for. */
const formats = {
  html: 'plain HTML, for pages that take nothing else (default)',
  dsd: 'the element with its look, as declarative shadow DOM',
  markdown: 'Markdown, with tables',
  'json-ld': 'the whole definition as structured data (schema.org), whichever the element',
};

/** The options that are no attribute of an element: what each takes, where it takes something, and what it is for. */
const settings = {
  format: {takes: Object.keys(formats).join('|'), is: 'How it is written.'},
  definition: {takes: 'file', is: "Another definition, as JSON (see the package's dist/definition.schema.json)."},
  sheets: {
    takes: 'address',
    is: 'With dsd: the folder with the published style sheets (dist/styles/), with its last slash.',
  },
  'no-script': {is: 'With dsd: no script will come, so that no room is kept for what waits for one.'},
  'no-fallback': {is: 'With dsd: leaves out the plain HTML for browsers that know no declarative shadow DOM.'},
  help: {is: 'Tells this.'},
};
/** Of the language switch alone. */
const addresses = {
  address: {takes: 'language=address', is: 'Where the same is to be had in a language. Once for each.'},
};

const manifest = JSON.parse(readFileSync(new URL('../dist/custom-elements.json', import.meta.url), 'utf8'));
const declared = (element) =>
  manifest.modules.map(({declarations: [one]}) => one).find(({tagName}) => tagName === `hyte-${element}`);

/** The options of an element, by their names. */
const optionsOf = (element) => ({
  ...Object.fromEntries(
    (declared(element).attributes ?? []).map(({name, type, choices, several, default: usual, description}) => [
      name,
      {
        takes: type.text === 'boolean' ? undefined : 'value',
        is: description.replace(/\s+/g, ' '),
        choices,
        several,
        usual,
      },
    ]),
  ),
  lang: {takes: 'value', is: 'The language. Without it, the first.', choices: languages},
  ...(element === 'language-switch' ? addresses : {}),
  ...settings,
});

/** Words in lines of at most so many letters, from the second on with space before them. */
const wrap = (text, before, width = 100) =>
  text
    .split(' ')
    .reduce(
      (lines, word) => {
        const last = lines.at(-1);
        if (last.length + word.length + 1 > width - before) lines.push(word);
        else lines[lines.length - 1] = last ? `${last} ${word}` : word;
        return lines;
      },
      [''],
    )
    .join(`\n${' '.repeat(before)}`);

/** Names with what they mean, below one another. */
const list = (rows) => {
  const width = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows.map(([name, text]) => `  ${name.padEnd(width - 2)}${wrap(text, width)}`).join('\n');
};

const firstSentence = (text) => text.replace(/\s+/g, ' ').match(/^.*?\.(?= [A-Z]|$)/)[0];

const generalHelp = () => `Usage: npx hyte-elements render <element> [options] > file

Writes an element of the HYTE definition to standard output.

Elements:
${list(elements.map((element) => [element, firstSentence(declared(element).description)]))}

Formats (--format):
${list(Object.entries(formats))}

Examples:
  npx hyte-elements render role-matrix --lang sv > matrix.html
  npx hyte-elements render actor-card --actor municipalities --format dsd
  npx hyte-elements render theme-card --theme prevention --format markdown
  npx hyte-elements render definition --format json-ld --lang fi

What an element can be given: npx hyte-elements render <element> --help
`;

const helpFor = (element) => `Usage: npx hyte-elements render ${element} [options] > file

${wrap(declared(element).description.replace(/\s+/g, ' '), 0)}

Options:
${list(
  Object.entries(optionsOf(element)).map(([name, {takes, is, choices, several, usual}]) => [
    `--${name}${takes ? ` <${takes}>` : ''}`,
    [is, choices && `${several ? 'Any of' : 'One of'}: ${choices.join(', ')}.`, usual && `Default: ${usual}.`]
      .filter(Boolean)
      .join(' '),
  ]),
)}

The choices are those of the bundled definition. Of attributes the README tells more.
`;

const fail = (message) => {
  throw new UsageError(message, 'render');
};

/** What was written behind the element, by option. */
const readOptions = (element, args) => {
  const known = optionsOf(element);
  const config = Object.fromEntries(
    Object.entries(known).flatMap(([name, {takes}]) => {
      const option = {type: takes ? 'string' : 'boolean'};
      // `--theme` for an element that takes several.
      return [[name, option], ...(name.endsWith('s') ? [[name.slice(0, -1), option]] : [])];
    }),
  );
  const {tokens} = parseArgs({args, options: config, strict: false, tokens: true});
  const given = {address: {}};
  for (const {kind, name, rawName, value, inlineValue} of tokens) {
    if (kind === 'positional') fail(`One element at a time: "${value}" is too many.`);
    if (kind !== 'option') continue;
    const called = Object.hasOwn(known, name) ? name : `${name}s`;
    const option = Object.hasOwn(known, called) ? known[called] : undefined;
    const names = Object.keys(known).map((each) => `--${each}`);
    if (!option) fail(`Unknown option of ${element}: ${rawName}. Allowed: ${names.join(', ')}.`);
    if (!option.takes && value !== undefined) fail(`--${called} takes no value: "${value}" is too many.`);
    if (option.takes && (typeof value !== 'string' || (!inlineValue && value.startsWith('--')))) {
      fail(`--${called} needs a value: <${(option.choices ?? [option.takes]).join('|')}>.`);
    }
    if (called === 'address') {
      const [language, ...address] = value.split('=');
      given.address[language] = address.join('=') || fail(`--address needs a language and an address: fi=page.html.`);
    } else given[called] = option.takes ? value : true;
  }
  return given;
};

const readDefinition = (path) => {
  const text = readFileSync(path, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    return fail(`--definition: ${path} is no JSON: ${error.message}`);
  }
};

const write = (element, {address, format = 'html', definition: path, help: _, ...given}) => {
  if (!Object.hasOwn(formats, format)) {
    fail(`Unknown format: "${format}". Allowed: ${Object.keys(formats).join(', ')}.`);
  }
  const {sheets, 'no-script': still, 'no-fallback': bare, ...attributes} = given;
  const options = {
    ...attributes,
    element,
    strict: true,
    ...(path && {definition: readDefinition(path)}),
    ...(Object.keys(address).length > 0 && {addresses: address}),
  };
  if (format === 'markdown') return renderToMarkdown(options);
  if (format === 'json-ld') {
    // What is wrong with an option is told, whether the format has a use for it or not.
    renderToMarkdown(options);
    // So that it can stand in a `<script>` as it is.
    const json = JSON.stringify(definitionJsonLd(options.lang, options.definition), null, 2);
    return `${json.replaceAll('<', '\\u003c')}\n`;
  }
  return renderToHtml({...options, format, sheets, script: !still, fallback: !bare});
};

/**
 * Runs the command.
 * @param {string[]} args What stands behind it.
 * @returns {string} What goes to standard output.
 * @throws {UsageError} Where something is asked for that there is not.
 */
export const render = ([name, ...args]) => {
  if (name === '--help' || name === '-h') return generalHelp();
  if (!name || name.startsWith('-')) fail(`Name an element first: ${elements.join(', ')}.`);
  const element = elements.find((each) => name === each || name === `hyte-${each}`);
  if (!element) fail(`Unknown element: "${name}". Allowed: ${elements.join(', ')}.`);
  if (args.includes('--help') || args.includes('-h')) return helpFor(element);
  const given = readOptions(element, args);
  try {
    return write(element, given);
  } catch (error) {
    if (error instanceof RangeError) fail(error.message);
    throw error;
  }
};
