/** Holds that an element shows all of its text in its own look, however it comes to a page and wherever it goes from there. */
import {expect} from '@open-wc/testing';
import {definition} from '../../../src/definition/definition.js';
import {openHostPage, type HostPage} from './host-page.js';
import {every, shownBy, tags} from './shown.js';

const scripts = {
  'hyte.min.js': '<script src="/dist/hyte.min.js"></script>',
  "the package's modules": '<script type="module" src="/dist/index.js"></script>',
};
const all = Object.values(every).join('');

/** A copy that no page has upgraded: as a script makes one. */
const made = (document: Document, tag: string): Element => {
  const holder = document.implementation.createHTMLDocument().createElement('div');
  holder.innerHTML = every[tag]!;
  const element = document.createElement(tag);
  for (const {name, value} of holder.firstElementChild!.attributes) element.setAttribute(name, value);
  return element;
};

/** How elements come to a page, and where they go. Each puts all of them into what is the page's body at the end. */
const ways: Record<string, (page: HostPage) => Promise<ParentNode> | ParentNode> = {
  'made by a script': ({window: {document}}) => {
    for (const tag of tags) document.body.append(made(document, tag));
    return document.body;
  },
  'made by a script that sets the attributes last': ({window: {document}}) => {
    for (const tag of tags) {
      const {attributes} = made(document, tag);
      const element = document.body.appendChild(document.createElement(tag));
      for (const {name, value} of attributes) element.setAttribute(name, value);
    }
    return document.body;
  },
  'made by innerHTML': ({window: {document}}) => {
    document.body.innerHTML = all;
    return document.body;
  },
  'cloned from others on the page': ({window: {document}}) => {
    document.body.innerHTML = all;
    const clones = Array.from(document.body.children, (element) => element.cloneNode(true));
    document.body.replaceChildren(...clones);
    return document.body;
  },
  'cloned out of a <template>': ({window: {document}}) => {
    document.body.innerHTML = `<template>${all}</template>`;
    document.body.replaceChildren(document.querySelector('template')!.content.cloneNode(true));
    return document.body;
  },
  'moved out of a <template>': ({window: {document}}) => {
    document.body.innerHTML = `<template>${all}</template>`;
    document.body.replaceChildren(document.querySelector('template')!.content);
    return document.body;
  },
  'moved into a <template> and out again': ({window: {document}}) => {
    document.body.innerHTML = all;
    const {content} = document.createElement('template');
    content.append(...document.body.children);
    document.body.append(content);
    return document.body;
  },
  'imported from a document that was parsed': ({window: {document, DOMParser}}) => {
    const parsed = new DOMParser().parseFromString(all, 'text/html');
    document.body.append(...Array.from(parsed.body.children, (element) => document.importNode(element, true)));
    return document.body;
  },
  'adopted into the document of another window': async ({window: {document}}) => {
    const other = await openHostPage('<body></body>');
    document.body.innerHTML = all;
    other.window.document.body.append(...document.body.children);
    return other.window.document.body;
  },
  'adopted before they were on any page': async ({window: {document}}) => {
    const other = await openHostPage('<body></body>');
    other.window.document.body.append(...tags.map((tag) => made(document, tag)));
    return other.window.document.body;
  },
  'adopted into another document and back': async ({window: {document}}) => {
    const other = await openHostPage('<body></body>');
    document.body.innerHTML = all;
    other.window.document.body.append(...document.body.children);
    document.body.append(...other.window.document.body.children);
    return document.body;
  },
  'in a closed shadow root': ({window: {document}}) => {
    const root = document.body.attachShadow({mode: 'closed'});
    root.innerHTML = all;
    return root;
  },
  'moved from one shadow root to another': ({window: {document}}) => {
    document.body.innerHTML = '<div></div><div></div>';
    const [one, other] = Array.from(document.body.children, (host) => host.attachShadow({mode: 'closed'}));
    one!.innerHTML = all;
    other!.append(...one!.children);
    return other!;
  },
};

