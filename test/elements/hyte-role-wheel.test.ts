import {expect} from '@open-wc/testing';
import {emulateMedia, sendKeys, sendMouse} from '@web/test-runner-commands';
import type {Definition, Role} from '../../src/definition/types.js';
import type {HyteSelectEvent} from '../../src/entries/classes.js';
import {HyteRoleWheel} from '../../src/entries/hyte-role-wheel.js';
import {withRoles} from '../fixtures/made-up.js';
import {
  definition as bundled,
  definitions,
  element,
  expectAccessible,
  isOpen,
  literals,
  openers,
  parts,
  printsHere,
  settled,
  textOf,
  textsOf,
  unique,
  warnings,
} from './helpers.js';

const most = 12;
/** More than any figure has room for. */
const many = 20;

/** A wheel in a container of a width in px. */
const wheel = (attributes: string, width = 1000, shown: Definition = bundled) =>
  element<HyteRoleWheel>(
    `<div style="width: ${width}px"><hyte-role-wheel ${attributes}></hyte-role-wheel></div>`,
    shown,
  );

/** The roles on the ring: buttons, where there is more of them to open than stands there. */
const petals = (of: HyteRoleWheel) => parts<HTMLButtonElement>(of, 'role');
const choices = (of: HyteRoleWheel) => parts(of, 'choice').filter((choice) => choice.checkVisibility());
/** The roles whose text is shown. Their buttons say so, and no other does. */
const chosen = (of: HyteRoleWheel) => {
  const shown = choices(of).map(({id}) => id);
  for (const opener of openers(of)) {
    expect(isOpen(opener), opener.value).to.equal(shown.includes(opener.getAttribute('aria-controls')!));
  }
  return shown.map((id) => id.slice('hyte-'.length));
};
/** What a role is called on the ring: by its heading, or as its text begins. */
const expectLabel = (label: string, {heading, text}: Role, language: string) => {
  const whole = (heading ?? text)[language]!;
  if (heading || whole.length <= 60) return expect(label).to.equal(whole);
  expect(label.length).to.be.within(30, 61);
  expect(label.slice(-2)).to.equal(' …');
  expect(whole.startsWith(label.slice(0, -2))).to.be.true;
  return expect(whole[label.length - 2]).to.match(/[ ,]/);
};
const active = (of: HyteRoleWheel) => (of.renderRoot as ShadowRoot).activeElement as HTMLButtonElement;
const isList = (of: HyteRoleWheel) => getComputedStyle(of.renderRoot.querySelector('.hub')!).position === 'static';

/** What is within a part, by its name. */
const within = (of: HTMLElement, part: string) => [...of.querySelectorAll(`[part~="${part}"]`)].map(textOf);

const heard = async (of: HyteRoleWheel, act: () => unknown): Promise<HyteSelectEvent[]> => {
  const events: HyteSelectEvent[] = [];
  of.addEventListener('hyte-select', (event) => events.push(event));
  await act();
  return events;
};

/** The circle that a box with round edges is. */
const circle = (of: Element) => {
  const {left, top, width, height} = of.getBoundingClientRect();
  return {x: left + width / 2, y: top + height / 2, r: width / 2, width, height};
};
const apart = (a: {x: number; y: number}, b: {x: number; y: number}) => Math.hypot(a.x - b.x, a.y - b.y);

/** How far the text in a circle comes out of it, in px. Its boxes are a little taller than its letters. */
const out = (of: Element, text: Node) => {
  const {x, y, r} = circle(of);
  const range = document.createRange();
  range.selectNodeContents(text);
  const corners = [...range.getClientRects()].flatMap(({left, right, top, bottom}) => [
    {x: left, y: top},
    {x: right, y: top},
    {x: left, y: bottom},
    {x: right, y: bottom},
  ]);
  return Math.max(...corners.map((corner) => apart(corner, {x, y}) - r));
};

/** How exactly a place can be told, in px: WebKit tells that of a box that has been turned in whole ones. */
const exactly = /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent) ? 1 : 0.5;

/** That every role has its place: in a row of lenses, as in the mark, none over the hub, none outside of the frame. */
const expectRing = (of: HyteRoleWheel) => {
  const frame = parts(of, 'frame')[0]!.getBoundingClientRect();
  const hub = circle(of.renderRoot.querySelector('.hub')!);
  const circles = petals(of).map(circle);
  circles.forEach((petal, i) => {
    expect(petal.height).to.be.closeTo(petal.width, 0.5);
    expect(apart(petal, hub), `role ${i} and the hub`).to.be.at.least(petal.r + hub.r - 0.5);
    expect(apart(petal, hub)).to.be.closeTo(apart(circles[0]!, hub), exactly);
    circles.slice(i + 1).forEach((other) => expect(apart(petal, other)).to.be.at.least(1.88 * petal.r));
    expect(petal.x - petal.r).to.be.at.least(frame.left);
    expect(petal.x + petal.r).to.be.at.most(frame.right);
    expect(petal.y - petal.r).to.be.at.least(frame.top);
    expect(petal.y + petal.r).to.be.at.most(frame.bottom);
  });
};

