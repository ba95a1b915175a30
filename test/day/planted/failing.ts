/** Tests that fail on what has no copy, for `failures.mjs`. By its name it is no test of ours. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/entries/hyte-intro.js';

const intro = () => fixture<HTMLElement>(html`<hyte-intro no-source></hyte-intro>`);
const heading = async () => (await intro()).shadowRoot!.querySelector('[part=heading]')!;

it('an element', async () => {
  expect(await heading()).to.equal(null);
});

it('elements', async () => {
  expect([await heading()]).to.be.empty;
});

it('two elements of ours', async () => {
  const first = await intro();
  expect(first).to.equal(await fixture(html`<hyte-intro heading-level="3"></hyte-intro>`));
});

it('a shadow root', async () => {
  expect((await intro()).shadowRoot).to.equal(null);
});

it('an element in an object', async () => {
  expect({heading: await heading()}).to.deep.equal({heading: null});
});

it('a function', () => {
  expect(() => {}).to.equal(null);
});

it('words', () => {
  expect('found').to.equal('wanted');
});

it('what is no error', () => {
  throw 'thrown';
});
