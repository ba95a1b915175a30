/**
 * Writes `dist/integrity.json`: the hash of each published script and style sheet for pages' `integrity`, with the versions
 * that they are of, so that whoever has a copy can tell how old it is. Runs after `dist/styles/` is written.
 */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * The list of a folder's files.
 * @param {string} folder With its last slash.
 * @param {string[]} files Their paths in it.
 * @param {{version: string, date?: string}} definition What they show.
 */
export const integrityOf = (folder, files, definition) => ({
  version,
  definitionVersion: definition.version,
  definitionDate: definition.date,
  files: Object.fromEntries(
    files.map((file) => [
      file,
      `sha384-${createHash('sha384')
        .update(readFileSync(folder + file))
        .digest('base64')}`,
    ]),
  ),
});

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const definition = JSON.parse(readFileSync('dist/definition.json', 'utf8'));
  const files = readdirSync('dist', {recursive: true, withFileTypes: true})
    .filter((file) => file.isFile() && /\.(js|css)$/.test(file.name) && !file.parentPath.startsWith('dist/site'))
    .map(({parentPath, name}) => `${parentPath}/${name}`.replaceAll('\\', '/').slice('dist/'.length))
    .sort();
  writeFileSync('dist/integrity.json', JSON.stringify(integrityOf('dist/', files, definition), null, 2) + '\n');
}
