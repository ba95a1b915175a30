/** Links to a role on pages as they are: with readers on them, routers, and what is closed. */
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {HyteElement} from '../../src/elements/hyte-element.js';
import '../../src/entries/all.js';
import type {HyteRoleMatrix} from '../../src/entries/hyte-role-matrix.js';
import {isOpen, openers, parts, placeOf, settled, spoken, textOf, unique} from './helpers.js';

const {href, pathname, search} = location;
/** Puts markup on the page. @returns The first element of ours in it. */
const element = async <T extends HyteElement>(markup: string): Promise<T> => {
  const holder = await fixture(html`<div></div>`);
  holder.innerHTML = markup;
  return [...holder.querySelectorAll<T>('*')].find(({localName}) => localName.startsWith('hyte-'))!;
};

const spacer = '<div style="height: 3000px"></div>';
const card = (more = '') => `<hyte-actor-card actor="county" ${more}></hyte-actor-card>`;
const hash = '#hyte-county-self-care';
const id = hash.slice(1);

/** What has the focus, through all shadow roots. */
const focused = (): Element => {
  let at = document.activeElement!;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};
/** The element, of ours, that has the focus. */
const holder = () => (focused().getRootNode() as ShadowRoot).host;
const expectIn = (of: Element | null | undefined) => expect(holder() === of, `in ${holder()?.localName}`).to.be.true;

/** The address of a page that no other test has been at. */
const newPage = (of = '') => `${pathname}${search}&at=${unique('')}${of}`;
const visit = (address: string) => history.pushState(null, '', address);

/** Goes to a hash as a link on the page does. */
const goTo = async (to: string) => {
  const changed = new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
  location.hash = to;
  await changed;
  await settled();
};

afterEach(async () => {
  history.replaceState(null, '', href);
  (document.activeElement as HTMLElement | null)?.blur();
  scrollTo(0, 0);
  // Browsers allow a page so many changes of its address in ten seconds.
  await new Promise((resolve) => setTimeout(resolve, 300));
});

describe('an element that comes late, on a page with a hash of ours', () => {
  it('is shown to a reader who waits', async () => {
    visit(newPage(hash));
    await element('<hyte-intro></hyte-intro>');
    await settled();
    const one = await element<HyteElement>(spacer + card());
    await settled();
    expect(placeOf(focused())).to.equal(id);
    expectIn(one);
  });

  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    it(`leaves alone a reader who has gone on by ${type}`, async () => {
      visit(newPage(hash));
      // An element of ours that does not have it has read the address.
      const intro = await element<HyteElement>(`<hyte-intro></hyte-intro><input>${spacer}`);
      await settled();
      const input = intro.nextElementSibling as HTMLInputElement;
      input.focus();
      window.dispatchEvent(new Event(type));
      scrollTo(0, 500);
      intro.parentElement!.insertAdjacentHTML('beforeend', card());
      await settled();
      expect(document.activeElement === input).to.be.true;
      // Where the card is would be some 3,000 px down.
      expect(scrollY).to.be.below(700);
    });
  }
});

describe('the contents of a definition', () => {
  const links = (of: HyteElement) => [...of.renderRoot.querySelectorAll<HTMLAnchorElement>('nav a')];

  it('lead into itself, also where another stands before it', async () => {
    visit(newPage());
    const first = await element<HyteElement>('<hyte-definition></hyte-definition><hyte-definition></hyte-definition>');
    const second = first.nextElementSibling as HyteElement;
    for (const one of [second, first, second]) {
      for (const link of links(one)) {
        link.click();
        await settled();
        expect((holder()!.getRootNode() as ShadowRoot).host === one).to.be.true;
        expect(location.hash).to.equal(link.hash);
      }
    }
  });

  it('do not leave the page of a site whose router goes by the hash', async () => {
    visit(newPage('#/services/health'));
    const one = await element<HyteElement>('<hyte-definition></hyte-definition>');
    let changes = 0;
    const count = () => changes++;
    addEventListener('hashchange', count);
    links(one)[1]!.click();
    await settled();
    removeEventListener('hashchange', count);
    expect(location.hash).to.equal('#/services/health');
    expect(changes).to.equal(0);
    expect(placeOf(focused())).to.equal('hyte-municipalities');
  });
});

