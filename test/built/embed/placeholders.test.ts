/** Holds that the file puts elements in the place of what every content system lets an author write, and of nothing else. */
import {expect, waitUntil} from '@open-wc/testing';
import {openHostPage, type HostPage} from './host-page.js';

const file = '<script defer src="/dist/hyte.min.js"></script>';
const ours = (document: Document) =>
  Array.from(document.querySelectorAll<HTMLElement>('*')).filter(({localName}) => localName.startsWith('hyte-'));
/** The elements of a page as they would be written. */
const written = ({window}: HostPage) =>
  ours(window.document).map((each) => (each.cloneNode() as Element).outerHTML.replace(/=""|<\/.*/g, ''));
const textOf = (element: Element) => element.shadowRoot!.textContent!;
const link = (file: string, text = 'Roolit') => `<a href="/dist/${file}">${text}</a>`;

/** Waits until what would be done in idle time has been. */
const idle = async ({window}: HostPage) => {
  await new Promise((resolve) => setTimeout(resolve, 50));
  await new Promise((resolve) => (window.requestIdleCallback ?? setTimeout)(resolve as () => void));
  await new Promise((resolve) => setTimeout(resolve));
};

afterEach(() => document.body.replaceChildren());

describe('div[data-hyte]', () => {
  it('becomes the element, with any attribute, in the language of the page or its own', async () => {
    const page = await openHostPage(
      `${file}<div data-hyte="actor-card" data-actor="municipalities" data-roles="prevention cooperation" data-layout="accordion" data-heading-level="3" data-no-source lang="sv"></div>
      <div data-hyte="hyte-role-matrix" data-actors="county" data-view="list" data-controls data-lang="sv"></div>`,
    );
    expect(written(page)).to.deep.equal([
      '<hyte-actor-card heading-level="3" no-source actor="municipalities" roles="prevention cooperation" layout="accordion">',
      '<hyte-role-matrix lang="sv" actors="county" view="list" controls>',
    ]);
    for (const element of ours(page.window.document)) expect(element).to.have.property('language', 'sv');
    expect(page.said).to.deep.equal([]);
  });

  it('stays where it is, with its class, and keeps what was in it', async () => {
    const page = await openHostPage(
      `${file}<div class="wide" id="here" data-hyte="actor-card" data-actor="county"><p>Varateksti</p><p slot="prevention"><a href="https://kunta.example/">Neuvola</a></p></div>`,
    );
    const div = page.window.document.getElementById('here')!;
    expect(div.className).to.equal('wide');
    expect(div.children.length).to.equal(1);
    const element = div.firstElementChild!;
    expect(element.textContent).to.equal('VaratekstiNeuvola');
    const [slot] = element.shadowRoot!.querySelectorAll<HTMLSlotElement>('slot[name=prevention]');
    expect(slot!.assignedElements().length).to.equal(1);
    expect(element.children[0]!.getClientRects().length).to.equal(0);
  });

  it('takes a name however it is written, and no attribute that says no', async () => {
    const page = await openHostPage(
      `${file}<div data-hyte=" Role-Matrix " data-controls="no" data-view="list"></div><section data-hyte="intro"></section>`,
    );
    expect(written(page)).to.deep.equal(['<hyte-role-matrix view="list">']);
  });

  it('that names nothing stops no other', async () => {
    const page = await openHostPage(`${file}<div data-hyte></div><div data-hyte="intro"></div>`);
    expect(written(page)).to.deep.equal(['<hyte-intro>']);
    expect(page.said.length).to.equal(1);
  });

  it('says in the element what is wrong with an attribute, and on the console which elements there are', async () => {
    const page = await openHostPage(
      `${file}<div data-hyte="theme-card" data-theme="nothing"></div><div data-hyte="card"><p>Varateksti</p></div>`,
    );
    expect(written(page)).to.deep.equal(['<hyte-theme-card theme="nothing">']);
    expect(textOf(ours(page.window.document)[0]!)).to.include('theme="nothing"');
    expect(page.window.document.body.innerText).to.include('Varateksti');
    const said = page.said.filter((words) => words.includes('data-hyte'));
    expect(said.length).to.equal(1);
    for (const word of ['<div data-hyte="card">', 'actor-card', 'role-matrix']) expect(said[0]).to.include(word);
  });
});

