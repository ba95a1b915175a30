/** Only the tests that fail, with Lit and with the stand-in. */
import base from '../../../web-test-runner.config.mjs';

const files = ['test/day/planted/failing.ts'];
const groups = ['lit', 'slim'].map((wanted) => ({
  // Of several by that name, any will do.
  ...base.groups.find(({name}) => name.startsWith(wanted)),
  files,
}));

export default {...base, groups};
