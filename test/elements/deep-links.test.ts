import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {HyteActorCard, HyteSelectEvent} from '../../src/entries/classes.js';
import type {HyteElement} from '../../src/elements/hyte-element.js';
import '../../src/entries/all.js';
import {
  definition,
  element,
  expectAccessible,
  isOpen,
  isSeen,
  languages,
  openers,
  parts,
  placeOf,
  settled,
  textOf,
  unique,
} from './helpers.js';

const {href, pathname, search} = location;

/** What has the focus, through all shadow roots. */
const focused = (): Element => {
  let at = document.activeElement!;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};

/** The element, of ours, that has the focus. */
const holder = () => (focused().getRootNode() as ShadowRoot).host;

/**
 * Browsers allow a page so many changes of its address in ten seconds: 200, and WebKit 100 by `history`. A test that
 * makes some takes at least the time that it uses up of that.
 */
let replaced = 0;
let followed = 0;
let start = 0;
beforeEach(() => {
  replaced = followed = 0;
  start = performance.now();
});
const pace = () => {
  const end = start + Math.max(replaced * 102, (replaced + followed) * 51);
  return new Promise((resolve) => setTimeout(resolve, end - performance.now()));
};

const setHash = (hash: string) => {
  followed++;
  location.hash = hash;
};

/** Changes the address without going there. */
const setAddress = (address: string) => {
  replaced++;
  history.replaceState(null, '', address);
};

/** Goes to a hash as a link on the page does. */
const goTo = async (hash: string) => {
  const changed = new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
  setHash(hash);
  await changed;
  await settled();
};

/** An address that has the hash already, and that no other test has been at. */
const standAt = (hash: string) => setAddress(`${pathname}${search}&at=${unique('')}${hash}`);

const inWindow = (of: Element) => {
  const {top} = of.getBoundingClientRect();
  return top >= -1 && top < innerHeight;
};

const spacer = '<div style="height: 3000px"></div>';
const roles = definition.actors.flatMap((actor) => actor.roles.map((role) => ({...role, actor: actor.id})));

/** How an element is written that shows a role, and one that shows an actor. */
const kinds: Record<string, {role: (role: (typeof roles)[number]) => string; actor?: (id: string) => string}> = {
  'a card': {
    role: ({actor}) => `<hyte-actor-card actor="${actor}"></hyte-actor-card>`,
    actor: (id) => `<hyte-actor-card actor="${id}"></hyte-actor-card>`,
  },
  'an accordion': {
    role: ({actor}) => `<hyte-actor-card actor="${actor}" layout="accordion"></hyte-actor-card>`,
    actor: (id) => `<hyte-actor-card actor="${id}" layout="accordion"></hyte-actor-card>`,
  },
  'a matrix': {
    role: () => '<hyte-role-matrix view="table"></hyte-role-matrix>',
    actor: () => '<hyte-role-matrix view="table"></hyte-role-matrix>',
  },
  'a matrix as a list': {role: () => '<hyte-role-matrix view="list"></hyte-role-matrix>'},
  'a wheel': {
    role: ({actor}) => `<hyte-role-wheel actor="${actor}"></hyte-role-wheel>`,
    actor: (id) => `<hyte-role-wheel actor="${id}"></hyte-role-wheel>`,
  },
  'a theme card': {role: ({theme}) => `<hyte-theme-card theme="${theme}"></hyte-theme-card>`},
};

afterEach(async () => {
  if (location.href !== href) setAddress(href);
  (document.activeElement as HTMLElement | null)?.blur();
  scrollTo(0, 0);
  await pace();
});