describe('a link to a standalone page', () => {
  it('becomes what the page shows, where it stands alone in its paragraph', async () => {
    const page = await openHostPage(
      file +
        [
          link('actor-card-county.fi.html'),
          link('role-matrix.sv.html'),
          ` <strong>${link('theme-card-organisation-support.fi.html')}</strong>\u00a0<br> `,
          link('role-matrix-short.fi.html'),
          link('definition.sv.html?parts=intro&heading-level=3'),
          link('role-matrix.fi.html?controls=no&amp;view=list#hyte-county'),
        ]
          .map((each) => `<p>${each}</p>`)
          .join(''),
    );
    expect(written(page)).to.deep.equal([
      '<hyte-actor-card lang="fi" actor="county">',
      '<hyte-role-matrix lang="sv" controls>',
      '<hyte-theme-card lang="fi" theme="organisation-support">',
      '<hyte-role-matrix lang="fi" controls>',
      '<hyte-definition lang="sv" heading-level="3" parts="intro">',
      '<hyte-role-matrix lang="fi" view="list">',
    ]);
    for (const element of ours(page.window.document)) {
      expect(element.querySelectorAll('p > a, p > strong > a').length).to.equal(1);
      expect(textOf(element).length).to.be.greaterThan(50);
    }
    expect(page.said).to.deep.equal([]);
  });

  const left = {
    'in a paragraph of a list': `<ul><li><p>${link('intro.fi.html')}</p></li></ul>`,
    'that saves a file': `<p><a download href="/dist/intro.fi.html">Roolit</a></p>`,
    'beside other words': `<p>Katso ${link('intro.fi.html')}.</p>`,
    'two in a paragraph': `<p>${link('intro.fi.html')} ${link('definition.fi.html')}</p>`,
    'in a list': `<ul><li>${link('intro.fi.html')}</li></ul>`,
    'in no paragraph': `<div>${link('intro.fi.html')}</div>`,
    'around a picture': `<p><a href="/dist/intro.fi.html"><img alt="Kuva" src="data:,"></a></p>`,
    'beside a picture': `<p>${link('intro.fi.html')}<img alt="" src="data:,"></p>`,
    'without words': `<p>${link('intro.fi.html', ' ')}</p>`,
    'to another folder': `<p><a href="/dist/more/intro.fi.html">Roolit</a></p><p><a href="/intro.fi.html">Roolit</a></p>`,
    'to another site': `<p><a href="https://other.example/dist/intro.fi.html">Roolit</a></p>`,
    'to another file': `<p>${link('intro.fi.pdf')}</p><p>${link('other.fi.html')}</p><p>${link('intro.html')}</p>`,
    'that opts out': `<p data-hyte-off>${link('intro.fi.html')}</p><div data-hyte-off><p>${link('intro.fi.html')}</p><div data-hyte="intro"></div></div>`,
    'in an editor': `<div contenteditable><p>${link('intro.fi.html')}</p><div data-hyte="intro"></div><section contenteditable="false"><p>${link('intro.fi.html')}</p></section></div>`,
  };
  for (const [where, markup] of Object.entries(left)) {
    it(`stays a link ${where}`, async () => {
      const page = await openHostPage(`${file}<main>${markup}</main>`);
      const main = page.window.document.querySelector('main')!;
      const before = main.innerHTML;
      await idle(page);
      expect(ours(page.window.document)).to.deep.equal([]);
      expect(main.innerHTML).to.equal(before);
      expect(page.said).to.deep.equal([]);
    });
  }

  it('stays one inside an element of ours, where it is a fallback or stands in a slot', async () => {
    const page = await openHostPage(
      `${file}<hyte-intro><p>${link('intro.fi.html')}</p><p slot="footer">${link('definition.fi.html')}</p></hyte-intro>
      <div data-hyte="intro"><p>${link('intro.fi.html')}</p></div>`,
    );
    await idle(page);
    expect(ours(page.window.document).map(({localName}) => localName)).to.deep.equal(['hyte-intro', 'hyte-intro']);
  });

  it('leads to the folder that the script tag names, on whatever site', async () => {
    const page = await openHostPage(
      `<script defer src="/dist/hyte.min.js" data-hyte-pages="https://county.example/hyte/"></script>
      <p><a href="http://county.example/hyte/intro.fi.html">Roolit</a></p><p>${link('intro.fi.html')}</p>`,
    );
    expect(written(page)).to.deep.equal(['<hyte-intro lang="fi">']);
  });
});

describe('placeholders', () => {
  const markup = `<div data-hyte="intro"></div><p>${link('intro.fi.html')}</p>`;
  const ways = {
    'deferred, before them': '<script defer src="/dist/hyte.min.js"></script>{}',
    'blocking, before them': '<script src="/dist/hyte.min.js"></script>{}',
    'blocking, after them': '{}<script src="/dist/hyte.min.js"></script>',
    'at its own time': '<script async src="/dist/hyte.min.js"></script>{}',
    twice: '<script src="/dist/hyte.min.js"></script>{}<script src="/dist/hyte.min.js"></script>',
  };
  for (const [way, page] of Object.entries(ways)) {
    it(`are found by a script that is loaded ${way}`, async () => {
      const host = await openHostPage(page.replace('{}', markup));
      await idle(host);
      expect(written(host).map((each) => each.replace(' lang="fi"', ''))).to.deep.equal([
        '<hyte-intro>',
        '<hyte-intro>',
      ]);
    });
  }

  it('are found by a module, links where its tag says which folder', async () => {
    const page = await openHostPage(
      `<script type="module" src="/dist/hyte.min.js" data-hyte-pages="/dist/"></script>${markup}`,
    );
    await waitUntil(() => written(page).length === 2);
  });

  it('are upgraded when they are added later, and once', async () => {
    const page = await openHostPage(file);
    const {body} = page.window.document;
    for (let i = 1; i <= 2; i++) {
      body.insertAdjacentHTML('beforeend', `<section>${markup}</section>`);
      await waitUntil(() => written(page).length === 2 * i);
      body.append(page.window.document.createElement('hr'));
      await idle(page);
      expect(written(page).length).to.equal(2 * i);
    }
  });

  it('are left alone while the page is being edited, and taken up afterwards', async () => {
    const page = await openHostPage(file);
    const {document} = page.window;
    document.designMode = 'on';
    document.body.insertAdjacentHTML('beforeend', markup);
    await idle(page);
    expect(written(page)).to.deep.equal([]);
    document.designMode = 'off';
    document.body.append(document.createElement('hr'));
    await waitUntil(() => written(page).length === 2);
  });

  it('are shown before the page is painted, by a deferred script', async () => {
    const page = await openHostPage(
      `${file}${markup}<script>addEventListener('DOMContentLoaded', () => (self.count = document.querySelectorAll('hyte-intro').length))</script>`,
    );
    expect((page.window as unknown as {count: number}).count).to.equal(2);
  });

  it('stay as they are where a browser is too old for the elements', async () => {
    const page = await openHostPage(`<script>CSS.supports = () => false</script>${file}${markup}`);
    await idle(page);
    expect(written(page)).to.deep.equal([]);
    expect(page.window.document.querySelector('a')!.textContent).to.equal('Roolit');
  });
});
