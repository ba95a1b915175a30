/** Holds what `hyte-elements check` says of a page's policy to what a browser does under it. */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {examine} from '../../../bin/check/examine.mjs';
import {pageOf, read, startHost} from '../embed/host.mjs';

const {renderToHtml, styleSources} = await import('hyte-elements/render.js');

const code = read('dist/hyte.min.js');
const digest = (algorithm) => `${algorithm}-${createHash(algorithm).update(code).digest('base64')}`;
const src = '<script defer src="/hyte.min.js"></script>';
const nonced = '<script nonce="abc" src="/hyte.min.js"></script>';
const inline = `<script>${code}</script>`;
const hashed = `<script src="/hyte.min.js" integrity="${digest('sha384')}"></script>`;
const meta = (policy) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

let host;
let page;
before(async () => {
  host = await startHost();
  page = await host.browser.newPage();
});
after(() => host?.close());

/** Opens a page under a policy in a browser and reads it by the command. */
const both = async (head, policy, body = '<hyte-intro></hyte-intro>') => {
  const headers = policy ? {'Content-Security-Policy': policy.replaceAll('HOST', new URL(host.origin).host)} : {};
  host.put('/index.html', pageOf(head, body), headers);
  const address = `${host.origin}/index.html`;
  await page.goto(address, {waitUntil: 'load'});
  return examine(address, 10);
};

describe('what is said of a script', () => {
  for (const [head, policy] of [
    [src, ''],
    [src, "script-src 'self'"],
    [src, "script-src 'none'"],
    [src, 'script-src'],
    [src, "default-src 'none'"],
    [src, "default-src 'none'; script-src 'self'"],
    [src, "script-src 'self'; script-src-elem 'none'"],
    [src, "script-src 'none'; script-src-elem 'self'"],
    [src, "script-src 'none'; script-src 'self'"],
    [src, "SCRIPT-SRC 'SELF'"],
    [src, 'script-src *'],
    [src, 'script-src http:'],
    [src, 'script-src https:'],
    [src, 'script-src HOST'],
    [src, 'script-src http://HOST/hyte.min.js'],
    [src, 'script-src http://HOST/hyte'],
    [src, 'script-src http://HOST/hyte/'],
    [src, 'script-src http://HOST/'],
    [src, 'script-src 127.0.0.1'],
    [src, 'script-src 127.0.0.1:*'],
    [src, 'script-src *.example.fi'],
    [src, "script-src 'unsafe-inline'"],
    [src, "script-src 'self', script-src https:"],
    [src, "script-src 'self' 'nonce-abc' 'strict-dynamic'"],
    [src, "script-src 'strict-dynamic' 'self'"],
    [nonced, "script-src 'nonce-abc' 'strict-dynamic'"],
    [nonced, "script-src 'nonce-other' 'strict-dynamic'"],
    [nonced, "script-src 'nonce-other'"],
    [inline, "script-src 'self'"],
    [inline, "script-src 'unsafe-inline'"],
    [inline, "script-src 'unsafe-inline' 'nonce-abc'"],
    [inline, "script-src 'unsafe-inline' 'strict-dynamic'"],
    [inline, `script-src '${digest('sha256')}'`],
    [inline, `script-src 'sha256-${'A'.repeat(43)}='`],
    [hashed, `script-src '${digest('sha384')}'`],
    [hashed, `script-src '${digest('sha256')}'`],
    [hashed, `script-src '${digest('sha384')}' 'strict-dynamic'`],
    [src, `script-src '${digest('sha384')}'`],
    [src, 'sandbox allow-scripts'],
    [src, 'sandbox'],
    [src, "script-src 'self'; require-trusted-types-for 'script'; trusted-types hyte-elements"],
    [src, "require-trusted-types-for 'script'; trusted-types other"],
    [src, "require-trusted-types-for 'script'; trusted-types *"],
    [src, "trusted-types 'none'"],
    [src, "require-trusted-types-for 'script'"],
    [meta("script-src 'none'") + src, ''],
    [src.replace(' defer', '') + meta("script-src 'none'"), ''],
    [meta("script-src 'self'") + src, ''],
    [meta('sandbox') + src, ''],
    [meta("script-src 'self'") + src, 'script-src https:'],
  ]) {
    const short = `${policy} ${head}`.replaceAll(code, '…').trim();
    it(`is what a browser does: ${short}`, async () => {
      const {scripts} = await both(head, policy);
      const isDefined = await page.evaluate(() => Boolean(customElements.get('hyte-intro')));
      assert.equal(scripts.length, 1);
      assert.equal(!scripts[0].blocked, isDefined, scripts[0].blocked);
    });
  }
});

describe('what is said of styles', () => {
  for (const sheets of [undefined, '/styles/']) {
    for (const policy of [
      "style-src 'self'",
      "style-src 'unsafe-inline'",
      'style-src HASH',
      "style-src-elem 'none'",
      "default-src 'self'",
    ]) {
      it(`is what a browser does: ${policy}, ${sheets ? 'linked' : 'in the element'}`, async () => {
        host.put('/styles/hyte-intro.css', read('dist/styles/hyte-intro.css'));
        const named = policy.replace('HASH', (await styleSources('intro')).join(' '));
        const {problems} = await both('', named, renderToHtml({element: 'intro', format: 'dsd', sheets}));
        // A sheet that is blocked is in the list of sheets all the same: what it sets tells.
        const isStyled = await page.$eval(
          'hyte-intro',
          ({shadowRoot}) => getComputedStyle(shadowRoot.querySelector('[part=heading]')).textWrap === 'balance',
        );
        assert.equal(!problems.some(({kind}) => kind === 'blocked'), isStyled);
      });
    }
  }
});

describe('what is said of a frame', () => {
  const view = pageOf('<meta name="hyte-elements" content="0.1.0">', 'Shown');
  for (const [policy, framed = {}] of [
    ["frame-src 'self'"],
    ["frame-src 'none'"],
    ["child-src 'none'"],
    ["default-src 'self'; frame-src https:"],
    ['', {'X-Frame-Options': 'DENY'}],
    ['', {'X-Frame-Options': 'SAMEORIGIN'}],
    ['', {'Content-Security-Policy': "frame-ancestors 'none'"}],
    ['', {'Content-Security-Policy': "frame-ancestors 'self'", 'X-Frame-Options': 'DENY'}],
    ['', {'Content-Security-Policy': 'frame-ancestors https://www.example.fi'}],
  ]) {
    it(`is what a browser does: ${policy} ${JSON.stringify(framed)}`, async () => {
      host.put('/intro.fi.html', view, framed);
      const {problems} = await both('', policy, '<iframe src="/intro.fi.html"></iframe>');
      const frame = await page.$('iframe');
      const inside = await frame.contentFrame();
      const text = await inside.evaluate(() => document.body?.textContent ?? '').catch(() => '');
      assert.equal(!problems.some(({kind}) => kind === 'blocked'), text.includes('Shown'));
    });
  }
});
