import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {countTests} from '../../../tools/browsers/count-reporter.mjs';

const firefox = {name: 'Firefox, Lit', engine: 'Firefox'};
const webkit = {name: 'WebKit, Lit', engine: 'WebKit'};
const slimWebkit = {name: 'WebKit, slim stand-in', engine: 'WebKit'};

const tests = (...passed) => passed.map((each) => ({passed: each}));
/** A test file in a browser, whose last test stands in a suite within a suite. */
const session = (browser, ...passed) => ({
  browser,
  passed: passed.every(Boolean),
  testResults: {
    tests: tests(...passed.slice(0, -1)),
    suites: [{tests: [], suites: [{tests: tests(...passed.slice(-1)), suites: []}]}],
  },
});

describe('countTests', () => {
  it('counts each engine over all its browsers, and all of them last', () => {
    assert.deepEqual(
      countTests([session(firefox, true, true), session(webkit, true), session(slimWebkit, true, true, true)]),
      {
        lines: ['Firefox: 2 passed, 0 failed', 'WebKit: 4 passed, 0 failed', 'browser tests: 6 passed, 0 failed'],
        passed: true,
      },
    );
  });

  it('counts what fails', () => {
    assert.deepEqual(countTests([session(firefox, true, false), session(webkit, true)]), {
      lines: ['Firefox: 1 passed, 1 failed', 'WebKit: 1 passed, 0 failed', 'browser tests: 2 passed, 1 failed'],
      passed: false,
    });
  });

  it('counts a test that was skipped as failed', () => {
    assert.deepEqual(countTests([{browser: firefox, passed: true, testResults: {tests: [{skipped: true}]}}]).lines, [
      'Firefox: 0 passed, 1 failed',
      'browser tests: 0 passed, 1 failed',
    ]);
  });

  it('counts a file that fails outside of its tests', () => {
    assert.deepEqual(countTests([session(firefox, true), {browser: firefox, passed: false}]).lines, [
      'Firefox: 1 passed, 1 failed',
      'browser tests: 1 passed, 1 failed',
    ]);
  });

  it('takes a browser in which no test has run for one that failed', () => {
    const empty = {browser: slimWebkit, passed: true, testResults: {tests: [], suites: []}};
    assert.deepEqual(countTests([session(webkit, true), empty, empty]), {
      lines: ['WebKit, slim stand-in ran no test', 'WebKit: 1 passed, 1 failed', 'browser tests: 1 passed, 1 failed'],
      passed: false,
    });
  });

  it('does not pass where there was nothing to run', () => {
    assert.deepEqual(countTests([]), {lines: ['browser tests: 0 passed, 0 failed'], passed: false});
  });
});
