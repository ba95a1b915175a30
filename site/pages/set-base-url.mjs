/**
 * Tells the pages in this folder where they are published, so that what cannot be relative is right: canonical addresses,
 * pictures for social media, and the embeds of WordPress and others (oEmbed).
 *
 *   node set-base-url.mjs https://www.kunta.example/hyte/
 *
 * Run again, it sets another address.
 */
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync, realpathSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** What of a page's head is told by its whole address, without that address: up to the file's name. */
const HEAD =
  /(<(?:link rel="(?:canonical|alternate)"|meta property="og:(?:url|image)")[^>]* (?:href|content)=")[^"]*?(?=[\w-]+\.[\w-]+\.(?:html|json|png)")/g;
/** The same in the HTML of an oEmbed answer. */
const EMBED = /((?:href|src)=")[^"]*?(?=[\w-]+\.[\w-]+\.html")/g;
const PICTURE = /^.*?(?=[\w-]+\.[\w-]+\.png$)/;

/** A file's hash, as `integrity.json` lists it. */
const hashOf = (path) => `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;

/** An address as the start of others: with its last slash. @throws Where it is none that pages can be published at. */
const startOf = (address) => {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isFolder = url && !url.search && !url.hash && !/\.\w+$/.test(url.pathname);
  if (!isFolder || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw new RangeError(
      `Unknown address: "${address}". Allowed: that of a folder, beginning with https:// or http://, without a file's name or a password.`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
};

/**
 * Writes the address of a folder of pages into each of them and into their oEmbed answers, and their hashes anew.
 * @param {string} folder Where the pages are.
 * @param {string} [address] The folder's address, such as `https://www.kunta.example/hyte/`. Without it, none: what is set
 * is taken away.
 * @returns {number} How many files were written anew.
 * @throws {RangeError} Where the address is none that pages can be published at.
 */
export const setBaseUrl = (folder, address) => {
  const base = address ? startOf(address) : '';
  const written = [];
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (!/^[\w-]+\.[\w-]+\.(html|json)$/.test(name)) continue;
    const before = readFileSync(path, 'utf8');
    let after;
    if (name.endsWith('.html')) after = before.replace(HEAD, (_, start) => start + base);
    else {
      const {provider_name: _, provider_url: __, ...answer} = JSON.parse(before);
      if (answer.version !== '1.0' || !answer.html) continue;
      answer.html = answer.html.replace(EMBED, (_, start) => start + base);
      if (answer.thumbnail_url) answer.thumbnail_url = answer.thumbnail_url.replace(PICTURE, base);
      const provider = base && {provider_name: new URL(base).host, provider_url: base};
      after = `${JSON.stringify({...answer, ...provider}, null, 2)}\n`;
    }
    if (after === before) continue;
    writeFileSync(path, after);
    written.push(name);
  }
  const list = join(folder, 'integrity.json');
  if (existsSync(list)) {
    const integrity = JSON.parse(readFileSync(list, 'utf8'));
    for (const name of written) integrity.files[name] = hashOf(join(folder, name));
    writeFileSync(list, `${JSON.stringify(integrity, null, 2)}\n`);
  }
  return written.length;
};

// Run as a command, also by a link to it.
if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const [address, ...more] = process.argv.slice(2);
    if (!address || more.length) throw new RangeError('Usage: node set-base-url.mjs https://www.kunta.example/hyte/');
    const count = setBaseUrl(dirname(fileURLToPath(import.meta.url)), address);
    console.log(`${count} files now say that they are published at ${startOf(address)}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = error instanceof RangeError ? 2 : 1;
  }
}
