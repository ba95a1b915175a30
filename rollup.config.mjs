/** The package: one file that a page adds by itself, and modules that leave `lit` to whoever bundles them. */
import {readdirSync, readFileSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import swc from '@swc/core';
import {transform} from 'esbuild';
import MagicString from 'magic-string';
import {parseLiterals} from 'parse-literals';
import esbuild from 'rollup-plugin-esbuild';
import htmlLiterals from 'rollup-plugin-html-literals';
import {callCore} from './tools/build/call-core.mjs';
import {importSource} from './tools/build/import-source.mjs';

const entry = (name) => `src/entries/${name}.ts`;
/** The elements: each has an entry of its own. */
const elements = readdirSync('src/entries')
  .filter((file) => file.startsWith('hyte-'))
  .map((file) => basename(file, '.ts'));

/** The look's private custom properties, which nobody outside goes by, and what they are called in what is published. */
const privateNames = [...new Set(readFileSync('src/styles/tokens.ts', 'utf8').match(/--_\w+/g))];
const shortName = (name) =>
  privateNames.includes(name) ? `--${String.fromCharCode(65 + privateNames.indexOf(name))}` : name;

/**
 * Minifies css literals with esbuild; the CSS minifier that comes with the html one drops rules newer than itself.
 * An expression in a literal stands for whole rules, and goes through as an at-rule of its own.
 * @returns {import('rollup').Plugin}
 */
const cssLiterals = () => ({
  name: 'css-literals',
  async transform(code, id) {
    const result = new MagicString(code);
    for (const {tag, parts} of parseLiterals(code, {fileName: id})) {
      if (tag !== 'css') continue;
      const css = parts.map(({text}) => text).join('@expression;');
      const minified = await transform(css, {loader: 'css', minify: true, charset: 'utf8', logLevel: 'error'});
      minified.code
        .trim()
        .replace(/--_\w+/g, shortName)
        .replace(/(var\([\w-]+,) /g, '$1')
        .split(/@expression;?/)
        .forEach((text, i) => {
          if (parts[i].start < parts[i].end) result.overwrite(parts[i].start, parts[i].end, text);
        });
    }
    return {code: result.toString(), map: null};
  },
});

/**
 * The version that the package has, in the place of the one that the sources have.
 * @returns {import('rollup').Plugin}
 */
const ownVersion = () => ({
  name: 'own-version',
  load: (id) =>
    id.endsWith('/src/page/version.ts')
      ? `export const version = ${JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')).version)};`
      : null,
});

/** `charset` keeps ä and ö as they are. */
const compile = [
  ownVersion(),
  cssLiterals(),
  htmlLiterals({include: 'src/**', options: {shouldMinifyCSS: () => false}}),
  esbuild({target: 'es2022', charset: 'utf8'}),
];

/**
 * The core as it is published, and the one file made of it: the core, called with the bundled definition and the words of
 * its languages.
 * @returns {import('rollup').Plugin}
 */
const oneFile = () => ({
  name: 'one-file',
  async generateBundle(_, bundle) {
    const [core] = Object.values(bundle);
    // What is left of the statement is the function itself.
    core.code = `${notice}(${core.code.replace(/;?\n?$/, '')})`;
    const {definition, words} = await importSource(entry('definition'));
    this.emitFile({type: 'asset', fileName: 'hyte.min.js', source: callCore(core.code, definition, words)});
  },
});

/**
 * One of our small stand-ins for `lit`: see `src/slim/`.
 * @returns {import('rollup').Plugin}
 */
const standIn = (path) => ({name: 'stand-in', resolveId: (id) => (id === 'lit' ? resolve(path) : null)});

/** Names of ours that neither a page nor another copy of the file goes by. `reveal`, `version` and `told` are not among them. */
const internal =
  /^(renderContent|filled|renderNow|renderFoot|renderFolded|renderChooser|uncover|spoken|spokenBy|named|tell|say|copied|level|declared|sheet|marker|willUpdate|performUpdate|requestUpdate|renderRoot|converter|fromAttribute|toAttribute|reflect|useDefault)$/;

/** Whose code is in the file, which goes with it wherever it is copied to. */
const notice = '/*! hyte-elements: MIT; Lucide: ISC */\n';

/**
 * Minified code that needs no other, from a module that exports nothing.
 * @param {string} input
 * @param {import('rollup').Plugin[]} [plugins] Those that come first.
 * @returns {import('rollup').RollupOptions}
 */
export const selfContained = (input, plugins = []) => ({
  input,
  plugins: [...plugins, nodeResolve(), ...compile],
  output: {
    format: 'es',
    plugins: [
      {
        name: 'function-of-its-own',
        // esbuild, terser and swc each find what the others do not: 120 bytes between the last two.
        async renderChunk(code) {
          const minified = await transform(code, {minify: true, format: 'esm', target: 'es2022', charset: 'utf8'});
          return `(definition,words)=>{${minified.code}}`;
        },
      },
      // Not as a module: it is a script. What terser works out ahead, or draws
      // together with commas, compresses worse than what it is made of.
      terser({
        ecma: 2020,
        module: false,
        compress: {passes: 3, expression: true, evaluate: false, sequences: false, conditionals: false},
        mangle: {properties: {regex: internal}},
        format: {comments: false},
      }),
      {
        name: 'swc',
        async renderChunk(code) {
          // It drops a function that is not used.
          const used = `hyte=${code.replace(/;?\n?$/, '')}`;
          const compress = {sequences: false, conditionals: false, evaluate: false, inline: 0};
          const minified = await swc.minify(used, {ecma: 2022, module: false, mangle: true, compress});
          return minified.code.replace(/^hyte=/, '');
        },
      },
    ],
  },
});

/** What `hyte.min.js` is made with, from any module. */
export const script = (input) => selfContained(input, [standIn('src/slim/lit.ts')]);
const core = script(entry('script'));

export default [
  {
    ...core,
    output: {
      ...core.output,
      dir: 'dist',
      entryFileNames: 'hyte.core.js',
      plugins: [...core.output.plugins, oneFile()],
    },
  },
  {
    input: {
      index: entry('all'),
      ...Object.fromEntries(elements.map((tag) => [tag, entry(tag)])),
      classes: entry('classes'),
      definition: entry('definition'),
    },
    external: /^lit($|\/)/,
    plugins: [nodeResolve(), ...compile],
    output: {dir: 'dist', format: 'es', chunkFileNames: 'chunks/[name].js'},
  },
  {
    input: {render: entry('render')},
    plugins: [standIn('src/slim/string.ts'), nodeResolve(), ...compile],
    output: {dir: 'dist', format: 'es'},
  },
];
