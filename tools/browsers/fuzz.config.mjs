/** Only the fuzz test, with Lit and with the stand-in, for `npm run test:fuzz`. */
import base from '../../web-test-runner.config.mjs';

const files = ['test/elements/fuzz.test.ts'];
const groups = base.groups.filter(({name}) => ['lit', 'slim'].includes(name)).map((group) => ({...group, files}));

export default {...base, groups};