describe('the same link, followed a second time', () => {
  const elsewhere = () => {
    (focused() as HTMLElement).blur();
    scrollTo(0, 0);
  };

  it('works', async () => {
    visit(newPage());
    const one = await element<HyteElement>(`<a href="${hash}">Rooli</a>${spacer}${card()}${spacer}`);
    const link = one.parentElement!.querySelector('a')!;
    for (let i = 0; i < 3; i++) {
      link.click();
      await waitUntil(() => placeOf(focused()) === id, `${i}`);
      expect(scrollY, `${i}`).to.be.above(1000);
      elsewhere();
    }
  });

  it('works where a router follows it and tells nobody', async () => {
    visit(newPage());
    const one = await element<HyteElement>(`<a href="${newPage(hash)}">Rooli</a>${spacer}${card()}${spacer}`);
    const link = one.parentElement!.querySelector('a')!;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      visit(link.href);
    });
    for (let i = 0; i < 2; i++) {
      link.click();
      await settled();
      expect(placeOf(focused()), `${i}`).to.equal(id);
      elsewhere();
    }
  });

  it('works where a site has been somewhere else in between, and its elements come anew', async () => {
    const there = newPage(hash);
    for (let i = 0; i < 3; i++) {
      visit(there);
      const one = await element<HyteElement>(spacer + card() + spacer);
      await settled();
      expect(placeOf(focused()), `${i}`).to.equal(id);
      visit(newPage());
      one.parentElement!.remove();
      elsewhere();
      await settled();
    }
  });

  it('works by Back, where elements of the page before have shown it first', async () => {
    const there = newPage(hash);
    visit(there);
    const one = await element<HyteElement>(spacer + card() + spacer);
    await settled();
    visit(newPage());
    one.replaceWith(document.createElement('p'));
    const other = await element<HyteElement>('<hyte-role-matrix></hyte-role-matrix>');
    elsewhere();
    const back = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
    history.back();
    await back;
    await settled();
    other.parentElement!.remove();
    const again = await element<HyteElement>(spacer + card() + spacer);
    await settled();
    expectIn(again);
  });

  it('leaves a link that opens another window to the browser', async () => {
    visit(newPage(hash));
    const one = await element<HyteElement>(`<a href="${hash}">Rooli</a>${spacer}${card()}${spacer}`);
    await settled();
    elsewhere();
    const link = one.parentElement!.querySelector('a')!;
    link.addEventListener('click', (event) => event.preventDefault());
    link.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, ctrlKey: true}));
    await settled();
    expect(document.activeElement === document.body).to.be.true;
  });
});

describe('elements of several copies of the code', () => {
  it('are asked in the order of the page, whichever copy they come from', async () => {
    // Another copy's element: all that the two know of one another is on the page.
    const tag = `hyte-other-${unique('copy')}`;
    const asked: string[] = [];
    customElements.define(
      tag,
      class extends HTMLElement {
        reveal(wanted: string) {
          asked.push(wanted);
          this.tabIndex = -1;
          this.focus();
          return true;
        }
      },
    );
    visit(newPage());
    const other = await element<HyteElement>(`<${tag}></${tag}>${card()}`);
    await goTo(hash);
    expect(asked).to.include(id);
    expect(document.activeElement === other).to.be.true;
    other.nextElementSibling!.after(other);
    (document.activeElement as HTMLElement).blur();
    await goTo('#hyte-county-prevention');
    expectIn(other.previousElementSibling);
  });
});

describe('many elements under a hash that none of them has', () => {
  it('are looked through once for all that come together', async () => {
    visit(newPage('#hyte-nobody'));
    let looks = 0;
    const all = document.querySelectorAll;
    document.querySelectorAll = function (this: Document, selector: string) {
      if (selector === '*') looks++;
      return all.call(this, selector);
    } as typeof all;
    try {
      await element(card().repeat(60));
      await settled();
    } finally {
      delete (document as Partial<Document>).querySelectorAll;
    }
    expect(looks).to.be.within(1, 2);
  });
});

