/** How well a colour is told from another: WCAG 2.2, "contrast ratio" and "relative luminance". */

/** The relative luminance of an sRGB colour, from 0 to 1. */
const luminance = (hex: string): number => {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/**
 * The contrast of two colours, from 1 to 21.
 * @param one Such as `#174a92`.
 * @param other Such as `#ffffff`.
 */
export const contrast = (one: string, other: string): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};
