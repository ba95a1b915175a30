/** The package: one file that a page adds by itself, and modules that leave `lit` to whoever bundles them. */
import {resolve} from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {transform} from 'esbuild';
import MagicString from 'magic-string';
import {parseLiterals} from 'parse-literals';
import esbuild from 'rollup-plugin-esbuild';
import htmlLiterals from 'rollup-plugin-html-literals';

const entry = (name) => `src/entries/${name}.ts`;
const elements = ['hyte-actor-card', 'hyte-role-matrix'];

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
        .split(/@expression;?/)
        .forEach((text, i) => {
          if (parts[i].start < parts[i].end) result.overwrite(parts[i].start, parts[i].end, text);
        });
    }
    return {code: result.toString(), map: null};
  },
});

/** `charset` keeps ä and ö as they are. */
const compile = [
  cssLiterals(),
  htmlLiterals({options: {shouldMinifyCSS: () => false}}),
  esbuild({target: 'es2022', charset: 'utf8'}),
];

/**
 * Lit's Trusted Types policy under our own name: a page allows `hyte-elements`, and may have another copy of Lit.
 * @returns {import('rollup').Plugin}
 */
const ownPolicy = () => ({
  name: 'own-policy',
  transform: (code, id) =>
    /lit-html\.js$/.test(id) ? {code: code.replace(/(createPolicy\(")lit-html"/, '$1hyte-elements"'), map: null} : null,
});

/**
 * Our small stand-in for `lit`: see `src/slim/lit.ts`.
 * @returns {import('rollup').Plugin}
 */
const slimLit = () => ({name: 'slim-lit', resolveId: (id) => (id === 'lit' ? resolve('src/slim/lit.ts') : null)});

/**
 * One file that needs no other.
 * @param {string} input
 * @param {string} file
 * @returns {import('rollup').RollupOptions}
 */
export const selfContained = (input, file, plugins = []) => ({
  input,
  plugins: [...plugins, nodeResolve(), ...compile, ownPolicy()],
  output: {
    file,
    format: 'iife',
    plugins: [terser({ecma: 2020, format: {comments: false}, compress: {passes: 3, unsafe_arrows: true}})],
  },
});

export default [
  selfContained(entry('script'), 'dist/hyte.min.js', [slimLit()]),
  {
    input: {
      index: entry('all'),
      ...Object.fromEntries(elements.map((tag) => [tag, entry(tag)])),
      classes: 'src/elements/classes.ts',
      definition: 'src/definition/definition.ts',
    },
    external: /^lit($|\/)/,
    plugins: [nodeResolve(), ...compile],
    output: {dir: 'dist', format: 'es', chunkFileNames: 'chunks/[name].js'},
  },
];
