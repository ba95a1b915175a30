/** What pages, frameworks and browsers may do to elements while readers use them. */
import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {HyteElement} from '../../src/elements/hyte-element.js';
import '../../src/entries/all.js';
import type {HyteActorCard} from '../../src/entries/hyte-actor-card.js';
import type {HyteLanguageSwitch} from '../../src/entries/hyte-language-switch.js';
import type {HyteRoleMatrix} from '../../src/entries/hyte-role-matrix.js';
import {definition, element, expectAccessible, parts, settled, textOf, textsOf, unique, warnings} from './helpers.js';

const all = {
  'hyte-actor-card': 'actor="county"',
  'hyte-definition': '',
  'hyte-intro': '',
  'hyte-language-switch': '',
  'hyte-role-matrix': 'controls',
  'hyte-role-wheel': 'actor="county"',
  'hyte-source': '',
  'hyte-theme-card': 'theme="prevention"',
};

describe('what is open in an accordion', () => {
  const accordion = (more = 'actor="county"') =>
    element<HyteActorCard>(`<hyte-actor-card layout="accordion" ${more}></hyte-actor-card>`);
  const open = (of: HyteActorCard) =>
    parts(of, 'role')
      .filter((role) => role.querySelector('[aria-expanded=true]'))
      .map(({id}) => id.slice('hyte-'.length));
  const press = (of: HyteActorCard, id: string) =>
    of.shadowRoot!.getElementById(`hyte-${id}`)!.querySelector<HTMLElement>('[aria-expanded]')!.click();
  const toggle = (of: HyteActorCard) => textOf(parts(of, 'toggle')[0]);

  it('goes by role where other roles are shown, also in the same moment', async () => {
    const one = await accordion();
    press(one, 'county-communication');
    one.roles = 'communication cooperation';
    await settled();
    expect(open(one)).to.deep.equal(['county-communication']);
    one.roles = 'prevention organisation-support';
    await settled();
    expect(open(one)).to.deep.equal([]);
    one.roles = '';
    await settled();
    expect(open(one)).to.deep.equal(['county-communication']);
  });

  it('goes by role where another actor is shown, and is as it was when that one is back', async () => {
    const one = await accordion();
    press(one, 'county-prevention');
    one.actor = 'municipalities';
    await settled();
    expect(open(one)).to.deep.equal([]);
    press(one, 'municipalities-cooperation');
    await settled();
    one.actor = 'county';
    await settled();
    expect(open(one)).to.deep.equal(['county-prevention']);
    one.actor = 'municipalities';
    await settled();
    expect(open(one)).to.deep.equal(['municipalities-cooperation']);
  });

  it('stays where language and level of headings change', async () => {
    const one = await accordion();
    press(one, 'county-prevention');
    one.lang = 'sv';
    one.headingLevel = 4;
    await settled();
    expect(open(one)).to.deep.equal(['county-prevention']);
  });

  it('is what the button goes by', async () => {
    const one = await accordion('actor="county" roles="prevention cooperation"');
    parts(one, 'toggle')[0]!.click();
    await settled();
    expect(toggle(one)).to.equal('Sulje kaikki roolit');
    one.roles = 'prevention self-care';
    await settled();
    expect(toggle(one)).to.equal('Avaa kaikki roolit');
    one.roles = 'cooperation';
    await settled();
    expect(toggle(one)).to.equal('Sulje kaikki roolit');
  });
});

