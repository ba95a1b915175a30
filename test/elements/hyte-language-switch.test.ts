import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import type {Definition} from '../../src/definition/types.js';
import {HyteLanguageChangeEvent} from '../../src/entries/classes.js';
import type {HyteElement} from '../../src/elements/hyte-element.js';
import '../../src/entries/all.js';
import type {HyteLanguageSwitch} from '../../src/entries/hyte-language-switch.js';
import {
  definition as bundled,
  definitions,
  element,
  expectAccessible,
  literals,
  liveRegion,
  parts,
  settled,
  spoken,
  textOf,
  textsOf,
  unique,
  warnings,
} from './helpers.js';

const tag = 'hyte-language-switch';
/** A switch with what stands around it. */
const page = (attributes = '', after = '', shown: Definition = bundled) =>
  element<HyteLanguageSwitch>(`<${tag} ${attributes}></${tag}>${after}`, shown);

const buttons = (of: HyteLanguageSwitch) => parts<HTMLButtonElement>(of, 'language');
const pressed = (of: HyteLanguageSwitch) => buttons(of).map((button) => button.getAttribute('aria-pressed'));
const status = (of: HyteLanguageSwitch) => textOf(liveRegion(of));
const group = (of: HyteLanguageSwitch) => of.renderRoot.querySelector('[role="group"]')!.getAttribute('aria-label');

const press = async (of: HyteLanguageSwitch, language: string) => {
  const button = buttons(of).find(({value}) => value === language)!;
  button.scrollIntoView({block: 'center'});
  const {left, top} = button.getBoundingClientRect();
  await sendMouse({type: 'click', position: [Math.round(left + 8), Math.round(top + 8)]});
  await settled();
};

/** The events that reach the document. */
const heard = async (act: () => unknown) => {
  const events: HyteLanguageChangeEvent[] = [];
  const listen = (event: Event) => events.push(event as HyteLanguageChangeEvent);
  document.addEventListener('hyte-language-change', listen);
  try {
    await act();
  } finally {
    document.removeEventListener('hyte-language-change', listen);
  }
  return events;
};

const card = '<hyte-actor-card actor="county"></hyte-actor-card>';

/** What the page of a test has besides the switch, and the switch sets the language of. */
const target = (inside: string, attributes = '', id = 'target') => `<div id="${id}" ${attributes}>${inside}</div>`;

