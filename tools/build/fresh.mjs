/**
 * Whether what is built is what the sources make now. A build leaves a list, of what it has read and of what it has
 * written, each with its hash: so what is up to date is not built again, and no test runs on what is not.
 */
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** What the package is made of: files, and folders with all that is in them. Other packages are as the lock file says. */
const sources = [
  'src',
  'tools/build',
  'custom-elements-manifest.config.mjs',
  'package.json',
  'package-lock.json',
  'rollup.config.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
];

/** What is built: where it goes, what it is made of, and the command that makes it. */
export const products = {
  dist: {folder: 'dist', inputs: sources, command: 'npm run build'},
  storybook: {
    folder: 'dist/site/storybook',
    inputs: [...sources, '.storybook', 'stories', 'docs/accessibility.md', 'docs/content.md'],
    command: 'npm run build-storybook',
  },
  site: {
    folder: 'dist/site',
    inputs: [...sources, 'site', 'tools/site', 'tools/browsers', 'LICENSE'],
    command: 'npm run site',
  },
};
const folders = Object.values(products).map(({folder}) => folder);

/** The list's name, in the product's folder. The package leaves it out. */
const LIST = '.built.json';

/** The files of a path, by their own paths with `/`, in order. */
const filesOf = (root, path) => {
  if (!existsSync(join(root, path))) return [];
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesOf(root, `${path}/${name}`));
};

const hashesOf = (root, files) =>
  Object.fromEntries(
    files.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(root, path)))
        .digest('base64'),
    ]),
  );

/** One product may stand within another, and is not part of it. */
const foldersWithin = ({folder}) => folders.filter((other) => other.startsWith(`${folder}/`));

/** Takes away what was built of a product, and leaves what else stands within its folder. */
export const clear = (product, root = project) => {
  const within = foldersWithin(product).map((other) => join(root, other));
  const remove = (path) => {
    if (within.includes(path)) return;
    if (!within.some((other) => other.startsWith(path + sep))) return rmSync(path, {recursive: true, force: true});
    if (existsSync(path)) for (const name of readdirSync(path)) remove(join(path, name));
  };
  remove(join(root, product.folder));
};

const readOutputs = (product, root) => {
  const {folder} = product;
  const within = foldersWithin(product);
  // A zip is made of another product's files.
  const isOutput = (path) =>
    path !== `${folder}/${LIST}` && !path.endsWith('.zip') && !within.some((other) => path.startsWith(`${other}/`));
  return hashesOf(root, filesOf(root, folder).filter(isOutput));
};

/** What a build is about to read, to be kept when it has ended: what changes meanwhile makes it stale. */
export const readInputs = ({inputs}, root = project) =>
  hashesOf(
    root,
    inputs.flatMap((path) => filesOf(root, path)),
  );

/** Says that all that is in a product's folder was made of these inputs. */
export const markFresh = (product, inputs, root = project) =>
  writeFileSync(
    join(root, product.folder, LIST),
    JSON.stringify({inputs, outputs: readOutputs(product, root)}, null, 1) + '\n',
  );

/** The first path whose hash is another. */
const difference = (before, now) => Object.keys({...now, ...before}).find((path) => before[path] !== now[path]);

/** Why a product is not what its sources make; undefined where it is. */
export const whyStale = (product, root = project) => {
  const list = join(root, product.folder, LIST);
  if (!existsSync(list)) return `${product.folder}/ is not built`;
  const {inputs, outputs} = JSON.parse(readFileSync(list, 'utf8'));
  const input = difference(inputs, readInputs(product, root));
  if (input) return `${input} has changed since ${product.folder}/ was built`;
  const output = difference(outputs, readOutputs(product, root));
  if (output) return `${output} is not what the build has written`;
  return undefined;
};

/**
 * Lets nobody test or show what is out of date.
 * @throws Where a product is not what its sources make, with the command that makes it.
 */
export const expectFresh = (product, root = project) => {
  const why = whyStale(product, root);
  if (!why) return;
  const error = new Error(`${why}: run \`${product.command}\` first.`);
  // Where that was found out tells nobody anything.
  error.stack = error.message;
  throw error;
};
