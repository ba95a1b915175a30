/** Holds `hyte-elements check` to what it promises, on pages as they are found: current, older, blocked, broken. */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {examine} from '../../../bin/check/examine.mjs';
import {whyMixed} from '../../../bin/check/policy.mjs';
import {callCore} from '../../../tools/build/call-core.mjs';
import {definitions} from '../render/cases.mjs';
import {read, root} from '../embed/host.mjs';
import {run, startSite} from './site.mjs';

const {definition, languages} = await import('hyte-elements/definition.js');
const {definitionJsonLd, renderToHtml, styleSources} = await import('hyte-elements/render.js');

const {version} = JSON.parse(read('package.json'));
const current = read('dist/hyte.min.js');
const older = read('test/fixtures/hyte-older.min.js');
const own = {version, definitionVersion: definition.version, definitionDate: definition.date};
const integrityOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

let site;
before(async () => {
  site = await startSite();
  site.putScript('/hyte.min.js', current);
  site.putScript('/old/hyte.min.js', older);
});
after(() => site?.close());

const pageOf = (body, head = '', lang = 'fi') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Kunta</title>${head}</head><body>${body}</body></html>`;
const script = '<script defer src="/hyte.min.js"></script>';
const olderScript = '<script defer src="/old/hyte.min.js"></script>';

/** What is said of a page. */
const said = async (html, headers, seconds = 5) => {
  site.put('/page.html', html, headers);
  return examine(`${site.origin}/page.html`, seconds);
};
/** Only these fields of each. */
const only = (all, ...names) => all.map((each) => names.map((name) => each[name]));
const messages = ({problems}) => problems.map(({kind, message}) => `${kind}: ${message}`);

describe('a page with the script', () => {
  it('is current, with every element in its language', async () => {
    const report = await said(
      pageOf(
        `<hyte-role-matrix></hyte-role-matrix><div lang="sv-FI"><hyte-actor-card actor="county"></hyte-actor-card></div>
        <hyte-intro lang="de"></hyte-intro>`,
        script,
      ),
    );
    assert.equal(report.status, 'current');
    assert.deepEqual(only(report.found, 'name', 'language', 'by', 'status'), [
      ['<hyte-role-matrix>', 'fi', 'script', 'current'],
      ['<hyte-actor-card>', 'sv', 'script', 'current'],
      // As the element itself does, where there is no such language.
      ['<hyte-intro>', languages[0], 'script', 'current'],
    ]);
    const {version, definitionVersion, definitionDate} = report.found[0];
    assert.deepEqual({version, definitionVersion, definitionDate}, own);
    assert.deepEqual(only(report.scripts, 'name', 'isOriginal', 'blocked', 'broken'), [
      ['hyte.min.js', true, undefined, undefined],
    ]);
    assert.deepEqual(report.problems, []);
  });

  it('is older with an older one', async () => {
    const report = await said(pageOf('<hyte-intro></hyte-intro>', olderScript));
    assert.equal(report.status, 'older');
    assert.deepEqual(only(report.scripts, 'version', 'definitionVersion', 'status'), [['0.0.9', '2026.1', 'older']]);
  });

  it('is older with an older definition, and has its date from the list beside the script', async () => {
    const [, {definition: madeUp}] = definitions;
    const content = callCore(read('dist/hyte.core.js'), {...definition, version: '2025.9'}, {fi: {}, sv: {}});
    site.putScript('/2025/hyte.min.js', content);
    site.put('/2025/integrity.json', JSON.stringify({definitionDate: '2025-09-01', files: {x: integrityOf(content)}}));
    const report = await said(pageOf('<hyte-intro></hyte-intro>', '<script src="2025/hyte.min.js"></script>'));
    assert.equal(report.status, 'older');
    assert.deepEqual(only(report.found, 'definitionVersion', 'definitionDate'), [['2025.9', '2025-09-01']]);
    // Of another's definition nothing can be said but by the version of the code.
    site.putScript('/other/hyte.min.js', callCore(read('dist/hyte.core.js'), madeUp, {en: {}, se: {}}));
    const other = await said(pageOf('<hyte-intro></hyte-intro>', '<script src="other/hyte.min.js"></script>'));
    assert.deepEqual(only(other.scripts, 'isOther', 'status'), [[true, 'current']]);
  });

  it('is newer with a newer one, which is no fault', async () => {
    site.putScript('/new/hyte.min.js', current.replace(`static version="${version}"`, 'static version="99.10.0"'));
    const report = await said(pageOf('<hyte-intro></hyte-intro>', '<script src="/new/hyte.min.js"></script>'));
    assert.equal(report.status, 'newer');
    assert.deepEqual(only(report.scripts, 'version', 'isOriginal'), [['99.10.0', false]]);
  });

  it('names both of two versions', async () => {
    const report = await said(pageOf('<hyte-intro></hyte-intro>', olderScript + script));
    assert.equal(report.status, 'older');
    assert.deepEqual(messages(report), [`older: There are scripts of several versions: 0.0.9, ${version}`]);
  });

  it('names the older one by whatever name it goes', async () => {
    site.putScript('/health.js', older);
    const report = await said(pageOf('<hyte-intro></hyte-intro>', `<script src="/health.js"></script>${script}`));
    assert.equal(report.status, 'older');
  });

  it('is found where the file has another name, or stands among other scripts', async () => {
    site.putScript('/bundle.js', `console.log(1);${current}`);
    site.putScript('/other.js', 'console.log(2)');
    const scripts = '<script src="/other.js"></script><script src="/bundle.js"></script>';
    const report = await said(pageOf('<hyte-intro></hyte-intro>', scripts));
    assert.deepEqual(only(report.scripts, 'name', 'version', 'definitionVersion', 'isOriginal'), [
      ['bundle.js', version, definition.version, false],
    ]);
    assert.equal(report.status, 'current');
    // A page without our elements is not searched for them.
    site.asked.length = 0;
    assert.equal((await said(pageOf('<p>Text</p>', scripts))).status, 'nothing');
    assert.deepEqual(site.asked, ['/page.html']);
  });

  it('is found in the page itself', async () => {
    const report = await said(pageOf('<hyte-intro></hyte-intro>', `<script>${current}</script>`));
    assert.deepEqual(only(report.scripts, 'name', 'version'), [['the script in the page', version]]);
    assert.equal(report.status, 'current');
  });

  it('is told where a bundler has made it of the modules', async () => {
    const {outputFiles} = await build({
      stdin: {contents: "import 'hyte-elements';", resolveDir: root},
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    });
    site.putScript('/app.js', outputFiles[0].text);
    const app = '<script type="module" src="/app.js"></script>';
    const report = await said(pageOf('<hyte-intro></hyte-intro>', app), {
      // There the Trusted Types policy is Lit's.
      'content-security-policy': 'trusted-types lit-html',
    });
    assert.deepEqual(only(report.found, 'by', 'definitionVersion', 'status'), [
      ['script', definition.version, 'current'],
    ]);
  });

  it('has a base address, and no script that is commented out or in a template', async () => {
    const report = await said(
      pageOf(
        '<!-- <hyte-source></hyte-source> --><template><hyte-source></hyte-source></template><hyte-intro></hyte-intro>',
        '<base href="/old/"><base href="/new/"><!-- <script src="/hyte.min.js"></script> --><script src="hyte.min.js"></script>',
      ),
    );
    assert.deepEqual(only(report.scripts, 'address'), [[`${site.origin}/old/hyte.min.js`]]);
    assert.deepEqual(only(report.found, 'name'), [['<hyte-intro>']]);
  });

  for (const [what, markup, message] of [
    ['is not there', '<script src="/gone/hyte.min.js"></script>', /hyte.min.js does not run: the answer is 404/],
    [
      'is not the one of its integrity',
      `<script src="/hyte.min.js" integrity="${integrityOf(older)}"></script>`,
      /not the file that its integrity names/,
    ],
    [
      'waits for consent',
      '<script type="text/plain" data-category="marketing" src="/hyte.min.js"></script>',
      /its type is "text\/plain"/,
    ],
    ['comes as text', '<script src="/text/hyte.min.js"></script>', /its Content-Type is text\/plain/],
    [
      'comes from elsewhere without crossorigin',
      `<script src="http://localhost:PORT/hyte.min.js" integrity="${integrityOf(current)}"></script>`,
      /cannot be verified without crossorigin/,
    ],
    [
      'comes from where it is not shared',
      '<script src="http://localhost:PORT/hyte.min.js" crossorigin></script>',
      /does not share it \(Access-Control-Allow-Origin\)/,
    ],
  ]) {
    it(`is broken where it ${what}`, async () => {
      site.putScript('/text/hyte.min.js', current, {'content-type': 'text/plain', 'x-content-type-options': 'nosniff'});
      const {port} = new URL(site.origin);
      const report = await said(pageOf('<hyte-intro>Text</hyte-intro>', markup.replace('PORT', port)));
      assert.equal(report.status, 'broken');
      assert.match(messages(report).join('\n'), message);
      assert.match(messages(report).join('\n'), /No script shows <hyte-intro>: only what stands inside is seen/);
    });
  }

  it('is current with the integrity that the package lists', async () => {
    const {files} = JSON.parse(read('dist/integrity.json'));
    const markup = `<script src="/hyte.min.js" integrity="${integrityOf(older)} ${files['hyte.min.js']}"></script>`;
    assert.equal((await said(pageOf('<hyte-intro></hyte-intro>', markup))).status, 'current');
  });
});

describe('a page that is https', () => {
  it('takes nothing from an address that is not, but of this machine', () => {
    const page = new URL('https://www.kunta.example/');
    assert.match(whyMixed(new URL('http://hyte.example/hyte.min.js'), page), /https and http:\/\/hyte\.example is not/);
    for (const address of ['https://hyte.example/', 'http://127.0.0.1:8000/', 'http://localhost/', 'http://[::1]/']) {
      assert.equal(whyMixed(new URL(address), page), undefined);
    }
    assert.equal(whyMixed(new URL('http://hyte.example/'), new URL('http://www.kunta.example/')), undefined);
  });
});

describe('a page with a copy', () => {
  for (const lang of languages) {
    it(`tells declarative shadow DOM in ${lang}`, async () => {
      const html = renderToHtml({element: 'role-matrix', lang, format: 'dsd'});
      const report = await said(pageOf(html, '', 'en'));
      assert.deepEqual(only(report.found, 'name', 'language', 'by', 'status', 'definitionVersion'), [
        ['<hyte-role-matrix>', lang, 'copy', 'current', definition.version],
      ]);
    });

    it(`tells plain HTML in ${lang}, and structured data`, async () => {
      const html = renderToHtml({element: 'actor-card', actor: 'county', lang});
      const data = JSON.stringify(definitionJsonLd(lang)).replaceAll('<', '\\u003c');
      const report = await said(pageOf(html, `<script type="application/ld+json">${data}</script>`, 'en'));
      assert.deepEqual(only(report.found, 'name', 'language', 'by', 'status', 'definitionVersion'), [
        ['text of 6 of 18 roles', lang, 'copy', 'current', definition.version],
        ['structured data', lang, 'copy', 'current', definition.version],
      ]);
      const list = await said(pageOf(renderToHtml({element: 'source', lang})));
      assert.deepEqual(only(list.found, 'language', 'definitionVersion'), [[lang, definition.version]]);
    });

    it(`tells an older one in ${lang}`, async () => {
      const before = {...definition, version: '2025.9'};
      for (const format of ['html', 'dsd']) {
        const html = renderToHtml({element: 'theme-card', theme: 'prevention', lang, definition: before, format});
        const report = await said(pageOf(html));
        assert.equal(report.status, 'older');
        assert.deepEqual(only(report.found, 'by', 'definitionVersion'), [['copy', '2025.9']]);
      }
    });
  }

  it('goes by the text where it has no line on the source', async () => {
    const options = {element: 'actor-card', actor: 'county', noSource: true, lang: 'sv', format: 'dsd'};
    assert.equal((await said(pageOf(renderToHtml(options)))).status, 'current');
    assert.equal((await said(pageOf(renderToHtml({...options, script: false})))).status, 'current');
    assert.equal((await said(pageOf(renderToHtml({...options, format: 'html'})))).status, 'current');
    const changed = renderToHtml({...options, fallback: false}).replace('forskningsrön', 'forskning');
    assert.equal((await said(pageOf(changed))).status, 'unknown');
  });

  it('is shown by the script where there is one', async () => {
    const report = await said(pageOf(renderToHtml({element: 'intro', format: 'dsd'}), script));
    assert.deepEqual(only(report.found, 'by', 'version'), [['script', version]]);
  });
});

describe('a page with a frame or a link', () => {
  const view = ({version, definitionVersion, definitionDate}, lang = 'sv') =>
    pageOf(
      renderToHtml({element: 'role-matrix', lang}),
      `<meta name="hyte-elements" content="${version}"><meta name="hyte-definition-version" content="${definitionVersion}">
      <meta name="hyte-definition-date" content="${definitionDate}">`,
      lang,
    );
  const framed = pageOf('<iframe src="/hyte/role-matrix.sv.html#x" title="Roller"></iframe>');

  it('reads the versions there', async () => {
    site.put('/hyte/role-matrix.sv.html', view(own));
    const report = await said(framed);
    assert.deepEqual(only(report.found, 'name', 'language', 'by', 'status', ...Object.keys(own)), [
      ['role-matrix.sv.html', 'sv', 'frame', 'current', ...Object.values(own)],
    ]);
    const link = await said(
      pageOf('<p><a href="hyte/role-matrix.sv.html">Roller</a> <a href="hyte/role-matrix.sv.html">Roller</a></p>'),
    );
    assert.deepEqual(only(link.found, 'name', 'by', 'status'), [['role-matrix.sv.html', 'link', 'current']]);
    // And so is the page itself.
    const itself = await examine(`${site.origin}/hyte/role-matrix.sv.html`, 5);
    assert.deepEqual(only(itself.found, 'what', 'language', 'status'), [
      ['page', 'sv', 'current'],
      ['text', 'sv', 'current'],
    ]);
  });

  it('is older where that is', async () => {
    site.put('/hyte/role-matrix.sv.html', view({...own, definitionVersion: '2025.9', definitionDate: '2025-09-01'}));
    const report = await said(framed);
    assert.equal(report.status, 'older');
    assert.deepEqual(only(report.found, 'definitionDate'), [['2025-09-01']]);
  });

  it('is broken where it is not there, and nothing where it is not ours', async () => {
    const gone = await said(pageOf('<iframe src="/gone/role-wheel-county.fi.html"></iframe>'));
    assert.deepEqual(messages(gone), [
      'broken: The frame role-wheel-county.fi.html leads nowhere: the answer is 404 Not Found',
    ]);
    site.put('/theirs/intro.fi.html', pageOf('Johdanto'));
    assert.equal(
      (await said(pageOf('<a href="/theirs/intro.fi.html">x</a><iframe src="/map.html"></iframe>'))).status,
      'nothing',
    );
  });

  for (const [header, value] of [
    ['x-frame-options', 'DENY'],
    ['content-security-policy', "frame-ancestors 'none'"],
  ]) {
    it(`is blocked where it forbids that: ${header}`, async () => {
      site.put('/hyte/role-matrix.sv.html', view(own), {[header]: value});
      const report = await said(framed);
      assert.equal(report.status, 'blocked');
      assert.match(messages(report)[0], /^blocked: role-matrix.sv.html may not stand in a frame on this page: /);
    });
  }

  it('is not blocked where it allows the site', async () => {
    site.put('/hyte/role-matrix.sv.html', view(own), {
      'content-security-policy': "frame-ancestors 'self'",
      'x-frame-options': 'DENY',
    });
    assert.equal((await said(framed)).status, 'current');
    site.put('/hyte/role-matrix.sv.html', view(own), {'x-frame-options': 'SAMEORIGIN'});
    assert.equal((await said(framed)).status, 'current');
  });

  it('is blocked by a policy of the page', async () => {
    site.put('/hyte/role-matrix.sv.html', view(own));
    const report = await said(framed, {
      'content-security-policy': "default-src 'self'; frame-src https://maps.example",
    });
    assert.deepEqual(messages(report), [
      "blocked: The page's policy blocks the frame role-matrix.sv.html: frame-src https://maps.example",
    ]);
  });
});

describe('a page that is hard to read', () => {
  it('is read in its own encoding', async () => {
    const html = renderToHtml({element: 'actor-card', actor: 'municipalities', lang: 'fi'});
    const bytes = (text, encoding) => Buffer.from(text, encoding);
    for (const [content, headers] of [
      [bytes(pageOf(html).replace('utf-8', 'iso-8859-1'), 'latin1'), {'content-type': 'text/html'}],
      [bytes(pageOf(html), 'latin1'), {'content-type': 'text/html; charset=ISO-8859-1'}],
      [bytes(`\ufeff${pageOf(html)}`, 'utf16le'), {'content-type': 'text/html'}],
      [bytes(pageOf(html), 'utf8'), {'content-type': 'text/html'}],
      [bytes(pageOf(html), 'utf8'), {'content-type': 'text/html; charset=no-such-one'}],
    ]) {
      const report = await said(Buffer.from(content), headers);
      assert.equal(report.found[0]?.definitionVersion, definition.version, headers['content-type']);
      assert.match(report.found[0].name, /^text of 6 of 18 roles$/);
    }
  });

  it('is followed where it has moved', async () => {
    site.put('/moved.html', '', {location: '/page.html'}, 301);
    site.put('/page.html', pageOf('<hyte-intro></hyte-intro>', script));
    const report = await examine(`${site.origin}/moved.html`, 5);
    assert.equal(report.url, `${site.origin}/page.html`);
    assert.equal(report.status, 'current');
  });

  it('is read with 5 MB', async () => {
    const filler = `<p>${'Kunta '.repeat(100)}</p>`.repeat(Math.ceil(5_000_000 / 610));
    const report = await said(pageOf(`${filler}<hyte-intro></hyte-intro>`, script), {}, 20);
    assert.equal(report.status, 'current');
  });

  const unreadable = async (path, seconds = 5) => {
    const report = await examine(path.startsWith('/') ? site.origin + path : path, seconds);
    assert.equal(report.status, 'unreadable');
    return report.problems[0].message;
  };

  it('says why where it cannot be read', async () => {
    assert.equal(await unreadable('/nowhere.html'), 'The page cannot be read: the answer is 404 Not Found');
    site.put('/report.pdf', '%PDF', {'content-type': 'application/pdf'});
    assert.equal(await unreadable('/report.pdf'), 'The page cannot be read: it is no HTML page but application/pdf');
    site.put('/round.html', '', {location: '/round.html'}, 302);
    assert.match(await unreadable('/round.html'), /redirect count exceeded/);
    assert.match(await unreadable('http://no-such-host.invalid/'), /there is no such host|cannot be looked up/);
    site.answer('/cut.html', (response) => {
      response.writeHead(200, {'content-type': 'text/html', 'content-length': 100});
      response.write('<p>');
      setTimeout(() => response.destroy(), 50);
    });
    assert.match(await unreadable('/cut.html'), /the connection was closed|terminated|aborted/);
  });

  it('is left when it takes too long, at its beginning and amid it', async () => {
    site.answer('/silent.html', () => {});
    assert.match(await unreadable('/silent.html', 0.2), /no whole answer within 0.2 s/);
    site.answer('/slow.html', (response) => {
      response.writeHead(200, {'content-type': 'text/html'});
      response.write('<p>');
    });
    assert.match(await unreadable('/slow.html', 0.2), /no whole answer within 0.2 s/);
  });

  it('is left when it has no end', async () => {
    site.answer('/endless.html', (response) => {
      response.writeHead(200, {'content-type': 'text/html'});
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    assert.match(await unreadable('/endless.html', 20), /larger than 10 MB/);
  });
});

describe('the styles of a copy', () => {
  const html = renderToHtml({element: 'definition', format: 'dsd'});
  it('are blocked by a policy that does not name them', async () => {
    const report = await said(pageOf(html), {'content-security-policy': "style-src 'self'"});
    assert.deepEqual(messages(report), [
      "blocked: The page's policy blocks the styles of <hyte-definition>: style-src 'self'",
    ]);
  });
  it('are allowed by their hashes', async () => {
    const hashes = await styleSources('definition');
    const policy = (all) => ({'content-security-policy': `style-src 'self' ${all.join(' ')}`});
    assert.equal((await said(pageOf(html), policy(hashes))).status, 'current');
    for (const hash of hashes) {
      assert.equal((await said(pageOf(html), policy(hashes.filter((each) => each !== hash)))).status, 'blocked');
    }
  });
  it('are allowed where they are linked to', async () => {
    const linked = renderToHtml({element: 'definition', format: 'dsd', sheets: '/styles/'});
    assert.equal((await said(pageOf(linked), {'content-security-policy': "style-src 'self'"})).status, 'current');
    assert.equal(
      (await said(pageOf(linked), {'content-security-policy': "style-src 'unsafe-inline'"})).status,
      'blocked',
    );
  });
});

describe('hyte-elements check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hyte-check-'));
  after(() => rmSync(folder, {recursive: true}));
  before(() => {
    site.put('/good.html', pageOf('<hyte-intro lang="sv"></hyte-intro>', script));
    site.put('/old.html', pageOf('<hyte-intro></hyte-intro>', olderScript));
  });

  it('says in lines what there is, and ends well', async () => {
    const {status, stdout, stderr} = await run([`${site.origin}/good.html`]);
    assert.deepEqual({status, stderr}, {status: 0, stderr: ''});
    const told = `version ${version}, definition ${definition.version} (${definition.date})`;
    assert.equal(
      stdout,
      `This package: ${told}

