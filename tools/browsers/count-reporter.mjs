/** Ends a run with the count of each engine and of all, for people and for CI to read. */

/** Every test of a suite and of those within it. */
const testsOf = ({tests = [], suites = []} = {}) => [...tests, ...suites.flatMap(testsOf)];

/** What passed and failed in one test file. One that fails outside of its tests counts as well. */
const countOf = (session) => {
  const tests = testsOf(session.testResults);
  const failed = tests.filter((test) => !test.passed).length;
  return {passed: tests.length - failed, failed: failed || Number(!session.passed)};
};

const sum = (counts) => ({
  passed: counts.reduce((total, {passed}) => total + passed, 0),
  failed: counts.reduce((total, {failed}) => total + failed, 0),
});

const lineOf = (what, {passed, failed}) => `${what}: ${passed} passed, ${failed} failed`;

/**
 * The lines of a report: one for each browser that ran no test at all, which counts as one that failed, one for each
 * engine, and the last one over all.
 * @param {object[]} sessions What became of each test file in each browser; a browser has a `name` and an `engine`.
 */
export const countTests = (sessions) => {
  const counts = new Map();
  const empty = [];
  for (const browser of new Set(sessions.map((session) => session.browser))) {
    const count = sum(sessions.filter((session) => session.browser === browser).map(countOf));
    if (count.passed + count.failed === 0) {
      count.failed = 1;
      empty.push(`${browser.name} ran no test`);
    }
    counts.set(browser.engine, sum([counts.get(browser.engine) ?? {passed: 0, failed: 0}, count]));
  }
  const total = sum([...counts.values()]);
  return {
    lines: [...empty, ...[...counts].map((count) => lineOf(...count)), lineOf('browser tests', total)],
    passed: total.failed === 0 && total.passed > 0,
  };
};

/** @returns {import('@web/test-runner').Reporter} */
export const countReporter = () => ({
  stop({sessions}) {
    const {lines, passed} = countTests(sessions);
    console.log(lines.join('\n'));
    // The runner takes a browser without tests for one that passed, and ends the process as it thinks right.
    if (!passed) process.once('exit', () => (process.exitCode = 1));
  },
});
