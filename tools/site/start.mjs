/** The start page of the folder: the embed builder, and the page of an example municipality that it leads to. */
import {cpSync, existsSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {buildSync, transformSync} from 'esbuild';

const target = ['chrome109', 'firefox115', 'safari16.4'];

/** The size of a PNG file's picture, in its own pixels (PNG specification, IHDR). */
const sizeOf = (path) => {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

/** What the builder has to know of a folder. */
export const readFolder = (folder, {version, pages, integrity, recipes = []}) => ({
  version,
  integrity,
  size: statSync('dist/hyte.min.js').size,
  recipes,
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
    alias: Object.fromEntries(
      ['definition', 'render'].map((name) => [`hyte-elements/${name}.js`, `./dist/${name}.js`]),
    ),
  }).outputFiles[0].text;

/** Writes the start page into a folder of pages. */
export const writeStart = (folder, given) => {
  const css = (path) => transformSync(readFileSync(path, 'utf8'), {loader: 'css', minify: true, target}).code;
  writeFileSync(join(folder, 'index.html'), readFileSync('site/index.html'));
  for (const file of ['builder.css', 'hosts.css']) writeFileSync(join(folder, file), css(`site/builder/${file}`));
  writeFileSync(join(folder, 'builder.js'), bundleBuilder(readFolder(folder, given)));
  cpSync('site/example', join(folder, 'example'), {recursive: true});
};
