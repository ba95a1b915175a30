/** Serves pages from memory, on this machine alone, compressed as a good server would have them on its disk. */
import {createServer} from 'node:http';
import {compress} from '../tools/check/bytes.mjs';

const types = {html: 'text/html', js: 'text/javascript', css: 'text/css'};

const tokens = {brotli: 'br', gzip: 'gzip'};

/**
 * @param files Their contents by their paths, such as `page/index.html`; more can be added while it serves. Under
 *   `/brotli/` or `/gzip/` each comes compressed so, and else as it is.
 * @returns Its address, and what ends it.
 */
export const serve = async (files) => {
  // By what is sent: the same path may come to have another content.
  const compressed = {brotli: new Map(), gzip: new Map()};
  const server = createServer(({url}, response) => {
    const [, encoding, path] = /^\/(?:(brotli|gzip)\/)?([^?]*)/.exec(url);
    const content = files[path];
    if (content === undefined) return response.writeHead(404).end();
    const headers = {
      'Content-Type': `${types[path.split('.').at(-1)]}; charset=utf-8`,
      'Cache-Control': 'no-store',
      // Only where a page is apart from others do browsers give it an exact clock.
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    };
    let body = Buffer.from(content);
    if (encoding) {
      headers['Content-Encoding'] = tokens[encoding];
      const known = compressed[encoding];
      if (!known.has(content)) known.set(content, compress[encoding](body));
      body = known.get(content);
    }
    response.writeHead(200, {...headers, 'Content-Length': body.length}).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address();
  let sites = 0;
  return {
    address: `http://127.0.0.1:${port}`,
    /** Its address as another site each time: a browser opens each in a process of its own, where nothing is at hand. */
    newSite: () => `http://site-${sites++}.localhost:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
