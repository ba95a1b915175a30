/**
 * Holds that the elements need nothing of a strict policy but what the guide says (`docs/security.md`): every one of them is
 * shown and used under it, and neither the page nor the server is told of a violation.
 */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {build} from 'esbuild';
import {markup, pageOf, read, root, startHost, tags} from './host.mjs';
import {useAll} from './use.mjs';

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types hyte-elements";
/** Those of the guide, as they are pasted from it. */
const [plain, typed] = Array.from(
  read('docs/security.md').matchAll(/```http\nContent-Security-Policy: (.*)\n```/g),
  ([, policy]) => policy,
);

const script = '<script defer src="hyte.min.js"></script>';
const watch = '<script src="watch.js"></script>';
const all = tags.map((tag) => markup(tag));

let host;
let page;
let said;
before(async () => {
  host = await startHost();
  host.put(
    '/watch.js',
    `window.violations = [];
    addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.blockedURI));`,
  );
  host.put('/style.css', 'body { font: 16px sans-serif }');
  host.put('/report', '');
});
after(() => host?.close());
beforeEach(async () => {
  said = [];
  host.answers.length = 0;
  page = await host.browser.newPage();
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
});
afterEach(() => page.close());

/** Opens a page under a policy, which reports to us. */
const open = async (html, policy, hash = '') => {
  // Not by `report-to` as well: a browser that knows it sends nothing to the other, and not at once.
  host.put('/index.html', html, {'Content-Security-Policy': `${policy}; report-uri /report`});
  await page.goto(`${host.origin}/index.html${hash}`, {waitUntil: 'load'});
};
const violations = () => page.evaluate(() => window.violations);
const reports = () => host.answers.filter((answer) => answer.endsWith(' /report'));

/** Holds that every element is there in its own look, and that nobody was told of anything. */
const expectShown = async () => {
  for (const tag of tags) {
    const {text, line} = await page.$eval(tag, ({shadowRoot}) => ({
      text: shadowRoot.textContent.trim(),
      line: getComputedStyle(shadowRoot.querySelector('[part=frame]')).lineHeight,
    }));
    assert.ok(text.length > 15, tag);
    assert.notEqual(line, 'normal', `${tag} has its styles`);
  }
  await expectQuiet();
};
const expectQuiet = async () => {
  assert.deepEqual(await violations(), []);
  assert.deepEqual(reports(), []);
  assert.deepEqual(said, []);
};

const policies = {
  'that allows nothing but scripts and styles from here, with Trusted Types': strict,
  'that allows nothing but scripts from here': "default-src 'none'; script-src 'self'",
  'as the guide says, without Trusted Types': plain,
  'as the guide says, with Trusted Types': typed,
};
for (const [name, policy] of Object.entries(policies)) {
  describe(`under a policy ${name}`, () => {
    it('every element is shown in its own look', async () => {
      await open(pageOf(watch, script, ...all), policy);
      await expectShown();
    });

    it('every element does what it does', async () => {
      await open(pageOf(watch, script, ...all), policy);
      await useAll(page);
      await expectQuiet();
    });

    it('links lead to roles', async () => {
      await open(pageOf(watch, script, markup('hyte-actor-card')), policy, '#hyte-municipalities-prevention');
      const opened = await page.$eval(
        'hyte-actor-card',
        ({shadowRoot}) => shadowRoot.querySelector('li [aria-expanded=true]').closest('li').textContent,
      );
      assert.ok(opened.length > 20);
      await expectQuiet();
    });
  });
}

