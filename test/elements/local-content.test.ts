import {expect, waitUntil} from '@open-wc/testing';
import type {HyteElement} from '../../src/elements/hyte-element.js';
import '../../src/entries/all.js';
import {element, expectAccessible, isSeen, languages, openers, parts, settled, textOf, textsOf} from './helpers.js';

const label = {fi: 'Ei kuulu alkuperäiseen määrittelyyn', sv: 'Ingår inte i den ursprungliga definitionen'};

/** How each element is written, and the slots that it has. Where a role has to be opened first, it is. */
const kinds: Record<string, {needs: string; slots: readonly string[]}> = {
  'hyte-actor-card': {needs: 'actor="county"', slots: ['prevention', 'cooperation', 'footer']},
  'hyte-definition': {needs: '', slots: ['footer']},
  'hyte-intro': {needs: '', slots: ['footer']},
  'hyte-role-matrix': {needs: '', slots: ['county-prevention', 'organisations-participation', 'footer']},
  'hyte-role-wheel': {needs: 'actor="county"', slots: ['county-prevention', 'footer']},
  'hyte-theme-card': {needs: 'theme="prevention"', slots: ['county-prevention', 'municipalities-prevention', 'footer']},
};

/** What a municipality puts beside a role. */
const contents = {
  'a link': '<a href="https://kunta.example/">Kunnan hyvinvointisuunnitelma</a>',
  'a list of links':
    '<ul><li><a href="https://kunta.example/1">Neuvola</a></li><li><a href="https://kunta.example/2">Nuoret</a></li></ul>',
  'an image': '<img alt="Liikuntahalli" width="40" height="30" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
  'a phone number': '<p>Soita <a href="tel:+358401234567">040 123 4567</a></p>',
  'a paragraph': '<p>Lisää tästä kunnan sivuilla.</p>',
};

/** Markup that goes into a slot. */
const into = (slot: string, markup: string) => `<div slot="${slot}">${markup}</div>`;

const boxes = (of: HyteElement) => parts(of, 'local').filter((box) => box.checkVisibility());
const slotOf = (box: HTMLElement) => box.querySelector('slot')!;
const heightOf = (of: Element) => of.getBoundingClientRect().height;

