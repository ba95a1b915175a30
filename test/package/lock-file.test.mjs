import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

for (const [name, path] of Object.entries({
  'the lock file': 'package-lock.json',
  "the bench's": 'bench/package-lock.json',
  "the sanitisers'": 'test/sanitisers/package-lock.json',
})) {
  describe(name, () => {
    it('names no place to download from, because that is for whoever installs to choose', () => {
      const {packages} = JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
      assert.deepEqual(
        Object.keys(packages).filter((name) => packages[name].resolved),
        [],
      );
    });
  });
}
