/**
 * Writes `src/styles/icons.ts`: small icons from Lucide (ISC), one for each theme, each as one path. With `--check` it
 * writes nothing and fails where the file is not what it would write.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {DOMParser} from '@xmldom/xmldom';
import {format, resolveConfig} from 'prettier';

/** Theme → the icon's name in Lucide. */
const chosen = {
  prevention: 'shield-check',
  'organisation-support': 'hand-helping',
  communication: 'megaphone',
  'knowledge-management': 'chart-line',
  'self-care': 'sprout',
  cooperation: 'handshake',
  'basic-services': 'landmark',
  'organisation-activities': 'users',
};

/** How each kind of shape is drawn as a path. */
const drawn = {
  // A first `m` counts from nought only where its path stands alone.
  path: ({d}) => d.replace(/^m *(-?[\d.]+) *(-?[\d.]+) */, 'M$1 $2l'),
  circle: ({cx, cy, r}) => `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0`,
};

/** To a tenth of a unit, which is a sixteenth of a pixel at the size that icons have. */
const rounded = (number) => String(Math.round(number * 10) / 10).replace(/^0\./, '.');

const {resolve} = createRequire(import.meta.url);
const pathOf = (name) => {
  const svg = readFileSync(resolve(`lucide-static/icons/${name}.svg`), 'utf8');
  const {documentElement} = new DOMParser().parseFromString(svg, 'image/svg+xml');
  return Array.from(documentElement.childNodes)
    .filter((node) => node.attributes)
    .map(({nodeName, attributes}) =>
      drawn[nodeName](Object.fromEntries(Array.from(attributes, (a) => [a.name, a.value]))),
    )
    .join('')
    .replace(/\d*\.\d+/g, rounded);
};

const file = 'src/styles/icons.ts';
const lines = Object.entries(chosen).map(([theme, name]) => `// ${name}\n'${theme}': '${pathOf(name)}',`);
const code = `/**
 * A theme's icon as one path in a view box of 24 by 24, drawn with lines. From Lucide (https://lucide.dev), ISC licence.
 * Written by \`npm run icons\`.
 */
export const icons: Readonly<Record<string, string>> = {
// A theme may be called what every object has.
__proto__: null as never,
${lines.join('\n')}
};

/** The icon of a link, likewise. */
export const linkIcon = '${pathOf('link')}';
`;
const wanted = await format(code, {...(await resolveConfig(file)), filepath: file});

if (!process.argv.includes('--check')) writeFileSync(file, wanted);
else if (readFileSync(file, 'utf8') !== wanted) {
  console.error(`${file} is out of date: run \`npm run icons\``);
  process.exitCode = 1;
}
