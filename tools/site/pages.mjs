/** Writes the pages, and what they need, into `dist/site/`. */
import {readFileSync, writeFileSync, copyFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {transform} from 'esbuild';
import {definition, words} from 'hyte-elements/definition.js';
import {callCore} from '../build/call-core.mjs';
import {fileOf, pageOf} from './page.mjs';
import {views} from './views.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(`${root}${path}`, 'utf8');

/** How large the pictures for social media are, in pixels. */
export const OG = {width: 1200, height: 630};

/** A part of the definition in one of its languages alone. */
const inOne = (part, lang) => {
  if (Array.isArray(part)) return part.map((each) => inOne(each, lang));
  if (!part || typeof part !== 'object') return part;
  return Object.fromEntries(
    Object.entries(part)
      .filter(([key]) => key === lang || !definition.languages.includes(key))
      .map(([key, value]) => [key, inOne(value, lang)]),
  );
};

/**
 * Writes a page of each view in each language, and the scripts.
 * @param {string} folder Where to, with its last slash.
 */
export const writePages = async (folder) => {
  const minify = async (path, loader) =>
    (
      await transform(read(path), {
        loader,
        minify: true,
        charset: 'utf8',
        target: ['chrome109', 'firefox115', 'safari16.4'],
      })
    ).code.trim();
  for (const [file, source] of [
    ['frame.js', 'frame.js'],
    ['hyte-frame.min.js', 'hyte-frame.js'],
  ]) {
    writeFileSync(`${folder}${file}`, `${await minify(`site/pages/${source}`, 'js')}\n`);
  }
  copyFileSync(`${root}site/pages/set-base-url.mjs`, `${folder}set-base-url.mjs`);
  const core = read('dist/hyte.core.js');
  for (const lang of definition.languages) {
    const only = {...inOne(definition, lang), languages: [lang]};
    writeFileSync(`${folder}hyte.${lang}.min.js`, callCore(core, only, words));
  }
  const style = await minify('site/pages/page.css', 'css');
  const made = {
    style,
    shortStyle: style + (await minify('site/pages/short.css', 'css')),
    package: JSON.parse(read('package.json')).version,
    picture: OG,
  };
  for (const view of views) {
    for (const lang of definition.languages) writeFileSync(`${folder}${fileOf(view, lang)}`, pageOf(view, lang, made));
  }
};