for (const [tag, {needs, slots}] of Object.entries(kinds)) {
  const shown = async (content = '', more = '') => {
    const one = await element<HyteElement>(`<${tag} ${needs} ${more}>${content}</${tag}>`);
    await settled();
    return one;
  };

  describe(`local content in <${tag}>`, () => {
    it('has no box where there is none', async () => {
      const one = await shown('<p>Fallback</p>');
      expect(boxes(one).length).to.equal(0);
      expect(parts(one, 'local').length).to.equal(0);
      expect(textOf(one)).to.equal('Fallback');
    });

    it('does not take what names no slot of its own', async () => {
      const one = await shown(into('unknown', 'x') + into('', 'y') + into('Footer', 'z'));
      expect(boxes(one).length).to.equal(0);
      for (const each of one.children) expect(each.checkVisibility()).to.be.false;
    });

    for (const slot of slots) {
      for (const language of languages) {
        it(`is shown in ${slot} with its label in ${language}, apart from the official text`, async () => {
          const one = await shown(into(slot, contents['a paragraph']), `lang="${language}"`);
          expect(boxes(one).map((box) => slotOf(box).name)).to.deep.equal([slot]);
          const [box] = boxes(one);
          expect(textOf(box!.querySelector('p'))).to.equal(label[language]);
          expect(one.firstElementChild!.checkVisibility()).to.be.true;
          expect(getComputedStyle(box!).borderTopStyle).not.to.equal('none');
          for (const text of parts(one, 'text')) expect(text.contains(box!)).to.be.false;
        });

        it(`is accessible in ${slot} in ${language}, whatever it is`, async () => {
          const all = Object.values(contents).join('');
          await expectAccessible(await shown(into(slot, all), `lang="${language}" copy-links`));
        });
      }

      for (const [what, markup] of Object.entries(contents)) {
        it(`can be ${what} in ${slot}`, async () => {
          const one = await shown(into(slot, markup));
          const [given] = one.children;
          expect(given!.checkVisibility()).to.be.true;
          expect(heightOf(given!)).to.be.above(0);
          const box = boxes(one)[0]!.getBoundingClientRect();
          const inner = given!.getBoundingClientRect();
          expect(inner.top).to.be.at.least(box.top);
          expect(inner.bottom).to.be.at.most(box.bottom);
        });
      }

      it(`comes to ${slot} and goes while the page is open`, async () => {
        const one = await shown();
        one.insertAdjacentHTML('beforeend', into(slot, contents['a link']));
        await settled();
        expect(boxes(one).map((box) => slotOf(box).name)).to.deep.equal([slot]);
        one.insertAdjacentHTML('beforeend', into(slot, contents['a link']));
        one.firstElementChild!.remove();
        await settled();
        expect(boxes(one)).to.have.length(1);
        one.firstElementChild!.slot = 'unknown';
        await settled();
        expect(boxes(one).length).to.equal(0);
        one.firstElementChild!.slot = slot;
        await settled();
        expect(boxes(one)).to.have.length(1);
        one.replaceChildren();
        await settled();
        expect(boxes(one).length).to.equal(0);
      });
    }

    it('stays where it is, with its label, when the language changes', async () => {
      const one = await shown(slots.map((slot) => into(slot, slot)).join(''));
      one.lang = 'sv';
      await settled();
      expect(boxes(one).map((box) => slotOf(box).name)).to.deep.equal(slots);
      for (const box of boxes(one)) expect(textOf(box.querySelector('p'))).to.equal(label.sv);
      for (const each of one.children) expect(each.checkVisibility()).to.be.true;
    });

    it('is not part of what the element itself says', async () => {
      const one = await shown(slots.map((slot) => into(slot, 'Kunnan oma')).join(''));
      expect(textsOf(one, 'frame').join()).not.to.include('Kunnan oma');
    });

    it('takes a link that a reader can press, in reading order', async () => {
      const one = await shown(into('footer', contents['a link']));
      const source = parts(one, 'source')[0];
      const link = one.querySelector('a')!;
      link.focus();
      expect(document.activeElement === link).to.be.true;
      expect(link.getBoundingClientRect().bottom).to.be.at.most(source!.getBoundingClientRect().top);
    });

    for (const language of languages) {
      it(`fits 320 and 240 px in ${language}`, async () => {
        for (const width of [320, 240]) {
          const one = await element<HyteElement>(
            `<div style="width: ${width}px"><${tag} ${needs} lang="${language}">
              ${slots.map((slot) => into(slot, '<p>Hyvinvointisuunnitelma kunnassa</p>')).join('')}
            </${tag}></div>`,
          );
          await settled();
          for (const box of boxes(one)) {
            expect(box.getBoundingClientRect().width, slotOf(box).name).to.be.at.most(width);
            expect(box.scrollWidth).to.be.at.most(box.clientWidth);
          }
          for (const each of one.children) expect(each.getBoundingClientRect().width).to.be.at.most(width);
        }
      });
    }
  });
}

