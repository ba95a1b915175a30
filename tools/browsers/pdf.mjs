/**
 * What stands where in a PDF that Chromium has printed: enough to see what a page's end cuts in two and what it leaves
 * blank. It knows the few operators that Chromium writes, and no other PDF.
 */
import {inflateSync} from 'node:zlib';

/** CSS pixels in a PDF's point. */
const PIXELS = 96 / 72;

const multiply = ([a, b, c, d, e, f], [A, B, C, D, E, F]) => [
  a * A + b * C,
  a * B + b * D,
  c * A + d * C,
  c * B + d * D,
  e * A + f * C + E,
  e * B + f * D + F,
];

/** What is drawn by the operators of one page. */
const drawn = (content, height) => {
  const texts = [];
  const shapes = [];
  let matrix = [1, 0, 0, 1, 0, 0];
  const kept = [];
  let line;
  let points = [];
  let curved = false;
  const place = (x, y, within = matrix) => {
    const [, , , , left, bottom] = multiply([1, 0, 0, 1, x, y], within);
    return {x: left * PIXELS, y: (height - bottom) * PIXELS};
  };
  const draw = () => {
    if (points.length) {
      const [xs, ys] = [points.map(({x}) => x), points.map(({y}) => y)];
      const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
      shapes.push({left, right, top, bottom, curved});
    }
    points = [];
    curved = false;
  };
  const does = {
    q: () => kept.push(matrix),
    Q: () => (matrix = kept.pop()),
    cm: (...six) => (matrix = multiply(six, matrix)),
    BT: () => (line = [1, 0, 0, 1, 0, 0]),
    Tm: (...six) => (line = six),
    Tj: () => texts.push(place(0, 0, multiply(line, matrix))),
    m: (x, y) => points.push(place(x, y)),
    l: (x, y) => points.push(place(x, y)),
    c: (...six) => {
      curved = true;
      points.push(place(six[4], six[5]));
    },
    re: (x, y, width, high) => points.push(place(x, y), place(x + width, y + high)),
    f: draw,
    'f*': draw,
    S: draw,
    // A path that only cuts off others.
    n: () => {
      points = [];
      curved = false;
    },
  };
  for (const text of content.split('\n')) {
    const words = text.trim().split(/\s+/);
    does[words.at(-1)]?.(...words.slice(0, -1).map(Number));
  }
  return {texts, shapes};
};

/**
 * The pages of a PDF, in CSS pixels from the top left of the sheet: where each text begins, and the box of each shape,
 * and whether it has a curve.
 * @param {Uint8Array} bytes
 */
export const pagesOf = (bytes) => {
  const buffer = Buffer.from(bytes);
  const source = buffer.toString('latin1');
  const streamOf = (id) => {
    const at = source.search(new RegExp(`(^|\\n)${id} 0 obj`));
    const from = source.indexOf('stream', at);
    const start = from + source.slice(from).match(/^stream\r?\n/)[0].length;
    return inflateSync(buffer.subarray(start, source.indexOf('endstream', start))).toString('latin1');
  };
  return [...source.matchAll(/\/Type \/Page\n[^]*?endobj/g)].map(([page]) => {
    const [, width, height] = page.match(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/).map(Number);
    const [, id] = page.match(/\/Contents (\d+) 0 R/);
    return {width: width * PIXELS, height: height * PIXELS, ...drawn(streamOf(id), height)};
  });
};
