/** The start page itself: by the keys, by axe, under a strict policy, from the disk, and by its address. */
import '../fresh.mjs';
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {runAxe} from '../accessibility/run-axe.mjs';
import {folder, startSite, ways} from '../site/start-host.mjs';

let host;
let page;
let said;
before(async () => {
  host = await startSite();
});
after(() => host?.close());
beforeEach(async () => {
  ({page, said} = await host.openPage());
});
afterEach(async () => {
  await page.close();
  assert.deepEqual(said, []);
});

describe('the start page', () => {
  const POLICY =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types hyte-elements lit-html hyte-builder";
  const chosen = () => page.$$eval('form input:checked', (all) => all.map(({name, value}) => `${name}=${value}`));

  it('works under a strict policy, and asks nobody else for anything', async () => {
    const html = readFileSync(join(folder, 'index.html'));
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.evaluateOnNewDocument(() => {
      window.violations = [];
      addEventListener('securitypolicyviolation', ({violatedDirective}) => window.violations.push(violatedDirective));
    });
    host.put('/strict.html', html, {'Content-Security-Policy': POLICY});
    const colours = '7a0000 ffb3b3 004f7a a6dcff 4a2d7a d9c7ff';
    await page.goto(`${host.origin}/strict.html#in=sv&element=actor-card&colours=${colours.replaceAll(' ', '+')}`);
    const frame = await (await page.waitForSelector('.stage iframe')).contentFrame();
    await frame.waitForFunction(() => document.querySelector('hyte-actor-card')?.shadowRoot);
    const accent = await frame.$eval('hyte-actor-card', (element) =>
      getComputedStyle(element).getPropertyValue('--hyte-accent-2'),
    );
    assert.match(accent, /#004f7a/);
    assert.deepEqual(await page.evaluate('violations'), []);
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(host.origin) && !url.startsWith('data:')),
      [],
    );
  });

  it('runs from the disk', async () => {
    await page.goto(`${pathToFileURL(join(folder, 'index.html')).href}#in=fi&element=role-matrix&way=link`);
    const frame = await (await page.waitForSelector('.stage iframe')).contentFrame();
    await frame.waitForFunction(() => document.querySelector('hyte-role-matrix')?.shadowRoot);
    await page.click('input[name=way][value=frame]');
    assert.match(page.url(), /way=frame/);
  });

  it('opens in the browser’s language, else in Finnish', async () => {
    for (const [spoken, shown] of [
      [['sv-FI', 'fi'], 'sv'],
      [['de', 'en-GB'], 'en'],
      [['de'], 'fi'],
    ]) {
      const other = await host.browser.newPage();
      await other.evaluateOnNewDocument((all) => Object.defineProperty(navigator, 'languages', {value: all}), spoken);
      await other.goto(`${host.origin}/index.html`);
      assert.equal(await other.$eval('html', ({lang}) => lang), shown);
      await other.close();
    }
  });

  it('says in its address what is chosen, and a colleague sees the same', async () => {
    await page.goto(`${host.origin}/index.html#in=sv`);
    await page.click('input[name=element][value=actor-card]');
    await page.click('input[name=actor][value=organisations]');
    await page.click('input[name=roles][value=volunteering]');
    await page.click('input[name=lang][value=sv]');
    await page.click('input[name=way][value=frame]');
    await page.type('#base', 'https://www.kunta.example/hyte');
    const [before, code] = [await chosen(), await page.$eval('#code-0', ({textContent}) => textContent)];
    assert.match(
      code,
      /src="https:\/\/www\.kunta\.example\/hyte\/actor-card-organisations\.sv\.html\?roles=volunteering"/,
    );
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    assert.deepEqual(await chosen(), before);
    assert.equal(await page.$eval('#code-0', ({textContent}) => textContent), code);
    assert.equal(await page.$eval('html', ({lang}) => lang), 'sv');
  });

  it('takes the address of a page in the folder for the folder’s, and none with a password', async () => {
    const codeFor = async (base) => {
      await page.goto('about:blank');
      await page.goto(`${host.origin}/index.html#${new URLSearchParams({in: 'en', base})}`);
      return page.$eval('#code-0', ({textContent}) => textContent.match(/src="(.*?)hyte\.min/)[1]);
    };
    for (const typed of ['/hyte', '/hyte/index.html', '/hyte/hyte.min.js', '/hyte/?x=1#y']) {
      assert.equal(await codeFor(`https://www.kunta.example${typed}`), 'https://www.kunta.example/hyte/');
    }
    assert.equal(await codeFor('/hyte'), '/hyte/');
    await codeFor('https://name:word@kunta.example/');
    assert.match(await page.$eval('#base-said', ({textContent}) => textContent), /has to begin with/);
  });

  it('comes back to the way that was chosen, where an element had not been there for it', async () => {
    await page.goto(`${host.origin}/index.html#in=en&way=frame`);
    await page.click('input[name=element][value=source]');
    assert.ok((await chosen()).includes('way=script'));
    await page.click('input[name=element][value=intro]');
    assert.ok((await chosen()).includes('way=frame'));
  });

  it('says of a link of the page’s own why it is not in the code, and keeps it whatever is in it', async () => {
    const link = ['municipalities-prevention', 'Hyvinvointi | 100 %', 'https://kunta.example/a|b']
      .map(encodeURIComponent)
      .join('|');
    await page.goto(`${host.origin}/index.html#${new URLSearchParams({in: 'en', actor: 'county', link})}`);
    assert.match(await page.$eval('fieldset.own', ({textContent}) => textContent), /not shown now/);
    await page.click('input[name=actor][value=municipalities]');
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    assert.match(
      await page.$eval('#code-0', ({textContent}) => textContent),
      /<a href="https:\/\/kunta\.example\/a\|b">Hyvinvointi \| 100 %<\/a>/,
    );
  });

  it('copies on a page that is no secure context, and says so where it may not', async () => {
    await page.evaluateOnNewDocument(() => {
      Object.defineProperty(navigator, 'clipboard', {value: undefined});
      addEventListener('copy', (event) => {
        window.copied = [...event.clipboardData.types].map((type) => event.clipboardData.getData(type));
      });
    });
    await page.goto(`${host.origin}/index.html#in=en&way=text&element=intro`);
    await page.click('.output .copy');
    await page.waitForSelector('.output [data-copied]');
    const [plain, formatted] = await page.evaluate('copied');
    assert.match(plain, /<h2>/);
    assert.match(formatted, /<h2>/);
    await page.evaluate(() => (document.execCommand = () => false));
    await page.click('.share .copy');
    const said = await page.waitForSelector('.share .note');
    assert.ok(await said.isVisible());
    assert.equal(await page.evaluate(() => `${getSelection()}`.trim()), page.url());
  });

  it('tells what an address names that there is not, and shows the rest', async () => {
    await page.goto(`${host.origin}/index.html#in=en&element=card&actor=county&roles=prevention+nothing&width=9`);
    const said = await page.$eval('[role=alert]', ({textContent}) => textContent);
    for (const value of ['element=card', 'roles=nothing', 'width=9']) assert.ok(said.includes(value), value);
    assert.ok((await chosen()).includes('actor=county'));
  });

  it('gives code in five clicks at most, and says that it has copied', async () => {
    await host.browser
      .defaultBrowserContext()
      .overridePermissions(host.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    await page.goto(`${host.origin}/index.html#in=en`);
    await page.bringToFront();
    for (const way of ways) {
      await page.click('input[name=element][value=theme-card]');
      await page.click('input[name=theme][value=self-care]');
      await page.click(`input[name=way][value=${way}]`);
      await page.click('.output .copy:last-child');
      await page.waitForSelector('.output [data-copied]');
      assert.match(await page.$eval('.output [role=status]', ({textContent}) => textContent), /Copied/);
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.equal(copied.trim(), (await page.$eval('#code-0', ({textContent}) => textContent)).trim(), way);
      await page.reload();
    }
  });

  it('can be used by the keys alone', async () => {
    await page.goto(`${host.origin}/index.html#in=fi`);
    await page.bringToFront();
    await page.focus('input[name=element]:checked');
    await page.keyboard.press('ArrowDown');
    assert.ok((await chosen()).includes('element=actor-card'));
    await page.focus('input[name=way]:checked');
    await page.keyboard.press('ArrowDown');
    assert.ok((await chosen()).includes('way=wordpress'));
    await page.focus('details summary');
    await page.keyboard.press('Enter');
    assert.ok(await page.$eval('details', ({open}) => open));
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'summary');
  });

  it('warns where a colour is too faint, with the contrast that it has', async () => {
    await page.goto(`${host.origin}/index.html#in=en&colours=ffff00+ffffff+005c41+86d7b4+871f5b+f5aacb`);
    const fields = await page.$$eval('.colour', (all) =>
      all.map(({textContent}) => textContent.replace(/\s+/g, ' ').trim()),
    );
    assert.equal(fields.length, 6);
    // Yellow on white, by WCAG's formula: 1.07.
    assert.match(fields[0], /Contrast 1\.0:1\. Too faint/);
    assert.doesNotMatch(fields[2], /Too faint/);
  });

  it('makes sure of an address: which version is there, or that there is none', async () => {
    await page.goto(`${host.origin}/index.html#in=en&base=${encodeURIComponent(host.origin)}`);
    const check = async () => {
      await page.click('.address button');
      await page.waitForFunction(() => !/Checking|^\s*$/.test(document.getElementById('base-said').textContent));
      return page.$eval('#base-said', ({textContent}) => textContent);
    };
    assert.match(await check(), /The script is there: version \d/);
    host.put('/old/integrity.json', '{"version": "0.0.1"}');
    await page.$eval('#base', (field) => field.select());
    await page.type('#base', `${host.origin}/old/`);
    assert.match(await check(), /its version is 0\.0\.1/);
    await page.type('#base', 'none/');
    assert.match(await check(), /answered 404/);
    said.splice(0);
    await page.$eval('#base', (field) => field.select());
    await page.type('#base', 'www.kunta.example');
    assert.match(await page.$eval('#base-said', ({textContent}) => textContent), /has to begin with/);
  });

  const states = [
    {},
    {element: 'role-matrix', way: 'link'},
    {element: 'source', way: 'text'},
    {
      element: 'actor-card',
      way: 'picture',
      colours: 'ffff00 000000 004f7a a6dcff 4a2d7a d9c7ff',
      link: 'county-prevention|x|wrong',
    },
    {element: 'definition', way: 'frame', actor: 'nobody'},
    {element: 'language-switch', way: 'npm'},
  ];
  for (const language of ['fi', 'sv', 'en']) {
    it(`has no fault that axe finds, in any state, light and dark, wide and narrow, in ${language}`, async () => {
      for (const [scheme, width] of [
        ['light', 320],
        ['dark', 1280],
      ]) {
        await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
        await page.setViewport({width, height: 900});
        for (const state of states) {
          await host.choose(page, {...state, in: language});
          await page.waitForSelector('.stage iframe');
          const {violations} = await runAxe(page);
          assert.deepEqual(
            violations.map(({id, path}) => `${JSON.stringify(state)} ${scheme} ${width}: ${id} ${path.join(' ')}`),
            [],
          );
          const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(scrollWidth <= width, `${JSON.stringify(state)}: ${scrollWidth} px wide`);
        }
      }
    });
  }

  it('has room for text at 200 %', async () => {
    for (const [language, width] of [
      ['fi', 640],
      ['sv', 1280],
      ['sv', 640],
      ['en', 1280],
    ]) {
      await page.setViewport({width, height: 900});
      await page.goto('about:blank');
      await page.goto(host.addressOf({in: language, way: 'link'}));
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `${language} ${width}`);
    }
  });

  it('leads to what there is', async () => {
    await page.goto(`${host.origin}/index.html#in=fi`);
    for (const href of await page.$$eval('a[href]', (all) => all.map((a) => a.getAttribute('href')))) {
      if (/^(#|https?:)/.test(href)) continue;
      assert.ok(existsSync(join(folder, href.replace(/#.*/, ''))), href);
    }
  });

  it('says what it is, and where to go, without a script', async () => {
    await page.setJavaScriptEnabled(false);
    await page.goto(`${host.origin}/index.html`);
    const text = await page.$eval('main', ({textContent}) => textContent);
    for (const words of ['tarvitsee skriptin', 'behöver skript', 'needs scripts'])
      assert.ok(text.includes(words), words);
  });
});
