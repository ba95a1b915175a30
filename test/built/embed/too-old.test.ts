/** Holds what a browser shows that lacks what the elements need: what stands inside of them. Old ones: `npm run test:old`. */
import {expect} from '@open-wc/testing';
import {openHostPage} from './host-page.js';
import {tags} from './shown.js';

const scripts = {
  'hyte.min.js': '<script src="/dist/hyte.min.js"></script>',
  "the package's modules": '<script type="module" src="/dist/index.js"></script>',
};

/** What takes from a page what is needed. */
const missing = {
  'container queries, before Chromium 105, Firefox 110 and Safari 16':
    'const {supports} = CSS; CSS.supports = (...asked) => !/container/.test(asked) && supports.apply(CSS, asked);',
  'style sheets that are constructed, before Firefox 101 and Safari 16.4':
    "delete Document.prototype.adoptedStyleSheets; delete DocumentOrShadowRoot?.prototype?.adoptedStyleSheets; window.CSSStyleSheet = function () { throw new TypeError('Illegal constructor') };",
};

/** Lit's development build is here for its warnings, but not for this one. */
const wrong = (said: string[]) => said.filter((text) => !text.startsWith('Lit is in dev mode'));

afterEach(() => document.body.replaceChildren());

for (const [name, script] of Object.entries(scripts)) {
  for (const [what, without] of Object.entries(missing)) {
    it(`${name} defines nothing without ${what}, and what stands inside stays`, async () => {
      const {window, said} = await openHostPage(
        `<script>var DocumentOrShadowRoot; ${without}</script>${script}
        ${tags.map((tag) => `<${tag}><p>Fallback</p></${tag}>`).join('')}`,
      );
      for (const tag of tags) {
        expect(window.customElements.get(tag), tag).to.equal(undefined);
        const inside = window.document.querySelector<HTMLElement>(`${tag} > p`)!;
        expect(inside.offsetHeight, tag).to.be.above(0);
      }
      expect(wrong(said)).to.deep.equal([]);
    });
  }

  it(`${name} follows a link without checkVisibility, before Safari 17.4`, async () => {
    const card = '<hyte-actor-card actor="county"></hyte-actor-card>';
    const {window, said} = await openHostPage(
      `<script>Element.prototype.checkVisibility = undefined</script>${script}<div hidden>${card}</div>${card}`,
    );
    window.location.hash = '#hyte-county-prevention';
    await new Promise((resolve) => setTimeout(resolve, 100));
    const [hidden, shown] = window.document.querySelectorAll('hyte-actor-card');
    expect(window.document.activeElement).to.equal(shown);
    expect(shown!.shadowRoot!.activeElement!.closest('[id]')!.id).to.equal('hyte-county-prevention');
    expect(hidden!.shadowRoot!.activeElement).to.equal(null);
    expect(wrong(said)).to.deep.equal([]);
  });
}