describe('on a strict page', () => {
  for (const [what, scripts] of Object.entries({
    'two copies': script + script,
    'twenty copies': script.repeat(20),
    'a copy of each kind': script + script.replace('defer', 'type="module"'),
  })) {
    it(`bears ${what}`, async () => {
      await open(pageOf(watch, scripts, ...all), strict);
      await expectShown();
    });
  }

  it("a newer copy that has more than the first needs 'allow-duplicates', and nothing else", async () => {
    const lacking = read('test/fixtures/hyte-older.min.js').replaceAll('"hyte-theme-card"', '"hyte-theme-other"');
    host.put('/older.js', lacking);
    const html = pageOf(watch, '<script defer src="older.js"></script>', script, ...all);
    await open(html, strict);
    assert.notDeepEqual(await violations(), []);
    await open(html, `${strict} 'allow-duplicates'`);
    assert.deepEqual(await violations(), []);
    assert.ok(await page.$eval('hyte-theme-card', ({shadowRoot}) => shadowRoot.textContent.length > 15));
  });

  it('the roles of the wheel have their places', async () => {
    await open(pageOf(watch, script, markup('hyte-role-wheel')), strict);
    const tops = await page.$eval('hyte-role-wheel', ({shadowRoot}) =>
      Array.from(shadowRoot.querySelectorAll('li > button'), (button) =>
        Math.round(button.getBoundingClientRect().top),
      ),
    );
    assert.ok(new Set(tops).size > 3, `the roles stand at ${tops}`);
    await expectQuiet();
  });

  it('what breaks it would be seen, by the page and by the server', async () => {
    host.put('/break.js', 'document.body.innerHTML = \'<p style="color: red"></p>\';');
    await open(pageOf(watch, '<script src="break.js"></script>'), strict);
    assert.equal((await violations()).length, 1);
    const until = Date.now() + 10_000;
    while (!reports().length && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 100));
    assert.notEqual(reports().length, 0);
  });
});

describe('under a policy that names the file by its hash', () => {
  const hash = `sha384-${createHash('sha384').update(read('dist/hyte.min.js')).digest('base64')}`;
  const named = `default-src 'none'; script-src '${hash}'`;
  it('the elements are shown, and no other file is run in its place', async () => {
    const whole = `<script defer src="hyte.min.js" integrity="${hash}"></script>`;
    for (const [content, there] of [
      [read('dist/hyte.min.js'), true],
      ["customElements.define('hyte-intro', class extends HTMLElement {})", false],
    ]) {
      host.put('/hyte.min.js', content);
      await open(pageOf(whole, markup('hyte-intro')), named);
      assert.equal(await page.evaluate(() => !!customElements.get('hyte-intro')), there);
      assert.equal(said.length === 0, there);
    }
    host.put('/hyte.min.js', read('dist/hyte.min.js'));
  });
});

describe('under a policy that does not allow ours', () => {
  it('what stands inside the elements stays', async () => {
    const fallback = '<hyte-intro><p>Fallback</p></hyte-intro>';
    await open(pageOf(watch, script, fallback), strict.replace('hyte-elements', 'theirs'));
    assert.equal(await page.$eval('hyte-intro p', (p) => p.checkVisibility()), true);
    assert.notEqual((await violations()).length, 0);
  });
});

describe('beside a host that has its own copy of Lit', () => {
  const both = strict.replace('trusted-types hyte-elements', 'trusted-types hyte-elements lit-html');
  before(async () => {
    const {outputFiles} = await build({
      stdin: {
        contents: `import {html, LitElement} from 'lit';
          customElements.define('host-element', class extends LitElement {
            render() { return html\`<p>Host</p>\`; }
          });`,
        resolveDir: root,
      },
      bundle: true,
      write: false,
      format: 'iife',
    });
    host.put('/host.js', outputFiles[0].text);
  });

  const theirs = '<script defer src="host.js"></script><host-element></host-element>';
  for (const [order, scripts] of Object.entries({before: script + theirs, after: theirs + script})) {
    it(`each has its policy, ours ${order} theirs`, async () => {
      await open(pageOf(watch, scripts, ...all), both);
      await expectShown();
      assert.equal(await page.$eval('host-element', ({shadowRoot}) => shadowRoot.textContent), 'Host');
      await useAll(page);
      await expectQuiet();
    });
  }
});
