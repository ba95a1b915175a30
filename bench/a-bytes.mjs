/** a. Bytes: the one file and each element by itself, beside the floor and what peers take for comparable work. */
import {existsSync, readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {buildFloor, measure} from '../tools/check/bytes.mjs';
import {openPage, pageOf} from './browser.mjs';
import {bundle, bundlePeers, duet, peers, versionOf} from './peers.mjs';
import {serve} from './server.mjs';

/** The size of files that come one by one, each compressed by itself, in bytes. */
const sizeOf = (files) => {
  const sizes = files.map(measure);
  const sum = (how) => sizes.reduce((total, size) => total + size[how], 0);
  return {brotli: sum('brotli'), gzip: sum('gzip')};
};

/** What Duet's own loader fetches for its elements: as a file each, as it comes. */
const fetchedByDuet = async (browser) => {
  const files = duet.files();
  const server = await serve({
    ...files,
    'page.html': pageOf({head: `<script type="module" src="${duet.entry}"></script>`, body: duet.body}),
  });
  const {page, close} = await openPage(browser);
  const fetched = new Set();
  page.on('response', (response) => fetched.add(new URL(response.url()).pathname.slice(1)));
  await page.goto(`${server.address}/page.html`, {waitUntil: 'networkidle0'});
  const hydrated = await page.$$eval('duet-card, duet-collapsible, duet-table', (elements) =>
    elements.every((element) => element.shadowRoot),
  );
  await close();
  server.close();
  if (!hydrated) throw new Error('its loader shows nothing of it');
  return Object.keys(files)
    .filter((name) => fetched.has(name))
    .map((name) => files[name]);
};

export const bytes = {
  letter: 'a',
  peers: true,
  title: 'Bytes',
  async run({browser, builds, log}) {
    const {folder, script} = builds.build;
    const notes = [];
    const floor = sizeOf([await buildFloor()]);
    const row = (what, key, {brotli, gzip}) => ({
      what,
      key,
      unit: 'B',
      value: {median: brotli},
      gzip: {median: gzip},
      ratio: {median: brotli / floor.brotli},
      ...(key.file && builds.against && {against: {median: brotli / sizeOf([builds.against.script]).brotli}}),
    });
    const rows = [
      row('`hyte.min.js`: every element, both languages, all content', {file: 'hyte.min.js'}, sizeOf([script])),
      row('The floor: Lit, one element, the texts', {floor: true}, floor),
    ];

    const elements = readdirSync(folder).filter((name) => /^hyte-.*\.js$/.test(name));
    for (const name of elements) {
      log(name);
      const code = await bundle(`import ${JSON.stringify(resolve(folder, name))};`);
      rows.push(row(`\`${name}\`, with Lit`, {element: name}, sizeOf([code])));
    }
    if (!existsSync(join(folder, 'index.js'))) notes.push('This build has no modules, so none is measured.');

    for (const [name, peer] of Object.entries(peers)) {
      log(peer.name);
      const {[name]: found} = await bundlePeers([name], notes);
      if (!found) continue;
      const {script, css} = found;
      const what = `${peer.name} ${versionOf(peer)}: ${peer.shows}`;
      rows.push(row(what, {peer: name}, sizeOf(css ? [script, css] : [script])));
    }
    log(duet.name);
    try {
      if (!versionOf(duet)) throw new Error(`${duet.package} is not installed`);
      const files = await fetchedByDuet(browser);
      rows.push(
        row(`${duet.name} ${versionOf(duet)}: ${duet.shows} (${files.length} files)`, {peer: 'duet'}, sizeOf(files)),
      );
    } catch (error) {
      notes.push(`${duet.name} is not measured: ${error.message}.`);
    }
    return {to: 'the floor', rows, notes};
  },
};
