import assert from 'node:assert/strict';
import {it} from 'node:test';
import {ensureOldChromium} from '../../../tools/browsers/old-chromium.mjs';

it('an old Chromium that there is none of is told, with those that there are', async () => {
  await assert.rejects(ensureOldChromium(1), /No Chromium 1: there are 92, 109, 112, 117, 122, 127/);
});