const expectNothingWider = (of: HyteRoleWheel, width: number) => {
  const [frame] = parts(of, 'frame');
  expect(of.getBoundingClientRect().width).to.be.at.most(width);
  expect(frame!.scrollWidth).to.be.at.most(width);
  for (const each of [...petals(of), ...choices(of), ...of.renderRoot.querySelectorAll<HTMLElement>('.hub, p, span')]) {
    if (!each.checkVisibility()) continue;
    expect(each.getBoundingClientRect().right, textOf(each)).to.be.at.most(frame!.getBoundingClientRect().right);
    expect(each.scrollWidth, textOf(each)).to.be.at.most(width);
  }
};

for (const {name, definition, languages, actors: known} of definitions) {
  const {actors} = definition;
  const first = languages[0]!;

  describe(`<hyte-role-wheel> of ${name}`, () => {
    for (const actor of actors) {
      for (const language of languages) {
        describe(`of ${actor.id} in ${language}`, () => {
          const shown = (width?: number) => wheel(`actor="${actor.id}" lang="${language}"`, width, definition);

          it('has the actor and its title in the middle', async () => {
            const one = await shown();
            expect(textsOf(one, 'heading')).to.deep.equal([actor.title[language]]);
            expect(textsOf(one, 'actor')).to.deep.equal([actor.shortName[language]]);
          });

          it('has every role in the order of the source, as a list, under its heading or its own words', async () => {
            const one = await shown();
            expect(petals(one)).to.have.length(actor.roles.length);
            petals(one).forEach((petal, i) => expectLabel(textOf(petal), actor.roles[i]!, language));
            const items = petals(one).map((button) => button.closest('li')!);
            expect(new Set(items).size).to.equal(actor.roles.length);
            const list = one.renderRoot.querySelector('figure ul')!;
            for (const item of items) expect(item.parentElement).to.equal(list);
            expect(list.getAttribute('role')).to.equal('list');
            expect([...list.children].filter(({localName}) => localName === 'li')).to.have.length(items.length);
          });

          it('has the first role chosen at the start, if there is one, and its text shown', async () => {
            const one = await shown();
            const started = actor.roles.slice(0, 1);
            expect(chosen(one)).to.deep.equal(started.map(({id}) => id));
            expect(choices(one)).to.have.length(started.length);
            expect(choices(one).flatMap((choice) => within(choice, 'text'))).to.deep.equal(
              started.map(({text}) => text[language]),
            );
          });

          for (const role of actor.roles) {
            it(`shows ${role.name} alone and word for word once it is chosen`, async () => {
              const one = await shown();
              const petal = petals(one)[actor.roles.indexOf(role)]!;
              // A button puts away what it has shown, and a role that is no button is shown by links alone.
              if (petal.localName === 'button' && !isOpen(petal)) petal.click();
              else one.reveal(`hyte-${role.id}`);
              await settled();
              expect(chosen(one)).to.deep.equal([role.id]);
              expect(choices(one)).to.have.length(1);
              expect(within(choices(one)[0]!, 'text')).to.deep.equal([role.text[language]]);
              expect(within(choices(one)[0]!, 'role-heading')).to.deep.equal(
                role.heading ? [role.heading[language]] : [],
              );
            });
          }

          it('is a ring where there is room, and each role has its place', async () => {
            for (const width of [700, 1000, 1300]) {
              const one = await shown(width);
              expect(isList(one)).to.be.false;
              expectRing(one);
              expectNothingWider(one, width);
            }
          });

          for (const font of ['serif', 'sans-serif']) {
            it(`keeps the words within their circles, in ${font}`, async () => {
              const one = await element<HyteRoleWheel>(
                `<div style="width: 1000px; font-family: ${font}">
                <hyte-role-wheel actor="${actor.id}" lang="${language}"></hyte-role-wheel>
              </div>`,
                definition,
              );
              for (const petal of petals(one)) {
                expect(out(petal, petal.querySelector('span')!), textOf(petal)).to.be.at.most(2);
              }
              const hub = one.renderRoot.querySelector('.hub')!;
              expect(out(hub, parts(one, 'heading')[0]!)).to.be.at.most(2);
              expect(out(hub, parts(one, 'actor')[0]!)).to.be.at.most(2);
            });
          }

          for (const width of [320, 240]) {
            it(`is a list at ${width} px, with nothing wider`, async () => {
              const one = await shown(width);
              expect(isList(one)).to.be.true;
              expectNothingWider(one, width);
              const tops = petals(one).map((button) => button.getBoundingClientRect().top);
              expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
              petals(one).at(-1)?.click();
              await settled();
              expectNothingWider(one, width);
            });
          }

          it('is whole at twice the size of text', async () => {
            for (const width of [320, 480, 700, 1000, 1400]) {
              const one = await element<HyteRoleWheel>(
                `<div style="width: ${width}px; font-size: 200%">
                <hyte-role-wheel actor="${actor.id}" lang="${language}"></hyte-role-wheel>
              </div>`,
                definition,
              );
              expect(isList(one)).to.equal(width < 1300);
              if (!isList(one)) expectRing(one);
              expectNothingWider(one, width);
            }
          });

          for (const width of definition === bundled ? [1000, 700, 320] : [1000, 320]) {
            it(`is accessible at ${width} px, at the start and with another role chosen`, async () => {
              const one = await shown(width);
              await expectAccessible(one);
              const other = petals(one)[3] ?? petals(one).at(-1);
              other?.click();
              await settled();
              await expectAccessible(one);
            });
          }
        });
      }
    }

    describe('actor', () => {
      it('is live, and the first role of the other one is chosen', async () => {
        const one = await wheel(`actor="${actors[1]!.id}"`, 1000, definition);
        petals(one)[1]!.click();
        one.actor = actors[2]!.id;
        await settled();
        expect(chosen(one)).to.deep.equal([actors[2]!.roles[0]!.id]);
        expect(one.getAttribute('actor')).to.equal(actors[2]!.id);
      });

      it('can be written in any case, with space around it', async () => {
        const one = await wheel(`actor=" ${actors[0]!.id.toUpperCase()} "`, 1000, definition);
        expect(textsOf(one, 'heading')).to.deep.equal([actors[0]!.title[first]]);
      });

      for (const bad of ['unknown', 'x'.repeat(5000), '<img src=x onerror=alert(1)>', actors[2]!.roles[0]!.id]) {
        for (const language of languages) {
          it(`says in ${language} that ${bad.slice(0, 20)} is not known, and what is`, async () => {
            let one!: HyteRoleWheel;
            const value = unique(bad);
            const {failed, unknown} = literals[language]!;
            const said = await warnings(
              async () => (one = await wheel(`lang="${language}" actor='${value}'`, 1000, definition)),
            );
            const problem = textOf(parts(one, 'problem')[0]);
            expect(problem).to.include(failed).and.include(unknown).and.include(known);
            expect(problem).to.include(value.split(/\s/)[0]!.slice(0, 60));
            expect(said).to.have.length(1);
            expect(said[0]).to.include('<hyte-role-wheel').and.include(known).and.include(unknown);
            expect(one.renderRoot.querySelectorAll('img').length).to.equal(0);
            expect(petals(one).length).to.equal(0);
            await expectAccessible(one);
          });
        }
      }

      for (const missing of ['', 'actor', 'actor=""', 'actor="  "']) {
        it(`says what can be named where it is missing: ${missing || 'no attribute'}`, async () => {
          let one!: HyteRoleWheel;
          await warnings(async () => (one = await wheel(missing, 1000, definition)));
          expect(textOf(parts(one, 'problem')[0]))
            .to.include('actor=""')
            .and.include(known);
        });
      }

      it('is not silent about two of them', async () => {
        let one!: HyteRoleWheel;
        const two = `actor="${actors[0]!.id} ${actors[1]!.id}"`;
        await warnings(async () => (one = await wheel(two, 1000, definition)));
        expect(petals(one).length + parts(one, 'problem').length).to.be.above(0);
      });

      for (const odd of [null, undefined, 7, {}, []]) {
        it(`does not throw for ${JSON.stringify(odd)} as a property, and recovers`, async () => {
          const one = await wheel(`actor="${actors[2]!.id}"`, 1000, definition);
          await warnings(async () => {
            one.actor = odd as unknown as string;
            await one.updateComplete;
          });
          expect(parts(one, 'problem').length).to.equal(1);
          one.actor = actors[2]!.id;
          await settled();
          expect(parts(one, 'problem').length).to.equal(0);
          expect(petals(one)).to.have.length(actors[2]!.roles.length);
        });
      }
    });

    it('keeps the role when the language changes', async () => {
      const [first, second] = languages;
      const {id, roles} = actors[2]!;
      const one = await wheel(`actor="${id}" lang="${first}"`, 1000, definition);
      petals(one)[1]!.click();
      one.lang = second!;
      await settled();
      expect(chosen(one)).to.deep.equal([roles[1]!.id]);
      expect(within(choices(one)[0]!, 'text')).to.deep.equal([roles[1]!.text[second!]]);
    });
  });
}

