/**
 * Writes the look's values for design tools, `dist/design-tokens.json`, in the W3C Design Tokens format (2025.10): each
 * public custom property of `src/styles/tokens.ts` and the tints made of them, in light and in dark.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {resolve} from '@asamuzakjp/css-color';
import Color from 'colorjs.io';
import {importSource} from './import-source.mjs';

/** The format has no `em`: such a length is told in pixels, for text of this size. */
const FONT_SIZE = 16;

/** A page's text where nothing has been set, as `currentcolor` of its text. */
const schemes = {light: 'black', dark: 'white'};

const {tokens} = await importSource('src/styles/tokens.ts');

// What stands in for what an older browser does not know is no value of the look.
const known = tokens.cssText.replace(/@supports not [^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '');

/** Under each selector, its declarations; the last of a name goes. */
const rules = {};
for (const [, selectors, declarations] of known.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
  for (const selector of selectors.split(',')) {
    const rule = (rules[selector.trim()] ??= {});
    for (const declaration of declarations.split(/;\s*/).filter((text) => text.trim())) {
      const [name, ...value] = declaration.split(':');
      rule[name.trim()] = value.join(':').trim().replace(/\s+/g, ' ');
    }
  }
}

/** The public custom property that sets a value, if one does, and what the value is where none is set. */
const readOf = (value) => {
  // What it may be at most, in a narrow window, is no part of it.
  const [, property, fallback] =
    value.replace(/^min\((.*), \d+vw\)$/, '$1').match(/^var\(\s*(--hyte-[\w-]+)\s*,\s*(.*)\)$/) ?? [];
  return property ? {property, fallback: readOf(fallback.trim()).fallback} : {fallback: value};
};

/** A colour as CSS has it in a scheme, where a rule's private properties and those of the frame hold. */
const colourOf = (value, rule, scheme) => {
  const whole = readOf(value).fallback.replace(/var\((--_\w+)\)/g, (_, name) =>
    colourOf(rule[name] ?? rules['.box'][name], rule, scheme),
  );
  const colour = resolve(whole, {currentColor: schemes[scheme], colorScheme: scheme, format: 'computedValue'});
  if (!colour) throw new Error(`src/styles/tokens.ts: no colour can be made of ${value}`);
  return colour;
};

const round = (number) => Number(number.toFixed(4));

const colourToken = (value, rule, scheme, description, property) => {
  const colour = new Color(colourOf(value, rule, scheme)).to('srgb').toGamut();
  return {
    $type: 'color',
    $description: description,
    $value: {
      colorSpace: 'srgb',
      components: colour.coords.map((component) => round(component ?? 0)),
      alpha: round(colour.alpha),
      hex: colour.toString({format: 'hex', collapse: false}),
    },
    ...(property && {$extensions: {'hyte-elements': {property}}}),
  };
};

const dimensionToken = (value, description, property) => {
  const [, number, unit] = value.match(/^([\d.]+)(em|px)$/) ?? [];
  if (!unit) throw new Error(`src/styles/tokens.ts: ${property} is ${value}, which is neither em nor px`);
  return {
    $type: 'dimension',
    $description: unit === 'em' ? `${description} ${value}, where the page's text is ${FONT_SIZE}px.` : description,
    $value: {value: round(number * (unit === 'em' ? FONT_SIZE : 1)), unit: 'px'},
    $extensions: {'hyte-elements': {property, css: value}},
  };
};

/** What each public custom property is for, as its JSDoc says. */
const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const described = new Map(
  modules.flatMap(({declarations: [{cssProperties}]}) =>
    cssProperties.map(({name, description}) => [name, description]),
  ),
);

const tree = {light: {}, dark: {}};
for (const [selector, rule] of Object.entries(rules)) {
  for (const [name, value] of Object.entries(rule)) {
    const {property, fallback} = readOf(value);
    // The frame's own tint is of no actor, and nothing in it.
    if (!property && (selector === '.box' || name !== '--_tint')) continue;
    const tint = `tint-${Number(selector.slice(2)) + 1}`;
    const key = property?.replace('--hyte-', '') ?? tint;
    const description = property
      ? described.get(property)
      : `Behind what is chosen or pointed at: 8 % of the actor's accent, on the surface.`;
    if (/^[\d.]+\w+$/.test(fallback)) tree[key] = dimensionToken(fallback, description, property);
    else for (const scheme in schemes) tree[scheme][key] = colourToken(value, rule, scheme, description, property);
  }
}

const missing = [...described.keys()].filter((property) => !JSON.stringify(tree).includes(`"${property}"`));
if (missing.length) throw new Error(`src/styles/tokens.ts: nothing is made of ${missing.join(', ')}`);

writeFileSync(
  'dist/design-tokens.json',
  JSON.stringify(
    {
      $description: 'The look of hyte-elements on a page that sets nothing. Colours in two modes: light and dark.',
      ...tree,
    },
    null,
    2,
  ) + '\n',
);
