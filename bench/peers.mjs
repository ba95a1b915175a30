/** Libraries of elements that do comparable work, without any content, bundled as a site would from the installed versions. */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
/** Where `lit` is for a build that stands elsewhere. */
const nodePaths = [fileURLToPath(new URL('../node_modules', import.meta.url))];
const installed = (path) => join(here, 'node_modules', path);

/** Everything that elements need to look as they are meant to: `css` of the page, which is not in the script. */
const imports = (name, paths) => paths.map((path) => `import '${name}/${path}';`).join('\n');

/** A library of Stencil's, whose modules define nothing until they are asked to. */
const defined = (name, tags) =>
  tags
    .map(
      (tag, i) => `import {defineCustomElement as define${i}} from '${name}/dist/components/${tag}.js'; define${i}();`,
    )
    .join('\n');

const shoelace = '@shoelace-style/shoelace';
const webAwesome = '@awesome.me/webawesome';
const sgds = '@govtechsg/sgds-web-component';
const spectrum = '@spectrum-web-components';

/**
 * Each by its name: the package that tells its version, what a page for our content takes of it, the module and the style
 * sheets that this comes in.
 */
export const peers = {
  shoelace: {
    name: 'Shoelace',
    package: shoelace,
    shows: 'card, details',
    module: imports(shoelace, ['dist/components/card/card.js', 'dist/components/details/details.js']),
    css: [`${shoelace}/dist/themes/light.css`],
  },
  webAwesome: {
    name: 'Web Awesome',
    package: webAwesome,
    shows: 'card, details',
    module: imports(webAwesome, ['dist/components/card/card.js', 'dist/components/details/details.js']),
    // Its default theme alone: what it has beyond that is for a page's own HTML.
    css: [`${webAwesome}/dist/styles/themes/default.css`],
  },
  sgds: {
    name: 'SGDS',
    package: sgds,
    shows: 'card, accordion, table',
    module: imports(sgds, ['components/Card/index.js', 'components/Accordion/index.js', 'components/Table/index.js']),
    css: [`${sgds}/themes/day.css`, `${sgds}/themes/root.css`, `${sgds}/css/sgds.css`],
  },
  material: {
    name: 'Material Web',
    package: '@material/web',
    shows: 'card, list (it has no accordion and no table)',
    module: imports('@material/web', ['labs/card/outlined-card.js', 'list/list.js', 'list/list-item.js']),
    css: [],
  },
  spectrum: {
    name: 'Spectrum Web Components',
    package: `${spectrum}/card`,
    shows: 'card, accordion, table, theme',
    module: imports(spectrum, [
      'theme/sp-theme.js',
      'theme/scale-medium-core-tokens.js',
      'theme/theme-light-core-tokens.js',
      'card/sp-card.js',
      'accordion/sp-accordion.js',
      'accordion/sp-accordion-item.js',
      'table/elements.js',
    ]),
    css: [],
  },
  gcds: {
    name: 'GC Design System',
    package: '@cdssnc/gcds-components',
    shows: 'card, details',
    module: defined('@cdssnc/gcds-components', ['gcds-card', 'gcds-details']),
    css: ['@cdssnc/gcds-components/dist/gcds/gcds.css'],
  },
  wikipediaPreview: {
    name: 'wikipedia-preview',
    package: 'wikipedia-preview',
    shows: 'what a link shows of an article (an embed, with no card and no table)',
    module: `import * as preview from 'wikipedia-preview'; window.wikipediaPreview = preview;`,
    css: ['wikipedia-preview/dist/wikipedia-preview.css', 'wikipedia-preview/dist/wikipedia-preview-link.css'],
  },
};

/** Duet has nothing that a site could bundle: a loader of its own fetches each element. */
export const duet = {
  name: 'Duet',
  package: '@duetds/components',
  shows: 'card, collapsible, table, as its own loader fetches them',
  entry: 'duet.esm.js',
  body: '<duet-card heading="a"><duet-collapsible heading="b">c</duet-collapsible><duet-table><table></table></duet-table></duet-card>',
  /** What its loader may fetch, by the names of the files. */
  files: () => {
    const folder = installed('@duetds/components/lib/duet');
    const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  },
};

/** The version of a peer that is installed here; undefined where it is not. */
export const versionOf = ({package: name}) => {
  const file = installed(`${name}/package.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
};

/**
 * Installs them where they are not as the lock file says. Where that fails, as without a network, the rest is measured all
 * the same, and what is missing is named.
 */
export const installPeers = () => {
  const {dependencies} = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
  if (Object.entries(dependencies).every(([name, version]) => versionOf({package: name}) === version)) return;
  console.error('Installing the peers');
  // None of them has to do anything to be bundled. Their words go to stderr: stdout is for the results.
  spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
};

const options = {
  nodePaths,
  bundle: true,
  minify: true,
  write: false,
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'silent',
};
const textOf = ({outputFiles}) => outputFiles[0].text;

/** One script of a module, with all that it imports, minified: as a site would make it. */
export const bundle = async (contents, resolveDir = here) =>
  textOf(
    await build({
      ...options,
      stdin: {contents, resolveDir},
      format: 'iife',
      target: 'es2022',
      conditions: ['production', 'browser'],
      define: {'process.env.NODE_ENV': '"production"'},
    }),
  );

/** One style sheet of several, with all that they import, minified. Pictures and fonts stay apart. */
const bundleCss = async (paths) => {
  // By where they are: not every package lets its style sheets be imported by name.
  const contents = paths.map((path) => `@import '${installed(path)}';`).join('\n');
  const loader = Object.fromEntries(['.woff', '.woff2', '.ttf', '.svg', '.png'].map((ending) => [ending, 'empty']));
  return textOf(
    await build({
      ...options,
      stdin: {contents, resolveDir: here, loader: 'css'},
      loader,
      external: ['https:*', 'http:*'],
    }),
  );
};

/**
 * A peer's script and style sheet.
 * @throws Where it is not installed, or cannot be bundled.
 */
const bundlePeer = async (name) => {
  const peer = peers[name];
  if (!versionOf(peer)) throw new Error(`${peer.package} is not installed`);
  return {script: await bundle(peer.module), css: peer.css.length ? await bundleCss(peer.css) : ''};
};

/** The scripts and style sheets of peers by their names, and, among the notes, a word on each that could not be had. */
export const bundlePeers = async (names, notes) => {
  const found = {};
  for (const name of names) {
    try {
      found[name] = await bundlePeer(name);
    } catch (error) {
      notes.push(`${peers[name].name} is not measured: ${error.message.split('\n')[0]}.`);
    }
  }
  return found;
};
