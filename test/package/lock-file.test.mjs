import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

describe('the lock file', () => {
  it('names no place to download from, because that is for whoever installs to choose', () => {
    const {packages} = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));
    assert.deepEqual(
      Object.keys(packages).filter((name) => packages[name].resolved),
      [],
    );
  });
});
