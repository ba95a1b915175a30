import {expect} from '@open-wc/testing';
import type {HyteElement} from '../../src/elements/hyte-element.js';
import '../../src/entries/all.js';
import {element, parts} from './helpers.js';

/** Every element that stands on a surface of its own, with all that it must have. */
const written: Record<string, string> = {
  'hyte-actor-card': '<hyte-actor-card actor="county" layout="accordion"></hyte-actor-card>',
  'hyte-intro': '<hyte-intro></hyte-intro>',
  'hyte-role-matrix': '<hyte-role-matrix view="table" controls></hyte-role-matrix>',
  'hyte-role-wheel': '<hyte-role-wheel actor="county"></hyte-role-wheel>',
  'hyte-source': '<hyte-source></hyte-source>',
  'hyte-theme-card': '<hyte-theme-card theme="prevention"></hyte-theme-card>',
};

/** The styles as a browser has them that does not know a function of CSS: what asks for it, and what uses it. */
const without = (css: string, name: string, call: RegExp): string =>
  css
    .replace(new RegExp(`@supports not \\(color: ${name}[^{]*`), '@supports (color: red) ')
    .replace(new RegExp(`@supports \\(color: ${name}[^{]*`), '@supports not (color: red) ')
    .replace(call, 'unknown(');

const noLightDark = (css: string) => without(css, 'light-dark', /light-dark\(/g);
const noCurrentColor = (css: string) => without(css, 'oklch', /oklch\(from currentcolor/g);
const noMix = (css: string) => without(css, 'color-mix', /color-mix\(/g);

/** What older browsers do not know. Those that come in a package are in `npm run test:old`; these cannot be had. */
const lacking: Record<string, (css: string) => string> = {
  'light-dark(), as Firefox 115 and Safari 16.4': (css) => noCurrentColor(noLightDark(css)),
  'light-dark(), and know oklch(from currentcolor), as Safari 17': noLightDark,
  'oklch(from currentcolor), as Firefox 120': noCurrentColor,
  'all three, as Chromium 109': (css) => noMix(noCurrentColor(noLightDark(css))),
};

const context = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d', {
  willReadFrequently: true,
})!;
/** Red, green, blue and alpha, up to 255. */
const colourOf = (colour: string): number[] => {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data];
};
const luminance = (colour: number[]): number => {
  const [red, green, blue] = colour.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};
const contrast = (one: number[], other: number[]): number => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
};

describe('colours in browsers that do not know', () => {
  for (const [what, as] of Object.entries(lacking)) {
    describe(what, () => {
      for (const [tag, markup] of Object.entries(written)) {
        it(`read in <${tag}>, on a dark page that does not say that it is`, async () => {
          const shown = await element<HyteElement>(`<div style="color: #fff; background: #111">${markup}</div>`);
          const {styles} = shown.constructor as unknown as {styles: {toString(): string}};
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(as(`${styles}`));
          shown.shadowRoot!.adoptedStyleSheets = [sheet];

          const look = getComputedStyle(parts(shown, 'frame')[0]!);
          const surface = colourOf(look.backgroundColor);
          expect(surface).to.deep.equal([255, 255, 255, 255]);
          expect(contrast(colourOf(look.color), surface)).to.be.at.least(7);
          expect(look.borderTopStyle).to.equal('solid');
          expect(colourOf(look.borderTopColor)).not.to.deep.equal(colourOf(look.color));
          for (const each of parts(shown, 'actor')) {
            expect(contrast(colourOf(getComputedStyle(each).color), surface)).to.be.at.least(7);
          }
          for (const head of shown.shadowRoot!.querySelectorAll('th, header[part=header], [aria-expanded=true]')) {
            const behind = colourOf(getComputedStyle(head).backgroundColor);
            expect(behind[3]).to.equal(255);
            expect(contrast(colourOf(getComputedStyle(head).color), behind)).to.be.at.least(7);
          }
          // Circles of their own colour, or of none: what is behind the words is the surface.
          for (const petal of shown.shadowRoot!.querySelectorAll('.petal[aria-expanded=false]')) {
            const look = getComputedStyle(petal);
            expect(colourOf(look.backgroundColor)[3]).to.be.at.most(26);
            expect(contrast(colourOf(look.color), surface)).to.be.at.least(7);
            expect(look.borderTopStyle).to.equal('solid');
          }
        });
      }
    });
  }
});