describe('deep links', () => {
  for (const [kind, {role: writeRole, actor: writeActor}] of Object.entries(kinds)) {
    describe(`in ${kind}`, () => {
      for (const role of roles) {
        const id = `hyte-${role.id}`;

        it(`lead to ${role.id} and give it the focus`, async () => {
          const one = await element<HyteElement>(spacer + writeRole(role) + spacer);
          await goTo(`#${id}`);
          expect(placeOf(focused())).to.equal(id);
          expect(holder() === one).to.be.true;
          expect(textOf(focused().closest('[id]'))).to.include(role.text.fi);
          expect(inWindow(focused())).to.be.true;
        });
      }

      it('are followed when the element comes while the hash stands', async () => {
        for (const role of [roles[0]!, roles[9]!, roles[17]!]) {
          standAt(`#hyte-${role.id}`);
          await element(spacer + writeRole(role) + spacer);
          await settled();
          expect(placeOf(focused())).to.equal(`hyte-${role.id}`);
          expect(inWindow(focused())).to.be.true;
        }
      });

      if (writeActor) {
        for (const {id} of definition.actors) {
          it(`lead to ${id} as a whole, also when it comes while the hash stands`, async () => {
            const one = await element<HyteElement>(spacer + writeActor(id) + spacer);
            await goTo(`#hyte-${id}`);
            expect(placeOf(focused())).to.equal(`hyte-${id}`);
            expect(holder() === one).to.be.true;
            expect(inWindow(focused())).to.be.true;
            one.remove();
            standAt(`#hyte-${id}`);
            await element(spacer + writeActor(id) + spacer);
            await settled();
            expect(placeOf(focused())).to.equal(`hyte-${id}`);
          });
        }
      }

      it('leave a page that is accessible', async () => {
        const one = await element<HyteElement>(writeRole(roles[0]!));
        await goTo(`#hyte-${roles[0]!.id}`);
        await expectAccessible(one);
      });
    });
  }

  it('open a role of an accordion, and that one alone', async () => {
    const one = await element<HyteElement>('<hyte-actor-card actor="county" layout="accordion"></hyte-actor-card>');
    await goTo('#hyte-county-self-care');
    expect(openers(one).map(isOpen)).to.deep.equal([false, false, false, false, true, false]);
  });

  it('open none of an accordion that they lead to as a whole', async () => {
    const one = await element<HyteElement>('<hyte-actor-card actor="county" layout="accordion"></hyte-actor-card>');
    await goTo('#hyte-county');
    expect(openers(one).some(isOpen)).to.be.false;
  });

  it('choose the role in a wheel', async () => {
    const one = await element<HyteElement>('<hyte-role-wheel actor="county"></hyte-role-wheel>');
    await goTo('#hyte-county-self-care');
    expect(
      openers(one)
        .filter(isOpen)
        .map(({value}) => value),
    ).to.deep.equal(['county-self-care']);
  });

  it('do not say that a reader has chosen', async () => {
    const events: Event[] = [];
    const listen = (event: Event) => events.push(event);
    document.addEventListener('hyte-select', listen);
    await element('<hyte-actor-card actor="county" layout="accordion"></hyte-actor-card>');
    await goTo('#hyte-county-self-care');
    await element('<hyte-role-wheel actor="municipalities"></hyte-role-wheel>');
    await goTo('#hyte-municipalities-prevention');
    document.removeEventListener('hyte-select', listen);
    expect(events).to.have.length(0);
  });

  it("stay clear of a page's own sticky header", async () => {
    await element(`<div>${spacer}<hyte-actor-card actor="county" style="--hyte-sticky-top: 90px"></hyte-actor-card>
      ${spacer}</div>`);
    await goTo('#hyte-county-self-care');
    expect(focused().getBoundingClientRect().top).to.be.at.least(90);
  });

  it("stay clear of a matrix's column heads", async () => {
    const one = await element<HyteElement>(`<div style="width: 1000px">${spacer}
      <hyte-role-matrix style="--hyte-sticky-top: 90px"></hyte-role-matrix>${spacer}</div>`);
    await goTo('#hyte-municipalities-communication');
    const heads = parts(one, 'column').map((head) => head.getBoundingClientRect().bottom);
    expect(heads[0]).to.be.above(100);
    expect(focused().getBoundingClientRect().top).to.be.at.least(Math.max(...heads));
  });

  it('leave what they lead to out of the order of the Tab key', async () => {
    const one = await element<HyteElement>('<hyte-actor-card actor="county"></hyte-actor-card>');
    await goTo('#hyte-county-self-care');
    expect((focused() as HTMLElement).tabIndex).to.equal(-1);
    await sendKeys({press: 'Tab'});
    expect(focused() === parts(one, 'source')[0]!.querySelector('a')).to.be.true;
  });

  it('are followed in either language', async () => {
    for (const language of languages) {
      await element(`<hyte-actor-card actor="county" lang="${language}"></hyte-actor-card>`);
      await goTo(`#hyte-county-${language === 'fi' ? 'prevention' : 'self-care'}`);
      expect(focused().closest('[id]')!.localName).to.equal('li');
    }
  });

  it('are followed by Back too', async () => {
    await element('<hyte-actor-card actor="county"></hyte-actor-card>');
    await goTo('#hyte-county-prevention');
    await goTo('#hyte-county-self-care');
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
    history.back();
    await changed;
    await settled();
    expect(placeOf(focused())).to.equal('hyte-county-prevention');
  });

  it('lead to something that can be seen where the column heads of a matrix cannot', async () => {
    for (const {id} of definition.actors) {
      await element(`${spacer}<hyte-role-matrix view="list"></hyte-role-matrix>${spacer}`);
      await goTo(`#hyte-${id}`);
      const {left, top, width, height} = focused().getBoundingClientRect();
      const root = focused().getRootNode() as ShadowRoot;
      const seen = root.elementFromPoint(left + Math.min(width / 2, 20), top + Math.min(height / 2, 10));
      expect(focused().contains(seen), id).to.be.true;
    }
  });

  describe('on a page that is still loading', () => {
    const loading = async (act: (one: HyteElement) => unknown) => {
      standAt('#hyte-county-self-care');
      Object.defineProperty(document, 'readyState', {configurable: true, value: 'loading'});
      try {
        const one = await element<HyteElement>(
          `<div class="image"></div>${spacer}<hyte-actor-card actor="county"></hyte-actor-card>${spacer}`,
        );
        await settled();
        expect(inWindow(focused())).to.be.true;
        // An image that comes late and pushes the page, without the browser's own anchoring of it.
        document.documentElement.style.overflowAnchor = 'none';
        one.parentElement!.querySelector<HTMLElement>('.image')!.style.height = '4000px';
        await act(one);
      } finally {
        delete (document as unknown as Record<string, unknown>).readyState;
        document.documentElement.removeAttribute('style');
      }
      dispatchEvent(new Event('load'));
      await settled();
    };

    it('are followed once more when all of it is there', async () => {
      await loading(() => {});
      expect(placeOf(focused())).to.equal('hyte-county-self-care');
      expect(inWindow(focused())).to.be.true;
    });

    for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
      it(`leave a reader alone who has moved on by ${type}`, async () => {
        let before = 0;
        await loading(() => {
          dispatchEvent(new Event(type));
          scrollTo(0, 100);
          before = scrollY;
        });
        expect(scrollY).to.equal(before);
      });
    }
  });

  describe('lead to the first element that shows it', () => {
    const card = (more = '') => `<hyte-actor-card actor="county" ${more}></hyte-actor-card>`;
    const hash = '#hyte-county-prevention';
    const expectIn = (of: Element | null | undefined) =>
      expect(holder() === of, `in ${holder()?.localName}`).to.be.true;

    it('of two', async () => {
      const one = await element(card() + card());
      await goTo(hash);
      expectIn(one);
    });

    it('of different kinds, and not to one that does not show it', async () => {
      const intro = await element(
        `<hyte-intro></hyte-intro><hyte-theme-card theme="self-care"></hyte-theme-card>
        <hyte-actor-card actor="county" roles="self-care"></hyte-actor-card>
        <hyte-role-matrix></hyte-role-matrix>${card()}`,
      );
      await goTo(hash);
      expectIn(intro.parentElement!.querySelector('hyte-role-matrix'));
    });

    it('also where it was added last', async () => {
      const last = await element<HyteElement>(card());
      last.insertAdjacentHTML('beforebegin', card());
      await goTo(hash);
      expectIn(last.previousElementSibling);
    });

    it('also where it was defined last', async () => {
      const tag = `hyte-late-${unique('card')}`;
      const first = await element<HyteElement>(`<${tag} actor="county"></${tag}>${card()}`);
      customElements.define(tag, class extends HyteActorCard {});
      await goTo(hash);
      expectIn(first);
    });

    it('also where all of them come while the hash stands', async () => {
      standAt(hash);
      const first = await element(card() + card());
      await settled();
      expectIn(first);
    });

    it('also where one has moved', async () => {
      const first = await element<HyteElement>(card() + card());
      const second = first.nextElementSibling;
      second!.after(first);
      await goTo(hash);
      expectIn(second);
    });

    it('also within a definition', async () => {
      const whole = await element<HyteElement>(`<hyte-definition></hyte-definition>${card()}`);
      await goTo(hash);
      expectIn(whole.renderRoot.querySelector('hyte-actor-card'));
    });

    it('also within a definition whose cards came after its matrix', async () => {
      const whole = await element<HyteElement>('<hyte-definition parts="matrix"></hyte-definition>');
      whole.removeAttribute('parts');
      await settled();
      await goTo(hash);
      expectIn(whole.renderRoot.querySelector('hyte-actor-card'));
    });

    it("also within a shadow root of the page's, where it was added last", async () => {
      const after = await element<HyteElement>(card());
      const host = document.createElement('div');
      after.before(host);
      const root = host.attachShadow({mode: 'open'});
      root.innerHTML = card();
      root.firstElementChild!.insertAdjacentHTML('beforebegin', card());
      await goTo(hash);
      expectIn(root.firstElementChild);
    });

    for (const hidden of ['hidden', 'style="display: none"', 'style="visibility: hidden"']) {
      it(`also where an element before it is not to be seen: ${hidden}`, async () => {
        const first = await element<HyteElement>(card(hidden) + card());
        await goTo(hash);
        expectIn(first.nextElementSibling);
      });
    }

    it('and to none that has left the page', async () => {
      const first = await element<HyteElement>(card() + card());
      const second = first.nextElementSibling;
      first.remove();
      await goTo(hash);
      expectIn(second);
    });
  });

  describe('leave alone', () => {
    const page = `<p tabindex="-1" id="own">Sivun oma</p>${spacer}
      <hyte-actor-card actor="county"></hyte-actor-card><hyte-role-wheel actor="county"></hyte-role-wheel>${spacer}`;
    const odd = [
      '#muu',
      '#hyte',
      '#hyte-',
      '#hyte-unknown',
      '#Hyte-county',
      '#hyte-COUNTY',
      '#xhyte-county',
      '#hyte-county-',
      '#hyte-county prevention',
      '#hyte-county-prevention,county',
      '#%',
      '#hyte-%',
      '#hyte-%E0%A4%A',
      '#hyte-"]<img src=x onerror=a()>',
      '#hyte-\\',
      '#hyte-[id]',
      '#hyte-' + 'x'.repeat(100_000),
      '#:~:text=county',
    ];
    for (const hash of odd) {
      it(`${hash.slice(0, 40)}: no focus, no scrolling, no error`, async () => {
        const one = await element<HyteElement>(page);
        const own = one.parentElement!.querySelector<HTMLElement>('#own')!;
        own.focus();
        scrollTo(0, 700);
        const errors: unknown[] = [];
        const listen = (event: ErrorEvent | PromiseRejectionEvent) => errors.push(event);
        addEventListener('error', listen);
        addEventListener('unhandledrejection', listen);
        // By hand too: browsers do not tell of every such change.
        setAddress(hash);
        dispatchEvent(new HashChangeEvent('hashchange'));
        await settled();
        one.insertAdjacentHTML('afterend', '<hyte-actor-card actor="county"></hyte-actor-card>');
        await settled();
        removeEventListener('error', listen);
        removeEventListener('unhandledrejection', listen);
        expect(errors).to.have.length(0);
        expect(document.activeElement === own).to.be.true;
        expect(scrollY).to.equal(700);
      });
    }

    it("a link to the page's own text, which the browser follows", async () => {
      const one = await element<HyteElement>(`${page}<h2 id="omamme">Omamme</h2>${spacer}`);
      await goTo('#omamme');
      expect(inWindow(one.parentElement!.querySelector('#omamme')!)).to.be.true;
      expect(document.activeElement === document.body).to.be.true;
    });

    for (const [how, arrive] of [
      ['came with the page', standAt],
      ['was followed later', setHash],
    ] as const) {
      it(`a reader who has moved on, when more elements come and the hash ${how}`, async () => {
        if (how === 'came with the page') arrive('#hyte-county-self-care');
        const one = await element<HyteElement>(page);
        if (how !== 'came with the page') arrive('#hyte-county-self-care');
        await settled();
        expect(placeOf(focused())).to.equal('hyte-county-self-care');
        const own = one.parentElement!.querySelector<HTMLElement>('#own')!;
        own.focus();
        scrollTo(0, 0);
        one.insertAdjacentHTML('beforebegin', '<hyte-actor-card actor="county"></hyte-actor-card>');
        one.parentElement!.append(one);
        await settled();
        expect(document.activeElement === own).to.be.true;
        expect(scrollY).to.equal(0);
      });
    }
  });
});

