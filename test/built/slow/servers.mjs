/**
 * The samples for servers, each started as it is, but for its port and its folder, and asked for every kind of file. It needs
 * nginx with its brotli module and Apache; where one is missing, the test says so and fails.
 */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {get} from 'node:http';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {brotliCompressSync, brotliDecompressSync, gunzipSync} from 'node:zlib';
import puppeteer from 'puppeteer-core';
import {chromiumFlags, ensureChromium} from '../../../tools/browsers/ensure-chromium.mjs';
import {completeFolder} from '../../../tools/site/zip.mjs';
import {read} from '../embed/host.mjs';

const {definition} = await import('hyte-elements/definition.js');
const {renderToHtml} = await import('hyte-elements/render.js');
const {version} = JSON.parse(read('package.json'));
const fixed = `hyte-${version}.min.js`;

const temporary = mkdtempSync(join(tmpdir(), 'hyte-servers-'));
const folder = join(temporary, 'www/hyte');
before(async () => {
  // A server that is started by root reads as another user.
  chmodSync(temporary, 0o755);
  mkdirSync(folder, {recursive: true});
  const html = renderToHtml({element: 'role-matrix', lang: 'sv', format: 'dsd'});
  writeFileSync(
    join(folder, 'role-matrix.sv.html'),
    `<!doctype html><html lang="sv"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Roller</title>${html}<script defer src="hyte.min.js"></script>`,
  );
  await completeFolder(folder, version);
});
after(() => rmSync(temporary, {recursive: true}));

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
};

/** Asks as a browser does, and gives what came, as it came. */
const ask = (address, encoding, headers = {}) =>
  new Promise((resolve, reject) => {
    get(address, {headers: {'accept-encoding': encoding, ...headers}}, async (response) => {
      const chunks = [];
      for await (const chunk of response) chunks.push(chunk);
      resolve({status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks)});
    }).on('error', reject);
  });

const sample = (name) => read(`examples/servers/${name}`);

