/** The start page of the folder: the embed builder, and the page of an example municipality that it leads to. */
import {cpSync, existsSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {buildSync, transformSync} from 'esbuild';
import {languages} from 'hyte-elements/definition.js';
import {importSource} from '../build/import-source.mjs';
import {ADDRESS, fileOf, recipePageOf, recipesOf} from './recipes.mjs';

/** Where the package's modules are that the builder is made of: it is bundled here, in the package itself. */
const built = Object.fromEntries(
  ['definition', 'render'].map((name) => [`hyte-elements/${name}.js`, `./dist/${name}.js`]),
);
const target = ['chrome109', 'firefox115', 'safari16.4'];

/** The size of a PNG file's picture, in its own pixels (PNG specification, IHDR). */
const sizeOf = (path) => {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

/** What the builder has to know of a folder. */
export const readFolder = (folder, {version, pages, integrity}) => ({
  version,
  integrity,
  size: statSync('dist/hyte.min.js').size,
  recipes: recipesOf().map((recipe) => ({file: fileOf(recipe), title: recipe.title, lang: recipe.lang})),
  pages: Object.fromEntries(
    pages.map(({file, title}) => {
      const [answer, picture] = ['json', 'png'].map((type) => join(folder, file.replace(/html$/, type)));
      const embed = existsSync(answer) && JSON.parse(readFileSync(answer, 'utf8'));
      // Of a long view the answer is about the short one.
      const height = embed && embed.html.includes(`<iframe src="${file}"`) ? embed.height : undefined;
      // They are taken at two pixels for each of CSS.
      const size = existsSync(picture) ? sizeOf(picture).map((each) => Math.round(each / 2)) : undefined;
      return [file, {title, height, picture: size}];
    }),
  ),
});

/**
 * The builder as one script, which also runs from the disk.
 * @param {ReturnType<typeof readFolder>} known
 * @returns {string}
 */
export const bundleBuilder = (known) =>
  buildSync({
    entryPoints: ['site/builder/builder.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    legalComments: 'none',
    target,
    define: {builtFolder: JSON.stringify(known)},
    alias: built,
  }).outputFiles[0].text;

/** What the builder gives, as a recipe shows it: of the matrix, in the definition's own language nearest to the page's. */
const codesOf = async (known) => {
  const [{codeOf}, {initial}] = await Promise.all(
    ['code', 'state'].map((name) => importSource(`site/builder/${name}.ts`, built)),
  );
  return (way, lang) => {
    const state = {...initial, element: 'role-matrix', lang: languages.includes(lang) ? lang : languages[0]};
    const blocks = (asked) => codeOf({...state, way: asked}, known, ADDRESS).blocks.map(({code}) => code);
    const code = {
      script: () => blocks('script')[0],
      scripttag: () => blocks('script')[0].split('\n\n')[0],
      element: () => blocks('npm')[2],
      address: () => blocks('link')[0],
      link: () => blocks('link')[1],
      placeholder: () => blocks('link')[2],
      frame: () => blocks('frame')[0],
      text: () => blocks('text')[0],
      picture: () => blocks('picture')[0],
      shortcode: () => blocks('plugin')[0],
    }[way];
    return code();
  };
};

/** Writes the start page, and what it leads to, into a folder of pages. */
export const writeStart = async (folder, {hasStorybook, ...given}) => {
  const recipes = recipesOf();
  const known = readFolder(folder, given);
  // Where not all pages are there, there is nothing to show a recipe with.
  if (known.pages['role-matrix.fi.html']) {
    const codes = await codesOf(known);
    for (const recipe of recipes) {
      writeFileSync(join(folder, fileOf(recipe)), recipePageOf(recipe, recipes, codes));
    }
  }
  const css = (path) => transformSync(readFileSync(path, 'utf8'), {loader: 'css', minify: true, target}).code;
  const page = readFileSync('site/index.html', 'utf8');
  writeFileSync(join(folder, 'index.html'), hasStorybook ? page.replace('<html ', '<html data-storybook ') : page);
  for (const file of ['builder.css', 'hosts.css']) writeFileSync(join(folder, file), css(`site/builder/${file}`));
  writeFileSync(join(folder, 'builder.js'), bundleBuilder(known));
  cpSync('site/example', join(folder, 'example'), {recursive: true});
};
