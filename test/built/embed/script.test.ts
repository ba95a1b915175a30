import {expect} from '@open-wc/testing';
import {definition, findActor, languages} from '../../../src/definition/definition.js';
import {openHostPage, type HostPage} from './host-page.js';

const ways = {
  'a deferred script': '<script defer src="/dist/hyte.min.js"></script>',
  'a plain script': '<script src="/dist/hyte.min.js"></script>',
  'a module': '<script type="module" src="/dist/hyte.min.js"></script>',
};
const [deferred, , asModule] = Object.values(ways) as [string, string, string];
const card = '<hyte-actor-card actor="municipalities" lang="sv"></hyte-actor-card>';
const matrix = '<hyte-role-matrix lang="sv"></hyte-role-matrix>';
const swedish = findActor('municipalities')!.roles.map(({text}) => text.sv);

const shownIn = ({window}: HostPage, selector: string) =>
  window.document.querySelector(selector)?.shadowRoot?.textContent ?? '';

/** Holds that card and matrix stand there in full, and that nothing was said of it. */
const expectShown = (page: HostPage) => {
  for (const text of swedish) {
    expect(shownIn(page, 'hyte-actor-card')).to.include(text);
    expect(shownIn(page, 'hyte-role-matrix')).to.include(text);
  }
  expect(page.said).to.deep.equal([]);
};

afterEach(() => document.body.replaceChildren());

for (const [way, script] of Object.entries(ways)) {
  describe(`hyte.min.js as ${way}`, () => {
    it('shows what stands before it', async () => {
      expectShown(await openHostPage(card + matrix + script));
    });

    it('shows what stands after it', async () => {
      expectShown(await openHostPage(script + card + matrix));
    });

    it('shows what is added later, at once', async () => {
      const page = await openHostPage(script);
      page.window.document.body.insertAdjacentHTML('beforeend', card + matrix);
      expectShown(page);
    });

    it('bears a second copy of itself', async () => {
      expectShown(await openHostPage(script + card + script + matrix));
    });
  });
}

describe('hyte.min.js', () => {
  it("speaks the page's language", async () => {
    for (const language of languages) {
      const page = await openHostPage(
        `<html lang="${language}"><body>${deferred}<hyte-actor-card actor="county"></hyte-actor-card></body></html>`,
      );
      expect(shownIn(page, 'hyte-actor-card')).to.include(findActor('county')!.title[language]);
    }
  });

  it('shows every actor in both languages on one page', async () => {
    const all = definition.actors.flatMap(({id}) => languages.map((language) => ({id, language})));
    const page = await openHostPage(
      deferred +
        all.map(({id, language}) => `<hyte-actor-card actor="${id}" lang="${language}"></hyte-actor-card>`).join(''),
    );
    for (const {id, language} of all) {
      const shown = shownIn(page, `[actor=${id}][lang=${language}]`);
      for (const {text} of findActor(id)!.roles) expect(shown).to.include(text[language]);
    }
  });

  it('bears copies of every kind, and the modules from npm', async () => {
    const modules = '<script type="module" src="/dist/index.js"></script>';
    const page = await openHostPage(Object.values(ways).join('') + modules + card + matrix);
    // What Lit's development build, which the tests serve, says of itself and of a second copy.
    page.said = page.said.filter((words) => !/^(Lit is in dev mode|Multiple versions of Lit)/.test(words));
    expectShown(page);
  });

  it('leaves no trace on the page: no global, no style, no cookie, nothing stored', async () => {
    const markup = `<head><title>Host</title></head><body>${card}${matrix}</body>`;
    const without = await openHostPage(markup);
    const page = await openHostPage(markup + deferred + asModule);
    expectShown(page);
    expect(Reflect.ownKeys(page.window)).to.have.members(Reflect.ownKeys(without.window));

    const {document, localStorage, sessionStorage} = page.window;
    for (const script of document.querySelectorAll('script[src]')) script.remove();
    expect(document.documentElement.outerHTML).to.equal(without.window.document.documentElement.outerHTML);
    expect(document.adoptedStyleSheets).to.have.length(0);
    expect(document.cookie).to.equal('');
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
  });

  it('has no import and no export', async () => {
    const code = await (await fetch('/dist/hyte.min.js')).text();
    expect(() => new Function(code)).not.to.throw();
    expect(code).not.to.match(/\bimport\s*\(/);
  });
});
