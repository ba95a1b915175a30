/** Runs tests that fail, with Lit and with the stand-in, and looks what the runner says of them. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {text} from 'node:stream/consumers';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {findEngines} from '../../tools/browsers/engines.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const runner = fileURLToPath(new URL('../../node_modules/@web/test-runner/dist/bin.js', import.meta.url));

/** Those that are on this machine. Chromium is wherever tests are run. */
const engines = [];
for (const name of ['chromium', 'firefox', 'webkit']) {
  const found = await findEngines(name).catch((error) => assert.notEqual(name, 'chromium', error));
  engines.push(...(found ?? []));
}

/** What is said of each failure. */
const failures = {
  'an element': 'AssertionError: expected <h2 part="heading"> to equal null',
  elements: 'AssertionError: expected [ Array(1) ] to be empty',
  'two elements of ours': 'AssertionError: expected <hyte-intro no-source=""> to equal <hyte-intro heading-level="3">',
  'a shadow root': /^AssertionError: expected \{[^…]* … [^…]* to equal null$/,
  'an element in an object': 'AssertionError: expected { Object (heading) } to deeply equal { heading: null }',
  'a function': /^AssertionError: expected \[Function.*\] to equal null$/,
  words: "AssertionError: expected 'found' to equal 'wanted'",
  'what is no error': /thrown/,
};

for (const {name, title} of engines) {
  describe(`a failing test in ${title}`, () => {
    let status;
    let said;
    let seconds;
    before(async () => {
      const start = performance.now();
      const config = 'test/day/planted/failing.config.mjs';
      const child = spawn(process.execPath, [runner, '--config', config, `--engines=${name}`], {
        cwd: root,
        env: {...process.env, NO_COLOR: '1'},
        stdio: ['ignore', 'pipe', 'inherit'],
        timeout: 90_000,
      });
      const ended = new Promise((resolve) => child.on('exit', resolve));
      said = await text(child.stdout);
      status = await ended;
      seconds = (performance.now() - start) / 1000;
    });

    it('fails within seconds, with Lit and with the stand-in', () => {
      assert.equal(status, 1, said);
      assert.match(said, new RegExp(`^browser tests: 0 passed, ${2 * Object.keys(failures).length} failed$`, 'm'));
      assert.ok(seconds < 45, `${seconds} s`);
    });

    for (const [test, message] of Object.entries(failures)) {
      it(`says what was found and expected of ${test}`, () => {
        const [, told] = said.match(new RegExp(`❌ ${test} *\\n((?:.*\\S.*\\n)*)`)) ?? [];
        const [first] = String(told).split(/\n\s+(?:at |\+ |\S+@)/);
        if (message instanceof RegExp) assert.match(first.trim(), message);
        // Where there is no stack, as in WebKit, the runner says it twice.
        else assert.equal(first.trim().split(/\n\s+/)[0], message);
      });
    }

    it('shows the difference of words', () => {
      assert.match(said, /^\s+-found$\s+^\s+\+wanted$/m);
    });
  });
}
