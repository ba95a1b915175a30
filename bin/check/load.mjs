/** Reads addresses, each within a time and a size. */
import {defaultTreeAdapter, parse} from 'parse5';

/** The largest answer that is read, in bytes. */
export const LIMIT = 10_000_000;

/** An address cannot be read: its message says why. */
export class LoadError extends Error {}

/** What Node says of a connection, for people. */
const said = {
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'the connection was closed',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the host cannot be looked up',
  UND_ERR_SOCKET: 'the connection was closed',
  UND_ERR_CONNECT_TIMEOUT: 'nothing answers there',
};
const reasonOf = (error, seconds) => {
  if (error.name === 'TimeoutError') return `no whole answer within ${seconds} s`;
  const {cause = error} = error;
  return said[cause.code] ?? (cause.message || cause.code);
};

/**
 * Reads an address.
 * @param {string | URL} address
 * @param {number} seconds How long it may take.
 * @returns Where it was found at last (`url`, `redirected`), its `headers` and its `bytes`.
 * @throws {LoadError} Where it cannot be read, is not there, or is too large.
 */
export const load = async (address, seconds) => {
  try {
    const response = await fetch(address, {
      signal: AbortSignal.timeout(seconds * 1000),
      headers: {'user-agent': 'hyte-elements check'},
    });
    const {status, statusText, body, headers, redirected} = response;
    if (!response.ok) {
      await body?.cancel();
      throw new LoadError(`the answer is ${status} ${statusText}`.trim());
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of body ?? []) {
      size += chunk.length;
      if (size > LIMIT) throw new LoadError(`larger than ${LIMIT / 1_000_000} MB`);
      chunks.push(chunk);
    }
    return {url: new URL(response.url), redirected, headers, bytes: Buffer.concat(chunks)};
  } catch (error) {
    throw error instanceof LoadError ? error : new LoadError(reasonOf(error, seconds));
  }
};

/** A type without what stands behind it. */
export const typeOf = (headers) => (headers.get('content-type') ?? '').split(';')[0].trim().toLowerCase();

const decoderFor = (name) => {
  try {
    return name && new TextDecoder(name);
  } catch {
    // A name that no browser knows counts for nothing there either.
    return undefined;
  }
};

/** What a page says of its own encoding, within the bytes where browsers look for it. */
const declared = (bytes) => {
  let found;
  const look = (node) => {
    const attributes = Object.fromEntries((node.attrs ?? []).map(({name, value}) => [name, value]));
    if (node.nodeName === 'meta') {
      found ??= attributes.charset ?? /charset\s*=\s*["']?([^\s;"']+)/i.exec(attributes.content ?? '')?.[1];
    }
    for (const child of defaultTreeAdapter.getChildNodes(node) ?? []) look(child);
  };
  look(parse(bytes.subarray(0, 1024).toString('latin1')));
  return found;
};

/** An answer's text, in the encoding that a browser would take it for. */
export const textOf = ({headers, bytes}, isPage = false) => {
  const marks = [
    [[0xef, 0xbb, 0xbf], 'utf-8'],
    [[0xff, 0xfe], 'utf-16le'],
    [[0xfe, 0xff], 'utf-16be'],
  ];
  const mark = marks.find(([start]) => start.every((byte, i) => bytes[i] === byte))?.[1];
  const header = /charset\s*=\s*"?([^\s;"]+)/i.exec(headers.get('content-type') ?? '')?.[1];
  const decoder =
    decoderFor(mark) ?? decoderFor(header) ?? (isPage ? decoderFor(declared(bytes)) : undefined) ?? new TextDecoder();
  return decoder.decode(bytes);
};
