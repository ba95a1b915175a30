import {expect} from '@open-wc/testing';
import type {HyteElement} from '../../src/elements/hyte-element.js';
import '../../src/entries/all.js';
import {element, parts} from './helpers.js';

/** Every element, with all that it must have. */
const written: Record<string, string> = {
  'hyte-actor-card': '<hyte-actor-card actor="county"></hyte-actor-card>',
  'hyte-definition': '<hyte-definition></hyte-definition>',
  'hyte-intro': '<hyte-intro></hyte-intro>',
  'hyte-language-switch': '<hyte-language-switch></hyte-language-switch>',
  'hyte-role-matrix': '<hyte-role-matrix controls></hyte-role-matrix>',
  'hyte-role-wheel': '<hyte-role-wheel actor="county"></hyte-role-wheel>',
  'hyte-source': '<hyte-source></hyte-source>',
  'hyte-theme-card': '<hyte-theme-card theme="prevention"></hyte-theme-card>',
};
/** Those whose text fills lines. */
const running = Object.keys(written).filter((tag) => tag !== 'hyte-language-switch');

const long = `<p>${'Hyvinvoinnin ja terveyden edistäminen on kuntien, hyvinvointialueiden ja järjestöjen yhteinen asia. '.repeat(40)}</p>`;

/** What has no width of its own for an element, beside what takes all there is. */
const places: Record<string, (markup: string) => string> = {
  'a cell beside one of 100 %': (markup) =>
    `<table><tr><td valign="top">${markup}</td><td width="100%">${long}</td></tr></table>`,
  'a flex item beside long text': (markup) => `<div style="display: flex"><div>${markup}</div><div>${long}</div></div>`,
  'a flex item of its own beside long text': (markup) => `<div style="display: flex">${markup}<div>${long}</div></div>`,
  "a grid's track of auto": (markup) =>
    `<div style="display: grid; grid-template-columns: auto 1fr"><div>${markup}</div><div>${long}</div></div>`,
  "a grid's track of auto, of its own": (markup) =>
    `<div style="display: grid; grid-template-columns: auto auto">${markup}<div>${long}</div></div>`,
};

/** Sidebars of 12em, in each way that sites make them. */
const sidebars: Record<string, (markup: string) => string> = {
  'a block': (markup) => `<div class="aside" style="width: 12em">${markup}</div>`,
  'a float': (markup) => `<div class="aside" style="float: left; width: 12em">${markup}</div>`,
  'a flex item': (markup) =>
    `<div style="display: flex"><div class="aside" style="flex: 0 0 12em">${markup}</div><div>${long}</div></div>`,
  "a grid's track": (markup) =>
    `<div style="display: grid; grid-template-columns: 12em 1fr"><div class="aside">${markup}</div>${long}</div>`,
  'a cell': (markup) =>
    `<table width="100%"><tr><td class="aside" style="width: 12em; padding: 0">${markup}</td><td>${long}</td></tr></table>`,
};

const width = (of: Element) => of.getBoundingClientRect().width;
const height = (of: Element) => of.getBoundingClientRect().height;

/** An element within this, on a page of 800 px with text of 16 px. */
const placed = (tag: string, around: (markup: string) => string): Promise<HyteElement> =>
  element<HyteElement>(`<div style="width: 800px; font: 16px serif">${around(written[tag]!)}</div>`);

