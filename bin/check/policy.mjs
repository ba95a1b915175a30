/** Content Security Policy, as far as it decides whether a page shows the elements (https://www.w3.org/TR/CSP3/). */
import {createHash} from 'node:crypto';

/** What a page says of a kind of resource: the first of these directives that a policy has. */
const directives = {
  script: ['script-src-elem', 'script-src', 'default-src'],
  style: ['style-src-elem', 'style-src', 'default-src'],
  frame: ['frame-src', 'child-src', 'default-src'],
};
/** A policy in the page itself has no say in these. */
const HEADER_ONLY = ['frame-ancestors', 'sandbox'];

/**
 * Reads policies.
 * @param {string} text What a header says, several joined by commas, or a `<meta>`.
 * @param {boolean} [inPage] Whether it stands in the page itself.
 * @returns {Map<string, string[]>[]} Each policy's directives with their values.
 */
export const readPolicies = (text, inPage = false) =>
  text
    .split(',')
    .map((policy) => {
      const read = new Map();
      for (const directive of policy.split(';')) {
        const [name, ...values] = directive.trim().split(/\s+/);
        const key = name.toLowerCase();
        // Of two the first counts.
        if (key && !read.has(key) && !(inPage && HEADER_ONLY.includes(key))) read.set(key, values);
      }
      return read;
    })
    .filter(({size}) => size);

/** What a policy says of a kind of resource. */
const ruleOf = (policy, kind) => {
  const name = directives[kind].find((each) => policy.has(each));
  return name && {name, sources: policy.get(name), text: [name, ...policy.get(name)].join(' ')};
};

const LOOPBACK = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/;

/** Why a browser takes nothing from an address on a page that came safely (https://www.w3.org/TR/mixed-content/). */
export const whyMixed = (url, page) =>
  page.protocol === 'https:' && url?.protocol === 'http:' && !LOOPBACK.test(url.hostname)
    ? `the page is https and ${url.origin} is not`
    : undefined;

const defaultPorts = {'http:': '80', 'https:': '443', 'ws:': '80', 'wss:': '443'};
const portOf = ({port, protocol}) => port || (defaultPorts[protocol] ?? '');
/** What is allowed by `http:` is allowed by the safer `https:` as well. */
const isScheme = (allowed, given) => allowed === given || (allowed === 'http:' && given === 'https:');
const HOST = /^(?:([a-z][a-z\d+.-]*:)\/\/)?(\*|(?:\*\.)?[^:/?*]+)(?::(\d+|\*))?(\/.*)?$/i;

/** Whether one source, such as `'self'` or `https://example.org/hyte/`, is that of an address. */
const isSourceOf = (source, url, page, redirected) => {
  const lower = source.toLowerCase();
  if (lower === '*') return url.protocol in defaultPorts || url.protocol === page.protocol;
  if (lower === "'self'") {
    return url.hostname === page.hostname && url.port === page.port && isScheme(page.protocol, url.protocol);
  }
  if (/^[a-z][a-z\d+.-]*:$/.test(lower)) return isScheme(lower, url.protocol);
  const [, scheme = page.protocol, host, port, path] = HOST.exec(source) ?? [];
  if (!host || source.startsWith("'") || !isScheme(scheme.toLowerCase(), url.protocol)) return false;
  const name = host.toLowerCase();
  const isHost = name === '*' || (name.startsWith('*.') ? url.hostname.endsWith(name.slice(1)) : url.hostname === name);
  const isPort = port === '*' || (port ? portOf(url) === port || (port === '80' && portOf(url) === '443') : !url.port);
  // Where a redirect has led to is not to be found out by paths.
  const isPath =
    !path || path === '/' || redirected || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path);
  return isHost && isPort && isPath;
};

const isHash = (source) => /^'sha(256|384|512)-/i.test(source);
const isNonce = (source) => /^'nonce-/i.test(source);
const has = (sources, keyword) => sources.some((source) => source.toLowerCase() === keyword);

/** The hashes of what an integrity attribute names, as a policy writes them. */
const hashesIn = (integrity) => integrity.split(/\s+/).flatMap((hash) => (hash ? [`'${hash.split('?')[0]}'`] : []));

const isAllowed = ({sources}, {kind, url, redirected, nonce, integrity = '', content}, page) => {
  if (nonce && sources.includes(`'nonce-${nonce}'`)) return true;
  if (content !== undefined) {
    if (
      sources.some((source) => {
        const [, algorithm, digest] = /^'(sha256|sha384|sha512)-(.*)'$/i.exec(source) ?? [];
        return (
          algorithm &&
          createHash(algorithm.toLowerCase()).update(content).digest('base64') ===
            digest.replace(/-/g, '+').replace(/_/g, '/')
        );
      })
    ) {
      return true;
    }
    const strict =
      sources.some((source) => isHash(source) || isNonce(source)) ||
      (kind === 'script' && has(sources, "'strict-dynamic'"));
    return has(sources, "'unsafe-inline'") && !strict;
  }
  if (kind === 'script') {
    const hashes = hashesIn(integrity);
    if (hashes.length && hashes.every((hash) => sources.includes(hash))) return true;
    // Then it is not the address that counts.
    if (has(sources, "'strict-dynamic'")) return false;
  }
  return sources.some((source) => isSourceOf(source, url, page, redirected));
};

/**
 * Why policies block something of a page.
 * @param {Map<string, string[]>[]} policies
 * @param {object} resource `kind` (`script`, `style`, `frame`); `url` and whether it was `redirected`, or its `content`
 * where it stands in the page; `nonce` and `integrity` as its attributes are.
 * @param {URL} page The page's own address.
 * @returns {string | undefined} The directive that does; undefined where none does.
 */
export const whyBlocked = (policies, resource, page) => {
  for (const policy of policies) {
    const sandbox = policy.get('sandbox');
    if (resource.kind === 'script' && sandbox && !has(sandbox, 'allow-scripts'))
      return ['sandbox', ...sandbox].join(' ');
    const rule = ruleOf(policy, resource.kind);
    if (rule && !isAllowed(rule, resource, page)) return rule.text;
  }
  return undefined;
};

/**
 * Why policies keep a script from making its Trusted Types policy, without which it defines nothing.
 * @param {Map<string, string[]>[]} policies
 * @param {string} name The Trusted Types policy's.
 * @returns {string | undefined} The directive; undefined where none does.
 */
export const whyUntrusted = (policies, name) => {
  const names = policies
    .map((policy) => policy.get('trusted-types'))
    .find((all) => all && !all.includes(name) && !all.includes('*'));
  return names && ['trusted-types', ...names].join(' ');
};

/**
 * Why a page lets itself not be put into a frame.
 * @param {Headers} headers The framed page's.
 * @param {URL} url Its address.
 * @param {URL} page That of the page around it.
 * @returns {string | undefined} The directive or header; undefined where it may be framed.
 */
export const whyUnframed = (headers, url, page) => {
  const ruled = readPolicies(headers.get('content-security-policy') ?? '').filter((policy) =>
    policy.has('frame-ancestors'),
  );
  for (const policy of ruled) {
    const sources = policy.get('frame-ancestors');
    if (!sources.some((source) => isSourceOf(source, page, url, true)))
      return ['frame-ancestors', ...sources].join(' ');
  }
  // Browsers do not read it where there is the other.
  const options = ruled.length ? '' : (headers.get('x-frame-options') ?? '').trim().toLowerCase();
  return options === 'deny' || (options === 'sameorigin' && url.origin !== page.origin)
    ? `X-Frame-Options: ${options}`
    : undefined;
};