/** The page, and what was said on it but for what Lit's development build, which the tests serve, says of itself. */
const opened = async (markup: string): Promise<HostPage> => {
  const page = await openHostPage(`<body>${markup}</body>`);
  page.said = page.said.filter((words) => !words.startsWith('Lit is in dev mode'));
  return page;
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

afterEach(() => document.body.replaceChildren());

for (const [name, script] of Object.entries(scripts)) {
  describe(`the elements of ${name}`, () => {
    /** How each looks where it stands in a page's markup. */
    let usual: Record<string, string[]>;

    before(async () => {
      const {window} = await opened(all + script);
      usual = Object.fromEntries(tags.map((tag) => [tag, shownBy(window.document.querySelector(tag)!)]));
      document.body.replaceChildren();
    });

    for (const [way, bring] of Object.entries(ways)) {
      it(`look as ever ${way}`, async () => {
        const page = await opened(script);
        const root = await bring(page);
        await settled();
        for (const tag of tags) {
          const shown = shownBy(root.querySelector(tag)!);
          expect(shown.length, tag).to.be.above(4);
          expect(shown, tag).to.deep.equal(usual[tag]);
        }
        expect(page.said).to.deep.equal([]);
      });
    }

    it('would be seen to have lost their style sheet', async () => {
      const {window} = await opened(all + script);
      for (const tag of tags) {
        const element = window.document.querySelector(tag)!;
        element.shadowRoot!.adoptedStyleSheets = [];
        expect(shownBy(element), tag).not.to.deep.equal(usual[tag]);
      }
    });

    it('do nothing within a <template>', async () => {
      const page = await opened(`${script}<template>${all}</template>`);
      const {content} = page.window.document.querySelector('template')!;
      expect([...content.children].filter(({shadowRoot}) => shadowRoot)).to.have.length(0);
      expect(page.said).to.deep.equal([]);
    });

    it('speak the language of the shadow root that they are moved to', async () => {
      const page = await opened(`${script}<div lang="sv"></div><div lang="fi"></div>`);
      const [sv, fi] = Array.from(page.window.document.querySelectorAll('div'), (host) =>
        host.attachShadow({mode: 'closed'}),
      );
      sv!.innerHTML = '<hyte-intro></hyte-intro>';
      const text = () => (sv!.firstElementChild ?? fi!.firstElementChild)!.shadowRoot!.textContent;
      await settled();
      expect(text()).to.include(definition.title.sv);
      fi!.append(sv!.firstElementChild!);
      expect(text()).to.include(definition.title.fi);
      sv!.append(fi!.firstElementChild!);
      expect(text()).to.include(definition.title.sv);
    });

    it('follow a `lang` that changes in the document that they were adopted into', async () => {
      const page = await opened(`${script}<hyte-intro></hyte-intro>`);
      const other = await openHostPage('<html lang="sv"><body></body></html>');
      const {body, documentElement} = other.window.document;
      const intro = page.window.document.querySelector('hyte-intro')!;
      body.append(intro);
      expect(intro.shadowRoot!.textContent).to.include(definition.title.sv);
      documentElement.lang = 'fi';
      await settled();
      expect(intro.shadowRoot!.textContent).to.include(definition.title.fi);
    });

    it('are led to in their order, also in a shadow root that another window has made', async () => {
      const other = await openHostPage('');
      const [inRoot, onPage] = ['<div></div>', '<hyte-theme-card theme="prevention"></hyte-theme-card>'];
      for (const markup of [inRoot + onPage, onPage + inRoot]) {
        const page = await opened(script + markup);
        const {document, location} = page.window;
        const host = other.window.document.createElement('div');
        document.querySelector('div')!.replaceWith(host);
        host.attachShadow({mode: 'open'}).append(made(document, 'hyte-actor-card'));
        location.hash = '#hyte-municipalities-prevention';
        await settled();
        expect(document.activeElement?.localName).to.equal(markup.startsWith(inRoot) ? 'div' : 'hyte-theme-card');
        expect(page.said).to.deep.equal([]);
      }
    });
  });
}

describe('hyte.min.js in a sandboxed frame', () => {
  it('shows every element, without an error', async () => {
    const code = await (await fetch('/dist/hyte.min.js')).text();
    // Of the frame's origin nobody else is: it loads nothing from here, and tells what it shows.
    const tell = `addEventListener('load', () => setTimeout(() => parent.postMessage({said, shown: ${JSON.stringify(tags)}
      .map((tag) => [document.querySelector(tag).shadowRoot.textContent.length > 15,
        getComputedStyle(document.querySelector(tag).shadowRoot.querySelector('section')).lineHeight !== 'normal'])}, '*')))`;
    const listen = `const said = []; addEventListener('error', ({message}) => said.push(message));
      addEventListener('unhandledrejection', ({reason}) => said.push(String(reason)));
      console.warn = console.error = (...words) => said.push(words.join(' '));`;
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = `<!doctype html><script>${listen}</script>${all}<script>${code.replaceAll('</script', '<\\/script')}</script>
      <script>${tell}</script>`;
    const told = new Promise<MessageEvent>((resolve) => addEventListener('message', resolve, {once: true}));
    document.body.append(frame);
    const {data} = await told;
    expect(data).to.deep.equal({said: [], shown: tags.map(() => [true, true])});
  });
});
