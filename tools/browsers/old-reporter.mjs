/** Ends a run of Node's test runner on old browsers with a line of its own, for CI to read. */
export default async function* oldReporter(source) {
  let [passed, failed] = [0, 0];
  for await (const {type, data} of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // A suite is its tests; one that fails by itself, in what comes before or after them, has none to say so.
    if (data.details?.type === 'suite') {
      if (type === 'test:fail' && data.details.error?.failureType === 'hookFailed') failed++;
    } else if (type === 'test:pass' && !data.skip && !data.todo) passed++;
    else failed++;
  }
  yield `old browsers: ${passed} passed, ${failed} failed\n`;
}
