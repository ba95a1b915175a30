/** Plots as SVG, by a few lines of our own: bars with their quartiles, and lines over counts. */

const WIDTH = 720;
const LABELS = 250;
const ROW = 26;

/** One in light and one in dark, on a surface of its own: a picture does not know the page that shows it. */
const style = `<style>
  svg { font: 13px system-ui, sans-serif; fill: #1f2328 }
  .surface { fill: #fff } .line { stroke: #d1d9e0 } .ours { fill: #0a6a5c } .others { fill: #8a94a0 }
  .spread { stroke: #1f2328; stroke-width: 1.5 } .quiet { fill: #59636e }
  path { fill: none; stroke-width: 2 } path.ours { stroke: #0a6a5c; fill: none } path.others { stroke: #8a94a0; fill: none }
  @media (prefers-color-scheme: dark) {
    svg { fill: #f0f6fc } .surface { fill: #0d1117 } .line { stroke: #3d444d } .ours { fill: #4fc3ad } .others { fill: #7d8590 }
    .spread { stroke: #f0f6fc } .quiet { fill: #9198a1 }
    path.ours { stroke: #4fc3ad; fill: none } path.others { stroke: #7d8590; fill: none }
  }
</style>`;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const text = (x, y, content, more = '') =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${more}>${escaped(content)}</text>`;
const line = (x1, y1, x2, y2, kind) =>
  `<line x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}" class="${kind}"/>`;

/** @param title What a reader hears who does not see it. */
const svg = (height, title, content) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(title)}">
${style}
<rect class="surface" width="100%" height="100%" rx="6"/>
${content.join('\n')}
</svg>
`;

/** Round values from 0 to the largest, some five of them. */
const ticksTo = (largest) => {
  const rough = largest / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough);
  return Array.from({length: Math.floor(largest / step) + 1}, (_, i) => i * step);
};

/**
 * @param {string} title
 * @param {{label: string, value: {median: number, low?: number, high?: number}, ours?: boolean}[]} bars
 * @param {(value: number) => string} format
 */
export const barPlot = (title, bars, format) => {
  const largest = Math.max(...bars.map(({value}) => value.high ?? value.median));
  const x = (value) => LABELS + (value / largest) * (WIDTH - LABELS - 80);
  const height = 44 + bars.length * ROW + 24;
  const bottom = height - 24;
  return svg(height, title, [
    text(16, 24, title, 'font-weight="600"'),
    ...ticksTo(largest).flatMap((tick) => [
      line(x(tick), 38, x(tick), bottom, 'line'),
      text(x(tick), bottom + 16, format(tick), 'text-anchor="middle" class="quiet"'),
    ]),
    ...bars.flatMap(({label, value, ours}, i) => {
      const y = 42 + i * ROW;
      const {median, low = median, high = median} = value;
      return [
        text(LABELS - 10, y + 15, label, 'text-anchor="end"'),
        `<rect class="${ours ? 'ours' : 'others'}" x="${LABELS}" y="${y + 3}" width="${(x(median) - LABELS).toFixed(1)}" height="${ROW - 8}"/>`,
        ...(low < high ? [line(x(low), y + ROW / 2 - 1, x(high), y + ROW / 2 - 1, 'spread')] : []),
        text(x(high) + 6, y + 15, format(median)),
      ];
    }),
  ]);
};

/**
 * Times over counts, both as logarithms: what grows in step with the count is a straight line of slope 1.
 * @param {string} title
 * @param {{label: string, points: [number, number][], ours?: boolean}[]} lines
 */
export const linePlot = (title, lines) => {
  const all = lines.flatMap(({points}) => points);
  const powers = (values) => [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))];
  const [left, right] = powers(all.map(([count]) => count));
  const [low, high] = powers(all.map(([, time]) => time));
  const [x0, x1, y0, y1] = [84, WIDTH - 180, 330, 44];
  const x = (count) => x0 + ((Math.log10(count) - left) / (right - left)) * (x1 - x0);
  const y = (time) => y0 + ((Math.log10(time) - low) / (high - low)) * (y1 - y0);
  const decades = (from, to) => Array.from({length: to - from + 1}, (_, i) => 10 ** (from + i));
  // Labels of lines that end close together are moved apart.
  let last = -Infinity;
  const ends = lines
    .map((each) => ({...each, end: each.points.at(-1)}))
    .sort((a, b) => y(a.end[1]) - y(b.end[1]))
    .map((each) => ({...each, at: (last = Math.max(y(each.end[1]) + 4, last + 15))}));
  return svg(370, title, [
    text(16, 24, title, 'font-weight="600"'),
    ...decades(left, right).flatMap((count) => [
      line(x(count), y0, x(count), y1, 'line'),
      text(x(count), y0 + 18, count.toLocaleString('en'), 'text-anchor="middle" class="quiet"'),
    ]),
    ...decades(low, high).flatMap((time) => [
      line(x0, y(time), x1, y(time), 'line'),
      text(
        x0 - 8,
        y(time) + 4,
        `${time.toLocaleString('en', {maximumFractionDigits: 3})} ms`,
        'text-anchor="end" class="quiet"',
      ),
    ]),
    ...ends.flatMap(({label, points, ours, end, at}) => {
      const kind = ours ? 'ours' : 'others';
      return [
        `<path class="${kind}" d="M${points.map(([count, time]) => `${x(count).toFixed(1)} ${y(time).toFixed(1)}`).join('L')}"/>`,
        ...points.map(
          ([count, time]) => `<circle class="${kind}" cx="${x(count).toFixed(1)}" cy="${y(time).toFixed(1)}" r="3"/>`,
        ),
        text(x(end[0]) + 8, at, label),
      ];
    }),
  ]);
};
