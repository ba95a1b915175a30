import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, describe, it} from 'node:test';
import {chromiumFlags, ensureChromium} from '../../../tools/browsers/ensure-chromium.mjs';

const temporary = mkdtempSync(join(tmpdir(), 'hyte-ensure-chromium-'));
after(() => rmSync(temporary, {recursive: true}));

const before = process.env.CHROME_PATH;
afterEach(() => {
  if (before === undefined) delete process.env.CHROME_PATH;
  else process.env.CHROME_PATH = before;
});

/** Names a program in CHROME_PATH that does as the lines say. */
const pretend = (name, lines) => {
  process.env.CHROME_PATH = join(temporary, name);
  writeFileSync(process.env.CHROME_PATH, `#!/bin/sh\n${lines}\n`, {mode: 0o755});
  return process.env.CHROME_PATH;
};

describe('ensureChromium', () => {
  it('takes the one that CHROME_PATH names', async () => {
    const path = pretend('chromium', 'echo Chromium 154.0.1');
    assert.equal(await ensureChromium(), path);
  });

  it('takes no other where CHROME_PATH names what is not there', async () => {
    process.env.CHROME_PATH = join(temporary, 'nowhere');
    await assert.rejects(ensureChromium(), {message: `CHROME_PATH=${temporary}/nowhere does not start`});
  });

  it('takes no other where CHROME_PATH names what fails', async () => {
    const path = pretend('broken', 'echo error while loading shared libraries >&2; exit 127');
    await assert.rejects(ensureChromium(), {message: `CHROME_PATH=${path} does not start`});
  });

  it('takes no other where CHROME_PATH names another program', async () => {
    const path = pretend('silent', 'exit 0');
    await assert.rejects(ensureChromium(), {message: `CHROME_PATH=${path} does not start`});
  });
});

describe('chromiumFlags', () => {
  it('gives up the sandbox for root only', () => {
    assert.equal(chromiumFlags.includes('--no-sandbox'), process.getuid() === 0);
  });
});