describe('<hyte-role-wheel>', () => {
  it('starts with the first role of the brochure, and has six for each actor', async () => {
    const one = await wheel('actor="county"');
    petals(one)[2]!.click();
    one.actor = 'organisations';
    await settled();
    expect(chosen(one)).to.deep.equal(['organisations-volunteering']);
    for (const {id} of bundled.actors) expect(petals(await wheel(`actor="${id}"`))).to.have.length(6);
  });

  describe('of any number of roles', () => {
    for (let count = 1; count <= most; count++) {
      it(`of ${count} ${count > 1 ? 'roles' : 'role'}: none over another, all of them inside, at any width`, async () => {
        for (const width of [1300, 1000, 900, 800, 700, 660, 500, 320, 240]) {
          const one = await wheel('actor="second"', width, withRoles(count));
          expect(petals(one)).to.have.length(count);
          expect(choices(one)).to.have.length(1);
          if (!isList(one)) expectRing(one);
          expectNothingWider(one, width);
        }
      });
    }

    it('of more roles than a figure has room for: a list at any width, with nothing wider', async () => {
      for (const width of [1600, 1000, 320]) {
        const one = await wheel('actor="second"', width, withRoles(many));
        expect(petals(one)).to.have.length(many);
        expect(isList(one)).to.be.true;
        expectNothingWider(one, width);
        const [first] = petals(one).map((button) => button.getBoundingClientRect().left);
        expect(first! - one.getBoundingClientRect().left).to.be.at.least(16);
      }
    });

    it('has its shape by classes: no part has a style of its own, which a strict policy forbids in markup', async () => {
      const one = await wheel('actor="second"', 1000, withRoles(most));
      expect(one.renderRoot.querySelectorAll('[style]')).to.have.length(0);
    });

    it('makes up no heading for a role that has none', async () => {
      const one = await wheel('actor="second" lang="en"', 1000, withRoles(4));
      expect(textOf(petals(one)[0])).to.equal('Text second-role-0 (en)');
      expect(within(choices(one)[0]!, 'role-heading')).to.deep.equal([]);
      expect(within(choices(one)[0]!, 'text')).to.deep.equal(['Text second-role-0 (en)']);
    });

    it('shows an actor without a role, and nothing chosen', async () => {
      const one = await wheel('actor="second"', 1000, withRoles(0));
      expect(textsOf(one, 'heading')).to.deep.equal(['Title second (en)']);
      expect(petals(one).length + choices(one).length).to.equal(0);
      await expectAccessible(one);
    });
  });

  describe('choosing', () => {
    it('shows what is chosen in the figure, also where that is pressed again: it is never empty', async () => {
      const one = await wheel('actor="county"');
      petals(one)[0]!.click();
      await settled();
      expect(chosen(one)).to.deep.equal(['county-prevention']);
    });

    it('puts away in a narrow container what is pressed again, and shows another', async () => {
      const one = await wheel('actor="county"', 400);
      petals(one)[0]!.click();
      await settled();
      expect(chosen(one)).to.deep.equal([]);
      one.lang = 'sv';
      await settled();
      expect(chosen(one), 'stays so').to.deep.equal([]);
      petals(one)[2]!.click();
      await settled();
      expect(chosen(one)).to.deep.equal(['county-communication']);
    });

    it('is plain text where its words are all there is, and a button once there is more', async () => {
      const one = await wheel('actor="second"', 1000, withRoles(4));
      expect(petals(one).map(({localName}) => localName)).to.deep.equal(['div', 'button', 'button', 'div']);
      one.copyLinks = true;
      await settled();
      expect(openers(one)).to.have.length(4);
      one.copyLinks = false;
      const own = Object.assign(document.createElement('a'), {slot: 'second-role-0', href: '#', textContent: 'Ours'});
      one.append(own);
      await settled();
      expect(openers(one)).to.have.length(3);
      own.remove();
      await settled();
      expect(openers(one)).to.have.length(2);
    });

    it('keeps the role when the language changes', async () => {
      const one = await wheel('actor="county"');
      petals(one)[4]!.click();
      one.lang = 'sv';
      await settled();
      expect(chosen(one)).to.deep.equal(['county-self-care']);
      expect(within(choices(one)[0]!, 'text')).to.deep.equal([bundled.actors[0]!.roles[4]!.text.sv]);
    });

    for (const [name, key] of [
      ['Enter', 'Enter'],
      ['Space', ' '],
    ] as const) {
      it(`takes the role that has the focus with ${name}`, async () => {
        const one = await wheel('actor="county"');
        petals(one)[3]!.focus();
        await sendKeys({press: key});
        await settled();
        expect(chosen(one)).to.deep.equal(['county-knowledge-management']);
        expect(active(one).value).to.equal('county-knowledge-management');
      });
    }

    it('leaves every other key to the browser: arrows scroll the page', async () => {
      const one = await wheel('actor="county"');
      for (const key of ['ArrowDown', 'ArrowLeft', 'Home', 'End', 'PageDown', 'a', 'Escape']) {
        const event = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true});
        petals(one)[0]!.dispatchEvent(event);
        expect(event.defaultPrevented, key).to.be.false;
        expect(chosen(one)).to.deep.equal(['county-prevention']);
      }
    });

    it('leads by keyboard from a role to what follows it on the page', async () => {
      const one = await wheel('actor="county"');
      const order = [...one.renderRoot.querySelectorAll<HTMLElement>('button, a')].filter((each) =>
        each.checkVisibility(),
      );
      order[0]!.focus();
      for (const next of order.slice(1)) {
        await sendKeys({press: 'Tab'});
        expect(active(one) === next, textOf(next)).to.be.true;
      }
    });
  });

  describe('hyte-select', () => {
    it('tells which role of which actor and theme a reader chose', async () => {
      const one = await wheel('actor="organisations"');
      const {x, y, width, height} = petals(one)[1]!.getBoundingClientRect();
      const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
      const events = await heard(one, () => sendMouse({type: 'click', position}));
      expect(events.map(({actor, theme, role}) => [actor, theme, role])).to.deep.equal([
        ['organisations', 'organisation-activities', 'organisations-targeted-support'],
      ]);
      expect(events[0]!.bubbles && events[0]!.composed).to.be.true;
    });

    it('comes by keyboard too', async () => {
      const one = await wheel('actor="county"');
      const events = await heard(one, async () => {
        petals(one)[1]!.focus();
        await sendKeys({press: 'Enter'});
        petals(one)[5]!.focus();
        await sendKeys({press: ' '});
      });
      expect(events.map(({role}) => role)).to.deep.equal(['county-organisation-support', 'county-cooperation']);
    });

    it('does not come of what a script sets, nor at the start', async () => {
      const holder = await wheel('actor="county"');
      const made = Object.assign(document.createElement('hyte-role-wheel'), {actor: 'county'});
      const events = await heard(made, async () => {
        holder.after(made);
        made.actor = 'municipalities';
        made.lang = 'sv';
        await settled();
        petals(made)[2]!.click();
        made.reveal('hyte-municipalities-prevention');
        await settled();
      });
      expect(chosen(made)).to.deep.equal(['municipalities-prevention']);
      expect(events).to.have.length(0);
    });
  });

  describe('accessibility', () => {
    it('is one figure or region with a heading, and the chosen role one below it', async () => {
      for (let level = 1; level <= 5; level++) {
        const one = await wheel(`actor="county" heading-level="${level}"`);
        expect(choices(one)[0]!.querySelector('[part="role-heading"]')!.localName).to.equal(`h${level + 1}`);
      }
      const one = await wheel('actor="county" heading-level="6"');
      expect(choices(one)[0]!.querySelector('[part="role-heading"]')!.getAttribute('aria-level')).to.equal('7');
    });

    it('says which role is chosen by more than a colour', async () => {
      const one = await wheel('actor="county"');
      // Full where the others are a tint: seen without colours as well.
      const [on, off] = petals(one).map((petal) => getComputedStyle(petal).backgroundColor);
      expect(on).not.to.match(/\/ 0\.|rgba/);
      expect(off).to.match(/\/ 0\.09\)$/);
    });

    if (printsHere) {
      it('prints every text', async () => {
        const one = await wheel('actor="county"');
        await emulateMedia({media: 'print'});
        try {
          expect(choices(one).flatMap((choice) => within(choice, 'text'))).to.deep.equal(
            bundled.actors[0]!.roles.map(({text}) => text.fi),
          );
        } finally {
          await emulateMedia({media: 'screen'});
        }
      });
    }
  });
});
