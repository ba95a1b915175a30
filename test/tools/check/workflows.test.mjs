import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {checkWorkflow} from '../../../tools/check/workflows.mjs';

const read = (path) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const path = '.github/workflows/ci.yml';
const code = read(path);

describe('check:workflows', () => {
  it('finds nothing in what GitHub runs', () => {
    assert.deepEqual(checkWorkflow(code, path), []);
  });

  for (const [from, to, found] of [
    ['matrix.node }}', 'matrix.nodes }}', /^\.github\/workflows\/ci\.yml:\d+:\d+ property "nodes" is not defined/],
    ['runs-on:', 'runs_on:', /"runs-on" section is missing/],
    ['contents: read', 'contents: reads', /"reads" is invalid for permission/],
  ]) {
    it(`finds ${to} in the place of ${from}`, () => {
      assert.match(checkWorkflow(code.replace(from, to), path).join('\n'), found);
    });
  }
});

describe('the workflow', () => {
  it('runs what holds everywhere, as it is run by hand', () => {
    assert.match(code, /^ +- run: \.ci\/run$/m);
  });

  it('runs with the oldest Node that the package is for, and with those after it', () => {
    const [oldest] = JSON.parse(read('package.json')).engines.node.match(/\d+/);
    const [, versions] = code.match(/node: \[(.*)\]/);
    assert.deepEqual(versions.split(', ').slice(0, 2), [oldest, String(Number(oldest) + 2)]);
  });

  it('may read the repository and nothing else, and has no secret', () => {
    assert.deepEqual(
      [...code.matchAll(/^(\s*)permissions:\n((?:\1 +.*\n)+)/gm)].map(([, , rights]) => rights.trim()),
      ['contents: read'],
    );
    assert.doesNotMatch(code, /secrets|GITHUB_TOKEN/);
  });
});