for (const [tag, attributes] of Object.entries(all)) {
  const write = (more = '') => `<${tag} ${attributes} ${more}></${tag}>`;

  describe(`<${tag}>`, () => {
    for (const [what, odd] of [
      ['a symbol', Symbol('odd')],
      ['an object without a prototype', Object.create(null)],
      ['an object that cannot be written', {toString: () => ({})}],
    ] as const) {
      it(`lives on where a script sets ${what}`, async () => {
        const one = await element<HyteElement>(write());
        const shown = textOf(one.renderRoot as unknown as Node);
        const names = ['headingLevel', ...attributes.split(' ').map((each) => each.split('=')[0]!)].filter(Boolean);
        await warnings(async () => {
          for (const name of names) {
            const before = (one as unknown as Record<string, unknown>)[name];
            Object.assign(one, {[name]: odd});
            await one.updateComplete;
            if (typeof before !== 'boolean') expect(parts(one, 'problem').length, name).to.equal(1);
            Object.assign(one, {[name]: before});
            await one.updateComplete;
          }
        });
        expect(textOf(one.renderRoot as unknown as Node)).to.equal(shown);
      });
    }

    it('writes no attribute that is so already: a page that answers to each would go on for ever', async () => {
      const one = await element<HyteElement>(write('lang="fi" no-source'));
      const records: MutationRecord[] = [];
      const observer = new MutationObserver((list) => records.push(...list));
      observer.observe(one, {attributes: true});
      for (let i = 0; i < 5; i++) {
        one.requestUpdate();
        await one.updateComplete;
      }
      Object.assign(one, {noSource: true});
      await one.updateComplete;
      observer.disconnect();
      expect(records.length).to.equal(0);
    });

    it('shows the right text where a browser has translated it', async () => {
      const one = await element<HyteElement>(write('lang="fi" no-source'));
      const expected = await element<HyteElement>(write('lang="sv" no-source'));
      // As Chromium does it: each text in two elements of its own.
      const walker = document.createTreeWalker(one.renderRoot, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts.filter(({data}) => data.trim())) {
        const outer = document.createElement('font');
        outer.append(document.createElement('font'));
        outer.firstElementChild!.textContent = `translated ${text.data}`;
        text.replaceWith(outer);
      }
      one.lang = 'sv';
      await settled();
      expect(textOf(one.renderRoot as unknown as Node)).to.equal(textOf(expected.renderRoot as unknown as Node));
    });

    it('is not shown twice where it comes as declarative shadow DOM', async () => {
      const holder = await fixture<HTMLElement>(html`<div></div>`);
      const plain = await element<HyteElement>(write());
      const setHtml = holder as unknown as {setHTMLUnsafe?: (markup: string) => void};
      const inside = `<template shadowrootmode="open">${plain.renderRoot.querySelector('section')!.outerHTML}</template>`;
      const markup = write().replace('></', `>${inside}</`);
      if (setHtml.setHTMLUnsafe) setHtml.setHTMLUnsafe(markup);
      else return;
      const one = holder.firstElementChild as HyteElement;
      await one.updateComplete;
      expect(one.renderRoot.querySelectorAll('section')).to.have.length(1);
      expect(one.getBoundingClientRect().height).to.be.closeTo(plain.getBoundingClientRect().height, 1);
    });
  });
}

describe('a value that names more than one where one is asked for', () => {
  for (const [attribute, value, markup] of [
    ['heading-level', '1 3', (value: string) => `<hyte-intro heading-level="${value}"></hyte-intro>`],
    ['view', 'table list', (value: string) => `<hyte-role-matrix view="${value}"></hyte-role-matrix>`],
    [
      'layout',
      'list accordion',
      (value: string) => `<hyte-actor-card actor="county" layout="${value}"></hyte-actor-card>`,
    ],
    ['actor', 'county municipalities', (value: string) => `<hyte-actor-card actor="${value}"></hyte-actor-card>`],
  ] as const) {
    it(`is told for ${attribute}`, async () => {
      let one!: HyteElement;
      await warnings(async () => (one = await element<HyteElement>(markup(value))));
      expect(textsOf(one, 'problem').join()).to.include(`${attribute}="${value}"`);
      await expectAccessible(one);
    });
  }
});

describe('what a switch is for', () => {
  it('is found when it comes later, and when its id does', async () => {
    const id = unique('later');
    const one = await element<HyteLanguageSwitch>(
      `<div><hyte-language-switch for="${id}"></hyte-language-switch></div>`,
    );
    await settled();
    expect(parts(one, 'problem')).to.have.length(1);
    const main = document.createElement('div');
    main.lang = 'sv';
    one.after(main);
    await settled();
    expect(parts(one, 'problem')).to.have.length(1);
    main.id = id;
    await settled();
    expect(parts(one, 'problem')).to.have.length(0);
    expect(one.language).to.equal('sv');
    parts(one, 'language')[0]!.click();
    expect(main.lang).to.equal('fi');
  });

  it('has something behind the colon on a page without any id', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({mode: 'open'});
    await warnings(() => (root.innerHTML = `<hyte-language-switch for="${unique('nothing')}"></hyte-language-switch>`));
    const one = root.firstElementChild as HyteLanguageSwitch;
    await one.updateComplete;
    expect(textsOf(one, 'problem')[0]).not.to.match(/: \.$/);
    host.remove();
  });
});

