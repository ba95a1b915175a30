/** Holds what the bench makes of its samples: a mistake there would be found in no measurement. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ASSUMED, costOf, energyOf} from '../../bench/cost.mjs';
import {barPlot, linePlot} from '../../bench/plots.mjs';
import {exponentOf, ratiosOf, summarise, takeTurns} from '../../bench/statistics.mjs';
import {markdown, printed, tableOf} from '../../bench/table.mjs';

describe('statistics', () => {
  it('give the median and the quartiles, in whatever order the values came', () => {
    assert.deepEqual(summarise([5, 1, 4, 2, 3]), {median: 3, low: 2, high: 4, count: 5});
    assert.deepEqual(summarise([2, 1]), {median: 1.5, low: 1.25, high: 1.75, count: 2});
  });

  it('compare what was taken in the same round: a machine that slows down is in no ratio', () => {
    assert.deepEqual(ratiosOf([2, 20, 200], [1, 10, 100]), {median: 2, low: 2, high: 2, count: 3});
  });

  it('find the exponent by which a time grows', () => {
    for (const exponent of [0.5, 1, 2]) {
      const points = [1, 10, 100].map((count) => [count, 3 * count ** exponent]);
      assert.ok(Math.abs(exponentOf(points) - exponent) < 1e-9);
    }
  });

  it('take turns in another order each round, keep what was taken together at one place, and leave out the first round', async () => {
    const order = [];
    const samples = await takeTurns({a: 1, b: 2, c: 3}, 3, async (subject, name) => {
      order.push(name);
      return `${subject} in turn ${Math.floor((order.length - 1) / 3)}`;
    });
    assert.equal(order.length, 12);
    const rounds = [0, 3, 6, 9].map((first) => order.slice(first, first + 3).join(''));
    assert.equal(new Set(rounds).size, 4);
    assert.ok(rounds.every((round) => [...round].sort().join('') === 'abc'));
    assert.deepEqual(samples.b, ['2 in turn 1', '2 in turn 2', '2 in turn 3']);
  });
});

describe('the table', () => {
  const rows = [
    {what: '`a`', unit: 'ms', value: {median: 1.234, low: 1, high: 2}, ratio: {median: 2}},
    {what: 'b', unit: 'B', value: {median: 16389.4}},
  ];

  it('has the columns that any row has, spread where there is some, and as many digits as a value is worth', () => {
    assert.deepEqual(tableOf({rows}), [
      ['', 'ratio', 'value'],
      ['`a`', '2.00', '1.23 (1.00–2.00) ms'],
      ['b', '', '16,389 B'],
    ]);
  });

  it('is in line on a terminal, and a table in Markdown', () => {
    const lines = printed(tableOf({rows})).split('\n');
    assert.deepEqual(lines.map((line) => line.length).slice(1), [lines[1].length, lines[1].length]);
    assert.equal(
      markdown([
        ['', 'x'],
        ['a', '1'],
      ]),
      '|  | x |\n| --- | --: |\n| a | 1 |',
    );
  });
});

describe('the plots', () => {
  const value = {median: 2, low: 1, high: 3};
  const drawn = [
    barPlot(
      'Bars & <more>',
      [
        {label: 'a "b"', value, ours: true},
        {label: 'c', value: {median: 1}},
      ],
      String,
    ),
    linePlot('Lines', [
      {
        label: 'a',
        points: [
          [1, 0.5],
          [10, 5],
          [1000, 400],
        ],
      },
    ]),
  ];

  it('are whole, with a name for who does not see them', () => {
    for (const svg of drawn) {
      assert.match(svg, /^<svg [^>]*role="img" aria-label="[^"]+"/);
      assert.doesNotMatch(svg, /NaN|undefined|Infinity/);
    }
    assert.match(drawn[0], /Bars &amp; &lt;more>/);
  });
});

describe('the cost', () => {
  it('is the energy that the model has for a gigabyte, in use and in making', () => {
    assert.equal(energyOf(1e9).toFixed(3), '0.300');
  });

  it('counts what is kept once for each reader who comes without it, and the rest with each page', () => {
    const parts = {once: 1000, each: 10, requests: {once: 1, each: 0}};
    const readers = ASSUMED.readers * 12;
    const {requests, bytes} = costOf(2, parts);
    assert.equal(requests, 2 * readers * ASSUMED.first);
    assert.equal(bytes, 2 * readers * (ASSUMED.first * 1000 + ASSUMED.views * 10));
  });
});
