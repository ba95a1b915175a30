/** What is really painted, where what a style says is not enough. */
import {PNG} from 'pngjs';

/** A picture of a part of the page that is in sight, in CSS pixels from the page's top left. */
export const shoot = async (page, {x, y, width, height}) => {
  const clip = {x: Math.floor(x), y: Math.floor(y), width: Math.ceil(width) + 1, height: Math.ceil(height) + 1};
  return PNG.sync.read(
    Buffer.from(await page.screenshot({clip, captureBeyondViewport: false, optimizeForSpeed: true})),
  );
};

const linear = (channel) => {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
/** As WCAG defines it, of a colour as 0xrrggbb. */
const luminance = (colour) =>
  0.2126 * linear(colour >> 16) + 0.7152 * linear((colour >> 8) & 255) + 0.0722 * linear(colour & 255);

/** The contrast of two colours as WCAG defines it, from 1 to 21. */
export const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** The colours of a picture, one for each pixel. */
export const colours = ({data}) => {
  const all = new Uint32Array(data.length / 4);
  for (let i = 0; i < all.length; i++) all[i] = (data[4 * i] << 16) | (data[4 * i + 1] << 8) | data[4 * i + 2];
  return all;
};

/**
 * The contrast of a line of text in a picture: of what there is most of, which is behind it, to what stands out most.
 * The edges of letters are blurred, so it is never more than that of the colours themselves.
 */
export const textContrast = (picture) => {
  const counts = new Map();
  for (const colour of colours(picture)) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const [[behind]] = [...counts].sort(([, one], [, other]) => other - one);
  return Math.max(...[...counts.keys()].map((colour) => contrast(colour, behind)));
};
