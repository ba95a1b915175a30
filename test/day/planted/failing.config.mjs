/** Only the tests that fail, with Lit and with the stand-in. */
import base from '../../../web-test-runner.config.mjs';

const files = ['test/day/planted/failing.ts'];
const groups = base.groups.filter(({name}) => ['lit', 'slim'].includes(name)).map((group) => ({...group, files}));

export default {...base, groups};