describe('the layout', () => {
  for (const [place, around] of Object.entries(places)) {
    describe(`in ${place}`, () => {
      for (const tag of Object.keys(written)) {
        it(`gives <${tag}> a width to read at`, async () => {
          const shown = await placed(tag, around);
          expect(width(shown)).to.be.at.least(11.75 * 16);
          expect(shown.shadowRoot!.querySelector('.box')!.scrollWidth).to.be.at.most(Math.ceil(width(shown)));
        });
      }
    });
  }

  for (const [sidebar, around] of Object.entries(sidebars)) {
    describe(`in a sidebar of 12em, ${sidebar}`, () => {
      for (const tag of Object.keys(written)) {
        it(`fits <${tag}> in`, async () => {
          const shown = await placed(tag, around);
          const aside = shown.closest('.aside')!;
          expect(width(aside)).to.be.closeTo(12 * 16, 0.5);
          expect(width(shown)).to.be.at.most(12 * 16 + 0.5);
          expect(aside.scrollWidth).to.be.at.most(12 * 16);
        });
      }
    });
  }

  describe('in less than 12em', () => {
    for (const tag of Object.keys(written)) {
      it(`leaves nothing of <${tag}> out`, async () => {
        const shown = await placed(tag, (markup) => `<div class="aside" style="width: 8em">${markup}</div>`);
        expect(width(shown)).to.be.at.most(8 * 16);
        expect(shown.closest('.aside')!.scrollWidth).to.be.at.most(8 * 16);
      });
    }
  });

  describe('one after the other', () => {
    /** Two of them in a box whose edge keeps margins in: what is between them, and what below the last. */
    const two = async (tag: string, css = '') => {
      const twice = written[tag]! + written[tag]!;
      const first = await element<HyteElement>(
        `<div><style>${css}</style><div style="border: 1px solid; font: 16px serif">${twice}</div></div>`,
      );
      const [one, other, around] = [first, first.nextElementSibling!, first.parentElement!].map((each) =>
        each.getBoundingClientRect(),
      );
      return {gap: other!.top - one!.bottom, end: around!.bottom - 1 - other!.bottom};
    };

    for (const tag of running) {
      it(`keeps two of <${tag}> apart by a line of text's height, with none at the end`, async () => {
        const {gap, end} = await two(tag);
        expect(gap).to.be.closeTo(16, 0.5);
        expect(end).to.be.closeTo(0, 0.5);
      });

      it(`lets a page take away what keeps <${tag}> apart`, async () => {
        const {gap} = await two(tag, `${tag} { margin: 0 }`);
        expect(gap).to.be.closeTo(0, 0.5);
      });

      it(`has the space below <${tag}> be one with that above a paragraph`, async () => {
        const shown = await element<HyteElement>(`<div>${written[tag]!}<p style="margin: 10px 0">Text</p></div>`);
        const text = shown.nextElementSibling!;
        expect(text.getBoundingClientRect().top - shown.getBoundingClientRect().bottom).to.be.closeTo(16, 0.5);
      });
    }

    it('keeps the language switch apart from what follows it, and in line with what stands beside it', async () => {
      const shown = await element<HyteElement>(
        `<div><hyte-language-switch></hyte-language-switch>${written['hyte-source']!}</div>`,
      );
      const next = shown.nextElementSibling!;
      expect(next.getBoundingClientRect().top - shown.getBoundingClientRect().bottom).to.be.within(16, 24);
      const bar = await element<HyteElement>('<div>Kieli: <hyte-language-switch></hyte-language-switch></div>');
      const {parentElement} = bar;
      expect(height(parentElement!)).to.be.closeTo(height(bar), 1);
    });

    it('leaves the gaps within <hyte-definition> as they are', async () => {
      const shown = await element<HyteElement>(written['hyte-definition']!);
      const inner = [...shown.renderRoot.querySelectorAll('hyte-intro, hyte-actor-card, hyte-role-matrix')];
      expect(inner).to.have.length(5);
      for (const each of inner) expect(getComputedStyle(each).margin).to.equal('0px');
    });
  });

  describe('on a page without a doctype', () => {
    /** A page of its own, in quirks mode, with large text on a dark background. */
    const quirks = async (markup: string) => {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'width: 900px; height: 600px; border: 0';
      document.body.append(frame);
      const inside = frame.contentDocument!;
      inside.open();
      inside.write(`<body style="font: 20px serif; color: #fff; background: #111; color-scheme: dark">
        <script type="module" src="${new URL('../../src/entries/all.ts', import.meta.url).href}"></script>${markup}`);
      inside.close();
      await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
      const shown = inside.querySelector<HyteElement>('hyte-role-matrix')!;
      return {frame, inside, shown};
    };

    it("has the matrix in the page's text size and in our colour", async () => {
      const {frame, inside, shown} = await quirks('<hyte-role-matrix></hyte-role-matrix>');
      expect(inside.compatMode).to.equal('BackCompat');
      const [box] = parts(shown, 'frame');
      const {fontSize, color, lineHeight} = getComputedStyle(box!);
      for (const part of ['caption', 'theme', 'text']) {
        const look = getComputedStyle(parts(shown, part)[0]!);
        expect(look.fontSize, part).to.equal(fontSize);
        expect(look.lineHeight, part).to.equal(lineHeight);
        if (part !== 'caption') expect(look.color, part).to.equal(color);
      }
      expect(fontSize).to.equal('20px');
      frame.remove();
    });
  });
});
