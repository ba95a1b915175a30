#!/usr/bin/env node
/**
 * The command line: `npx hyte-elements <command>`. What it makes goes to standard output and nothing else does; whatever
 * there is to say goes to standard error.
 */
import {readFileSync} from 'node:fs';
import {check} from './check.mjs';
import {render} from './render.mjs';
import {UsageError} from './usage.mjs';

/** Each takes what stands behind it and a function that prints, and gives an exit code where that is not 0. */
const commands = {render: async (args, print) => void print(render(args)), check};

const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

const help = `hyte-elements ${version}
Who does what to promote health and wellbeing (HYTE): the official definition, for pages and programs.

Usage:
  npx hyte-elements render <element> [options]  Writes an element as HTML, Markdown or structured data
  npx hyte-elements render --help               Tells of elements and formats
  npx hyte-elements render <element> --help     Tells what that element can be given
  npx hyte-elements check <address>...          Says what pages show of it, and whether that is up to date
  npx hyte-elements check --help                Tells what it says, and of lists of pages
  npx hyte-elements --help
  npx hyte-elements --version

Exit codes: 0 when it is done, 1 where a file cannot be read or a page is not up to date, 2 where it was asked for what there
is not.
`;

// Whoever reads only the beginning of it has closed the rest.
process.stdout.on('error', ({code}) => process.exit(code === 'EPIPE' ? 0 : 1));

const print = (text) => process.stdout.write(text);
const [name, ...rest] = process.argv.slice(2);
try {
  if (name === undefined || name === '--help' || name === '-h') print(help);
  else if (name === '--version') print(`${version}\n`);
  else if (Object.hasOwn(commands, name)) process.exitCode = (await commands[name](rest, print)) || 0;
  else throw new UsageError(`Unknown command: "${name}". Allowed: ${Object.keys(commands).join(', ')}.`);
} catch (error) {
  const isUsage = error instanceof UsageError;
  process.stderr.write(`hyte-elements: ${error.message}\n`);
  if (isUsage) process.stderr.write(`Try: npx hyte-elements ${error.command ? `${error.command} ` : ''}--help\n`);
  process.exitCode = isUsage ? 2 : 1;
}