${site.origin}/good.html: current
  current     hyte.min.js, ${told}
  current     <hyte-intro>, Swedish, by script

`,
    );
  });

  it('ends with 1 where a page of several is older, and counts them', async () => {
    const {status, stdout} = await run([`${site.origin}/good.html`, `${site.origin}/old.html`]);
    assert.equal(status, 1);
    assert.match(stdout, /old.html: older\n {2}older {7}hyte.min.js, version 0.0.9, definition 2026.1/);
    assert.match(stdout, /\n2 pages: 1 up to date\n$/);
  });

  it('takes a list of a file and of standard input, in order', async () => {
    const list = join(folder, 'list.txt');
    writeFileSync(list, `# Our pages\r\n${site.origin}/good.html\r\n\r\n`);
    const {status, stdout} = await run(['--json', '--list', list, '-'], `${site.origin}/old.html\n`);
    assert.equal(status, 1);
    assert.deepEqual(
      JSON.parse(stdout).map((report) => [report.address, report.status]),
      [
        [`${site.origin}/good.html`, 'current'],
        [`${site.origin}/old.html`, 'older'],
      ],
    );
  });

  it('tells its statuses and options', async () => {
    const {status, stdout} = await run(['--help']);
    assert.equal(status, 0);
    for (const word of [
      'current',
      'newer',
      'unknown',
      'older',
      'blocked',
      'broken',
      'nothing',
      'unreadable',
      '--list <file>',
      '--json',
    ]) {
      assert.match(stdout, new RegExp(`^  ${word} `, 'm'));
    }
    for (const line of stdout.split('\n')) assert.ok(line.length <= 125, line);
  });

  for (const [args, message] of [
    [[], 'Name an address first, such as https://'],
    [['kunta.fi'], 'No address: "kunta.fi". Allowed: what begins with https:// or http://.'],
    [['file:///etc/hosts'], 'No address: "file:///etc/hosts". Allowed:'],
    [['https://me:secret@example.fi/'], 'An address with a user name is not read: "https://…@example.fi/".'],
    [['https://example.fi/', '--timeout', 'soon'], 'Unknown timeout: "soon". Allowed: seconds, up to 600.'],
    [['https://example.fi/', '--all'], "Unknown option '--all'. Allowed: --list, --timeout, --json, --help."],
  ]) {
    it(`says what is wrong: ${args.join(' ')}`, async () => {
      const {status, stdout, stderr} = await run(args);
      assert.deepEqual({status, stdout}, {status: 2, stdout: ''});
      assert.ok(stderr.startsWith(`hyte-elements: ${message}`), stderr);
      assert.match(stderr, /Try: npx hyte-elements check --help\n$/);
    });
  }

  it('tells of a list that cannot be read', async () => {
    const {status, stderr} = await run(['--list', join(folder, 'none.txt')]);
    assert.equal(status, 1);
    assert.match(stderr, /none\.txt/);
  });
});

describe('dist/integrity.json', () => {
  it('has every published script and style sheet, and nothing else', () => {
    const {files, ...versions} = JSON.parse(read('dist/integrity.json'));
    assert.deepEqual(versions, own);
    assert.deepEqual(
      Object.fromEntries(Object.keys(files).map((file) => [file, integrityOf(readFileSync(join(root, 'dist', file)))])),
      files,
    );
    for (const file of ['hyte.min.js', 'index.js', 'hyte-actor-card.js', 'styles/hyte-role-wheel.css'])
      assert.ok(files[file], file);
    for (const file of Object.keys(files)) assert.match(file, /\.(js|css)$/);
  });
});
