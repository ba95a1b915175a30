/** What WordPress's own rules leave of each oEmbed answer. It takes PHP and WordPress's files; Debian has both. */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {expectFresh, products} from '../../../tools/build/fresh.mjs';
import {setBaseUrl} from '../../../site/pages/set-base-url.mjs';
import {root} from '../embed/host.mjs';

expectFresh(products.site);

const WORDPRESS = '/usr/share/wordpress';
const BASE = 'https://www.kunta.example/hyte/';
const filter = fileURLToPath(new URL('oembed.php', import.meta.url));

const copy = mkdtempSync(join(tmpdir(), 'hyte-oembed-'));
after(() => rmSync(copy, {recursive: true}));
const names = readdirSync(join(root, 'dist/site')).filter((name) => /^[\w-]+\.(fi|sv)\.json$/.test(name));
for (const name of names) copyFileSync(join(root, 'dist/site', name), join(copy, name));
setBaseUrl(copy, BASE);

/** What WordPress makes of answers. */
const filtered = (paths) => {
  assert.ok(existsSync(WORDPRESS), 'No WordPress: install it (on Debian: apt-get install wordpress php-cli)');
  const {stdout, stderr, error} = spawnSync('php', [filter, WORDPRESS, ...paths], {encoding: 'utf8'});
  assert.ok(!error, `No PHP: install it (on Debian: apt-get install php-cli). ${error?.message}`);
  assert.match(stdout, /^\{/, stdout + stderr);
  return JSON.parse(stdout);
};

describe('an oEmbed answer in WordPress', () => {
  it('keeps its link, and its frame with title, size and a secret', () => {
    const results = filtered(names.map((name) => join(copy, name)));
    assert.deepEqual(Object.keys(results).sort(), names.sort());
    assert.ok(names.length > 30);
    for (const [name, html] of Object.entries(results)) {
      const {height, title} = JSON.parse(readFileSync(join(copy, name), 'utf8'));
      const page = name.replace('.json', '.html');
      assert.match(html, /^<blockquote class="wp-embedded-content" data-secret="(\w+)">/, name);
      assert.ok(html.includes(`<a href="${BASE}${page}">${title}</a></blockquote><iframe `), html);
      assert.match(html, /sandbox="allow-scripts"/);
      assert.match(html, new RegExp(` src="${BASE}[\\w-]+\\.(fi|sv)\\.html#\\?secret=abcdefghij"`));
      assert.match(html, new RegExp(`width="650" height="${height}"`));
      assert.doesNotMatch(html, /scrolling/);
    }
  });
});