describe('local content', () => {
  it('has no box for a slot that is passed on and empty', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({mode: 'open'});
    root.innerHTML = '<hyte-actor-card actor="county"><slot name="mine" slot="footer"></slot></hyte-actor-card>';
    await settled();
    const one = root.firstElementChild as HyteActorCard;
    const box = () => parts(one, 'local').at(-1)!;
    expect(box().hidden).to.be.true;
    host.innerHTML = '<p slot="mine">Oma</p>';
    await settled();
    expect(box().hidden).to.be.false;
    expect(one.hidden).to.be.false;
    host.innerHTML = '';
    await settled();
    expect(box().hidden).to.be.true;
  });
});

describe('an update that fails', () => {
  for (const [tag, attributes] of Object.entries(all)) {
    it(`leaves <${tag}> free to be right with the next`, async () => {
      const one = await element<HyteElement>(`<${tag} ${attributes}></${tag}>`);
      const {error} = console;
      console.error = () => {};
      const failing = Object.defineProperty({...definition}, 'languages', {
        get: () => {
          throw new Error('planted');
        },
      });
      one.definition = failing;
      await one.updateComplete?.catch(() => {});
      console.error = error;
      one.definition = definition;
      one.lang = 'sv';
      await one.updateComplete;
      expect(parts(one, 'problem')).to.be.empty;
      expect(parts(one, 'frame')[0]!.lang).to.equal('sv');
    });
  }

  it('does not come of a symbol in "for"', async () => {
    const one = await element<HyteLanguageSwitch>('<hyte-language-switch></hyte-language-switch>');
    for (const odd of [Symbol('odd'), Object.create(null)]) {
      await warnings(async () => {
        one.for = odd as unknown as string;
        await one.updateComplete;
      });
    }
    one.for = '';
    one.lang = 'sv';
    await one.updateComplete;
    expect(one.renderRoot.querySelector('[aria-pressed=true]')!.getAttribute('lang')).to.equal('sv');
  });
});

describe('a search', () => {
  const type = async (of: HyteRoleMatrix, query: string) => {
    const input = of.renderRoot.querySelector('input')!;
    input.value = query;
    input.dispatchEvent(new Event('input', {bubbles: true}));
    await of.updateComplete;
  };

  for (const [what, query] of [
    ['40,000 letters', 'a'.repeat(40_000)],
    ['3,000 words', Array.from({length: 3_000}, (_, i) => `sana${i}`).join(' ')],
    ['3,000 words that are there', 'hyte '.repeat(3_000)],
    ['every sign of an expression', '(?<a>[^]*) .* \\ ^ $ | {1,2} + ? [ ] / \\u{1F600}'],
    ['half a letter', '\ud83d'],
  ] as const) {
    it(`for ${what} answers`, async () => {
      const one = await element<HyteRoleMatrix>('<hyte-role-matrix controls></hyte-role-matrix>');
      await type(one, query);
      expect(textOf(parts(one, 'count')[0]!.querySelector('span'))).to.match(/^(Ei osumia|\d+ osumaa)$/);
      await type(one, '');
      expect(parts(one, 'row').length).to.equal(definition.themes.length);
    });
  }

  it('goes on in a page that a browser has translated', async () => {
    const one = await element<HyteRoleMatrix>('<hyte-role-matrix controls></hyte-role-matrix>');
    const text = parts(one, 'text')[0]!;
    text.innerHTML = '<font><font>translated</font></font>';
    one.renderRoot.querySelector('input')!.focus();
    await sendKeys({type: 'hyte'});
    await settled();
    expect(one.renderRoot.querySelectorAll('font')).to.have.length(0);
    expect((one.renderRoot as ShadowRoot).activeElement === one.renderRoot.querySelector('input')).to.be.true;
    expect(one.renderRoot.querySelector('input')!.value).to.equal('hyte');
    expect(parts(one, 'hit').length).to.be.above(0);
  });
});

describe('a property of every object', () => {
  for (const name of ['type', 'attribute', 'value']) {
    it(`that a page adds breaks nothing: ${name}`, async () => {
      Object.defineProperty(Object.prototype, name, {configurable: true, writable: true, value: 'everywhere'});
      try {
        for (const [tag, attributes] of Object.entries(all)) {
          const one = await element<HyteElement>(`<${tag} ${attributes}></${tag}>`);
          expect(parts(one, 'problem').length, tag).to.equal(0);
          expect(parts(one, 'frame').length, tag).to.equal(1);
        }
      } finally {
        delete (Object.prototype as Record<string, unknown>)[name];
      }
    });
  }
});
