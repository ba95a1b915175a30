import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import oldReporter from '../../../tools/browsers/old-reporter.mjs';

/** The last line of a run in which this has happened. */
const lineOf = async (...events) => {
  const lines = [];
  for await (const line of oldReporter(events)) lines.push(line);
  return lines.at(-1);
};
const pass = (more = {}) => ({type: 'test:pass', data: {details: {}, ...more}});
const fail = (details = {}) => ({type: 'test:fail', data: {details}});

describe('the reporter of tests in old browsers', () => {
  it('ends with the count of tests, without the suites that they are in', async () => {
    const suite = pass({details: {type: 'suite'}});
    const failed = fail({type: 'suite', error: {failureType: 'subtestsFailed'}});
    const line = await lineOf(pass(), suite, {type: 'test:diagnostic', data: {}}, fail(), pass(), failed);
    assert.equal(line, 'old browsers: 2 passed, 1 failed\n');
  });

  it('counts a test that was skipped as failed', async () => {
    assert.equal(await lineOf(pass({skip: true}), pass({todo: true})), 'old browsers: 0 passed, 2 failed\n');
  });

  it('counts a browser that does not start as failed', async () => {
    const line = await lineOf(fail({type: 'suite', error: {failureType: 'hookFailed'}}));
    assert.equal(line, 'old browsers: 0 passed, 1 failed\n');
  });
});
