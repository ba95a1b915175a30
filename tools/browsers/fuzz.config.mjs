/** Only the fuzz test, with Lit and with the stand-in, for `npm run test:fuzz`. */
process.env.FUZZ_RUNS ??= '2000';
const {default: base} = await import('../../web-test-runner.config.mjs');

const fuzz = 'test/elements/fuzz.test.ts';
const groups = base.groups
  .filter(({name, files}) => !name.startsWith('built') && files.includes(fuzz))
  .map((group) => ({...group, files: [fuzz]}));

export default {...base, groups};
