import {expect} from '@open-wc/testing';
import * as lit from 'lit';
import * as slim from '../../src/slim/lit.js';
import {css, html, LitElement} from '../../src/slim/lit.js';

const toAttribute = (value: unknown) => (value == null ? null : String(value));
const declared = {reflect: true, useDefault: true, converter: {toAttribute}};

class TestSlim extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    ${css`
      p {
        color: rgb(1, 2, 3);
      }
    `}
  `;
  static override properties = {
    word: declared,
    count: {
      ...declared,
      attribute: 'how-many',
      converter: {fromAttribute: (value: string | null) => Number(value) || value, toAttribute},
    },
    open: {type: Boolean, reflect: true},
  };
  declare word: string;
  declare count: number;
  declare open: boolean;

  rendered = 0;
  heard: unknown;

  constructor() {
    super();
    this.word = 'default';
    this.count = 2;
    this.open = false;
  }

  // As every element of ours does: what waited outside of the page is done on the way in.
  override connectedCallback(): void {
    super.connectedCallback();
    this.performUpdate();
  }

  protected override render(): unknown {
    this.rendered++;
    return html`<p @click=${this.onClick}>${this.word} ${this.count} ${this.open}</p>`;
  }

  onClick(): void {
    this.heard = this;
  }

  updateNow(): void {
    this.performUpdate();
  }
}
customElements.define('test-slim', TestSlim);

class TestSame extends TestSlim {}
customElements.define('test-same', TestSame);

const said = (element: LitElement) => element.renderRoot.textContent;

afterEach(() => document.body.replaceChildren());

/** An element in the page, updated. */
const added = async (markup = '<test-slim></test-slim>'): Promise<TestSlim> => {
  document.body.innerHTML = markup;
  const element = document.body.firstElementChild as TestSlim;
  await element.updateComplete;
  return element;
};

describe('the stand-in for lit', () => {
  it('is what our modules get here', () => {
    expect(lit.LitElement).to.equal(slim.LitElement);
  });

  it('exports nothing that lit does not', async () => {
    // The query makes it an address that is not replaced.
    const real = await import('/node_modules/lit/index.js?real' as string);
    expect(real.LitElement).not.to.equal(slim.LitElement);
    expect(Object.keys(real)).to.include.members(Object.keys(slim));
  });
});

describe('attributes and properties', () => {
  it('start at the default, which is not reflected', async () => {
    const element = await added();
    expect(said(element)).to.equal('default 2 false');
    expect(element.getAttributeNames()).to.deep.equal([]);
  });

  it('are read from markup', async () => {
    expect(said(await added('<test-slim word="given" how-many="5" open></test-slim>'))).to.equal('given 5 true');
  });

  it('follow a changed attribute', async () => {
    const element = await added('<test-slim word="given"></test-slim>');
    element.setAttribute('word', 'changed');
    element.setAttribute('how-many', '7');
    element.setAttribute('open', '');
    expect([element.word, element.count, element.open]).to.deep.equal(['changed', 7, true]);
    await element.updateComplete;
    expect(said(element)).to.equal('changed 7 true');
  });

  it('reflect a changed property', async () => {
    const element = await added();
    element.word = 'set';
    element.count = 9;
    element.open = true;
    await element.updateComplete;
    expect(said(element)).to.equal('set 9 true');
    expect(element.getAttribute('word')).to.equal('set');
    expect(element.getAttribute('how-many')).to.equal('9');
    expect(element.getAttribute('open')).to.equal('');
  });

  it('reflect a property that is set back to its default', async () => {
    const element = await added('<test-slim word="given" open></test-slim>');
    element.word = 'default';
    element.open = false;
    await element.updateComplete;
    expect(element.getAttribute('word')).to.equal('default');
    expect(element.hasAttribute('open')).to.be.false;
    expect(said(element)).to.equal('default 2 false');
  });

  it('go back to the default when the attribute goes, which then stays away', async () => {
    const element = await added('<test-slim word="given" how-many="5" open></test-slim>');
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
    expect([element.word, element.count, element.open]).to.deep.equal(['default', 2, false]);
    await element.updateComplete;
    expect(said(element)).to.equal('default 2 false');
    expect(element.getAttributeNames()).to.deep.equal([]);
  });

  it('leave what the converter cannot read as it is written', async () => {
    const element = await added('<test-slim how-many="many"></test-slim>');
    expect(element.count).to.equal('many');
    expect(element.getAttribute('how-many')).to.equal('many');
  });

  it('take a boolean as true whatever is written', async () => {
    for (const value of ['', 'open', 'false']) {
      expect((await added(`<test-slim open="${value}"></test-slim>`)).open, value).to.be.true;
    }
  });

  it('take anything as a boolean where one is declared, and only there', async () => {
    const element = await added('<test-slim how-many="3" open></test-slim>');
    for (const [value, open] of [
      [undefined, false],
      ['yes', true],
      [null, false],
      [1, true],
      [0, false],
    ] as const) {
      element.open = value as unknown as boolean;
      await element.updateComplete;
      expect(element.hasAttribute('open'), `${value}`).to.equal(open);
    }
    element.count = false as unknown as number;
    await element.updateComplete;
    expect(element.getAttribute('how-many')).to.equal('false');
  });

  it('take an empty attribute as empty', async () => {
    const element = await added('<test-slim word=""></test-slim>');
    expect(element.word).to.equal('');
    expect(element.getAttribute('word')).to.equal('');
  });

  it('are not written where they are so already: a page may watch them', async () => {
    const element = await added('<test-slim word="a" how-many="3" open></test-slim>');
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(element, {attributes: true});
    for (let i = 0; i < 5; i++) {
      element.requestUpdate();
      await element.updateComplete;
    }
    element.word = 'a';
    await element.updateComplete;
    expect(records).to.have.length(0);
    element.word = 'b';
    await element.updateComplete;
    expect(records.map(({attributeName}) => attributeName)).to.deep.equal(['word']);
    observer.disconnect();
  });

  it('go where the property is null or undefined', async () => {
    for (const nothing of [null, undefined]) {
      const element = await added('<test-slim word="a" how-many="3"></test-slim>');
      Object.assign(element, {word: nothing, count: nothing});
      await element.updateComplete;
      expect(element.hasAttribute('word')).to.be.false;
      expect(element.hasAttribute('how-many')).to.be.false;
    }
  });

  it('are none of what a page has added to every object', async () => {
    Object.assign(Object.prototype, {type: 'everywhere', converter: 'everywhere'});
    try {
      const tag = 'test-everywhere';
      customElements.define(tag, class extends TestSlim {});
      const element = await added(`<${tag} word="a"></${tag}>`);
      expect(element.word).to.equal('a');
      element.word = 'b';
      await element.updateComplete;
      expect(element.getAttribute('word')).to.equal('b');
    } finally {
      delete (Object.prototype as {type?: unknown}).type;
      delete (Object.prototype as {converter?: unknown}).converter;
    }
  });

  it('leave other attributes alone', async () => {
    const element = await added('<test-slim class="a" count="3"></test-slim>');
    expect(element.count).to.equal(2);
    expect(element.getAttribute('class')).to.equal('a');
  });

  it('are kept where they were set before the element was defined', async () => {
    const early = document.createElement('test-early') as TestSlim;
    Object.assign(early, {word: 'early', open: true, count: 4});
    document.body.append(early);
    customElements.define('test-early', class extends TestSlim {});
    await early.updateComplete;
    expect(said(early)).to.equal('early 4 true');
    expect(early.getAttribute('word')).to.equal('early');
    early.word = 'later';
    await early.updateComplete;
    expect(said(early)).to.equal('later 4 true');
    early.remove();
    document.body.append(early);
    await early.updateComplete;
    expect(early.word).to.equal('later');
  });

  it('can be asked for by others than the browser', async () => {
    const before = [...TestSlim.observedAttributes];
    expect(TestSlim.observedAttributes).to.deep.equal(before);
    expect(before).to.deep.equal(['word', 'how-many', 'open']);
  });

  it('are each their own in each element and class', async () => {
    const [one, other, same] = [new TestSlim(), new TestSlim(), new TestSame()];
    one.word = 'one';
    same.word = 'same';
    expect([one.word, other.word, same.word]).to.deep.equal(['one', 'default', 'same']);
  });
});

describe('an update', () => {
  it('comes once after several changes, before the next task', async () => {
    const element = await added();
    const {rendered} = element;
    element.word = 'a';
    element.word = 'b';
    element.count = 3;
    expect(said(element)).to.equal('default 2 false');
    await element.updateComplete;
    expect(said(element)).to.equal('b 3 false');
    expect(element.rendered).to.equal(rendered + 1);
  });

  it('comes when it is asked for', async () => {
    const element = await added();
    const {rendered} = element;
    element.requestUpdate();
    await element.updateComplete;
    expect(element.rendered).to.equal(rendered + 1);
  });

  it('can be done at once, and is then not done again', async () => {
    const element = new TestSlim();
    document.body.append(element);
    element.word = 'now';
    element.updateNow();
    expect(said(element)).to.equal('now 2 false');
    expect(element.getAttribute('word')).to.equal('now');
    const {rendered} = element;
    element.updateNow();
    await element.updateComplete;
    expect(element.rendered).to.equal(rendered);
  });

  it('waits until the element is in a page', async () => {
    const element = document.createElement('test-slim') as TestSlim;
    element.word = 'waits';
    await element.updateComplete;
    expect(said(element)).to.equal('');
    expect(element.getAttributeNames()).to.deep.equal([]);
    document.body.append(element);
    await element.updateComplete;
    expect(said(element)).to.equal('waits 2 false');
  });

  it('comes with the next one in a page after a change outside of it', async () => {
    const element = await added();
    element.remove();
    element.word = 'outside';
    await element.updateComplete;
    document.body.append(element);
    await element.updateComplete;
    expect(said(element)).to.equal('outside 2 false');
    expect(element.getAttribute('word')).to.equal('outside');
  });

  it('lets the element hear its events as itself', async () => {
    const element = await added();
    element.renderRoot.querySelector('p')!.click();
    expect(element.heard).to.equal(element);
  });
});

describe('styles', () => {
  it('apply, with what stands in them', async () => {
    const element = await added();
    expect(getComputedStyle(element).display).to.equal('block');
    expect(getComputedStyle(element.renderRoot.querySelector('p')!).color).to.equal('rgb(1, 2, 3)');
  });

  it('are one sheet for all elements of a kind', () => {
    const [sheet, ...none] = new TestSlim().renderRoot.adoptedStyleSheets;
    expect(none).to.be.empty;
    expect(new TestSlim().renderRoot.adoptedStyleSheets).to.deep.equal([sheet]);
  });
});
