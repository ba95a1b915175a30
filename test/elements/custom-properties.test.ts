import {expect} from '@open-wc/testing';
import type {HyteElement} from '../../src/elements/hyte-element.js';
import '../../src/entries/all.js';
import {tokens} from '../../src/styles/tokens.js';
import {definition, element, parts} from './helpers.js';

/** Every element, with all that it must have. */
const written: Record<string, string> = {
  'hyte-actor-card': '<hyte-actor-card actor="county"></hyte-actor-card>',
  'hyte-definition': '<hyte-definition></hyte-definition>',
  'hyte-intro': '<hyte-intro></hyte-intro>',
  'hyte-language-switch': '<hyte-language-switch></hyte-language-switch>',
  'hyte-role-matrix': '<hyte-role-matrix view="table" controls></hyte-role-matrix>',
  'hyte-role-wheel': '<hyte-role-wheel actor="county"></hyte-role-wheel>',
  'hyte-source': '<hyte-source></hyte-source>',
  'hyte-theme-card': '<hyte-theme-card theme="prevention"></hyte-theme-card>',
};
const all = Object.keys(written);
/** Those that stand on a surface of their own. The others only hold what stands on one. */
const framed = all.filter((tag) => !['hyte-definition', 'hyte-language-switch'].includes(tag));
const ofActors = ['hyte-actor-card', 'hyte-role-matrix', 'hyte-role-wheel', 'hyte-theme-card'];

const COLOUR = 'rgb(1, 2, 3)';
const OTHER = 'rgb(4, 5, 6)';

/** In which elements it shows, on which part and how, and what it is set to. */
type Promised = [tags: string[], part: string, property: string, value: string, computed?: string];

/** What each does. */
const promises: Record<string, Promised[]> = {
  '--hyte-accent': [[ofActors, 'actor', 'color', COLOUR]],
  '--hyte-accent-1': [[ofActors, 'actor', 'color', COLOUR]],
  // Of the other two below.
  '--hyte-accent-2': [],
  '--hyte-accent-3': [],
  '--hyte-text': [[all, 'frame', 'color', COLOUR]],
  '--hyte-quiet': [
    [['hyte-actor-card', 'hyte-role-matrix', 'hyte-definition'], 'source', 'color', COLOUR],
    [['hyte-role-matrix', 'hyte-theme-card'], 'empty', 'color', COLOUR],
  ],
  '--hyte-line': [
    [framed, 'frame', 'border-top-color', COLOUR],
    [['hyte-actor-card'], 'role', 'border-top-color', COLOUR],
  ],
  '--hyte-surface': [
    [framed, 'frame', 'background-color', COLOUR],
    [['hyte-role-matrix'], 'theme', 'background-color', COLOUR],
  ],
  '--hyte-radius': [[framed, 'frame', 'border-top-left-radius', '3px']],
  '--hyte-space': [
    [['hyte-actor-card', 'hyte-theme-card'], 'header', 'padding-left', '40px'],
    [['hyte-role-matrix'], 'controls', 'padding-left', '40px'],
    [['hyte-role-matrix'], 'theme', 'padding-left', '40px'],
  ],
  '--hyte-sticky-top': [
    [['hyte-role-matrix'], 'column', 'top', '60px'],
    // What a link leads to is as far from the window's top, and a little further.
    [['hyte-actor-card'], 'role', 'scroll-margin-top', '60px', '76px'],
  ],
};

const lookOf = (of: HyteElement, part: string, property: string): string =>
  getComputedStyle(parts(of, part)[0]!).getPropertyValue(property);

/** An element on a page that sets this around it. */
const within = async (style: string, markup: string): Promise<HyteElement> => {
  const shown = await element<HyteElement>(`<div>${markup}</div>`);
  shown.parentElement!.style.cssText = `font: 16px serif; ${style}`;
  return shown;
};

describe('the custom properties', () => {
  it('are all tested here', () => {
    const known = String(tokens).match(/--hyte-[\w-]+/g);
    expect([...new Set(known)]).to.have.members(Object.keys(promises));
  });

  for (const [name, shown] of Object.entries(promises)) {
    for (const [tags, part, property, value, computed = value] of shown) {
      for (const tag of tags) {
        it(`${name} sets the ${property} of the ${part} in <${tag}>`, async () => {
          const before = lookOf(await within('', written[tag]!), part, property);
          expect(before).not.to.equal(computed);
          const around = await within(`${name}: ${value}`, written[tag]!);
          expect(lookOf(around, part, property)).to.equal(computed);
          const itself = await within('', written[tag]!);
          itself.style.setProperty(name, value);
          expect(lookOf(itself, part, property)).to.equal(computed);
        });
      }
    }
  }

  describe('for the actors', () => {
    const cardOf = (id: string) => `<hyte-actor-card actor="${id}"></hyte-actor-card>`;

    definition.actors.forEach(({id}, i) => {
      const own = `--hyte-accent-${i + 1}`;

      it(`${own} is the colour of ${id}, and of no other`, async () => {
        for (const actor of definition.actors) {
          const color = lookOf(await within(`${own}: ${COLOUR}`, cardOf(actor.id)), 'actor', 'color');
          if (actor.id === id) expect(color).to.equal(COLOUR);
          else expect(color).not.to.equal(COLOUR);
        }
      });

      it(`${own} goes before --hyte-accent`, async () => {
        const shown = await within(`--hyte-accent: ${OTHER}; ${own}: ${COLOUR}`, cardOf(id));
        expect(lookOf(shown, 'actor', 'color')).to.equal(COLOUR);
      });

      it(`${own} tints the head of ${id}`, async () => {
        const before = lookOf(await within('', cardOf(id)), 'header', 'background-color');
        const shown = await within(`${own}: red`, cardOf(id));
        expect(lookOf(shown, 'header', 'background-color')).not.to.equal(before);
        expect(lookOf(shown, 'header', 'border-bottom-color')).to.equal('rgb(255, 0, 0)');
      });

      it(`--hyte-accent is the colour of ${id} too`, async () => {
        expect(lookOf(await within(`--hyte-accent: ${COLOUR}`, cardOf(id)), 'actor', 'color')).to.equal(COLOUR);
      });
    });
  });

  it('reach the elements within <hyte-definition>', async () => {
    const shown = await within(`--hyte-surface: ${COLOUR}`, written['hyte-definition']!);
    for (const tag of ['hyte-intro', 'hyte-actor-card', 'hyte-role-matrix']) {
      const inner = shown.renderRoot.querySelector<HyteElement>(tag)!;
      expect(lookOf(inner, 'frame', 'background-color')).to.equal(COLOUR);
    }
  });
});
