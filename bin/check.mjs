/** `hyte-elements check`: what pages show of the definition, and whether it is up to date. */
import {readFileSync} from 'node:fs';
import {text as read} from 'node:stream/consumers';
import {parseArgs} from 'node:util';
import {examine} from './check/examine.mjs';
import {own} from './check/script.mjs';
import {UsageError} from './usage.mjs';

/** How many pages are read at once. */
const AT_ONCE = 4;
/** How many seconds an answer may take, where nothing else is said. */
const SECONDS = 10;

const help = `Usage: npx hyte-elements check <address>... [options]

Reads pages and says of each what it shows of the HYTE definition: which elements and which versions, in which language, by
which way (script, frame, link or copy), whether that is current or older than this package, and what keeps it from being
seen, such as the page's Content Security Policy. It reads pages as they are sent: what a script adds later is not there.

  npx hyte-elements check https://www.example.fi/hyvinvointi https://www.example.fi/sv/valfard
  npx hyte-elements check --list addresses.txt
  npx hyte-elements check - < addresses.txt

Options:
  --list <file>        Addresses from a file, one a line. What stands behind # is left out.
  --timeout <seconds>  How long each answer may take. Default: ${SECONDS}.
  --json               Reports as JSON, in an array, for programs.
  --help               Tells this.

What it says of a page:
  current     All of it is what this package has
  newer       Some of it is newer than this package: run npx hyte-elements@latest
  unknown     Some of it does not tell its version
  older       Some of it is older than this package
  blocked     A policy keeps some of it from being seen
  broken      Some of it does not work: a script that is not there, or not the one that its integrity names
  nothing     Nothing of it is on the page
  unreadable  The page cannot be read

Exit codes: 0 when all pages are current or newer, 1 when one is not, or a file cannot be read, 2 where it was asked for what
there is not.
`;

const fail = (message) => {
  throw new UsageError(message, 'check');
};

/** The options, with everything else that stands behind the command. */
const readArguments = (args) => {
  const options = {
    list: {type: 'string'},
    timeout: {type: 'string'},
    json: {type: 'boolean'},
    help: {type: 'boolean', short: 'h'},
  };
  try {
    const {values, positionals} = parseArgs({args, options, allowPositionals: true});
    return {...values, addresses: positionals};
  } catch (error) {
    // Node names the option, and not those that there are.
    return fail(
      `${error.message.split('. ')[0].replace(/\.$/, '')}. Allowed: ${Object.keys(options)
        .map((name) => `--${name}`)
        .join(', ')}.`,
    );
  }
};

const linesOf = (text) =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/(^|\s)#.*/, '').trim())
    .filter(Boolean);

const expectAddress = (address) => {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    fail(`No address: "${address}". Allowed: what begins with https:// or http://.`);
  }
  const {username, password} = new URL(address);
  if (username || password)
    fail(`An address with a user name is not read: "${address.replace(/\/\/[^@]*@/, '//…@')}".`);
  return address;
};

const languageNames = new Intl.DisplayNames('en', {type: 'language', fallback: 'code'});
const ways = {
  script: 'by script',
  frame: 'in a frame',
  link: 'as a link',
  copy: 'as a copy',
  fallback: 'without its script',
};

const versionOf = ({version, definitionVersion, definitionDate, isOther}) =>
  [
    version && `version ${version}`,
    definitionVersion &&
      `${isOther ? "another's definition" : 'definition'} ${definitionVersion}${definitionDate ? ` (${definitionDate})` : ''}`,
  ].filter(Boolean);

/** A report in lines for people. */
const write = ({address, url, status, scripts, found, problems}) => {
  const row = (state, ...said) => `  ${state.padEnd(10)}  ${said.filter(Boolean).join(', ')}`;
  return [
    `${address}: ${status}`,
    ...(url && url !== new URL(address).href ? [`  now at ${url}`] : []),
    ...scripts.map((script) =>
      row(
        script.status,
        script.name,
        ...versionOf(script),
        script.status === 'current' &&
          !script.isOther &&
          script.isOriginal === false &&
          'not the very file of this package',
      ),
    ),
    ...found.map(({status: state, name, language, by, roles: _, ...versions}) =>
      // What a script shows has the script's versions.
      row(state, name, languageNames.of(language), ways[by], ...(by === 'script' ? [] : versionOf(versions))),
    ),
    ...problems.map(({kind, message}) => row(kind, message)),
    '',
  ].join('\n');
};

const isGood = ({status}) => status === 'current' || status === 'newer';

/**
 * Runs the command.
 * @param {string[]} args What stands behind it.
 * @param {(text: string) => void} print Takes what goes to standard output.
 * @returns {Promise<number>} The exit code.
 * @throws {UsageError} Where something is asked for that there is not.
 */
export const check = async (args, print) => {
  const {addresses: given, list, timeout = `${SECONDS}`, json, help: isHelp} = readArguments(args);
  if (isHelp) {
    print(help);
    return 0;
  }
  const seconds = Number(timeout);
  if (!(seconds > 0 && seconds <= 600)) fail(`Unknown timeout: "${timeout}". Allowed: seconds, up to 600.`);
  const addresses = given.filter((address) => address !== '-');
  if (list !== undefined) addresses.push(...linesOf(readFileSync(list, 'utf8')));
  if (given.includes('-')) addresses.push(...linesOf(await read(process.stdin)));
  if (!addresses.length) fail('Name an address first, such as https://www.example.fi/hyvinvointi.');
  addresses.forEach(expectAddress);

  const reports = [];
  if (!json)
    print(`This package: version ${own.version}, definition ${own.definitionVersion} (${own.definitionDate})\n\n`);
  while (reports.length < addresses.length) {
    const next = addresses.slice(reports.length, reports.length + AT_ONCE);
    const done = await Promise.all(next.map((address) => examine(address, seconds)));
    reports.push(...done);
    if (!json) print(`${done.map(write).join('\n')}\n`);
  }
  if (json) print(`${JSON.stringify(reports, null, 2)}\n`);
  else if (reports.length > 1) print(`${reports.length} pages: ${reports.filter(isGood).length} up to date\n`);
  return reports.every(isGood) ? 0 : 1;
};
