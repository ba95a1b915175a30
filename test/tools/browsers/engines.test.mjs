import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {findEngines} from '../../../tools/browsers/engines.mjs';

const temporary = mkdtempSync(join(tmpdir(), 'hyte-engines-'));
after(() => rmSync(temporary, {recursive: true}));

const {PATH, FIREFOX_PATH} = process.env;
afterEach(() => {
  process.env.PATH = PATH;
  if (FIREFOX_PATH === undefined) delete process.env.FIREFOX_PATH;
  else process.env.FIREFOX_PATH = FIREFOX_PATH;
});

let count = 0;
/** A path that has these programs and no others. Each does as its lines say. */
const pathWith = (programs = {}) => {
  const folder = join(temporary, String(count++));
  mkdirSync(folder);
  for (const [name, lines] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${lines}\n`, {mode: 0o755});
  }
  return folder;
};
const onlyWith = (programs) => {
  delete process.env.FIREFOX_PATH;
  process.env.PATH = pathWith(programs);
  return process.env.PATH;
};

describe('findEngines', () => {
  it('finds what a list names, in its order and once', async () => {
    onlyWith({WebKitWebDriver: '', Xvfb: '', firefox: 'echo Mozilla Firefox 153.7.0esr'});
    const engines = await findEngines('webkit, firefox,webkit');
    assert.deepEqual(
      engines.map(({name, title}) => [name, title]),
      [
        ['webkit', 'WebKit'],
        ['firefox', 'Firefox'],
      ],
    );
  });

  it('gives each browser a launcher of its own, one page at a time', async () => {
    onlyWith({WebKitWebDriver: '', Xvfb: '', firefox: 'echo Mozilla Firefox 153.7.0esr'});
    for (const {launcher} of await findEngines('firefox,webkit')) {
      assert.notEqual(launcher(), launcher());
      assert.equal(launcher().concurrency, 1);
    }
  });

  for (const [list, what] of [
    ['safari', 'Unknown engine: safari'],
    ['firefox,Chromium,safari', 'Unknown engine: Chromium, safari'],
    ['toString', 'Unknown engine: toString'],
    ['', 'No engine is named'],
    [' , ', 'No engine is named'],
  ]) {
    it(`says what there is to '${list}'`, async () => {
      await assert.rejects(findEngines(list), {message: `${what}. There are chromium, firefox, webkit.`});
    });
  }

  it('says where it looked for Firefox, and how to get it', async () => {
    onlyWith();
    await assert.rejects(findEngines('firefox'), {
      message:
        'No Firefox: looked for firefox and firefox-esr on the path. Install Firefox 144 or later (on Debian: ' +
        'apt-get update, then apt-get install firefox-esr), or name one in FIREFOX_PATH.',
    });
  });

  it('takes no Firefox that does not start, and no other one than FIREFOX_PATH names', async () => {
    const folder = onlyWith({firefox: 'echo Mozilla Firefox 153.7.0esr', broken: 'exit 127'});
    process.env.FIREFOX_PATH = join(folder, 'broken');
    await assert.rejects(findEngines('firefox'), {message: /^No Firefox: .*\/broken does not start\. Install/});
    process.env.FIREFOX_PATH = join(folder, 'nowhere');
    await assert.rejects(findEngines('firefox'), {message: /^No Firefox: .*\/nowhere does not start\. Install/});
  });

  it('takes no Firefox that is too old to drive', async () => {
    onlyWith({'firefox-esr': 'echo Mozilla Firefox 140.4.0esr'});
    await assert.rejects(findEngines('firefox'), {
      message: /^No Firefox: .*\/firefox-esr is version 140\. Install Firefox 144/,
    });
  });

  for (const [there, missing] of [
    [[], 'WebKitWebDriver and Xvfb'],
    [['Xvfb'], 'WebKitWebDriver'],
    [['WebKitWebDriver'], 'Xvfb'],
  ]) {
    it(`says of WebKit that ${missing} is missing, and how to get it`, async () => {
      onlyWith(Object.fromEntries(there.map((name) => [name, ''])));
      await assert.rejects(findEngines('webkit'), {
        message:
          `No WebKit: looked for WebKitWebDriver and Xvfb on the path, and did not find ${missing}. Install ` +
          'WebKitGTK, its WebDriver and Xvfb (on Debian: apt-get install webkit2gtk-driver xvfb).',
      });
    });
  }

  it('finds none where one of several is missing', async () => {
    onlyWith({firefox: 'echo Mozilla Firefox 153.7.0esr'});
    await assert.rejects(findEngines('firefox,webkit'), {message: /^No WebKit/});
  });
});

describe('the browser tests', () => {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const runner = fileURLToPath(new URL('../../../node_modules/@web/test-runner/dist/bin.js', import.meta.url));
  const run = (programs, ...options) => {
    const {status, stdout, stderr} = spawnSync(process.execPath, [runner, ...options], {
      cwd: root,
      encoding: 'utf8',
      env: {PATH: pathWith(programs), HOME: temporary},
      timeout: 60_000,
    });
    return {status, said: stdout + stderr};
  };

  it('fail where an engine that was asked for is missing', () => {
    const {status, said} = run({firefox: 'echo Mozilla Firefox 153.7.0esr'}, '--engines=firefox,webkit');
    assert.match(said, /No WebKit: looked for/);
    assert.equal(status, 1);
  });

  it('fail where an engine is not known', () => {
    const {status, said} = run({}, '--engines=safari');
    assert.match(said, /Unknown engine: safari\. There are chromium, firefox, webkit\./);
    assert.equal(status, 1);
  });

  it('fail where coverage is asked for without Chromium, which alone measures it', () => {
    const {status, said} = run({firefox: 'echo Mozilla Firefox 153.7.0esr'}, '--engines=firefox', '--coverage');
    assert.match(said, /Coverage is measured in Chromium alone/);
    assert.equal(status, 1);
  });
});