const servers = {
  nginx: (port) => {
    const config = join(temporary, 'nginx.conf');
    // Beside each file what the module sends.
    for (const file of readdirSync(folder).filter((name) => /\.(?!br$)\w+$/.test(name))) {
      writeFileSync(join(folder, `${file}.br`), brotliCompressSync(readFileSync(join(folder, file))));
    }
    const server = sample('nginx.conf')
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace('root /var/www/html;', `root ${join(temporary, 'www')};`);
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${join(temporary, name)};`,
    );
    writeFileSync(
      config,
      `daemon off; pid ${join(temporary, 'nginx.pid')}; error_log stderr;
      load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
      events {}
      http { include /etc/nginx/mime.types; access_log off; ${paths.join(' ')}
      ${server} }`,
    );
    return ['nginx', ['-c', config, '-p', temporary]];
  },
  apache: (port) => {
    const config = join(temporary, 'apache.conf');
    const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'filter', 'headers', 'brotli', 'deflate'];
    writeFileSync(
      config,
      `ServerRoot ${temporary}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${join(temporary, 'apache.pid')}
DefaultRuntimeDir ${temporary}
ErrorLog ${join(temporary, 'apache.log')}
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
${process.getuid() === 0 ? 'User www-data\nGroup www-data' : ''}
TypesConfig /etc/mime.types
DocumentRoot ${join(temporary, 'www')}
${sample('apache.conf').replaceAll('/var/www/html', join(temporary, 'www'))}`,
    );
    return ['apache2', ['-f', config, '-D', 'FOREGROUND']];
  },
};

for (const [name, start] of Object.entries(servers)) {
  describe(name, () => {
    let child;
    let address;
    before(async () => {
      const port = await freePort();
      const [command, args] = start(port);
      const path = `${process.env.PATH}:/usr/sbin`;
      child = spawn(command, args, {env: {...process.env, PATH: path}, stdio: ['ignore', 'ignore', 'pipe']});
      let said = '';
      child.stderr.on('data', (data) => (said += data));
      child.on(
        'error',
        ({message}) =>
          (said += `${message}. On Debian: apt-get install nginx-light libnginx-mod-http-brotli-static apache2`),
      );
      address = `http://127.0.0.1:${port}/hyte/`;
      for (let i = 0; ; i++) {
        const isThere = await ask(address, 'identity').catch(() => undefined);
        if (isThere) break;
        assert.ok(i < 100 && child.exitCode === null, `${name} does not start: ${said}`);
        await wait(50);
      }
    });
    after(async () => {
      if (!child?.pid || child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    });

    for (const [file, type] of Object.entries({
      'hyte.min.js': /^(text|application)\/javascript; charset=utf-8$/i,
      [fixed]: /^(text|application)\/javascript; charset=utf-8$/i,
      'index.html': /^text\/html; charset=utf-8$/i,
      'role-matrix.sv.html': /^text\/html; charset=utf-8$/i,
      'guide.css': /^text\/css; charset=utf-8$/i,
      'integrity.json': /^application\/json(; charset=utf-8)?$/i,
    })) {
      it(`sends ${file} with its headers, and compressed`, async () => {
        const content = readFileSync(join(folder, file));
        for (const [asked, encoding, unpack] of [
          ['identity', undefined, (body) => body],
          ['gzip', 'gzip', gunzipSync],
          ['gzip, deflate, br', 'br', brotliDecompressSync],
        ]) {
          const {status, headers, body} = await ask(address + file, asked);
          assert.equal(status, 200);
          // What is small is left as it is by nginx.
          if (content.length > 1000) assert.equal(headers['content-encoding'], encoding);
          const isPacked = headers['content-encoding'] !== undefined;
          assert.ok((isPacked ? unpack(body) : body).equals(content), asked);
          assert.match(headers['content-type'], type);
          assert.equal(headers['cache-control'], file === fixed ? 'public, max-age=31536000, immutable' : 'no-cache');
          assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
          assert.equal(headers['access-control-allow-origin'], '*');
          assert.equal(headers['x-content-type-options'], 'nosniff');
          assert.equal(headers['x-frame-options'], undefined);
          assert.match(headers['content-security-policy'], /^default-src 'none'; script-src 'self';/);
          if (content.length > 1000) assert.match(headers.vary ?? '', /accept-encoding/i);
        }
      });
    }

    it('opens the start page where the folder is asked for, and nothing where there is none', async () => {
      const {body} = await ask(address, 'identity');
      assert.ok(body.equals(readFileSync(join(folder, 'index.html'))));
      assert.equal((await ask(`${address}none.html`, 'identity')).status, 404);
    });

    it('says that nothing has changed', async () => {
      for (const encoding of ['identity', 'gzip', 'br']) {
        const {headers} = await ask(`${address}hyte.min.js`, encoding);
        const known = {'if-none-match': headers.etag, 'if-modified-since': headers['last-modified']};
        const {status} = await ask(`${address}hyte.min.js`, encoding, known);
        assert.equal(status, 304, encoding);
      }
    });

    it('shows pages whole under the policy that it sends', async () => {
      const browser = await puppeteer.launch({executablePath: await ensureChromium(), args: chromiumFlags});
      try {
        const page = await browser.newPage();
        const said = [];
        page.on('console', (message) => said.push(message.text()));
        for (const file of ['', 'guide.html', 'role-matrix.sv.html']) {
          await page.goto(address + file);
          const texts = await page.$$eval('hyte-role-wheel, hyte-role-matrix', (all) =>
            all.map(({shadowRoot}) => shadowRoot.textContent),
          );
          assert.ok(texts.length > 0);
          for (const text of texts) assert.ok(text.includes(definition.version));
        }
        // The guide has its own address to paste.
        await page.goto(`${address}guide.html`);
        assert.equal(await page.$eval('[data-address]', ({textContent}) => textContent), address);
        assert.deepEqual(said, []);
      } finally {
        await browser.close();
      }
    });
  });
}