describe('local content', () => {
  const slotNames = (of: HyteElement) => boxes(of).map((box) => slotOf(box).name);

  it('goes with its role when the roles of a card change', async () => {
    const one = await element<HyteElement>(
      `<hyte-actor-card actor="county">${into('cooperation', 'Meillä')}</hyte-actor-card>`,
    );
    await settled();
    for (const roles of ['cooperation', 'prevention', 'prevention cooperation']) {
      one.setAttribute('roles', roles);
      await settled();
      expect(slotNames(one)).to.deep.equal(roles.includes('cooperation') ? ['cooperation'] : []);
    }
  });

  it('goes to the same role of another actor, by name', async () => {
    const one = await element<HyteElement>(
      `<hyte-actor-card actor="county">${into('prevention', 'Meillä')}</hyte-actor-card>`,
    );
    one.setAttribute('actor', 'municipalities');
    await settled();
    const [box] = boxes(one);
    expect(boxes(one)).to.have.length(1);
    expect(box!.closest('[part="role"]')!.id).to.equal('hyte-municipalities-prevention');
  });

  it('opens and closes with its role in an accordion', async () => {
    const one = await element<HyteElement>(
      `<hyte-actor-card actor="county" layout="accordion">${into('prevention', 'Meillä')}</hyte-actor-card>`,
    );
    await settled();
    const visible = () => isSeen(one.firstElementChild!);
    expect(visible()).to.be.false;
    openers(one)[0]!.click();
    await waitUntil(visible);
    expect(slotNames(one)).to.deep.equal(['prevention']);
    await expectAccessible(one);
  });

  it('outlives a change between list and accordion', async () => {
    const one = await element<HyteElement>(
      `<hyte-actor-card actor="county">${into('prevention', 'Meillä')}</hyte-actor-card>`,
    );
    await settled();
    for (const layout of ['accordion', 'list']) {
      one.setAttribute('layout', layout);
      await settled();
      const box = parts(one, 'local').find((each) => slotOf(each).name === 'prevention')!;
      expect(box.hidden, layout).to.be.false;
    }
  });

  it('goes with what the reader chooses in the wheel', async () => {
    const one = await element<HyteElement>(
      `<hyte-role-wheel actor="county">${into('county-self-care', 'Meillä')}</hyte-role-wheel>`,
    );
    await settled();
    expect(boxes(one).length).to.equal(0);
    for (const [role, expected] of [
      ['county-self-care', ['county-self-care']],
      ['county-prevention', []],
      ['county-self-care', ['county-self-care']],
    ] as const) {
      parts<HTMLButtonElement>(one, 'role')
        .find(({value}) => value === role)!
        .click();
      await settled();
      expect(slotNames(one)).to.deep.equal(expected);
    }
  });

  it('goes with its row when a search leaves others out', async () => {
    const one = await element<HyteElement>(
      `<hyte-role-matrix controls>${into('organisations-participation', 'Meillä')}</hyte-role-matrix>`,
    );
    await settled();
    const input = one.renderRoot.querySelector('input')!;
    for (const [query, expected] of [
      ['vertaistukea', ['organisations-participation']],
      ['kaavoitus', []],
      ['', ['organisations-participation']],
    ] as const) {
      input.value = query;
      input.dispatchEvent(new Event('input', {bubbles: true}));
      await settled();
      expect(slotNames(one)).to.deep.equal(expected);
    }
  });

  it('outlives being moved on the page', async () => {
    const one = await element<HyteElement>(`<hyte-intro>${into('footer', 'Meillä')}</hyte-intro><section></section>`);
    await settled();
    one.parentElement!.querySelector('section')!.append(one);
    await settled();
    expect(slotNames(one)).to.deep.equal(['footer']);
  });

  it('is there for an element that is made by a script', async () => {
    const one = document.createElement('hyte-actor-card');
    one.actor = 'county';
    one.innerHTML = into('prevention', 'Meillä');
    document.body.append(one);
    await settled();
    expect(slotNames(one)).to.deep.equal(['prevention']);
    one.remove();
  });

  it('has a label that reads apart in forced colours and in print: a line, and words', async () => {
    const one = await element<HyteElement>(`<hyte-intro>${into('footer', 'Meillä')}</hyte-intro>`);
    await settled();
    const [box] = boxes(one);
    expect(parseFloat(getComputedStyle(box!).borderTopWidth)).to.be.at.least(1);
    expect(box!.querySelector('p')!.checkVisibility()).to.be.true;
  });
});
