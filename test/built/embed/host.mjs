/** A host of our own for the tests: pages with headers, on this machine alone, and a browser to look at them. */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {chromiumFlags, ensureChromium} from '../../../tools/browsers/ensure-chromium.mjs';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
export const read = (path) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** Every element, each in a state that shows much of it. */
export const every = {
  'hyte-actor-card': 'actor="municipalities" layout="accordion" copy-links',
  'hyte-definition': 'parts="intro actors"',
  'hyte-intro': '',
  'hyte-language-switch': '',
  'hyte-role-matrix': 'controls',
  'hyte-role-wheel': 'actor="county"',
  'hyte-source': '',
  'hyte-theme-card': 'theme="prevention"',
};
export const tags = Object.keys(every);
/** The element's markup. */
export const markup = (tag, more = '') => `<${tag} ${every[tag]} ${more}></${tag}>`;

/** A page of these parts. */
export const pageOf = (head, ...body) => `<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Host</title>
  ${head}</head><body>${body.join('\n')}</body></html>`;

const types = {'.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json'};

/** Starts both. Whoever starts it closes it. */
export const startHost = async () => {
  const files = new Map([['/hyte.min.js', {content: read('dist/hyte.min.js'), headers: {}}]]);
  const answers = [];
  const server = createServer(async ({method, url}, response) => {
    const {pathname} = new URL(url, 'http://host');
    const file = files.get(pathname);
    answers.push(`${method} ${pathname}`);
    // The browser asks for an icon by itself, whatever is on the page.
    if (!file) response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    else {
      const type = `${types[extname(pathname)]}; charset=utf-8`;
      response.writeHead(200, {'Content-Type': type, ...file.headers}).end(file.content);
    }
  });
  const browser = await puppeteer.launch({executablePath: await ensureChromium(), args: chromiumFlags});
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    browser,
    origin,
    /** What has been asked of it, in order. */
    answers,
    /** Has it answer with this where this path is asked for. */
    put: (path, content, headers = {}) => files.set(path, {content, headers}),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
};