for (const {name, definition, languages, actors} of definitions) {
  const [first, second] = languages as [string, string];
  const {id, title} = definition.actors[0]!;
  const card = `<hyte-actor-card actor="${id}"></hyte-actor-card>`;

  describe(`<hyte-language-switch> of ${name}`, () => {
    for (const language of languages) {
      it(`offers each language in its own words, marked so, on a page in ${language}`, async () => {
        const one = await page(`lang="${language}"`, '', definition);
        expect(buttons(one).map((button) => [textOf(button), button.lang])).to.deep.equal(
          languages.map((each) => [literals[each]!.own, each]),
        );
        expect(group(one)).to.equal(literals[language]!.language);
      });

      it(`says by more than a colour that ${language} is chosen`, async () => {
        const one = await page(`lang="${language}"`, '', definition);
        expect(pressed(one)).to.deep.equal(languages.map((each) => String(each === language)));
        const [on, off] = ['true', 'false'].map((state) =>
          getComputedStyle(one.renderRoot.querySelector(`[aria-pressed="${state}"]`)!),
        );
        expect(on!.fontWeight).not.to.equal(off!.fontWeight);
      });

      it(`is accessible in ${language}, also once it has been used`, async () => {
        const one = await page(`lang="${language}"`, card, definition);
        await expectAccessible(one);
        for (const each of languages) {
          await press(one, each);
          await expectAccessible(one);
        }
      });

      it(`says that a reader chose ${language}, typed, bubbling and composed`, async () => {
        const one = await page('', '', definition);
        const [event, ...more] = await heard(() => press(one, language));
        expect(more).to.have.length(0);
        expect(event).to.be.instanceOf(HyteLanguageChangeEvent);
        expect(event!.language).to.equal(language);
        expect(event!.bubbles && event!.composed).to.be.true;
        expect(event!.target === one).to.be.true;
      });

      for (const bad of ['unknown', 'x'.repeat(3000), '<img src=x onerror=a()>', '#target', '*']) {
        it(`says in ${language} that ${bad.slice(0, 20)} is nowhere on the page`, async () => {
          let one!: HyteLanguageSwitch;
          const value = unique(bad);
          const attributes = `lang="${language}" for='${value}'`;
          const said = await warnings(async () => (one = await page(attributes, target(card), definition)));
          const problem = textsOf(one, 'problem').join();
          expect(problem)
            .to.include(`for="${value.split(/\s/)[0]!.slice(0, 60)}`)
            .and.include(literals[language]!.unknown);
          expect(said).to.have.length(1);
          expect(said[0]).to.include('<hyte-language-switch').and.include('target');
          expect(said[0]).to.include(literals[language]!.unknown).and.not.include(actors);
          expect(one.renderRoot.querySelectorAll('img').length).to.equal(0);
          await expectAccessible(one);
        });
      }
    }

    it('sets the language of every HYTE element beside it, and its own', async () => {
      const one = await page('', `${card}<div><p lang="${first}">Other</p>${card}</div>`, definition);
      const all = [...one.parentElement!.querySelectorAll<HyteElement>('hyte-actor-card')];
      await press(one, second);
      for (const each of all) {
        expect(each.lang).to.equal(second);
        expect(textsOf(each, 'heading')).to.deep.equal([title[second]]);
      }
      expect(pressed(one)).to.deep.equal(['false', 'true']);
      expect(group(one)).to.equal(literals[second]!.language);
      await press(one, first);
      for (const each of all) expect(textsOf(each, 'heading')).to.deep.equal([title[first]]);
      expect(pressed(one)).to.deep.equal(['true', 'false']);
    });

    it('follows when the language of the page changes', async () => {
      const one = await page('', '', definition);
      document.documentElement.lang = second;
      try {
        await settled();
        expect(pressed(one)).to.deep.equal(['false', 'true']);
      } finally {
        document.documentElement.removeAttribute('lang');
      }
      await settled();
      expect(pressed(one)).to.deep.equal(['true', 'false']);
    });

    it('sets with `for` the language of that element alone, and of what is in it', async () => {
      const one = await page('for="target"', target(card) + card, definition);
      const shown = one.parentElement!.querySelector<HyteElement>('hyte-actor-card')!;
      await press(one, second);
      expect(document.getElementById('target')!.lang).to.equal(second);
      expect(shown.lang).to.equal('');
      expect(textsOf(shown, 'heading')).to.deep.equal([title[second]]);
      expect((one.parentElement!.lastElementChild as HyteElement).lang).to.equal('');
    });

    it('shows with `for` what others set there', async () => {
      const one = await page('for="target"', target(card), definition);
      const there = document.getElementById('target')!;
      for (const lang of [second, first, `${second}-FI`]) {
        there.lang = lang;
        await settled();
        expect(pressed(one)).to.deep.equal([String(lang === first), String(lang !== first)]);
      }
      there.removeAttribute('lang');
      await settled();
      expect(pressed(one)).to.deep.equal(['true', 'false']);
    });

    for (const [own, theirs] of [
      [first, second],
      [second, first],
    ]) {
      it(`shows ${theirs} where that element has it, whatever its own`, async () => {
        const one = await page(`for="target" lang="${own}"`, target(card, `lang="${theirs}"`), definition);
        expect(pressed(one)).to.deep.equal([String(theirs === first), String(theirs === second)]);
      });
    }

    it('says once, in the new language, that the content is in it', async () => {
      const one = await page('', '', definition);
      const region = liveRegion(one);
      for (const language of [second, first]) {
        await press(one, language);
        expect(status(one), 'not among the changes').to.equal('');
        expect(await spoken(one)).to.equal(literals[language]!.switched);
        expect(region.closest('[lang]')!.getAttribute('lang')).to.equal(language);
      }
    });

    for (const width of [320, 240]) {
      it(`fits ${width} px`, async () => {
        const one = await element<HyteLanguageSwitch>(
          `<div style="width: ${width}px"><${tag}></${tag}></div>`,
          definition,
        );
        expect(one.getBoundingClientRect().width).to.be.at.most(width);
        expect(parts(one, 'frame')[0]!.scrollWidth).to.be.at.most(width);
      });
    }
  });
}

