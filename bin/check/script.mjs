/** What a script says of itself: whether it is ours, and which version. */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {definition} from '../../dist/definition.js';
import {load, LoadError, textOf, typeOf} from './load.mjs';
import {whyBlocked, whyMixed, whyUntrusted} from './policy.mjs';

const {version: ownVersion} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const {files} = JSON.parse(readFileSync(new URL('../../dist/integrity.json', import.meta.url), 'utf8'));

/** This package: what all else is compared with. */
export const own = {version: ownVersion, definitionVersion: definition.version, definitionDate: definition.date};

/** What every build of the package would tell the console of another, also one that a site's own bundler has made. */
const MARK = ' is hyte-elements ';
/** What the one file begins with, unless a site has taken its comments out. */
const NOTICE = '/*! hyte-elements:';

const hashOf = (algorithm, data) => createHash(algorithm).update(data).digest('base64');

/** The definition that the one file is called with. */
const calledWith = (code) => {
  const start = code.lastIndexOf('})({"');
  try {
    return JSON.parse(`[${code.slice(start + 3, code.lastIndexOf(')'))}]`)[0];
  } catch {
    // It stands among other scripts, or is older than files that are made so.
    const [, version] = /[{,]"?version"?:"([^"]+)",(?:"?date"?:"[^"]*",)?"?source"?:\{/.exec(code) ?? [];
    return {version};
  }
};

/**
 * Reads a script.
 * @param {string} code
 * @returns What it has of us; undefined where it has nothing. A definition that is not the bundled one is
 * `isOther`; `isOriginal` says whether it is this package's file, but of a standalone page's, which has one language.
 */
export const readScript = (code) => {
  if (!code.includes(MARK)) return undefined;
  const [, version] =
    /static version\s*=\s*["'`]([^"'`]+)["'`];?\s*static (?:told|properties\s*=\s*\{\s*(?:definition|headingLevel))/.exec(
      code,
    ) ?? [];
  const {version: definitionVersion, source, languages} = calledWith(code);
  const isOfOneLanguage = languages?.length < definition.languages.length;
  return {
    version,
    definitionVersion,
    isOther: Object.entries(source?.url ?? {}).some(([lang, url]) => definition.source.url[lang] !== url),
    isOriginal: isOfOneLanguage ? undefined : `sha384-${hashOf('sha384', code)}` === files['hyte.min.js'],
    takesPlaceholders: code.includes('data-hyte'),
    // The modules leave this to Lit.
    isOneFile: code.includes('"hyte-elements"') || code.includes(NOTICE),
  };
};

/** Whether a name looks like that of a script of ours. */
export const isNamedSo = ({pathname}) => /hyte[^/]*\.m?js$/i.test(pathname);

const RUNS = /^(|module|(text|application)\/(x-)?(java|ecma)script)$/;
const strength = ['sha256', 'sha384', 'sha512'];

/** Why a browser would not take a file for what its attribute `integrity` says. */
const isOtherThan = (integrity, bytes) => {
  const hashes = integrity.split(/\s+/).flatMap((hash) => {
    const [, algorithm, digest] = /^(sha256|sha384|sha512)-([^?]+)/.exec(hash) ?? [];
    return algorithm ? [{algorithm, digest}] : [];
  });
  const strongest = Math.max(...hashes.map(({algorithm}) => strength.indexOf(algorithm)));
  const counted = hashes.filter(({algorithm}) => strength.indexOf(algorithm) === strongest);
  return counted.length > 0 && !counted.some(({algorithm, digest}) => hashOf(algorithm, bytes) === digest);
};

/** Why a browser would not run a script that has come. */
const whyNotRun = ({type, integrity, crossorigin}, {url, headers, bytes}, page) => {
  const mixed = whyMixed(url, page);
  if (mixed) return mixed;
  const sent = typeOf(headers);
  const isStrict =
    type === 'module' || (headers.get('x-content-type-options') ?? '').trim().toLowerCase() === 'nosniff';
  if (
    !(isStrict ? /^(text|application)\/(x-)?(java|ecma)script$/ : /^(?!image\/|audio\/|video\/|text\/csv)/).test(sent)
  ) {
    return `its Content-Type is ${sent || 'not given'}`;
  }
  if (url.origin !== page.origin) {
    const shared = crossorigin !== undefined || type === 'module';
    if (integrity && !shared) return 'its integrity cannot be verified without crossorigin';
    const allowed = headers.get('access-control-allow-origin');
    if (shared && allowed !== '*' && allowed !== page.origin)
      return `${url.origin} does not share it (Access-Control-Allow-Origin)`;
    if (!shared && headers.get('cross-origin-resource-policy') === 'same-origin') {
      return `${url.origin} does not share it (Cross-Origin-Resource-Policy)`;
    }
  }
  if (integrity && isOtherThan(integrity, bytes)) return 'it is not the file that its integrity names';
  return undefined;
};

/** The date of a definition, from the list that is published beside a script. */
const dateBeside = async ({url, bytes}, seconds) => {
  try {
    const list = JSON.parse(textOf(await load(new URL('integrity.json', url), seconds)));
    const isListed = Object.values(list.files).includes(`sha384-${hashOf('sha384', bytes)}`);
    return isListed ? list.definitionDate : undefined;
  } catch {
    // Not every folder has one.
    return undefined;
  }
};

/**
 * Looks at a script of a page.
 * @param script As `readPage` gives it.
 * @param {URL} page The page's address.
 * @param {number} seconds How long a file may take.
 * @returns What it has of us, `name`, and what keeps it from running: `blocked` by a policy, or `broken`; undefined where it
 * is none of ours.
 */
export const examineScript = async (script, page, seconds) => {
  const {url, content, type, policies} = script;
  const name = url ? url.pathname.split('/').at(-1) : 'the script in the page';
  let loaded;
  try {
    loaded = url && (await load(url, seconds));
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    return isNamedSo(url) ? {name, address: url.href, broken: error.message} : undefined;
  }
  const read = readScript(loaded ? textOf(loaded) : content);
  if (!read) return undefined;
  const resource = {...script, kind: 'script', ...(loaded && {url: loaded.url, redirected: loaded.redirected})};
  const blocked =
    (loaded?.redirected && whyBlocked(policies, {...script, kind: 'script'}, page)) ||
    whyBlocked(policies, resource, page) ||
    (read.isOneFile && whyUntrusted(policies, 'hyte-elements'));
  const broken = !RUNS.test(type) ? `its type is "${type}"` : loaded && whyNotRun(script, loaded, page);
  const isOwn = !read.isOther && read.definitionVersion === own.definitionVersion;
  const definitionDate = isOwn ? own.definitionDate : loaded && (await dateBeside(loaded, seconds));
  return {name, address: url?.href, ...read, definitionDate, blocked: blocked || undefined, broken};
};
