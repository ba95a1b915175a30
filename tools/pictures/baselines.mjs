/**
 * The pictures that the elements' look is held to: takes them, compares them, and keeps them in
 * `test/built/visual/baselines/` when it is run itself (`npm run baselines`, with names of elements only those). See
 * `docs/decisions/0008-baselines.md`.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {openStage, schemes, widths} from '../browsers/stage.mjs';

const visual = fileURLToPath(new URL('../../test/built/visual/', import.meta.url));
export const folder = `${visual}baselines/`;
const madeWith = `${folder}made-with.json`;

/** The states that are kept: between them they have every part that an element can show. */
export const kept = {
  'hyte-intro': ['default'],
  'hyte-role-wheel': ['chosen'],
  'hyte-actor-card': ['county', 'open', 'unknown'],
  'hyte-theme-card': ['editorial'],
  'hyte-role-matrix': ['controls'],
  'hyte-definition': ['default'],
  'hyte-language-switch': ['default'],
  'hyte-source': ['default'],
};
const languages = ['fi', 'sv'];
/** What is lower down repeats what is above, and would take more room than it tells. */
const HIGHEST = 700;
const FONT = 'Noto Sans';
const still = {name: 'prefers-reduced-motion', value: 'reduce'};

/** Each element's states in each language: what is shown once and taken in every width and scheme. */
export const scenes = Object.entries(kept).flatMap(([tag, states]) =>
  states.flatMap((state) => languages.map((lang) => ({tag, state, lang}))),
);

const variants = widths.flatMap((width) =>
  Object.entries(schemes).map(([scheme, features]) => ({width, scheme, features: [...features, still]})),
);

const nameOf = ({tag, state, lang}, {width, scheme}) => `${tag}/${state}-${lang}-${scheme}-${width}.png`;

/** The pictures of a scene by name, as paths in the folder. */
export const namesOf = (scene) => variants.map((variant) => nameOf(scene, variant));

/**
 * Starts a Chromium that draws letters as in the baselines. Whoever opens it closes it.
 * @throws Where the font of the baselines is missing: every picture would differ, and say nothing.
 */
export const openGallery = async () => {
  const stage = await openStage({env: {...process.env, FONTCONFIG_FILE: `${visual}fonts.conf`}});
  const {browser, page, set, showState} = stage;

  const take = async () => {
    const {width} = page.viewport();
    const high = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    const clip = {x: 0, y: 0, width, height: Math.min(high, HIGHEST)};
    return Buffer.from(await page.screenshot({clip, captureBeyondViewport: true}));
  };

  /** Shows a scene and takes each of its pictures, by name. */
  async function* takeAll(scene) {
    await showState(scene.tag, scene.state, scene.lang, widths[0], variants[0].features);
    for (const variant of variants) {
      await set(variant.width, variant.features);
      yield [nameOf(scene, variant), await take()];
    }
  }

  try {
    const fonts = await fontsOf(page, () => showState('hyte-intro', 'default', 'fi', 768));
    if (fonts.join() !== FONT) {
      throw new Error(`The pictures need the font ${FONT} (Debian: fonts-noto-core); here is ${fonts.join(', ')}.`);
    }
    const version = Number((await browser.version()).match(/\/(\d+)/)[1]);
    return {...stage, take, takeAll, version};
  } catch (error) {
    await browser.close();
    throw error;
  }
};

/** The fonts that really draw what is shown. */
const fontsOf = async (page, show) => {
  await show();
  const devtools = await page.createCDPSession();
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const {root} = await devtools.send('DOM.getDocument', {depth: -1, pierce: true});
  const names = new Set();
  const add = async ({nodeId, nodeType, children = [], shadowRoots = []}) => {
    if (nodeType === 1) {
      const {fonts} = await devtools.send('CSS.getPlatformFontsForNode', {nodeId});
      for (const {familyName} of fonts) names.add(familyName);
    }
    for (const node of [...children, ...shadowRoots]) await add(node);
  };
  await add(root);
  await devtools.detach();
  return [...names];
};

/** A picture with room around it, as large as another where that one is larger. */
const enlarged = (picture, width, height) => {
  const larger = new PNG({width, height});
  PNG.bitblt(picture, larger, 0, 0, picture.width, picture.height);
  return larger;
};

/**
 * How many pixels of two pictures differ, to the least shade, and a picture that shows where.
 * @param one A PNG.
 * @param other A PNG.
 */
export const compare = (one, other) => {
  const pictures = [one, other].map((png) => PNG.sync.read(png));
  const width = Math.max(...pictures.map((picture) => picture.width));
  const height = Math.max(...pictures.map((picture) => picture.height));
  const [a, b] = pictures.map((picture) => enlarged(picture, width, height).data);
  const diff = new PNG({width, height});
  const count = pixelmatch(a, b, diff.data, width, height, {threshold: 0, includeAA: true});
  return {count, picture: PNG.sync.write(diff)};
};

/** The same picture in fewer bytes: a repository keeps every one it has ever had. */
const smaller = (png) =>
  PNG.sync.write(PNG.sync.read(png), {colorType: 2, filterType: 0, deflateStrategy: 0, deflateLevel: 9});

/** The baseline of this name; undefined where there is none. */
export const baseline = (name) => (existsSync(folder + name) ? readFileSync(folder + name) : undefined);

/** The names of all that is kept. */
export const baselines = () =>
  readdirSync(folder, {recursive: true})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.png'));

/** The Chromium that the baselines were made with, by its major version. */
export const madeWithVersion = () => JSON.parse(readFileSync(madeWith, 'utf8')).chromium;

const write = (path, content) => {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, content);
};

/**
 * Holds a picture against its baseline.
 * @param into Where the two and their difference are written if they differ.
 * @returns What is wrong; nothing where they are the same.
 */
export const differenceOf = (name, picture, into) => {
  const expected = baseline(name);
  const path = into + name.replace(/\.png$/, '');
  if (!expected) {
    write(`${path}-actual.png`, picture);
    return `${name} has no baseline`;
  }
  const {count, picture: difference} = compare(expected, picture);
  if (!count) return undefined;
  write(`${path}-actual.png`, picture);
  write(`${path}-expected.png`, expected);
  write(`${path}-difference.png`, difference);
  return `${name} differs in ${count} pixels`;
};

const update = async (tags) => {
  const asked = scenes.filter(({tag}) => !tags.length || tags.includes(tag));
  const gallery = await openGallery();
  try {
    for (const scene of asked) {
      for await (const [name, picture] of gallery.takeAll(scene)) {
        const before = baseline(name);
        // What looks the same stays as it is, to the byte.
        if (before && !compare(before, picture).count) continue;
        write(folder + name, smaller(picture));
        console.log(`${before ? 'changed' : 'new'}: ${name}`);
      }
    }
    // Only who has made all of them knows that all are this browser's.
    if (!tags.length) write(madeWith, `${JSON.stringify({chromium: gallery.version}, null, 2)}\n`);
  } finally {
    await gallery.browser.close();
  }
  const names = new Set(scenes.flatMap(namesOf));
  for (const name of baselines().filter((name) => !names.has(name))) {
    rmSync(folder + name);
    console.log(`gone: ${name}`);
  }
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await update(process.argv.slice(2));