describe('<hyte-language-switch>', () => {
  it('says nothing before it is used', async () => {
    expect(status(await page())).to.equal('');
  });

  it('has no source of its own and no heading', async () => {
    const one = await page();
    expect(parts(one, 'source').length + parts(one, 'heading').length).to.equal(0);
  });

  describe('without for', () => {
    it("leaves the rest of the page alone: the page's own language is its own", async () => {
      const one = await page('', '<p lang="fi">Muu</p><div class="plain">Muu</div>');
      const before = document.documentElement.outerHTML.match(/<html[^>]*>/)![0];
      await press(one, 'sv');
      expect(one.parentElement!.querySelector('p')!.lang).to.equal('fi');
      expect(one.parentElement!.querySelector('.plain')!.hasAttribute('lang')).to.be.false;
      expect(document.documentElement.outerHTML.match(/<html[^>]*>/)![0]).to.equal(before);
    });

    it('reaches the elements of a shadow root that it stands in, and none outside', async () => {
      const holder = await element<HyteElement>(card);
      const host = document.createElement('div');
      holder.after(host);
      const root = host.attachShadow({mode: 'open'});
      root.innerHTML = `<${tag}></${tag}>${card}`;
      await press(root.querySelector(tag)!, 'sv');
      expect(root.querySelector<HTMLElement>('hyte-actor-card')!.lang).to.equal('sv');
      expect(holder.lang).to.equal('');
    });

    it('reaches what a definition consists of', async () => {
      const one = await page('', '<hyte-definition></hyte-definition>');
      await press(one, 'sv');
      const whole = one.nextElementSibling as HyteElement;
      for (const each of whole.renderRoot.querySelectorAll<HyteElement>('[heading-level]')) {
        expect(parts(each, 'frame')[0]!.lang).to.equal('sv');
      }
    });
  });

  describe('for', () => {
    it('is live', async () => {
      const one = await page('for="target"', target(card, 'lang="sv"') + target(card, 'lang="fi"', 'other'));
      one.for = 'other';
      await settled();
      expect(one.getAttribute('for')).to.equal('other');
      expect(pressed(one)).to.deep.equal(['true', 'false']);
      await press(one, 'sv');
      expect(document.getElementById('other')!.lang).to.equal('sv');
    });

    it('takes an id as it is written, capitals and marks too', async () => {
      const one = await page('for="Sisältö:1"', target(card, '', 'Sisältö:1'));
      expect(parts(one, 'problem').length).to.equal(0);
      await press(one, 'sv');
      expect(document.getElementById('Sisältö:1')!.lang).to.equal('sv');
    });

    it('finds an element of the shadow root that it stands in', async () => {
      const host = (await element<HyteElement>(card)).parentElement!;
      const root = host.attachShadow({mode: 'open'});
      root.innerHTML = `<${tag} for="inside"></${tag}><p id="inside"></p>`;
      await press(root.querySelector(tag)!, 'sv');
      expect(root.getElementById('inside')!.lang).to.equal('sv');
    });

    it('does not throw where it is used all the same', async () => {
      let one!: HyteLanguageSwitch;
      await warnings(async () => {
        one = await page(`for="${unique('nowhere')}"`);
        await press(one, 'sv');
      });
      expect(buttons(one)).to.have.length(2);
    });

    it('says so of what a framework sets there that is no text', async () => {
      const one = await page('', target(card));
      const value = 31_415 as unknown as string;
      await warnings(async () => {
        one.for = value;
        await one.updateComplete;
      });
      expect(textsOf(one, 'problem').join()).to.include(`for="${value}"`);
    });

    it('takes what comes to no text as nothing', async () => {
      const one = await page('', target(card));
      one.for = [] as unknown as string;
      await one.updateComplete;
      expect(parts(one, 'problem')).to.have.length(0);
    });

    it('does nothing where it is used outside of a page', async () => {
      const one = await page('for="target"', target(card));
      const errors: unknown[] = [];
      const {onerror} = window;
      window.onerror = (message) => errors.push(message);
      one.remove();
      buttons(one)[1]!.click();
      window.onerror = onerror;
      expect(errors).to.deep.equal([]);
      expect(document.getElementById('target')!.lang).to.equal('');
    });

    it('says so of an id that differs in its case', async () => {
      let one!: HyteLanguageSwitch;
      await warnings(async () => (one = await page('for="TARGET"', target(card))));
      expect(textsOf(one, 'problem').join()).to.include('TARGET');
    });

    it('says it briefly on a page with many ids', async () => {
      let one!: HyteLanguageSwitch;
      const ids = Array.from({length: 300}, (_, i) => `<i id="an-id-of-the-page-${i}"></i>`).join('');
      await warnings(async () => (one = await page(`for="${unique('nowhere')}"`, ids)));
      expect(textsOf(one, 'problem').join().length).to.be.below(700);
    });

    it('waits for the element on a page that is still loading', async () => {
      const id = unique('late');
      Object.defineProperty(document, 'readyState', {configurable: true, value: 'loading'});
      let one!: HyteLanguageSwitch;
      let said: string[];
      try {
        said = await warnings(async () => (one = await page(`for="${id}"`)));
      } finally {
        delete (document as unknown as Record<string, unknown>).readyState;
      }
      expect(said).to.have.length(0);
      expect(parts(one, 'problem').length).to.equal(0);
      one.insertAdjacentHTML('afterend', target(card, 'lang="sv"', id));
      document.dispatchEvent(new Event('DOMContentLoaded'));
      await settled();
      expect(pressed(one)).to.deep.equal(['false', 'true']);
    });

    it('recovers once the element is there and asked for', async () => {
      let one!: HyteLanguageSwitch;
      const id = unique('late');
      await warnings(async () => (one = await page(`for="${id}"`)));
      one.insertAdjacentHTML('afterend', target(card, 'lang="sv"', id));
      await warnings(() => press(one, 'fi'));
      expect(document.getElementById(id)!.lang).to.equal('fi');
      expect(parts(one, 'problem').length).to.equal(0);
    });
  });

  describe('hyte-language-change', () => {
    it('comes by keyboard too', async () => {
      // With something behind it: a Tab that leaves the page takes the keyboard along to Firefox itself.
      const one = await page('', card);
      const events = await heard(async () => {
        buttons(one)[1]!.focus();
        await sendKeys({press: 'Enter'});
        await sendKeys({press: 'Tab'});
      });
      expect(events.map(({language}) => language)).to.deep.equal(['sv']);
    });

    it('comes once what it says is so', async () => {
      const one = await page('', card);
      let lang: string | undefined;
      one.addEventListener('hyte-language-change', () => (lang = (one.nextElementSibling as HTMLElement).lang));
      await press(one, 'sv');
      expect(lang).to.equal('sv');
    });

    it('crosses a shadow root', async () => {
      const host = document.createElement('div');
      (await page()).after(host);
      const root = host.attachShadow({mode: 'open'});
      root.innerHTML = `<${tag}></${tag}>`;
      const events = await heard(() => press(root.querySelector(tag)!, 'sv'));
      expect(events.map(({language}) => language)).to.deep.equal(['sv']);
    });

    it('does not come of what a script sets', async () => {
      const one = await page('for="target"', '<div id="target"></div>');
      const events = await heard(async () => {
        one.lang = 'sv';
        await settled();
        document.getElementById('target')!.lang = 'sv';
        await settled();
        one.for = '';
        await settled();
      });
      expect(events).to.have.length(0);
    });
  });

  describe('accessibility', () => {
    it('keeps the focus on what was pressed', async () => {
      const one = await page('', card);
      buttons(one)[1]!.focus();
      const [before] = [(one.renderRoot as ShadowRoot).activeElement];
      await sendKeys({press: ' '});
      await settled();
      expect((one.renderRoot as ShadowRoot).activeElement === before).to.be.true;
      expect(document.activeElement === one).to.be.true;
      expect(pressed(one)).to.deep.equal(['false', 'true']);
    });

    it('is walked by keyboard in order', async () => {
      const one = await page();
      buttons(one)[0]!.focus();
      await sendKeys({press: 'Tab'});
      expect((one.renderRoot as ShadowRoot).activeElement === buttons(one)[1]).to.be.true;
    });

    it('says nothing of what others set', async () => {
      const one = await page('for="target"', '<div id="target"></div>');
      document.getElementById('target')!.lang = 'sv';
      await settled();
      expect(status(one)).to.equal('');
      await press(one, 'fi');
      const said = status(one);
      document.getElementById('target')!.lang = 'sv';
      await settled();
      expect([said, '']).to.include(status(one));
    });
  });
});