describe('a link to what is hidden', () => {
  const matrix = (more = '') => element<HyteRoleMatrix>(`<hyte-role-matrix controls ${more}></hyte-role-matrix>`);
  const set = async (of: HyteRoleMatrix, name: string, value: string) => {
    const field = of.renderRoot.querySelector<HTMLInputElement>(`[name=${name}]`)!;
    field.value = value;
    field.dispatchEvent(new Event('input', {bubbles: true}));
    await of.updateComplete;
  };
  const values = (of: HyteRoleMatrix) =>
    Object.fromEntries(
      ['query', 'actor', 'theme'].map((name) => [
        name,
        of.renderRoot.querySelector<HTMLInputElement>(`[name=${name}]`)!.value,
      ]),
    );
  const said = {fi: 'Haku tai rajaus poistettu', sv: 'Sökningen eller filtret har tagits bort'};

  for (const [hiding, kept] of [
    [{actor: 'organisations'}, {theme: 'self-care'}],
    [{theme: 'communication'}, {actor: 'county'}],
    [{query: 'zzz'}, {actor: 'county'}],
  ] as const) {
    for (const language of ['fi', 'sv'] as const) {
      it(`clears the filter by ${Object.keys(hiding)[0]} that hides it, keeps the other, and says so in ${language}`, async () => {
        visit(newPage());
        const one = await matrix(`lang="${language}"`);
        for (const [name, value] of Object.entries({...kept, ...hiding})) await set(one, name, value);
        expect(one.renderRoot.querySelectorAll(`#${id}`)).to.have.length(0);
        await goTo(hash);
        expect(placeOf(focused())).to.equal(id);
        expect(values(one)).to.deep.equal(Object.assign({query: '', actor: '', theme: ''}, kept));
        expect(textOf(parts(one, 'count')[0])).to.equal(said[language]);
        expect(await spoken(one)).to.equal(said[language]);
        await set(one, 'query', 'a');
        expect(textOf(parts(one, 'count')[0])).not.to.include(said[language]);
      });
    }
  }

  it('clears all of them where it takes more than one', async () => {
    visit(newPage());
    const one = await matrix();
    await set(one, 'actor', 'organisations');
    await set(one, 'query', 'zzz');
    await goTo(hash);
    expect(placeOf(focused())).to.equal(id);
    expect(values(one)).to.deep.equal({query: '', actor: '', theme: ''});
  });

  it('clears none where the matrix does not have it, or shows it', async () => {
    visit(newPage());
    const one = await matrix('themes="prevention self-care"');
    await set(one, 'actor', 'county');
    await goTo('#hyte-county-communication');
    await goTo(hash);
    expect(values(one).actor).to.equal('county');
    expect(parts(one, 'count')).to.be.empty;
  });

  it('does not change the choice of a wheel that is not to be seen', async () => {
    visit(newPage());
    const hidden = await element<HyteElement>(
      `<hyte-role-wheel actor="county" hidden></hyte-role-wheel><hyte-role-wheel actor="county"></hyte-role-wheel>`,
    );
    await goTo(hash);
    expectIn(hidden.nextElementSibling);
    hidden.hidden = false;
    expect(
      openers(hidden)
        .filter(isOpen)
        .map(({value}) => value),
    ).to.deep.equal(['county-prevention']);
  });

  for (const [what, around] of [
    ['closed details', (inside: string) => `<details><summary>Lisää</summary>${inside}</details>`],
    [
      'closed details within closed details',
      (inside: string) => `<details><summary>A</summary><details><summary>B</summary>${inside}</details></details>`,
    ],
    ['what waits to be found', (inside: string) => `<div hidden="until-found">${inside}</div>`],
  ] as const) {
    it(`opens ${what} of the page around the element`, async () => {
      visit(newPage());
      const holderElement = await element<HyteElement>(spacer + around(card()) + spacer);
      await goTo(hash);
      expectIn(holderElement);
      expect(focused().getBoundingClientRect().height).to.be.above(0);
    });
  }

  it('opens nothing where an element shows it that is to be seen', async () => {
    visit(newPage());
    const inside = await element<HyteElement>(`<details><summary>Lisää</summary>${card()}</details>${card()}`);
    await goTo(hash);
    expect((inside.parentElement as HTMLDetailsElement).open).to.be.false;
    expectIn(inside.parentElement!.nextElementSibling);
  });

  it('opens nothing around an element that does not have it', async () => {
    visit(newPage());
    const inside = await element<HyteElement>(
      '<details><summary>Lisää</summary><hyte-theme-card theme="communication"></hyte-theme-card></details>',
    );
    await goTo(hash);
    expect((inside.parentElement as HTMLDetailsElement).open).to.be.false;
  });
});