for (const [kind, write] of Object.entries(kinds)) {
  it(`${kind} does not have what is asked for by no id, or before it is in a page`, async () => {
    const one = await element<HyteElement>(write.role(roles[0]!));
    for (const id of ['', '#', 'a b', '"', '\\']) expect(one.reveal(id), id).to.be.false;
    const never = document.createElement(one.localName) as HyteElement;
    expect(never.reveal(`hyte-${roles[0]!.id}`)).to.be.false;
  });
}

describe('copy-links', () => {
  const written: [string, string, number][] = [
    ['a card', '<hyte-actor-card actor="county"', 6],
    ['an accordion', '<hyte-actor-card actor="organisations" layout="accordion"', 6],
    ['a matrix', '<hyte-role-matrix', 18],
    ['a wheel', '<hyte-role-wheel actor="county"', 6],
    ['a theme card', '<hyte-theme-card theme="cooperation"', 3],
  ];
  const words = {
    fi: {button: 'Kopioi linkki', copied: 'Linkki kopioitu', failed: 'Kopiointi ei onnistunut'},
    sv: {button: 'Kopiera länken', copied: 'Länken har kopierats', failed: 'Kopieringen misslyckades'},
  };

  const copies = (of: HyteElement) => parts<HTMLButtonElement>(of, 'copy');
  const statuses = (of: HyteElement) => copies(of).map((button) => textOf(button.parentElement!.querySelector('i')));
  const only = (of: HyteElement) => statuses(of).filter((status) => status);
  const write = (start: string, more = '') =>
    element<HyteElement>(`${start} copy-links ${more}></${start.match(/hyte-[\w-]+/)![0]}>`);

  let copied: string[] = [];
  const clipboard = (value: unknown) => Object.defineProperty(navigator, 'clipboard', {configurable: true, value});

  beforeEach(() => {
    copied = [];
    clipboard({writeText: async (text: string) => void copied.push(text)});
  });

  after(() => delete (navigator as unknown as Record<string, unknown>).clipboard);

  for (const [kind, start, count] of written) {
    describe(`in ${kind}`, () => {
      it('are there for each role, and only where they are asked for', async () => {
        const one = await write(start);
        expect(copies(one)).to.have.length(count);
        expect(new Set(copies(one).map(({value}) => value)).size).to.equal(count);
        one.copyLinks = false;
        await settled();
        expect(copies(one).length).to.equal(0);
        expect(one.hasAttribute('copy-links')).to.be.false;
      });

      it('have each a name of its own, which says first what is written on it', async () => {
        const names = copies(await write(start)).map(textOf);
        expect(new Set(names).size).to.equal(count);
        expect(names.every((name) => name.startsWith(words.fi.button))).to.be.true;
      });

      for (const language of languages) {
        it(`copy the address with our hash, and say so, in ${language}`, async () => {
          setAddress(`${pathname}${search}&sivu=1#muu`);
          const one = await write(start, `lang="${language}"`);
          expect(copies(one).every((button) => textOf(button).startsWith(words[language].button))).to.be.true;
          for (const button of copies(one)) {
            copied = [];
            button.click();
            await settled();
            expect(copied).to.deep.equal([`${location.origin}${pathname}${search}&sivu=1#hyte-${button.value}`]);
            expect(textOf(button.parentElement!.querySelector('i'))).to.equal(words[language].copied);
          }
          expect(location.hash).to.equal('#muu');
          await expectAccessible(one);
        });

        it(`say where it fails, in ${language}`, async () => {
          for (const broken of [
            {writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError'))},
            undefined,
          ]) {
            clipboard(broken);
            const one = await write(start, `lang="${language}"`);
            copies(one)[0]!.click();
            await settled();
            expect(statuses(one)[0]).to.equal(words[language].failed);
            expect(only(one)).to.have.length(1);
            await expectAccessible(one);
          }
        });
      }

      it('copy an address that leads there', async () => {
        const one = await write(start);
        const button = copies(one)[1]!;
        button.click();
        await settled();
        await goTo(new URL(copied[0]!).hash);
        expect(placeOf(focused())).to.equal(`hyte-${button.value}`);
      });

      it('are no choice of a role, and keep the focus', async () => {
        const one = await write(start);
        const events: Event[] = [];
        one.addEventListener('hyte-select', (event) => events.push(event));
        const button = copies(one).find(isSeen);
        if (!button) return;
        button.focus();
        await sendKeys({press: 'Enter'});
        await settled();
        expect(copied).to.have.length(1);
        expect(events).to.have.length(0);
        expect(focused() === button).to.be.true;
      });

      it('say it in the language that the element speaks now', async () => {
        const one = await write(start);
        copies(one)[0]!.click();
        await settled();
        one.lang = 'sv';
        await settled();
        expect(['', words.sv.copied]).to.include(statuses(one)[0]);
      });
    });
  }

  it('say it of the role that was copied, also once a search shows another in its place', async () => {
    const one = await element<HyteElement>('<hyte-role-matrix controls copy-links></hyte-role-matrix>');
    copies(one)[0]!.click();
    await settled();
    const input = one.renderRoot.querySelector('input')!;
    input.value = 'tutkittuun';
    input.dispatchEvent(new Event('input', {bubbles: true}));
    await settled();
    expect(copies(one).map(({value}) => value)).to.deep.equal(['county-self-care']);
    expect(only(one)).to.have.length(0);
  });

  it('say it of the role that was copied, also once the card shows another actor', async () => {
    const one = await write('<hyte-actor-card actor="county"');
    copies(one)[0]!.click();
    await settled();
    one.setAttribute('actor', 'municipalities');
    await settled();
    expect(only(one)).to.have.length(0);
  });
});

describe('hyte-select of an accordion', () => {
  const accordion = (actor = 'county') =>
    element<HyteElement>(`<hyte-actor-card actor="${actor}" layout="accordion"></hyte-actor-card>`);

  const heard = async (act: () => unknown) => {
    const events: HyteSelectEvent[] = [];
    const listen = (event: Event) => events.push(event as HyteSelectEvent);
    document.addEventListener('hyte-select', listen);
    await act();
    await settled();
    document.removeEventListener('hyte-select', listen);
    return events;
  };
  const fields = (events: HyteSelectEvent[]) => events.map(({actor, theme, role}) => [actor, theme, role]);

  const click = async (of: Element) => {
    of.scrollIntoView({block: 'center'});
    const {left, top, height} = of.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(left + 20), Math.round(top + height / 2)]});
  };

  for (const actor of definition.actors) {
    const headed = actor.roles.filter(({heading}) => heading);

    it(`tells which role of ${actor.id} a reader opened`, async () => {
      const one = await accordion(actor.id);
      const events = await heard(async () => {
        for (const opener of openers(one)) {
          opener.focus();
          await sendKeys({press: 'Enter'});
        }
      });
      expect(fields(events)).to.deep.equal(headed.map(({theme, id}) => [actor.id, theme, id]));
    });
  }

  it('is one of ours, bubbles and crosses shadow roots', async () => {
    const one = await accordion();
    const [event, ...more] = await heard(() => click(openers(one)[1]!));
    expect(more).to.have.length(0);
    expect(event).to.be.instanceOf(HyteSelectEvent);
    expect(event!.bubbles && event!.composed).to.be.true;
    expect(event!.target === one).to.be.true;
    expect(isOpen(openers(one)[1]!)).to.be.true;
  });

  it('comes of opening, not of closing, and again of opening again', async () => {
    const one = await accordion();
    expect(await heard(() => click(openers(one)[0]!))).to.have.length(1);
    expect(await heard(() => click(openers(one)[0]!))).to.have.length(0);
    expect(await heard(() => click(openers(one)[0]!))).to.have.length(1);
  });

  it('comes with the Space key too', async () => {
    const one = await accordion();
    const events = await heard(async () => {
      openers(one)[2]!.focus();
      await sendKeys({press: ' '});
    });
    expect(events.map(({role}) => role)).to.deep.equal(['county-communication']);
  });

  it('does not come of the button that opens all', async () => {
    const one = await accordion();
    const events = await heard(async () => {
      await click(parts(one, 'toggle')[0]!);
      await settled();
      await click(parts(one, 'toggle')[0]!);
    });
    expect(events).to.have.length(0);
  });

  it('does not come of a script', async () => {
    const one = await accordion();
    const events = await heard(async () => {
      openers(one)[0]!.click();
      await settled();
      one.setAttribute('roles', 'prevention');
      one.lang = 'sv';
      await settled();
      one.reveal('hyte-county-prevention');
    });
    expect(events).to.have.length(0);
  });

  it('does not come of roles that stand open in a list', async () => {
    const one = await element<HyteElement>('<hyte-actor-card actor="county"></hyte-actor-card>');
    const events = await heard(() => click(parts(one, 'text')[0]!));
    expect(events).to.have.length(0);
  });
});
