/** How large things are that are built in the same run, and the least that there could be. */
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {rollup} from 'rollup';
import {selfContained} from '../../rollup.config.mjs';

/** Compressed as a good server has it on its disk. */
export const compress = {
  gzip: (bytes) => gzipSync(bytes, {level: 9}),
  brotli: (bytes) => brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}),
};

/** The size of code as it is and compressed, in bytes. */
export const measure = (code) => {
  const bytes = Buffer.from(code);
  return {raw: bytes.length, gzip: compress.gzip(bytes).length, brotli: compress.brotli(bytes).length};
};

/** What options make, by its file's name, with modules that are not on the disk. */
export const buildFiles = async (options, virtual = {}) => {
  const fromMemory = {
    name: 'from-memory',
    resolveId: (id) => (id in virtual ? id : null),
    load: (id) => virtual[id] ?? null,
  };
  const bundle = await rollup({...options, plugins: [fromMemory, ...options.plugins]});
  const {output} = await bundle.generate(options.output);
  await bundle.close();
  return Object.fromEntries(output.map(({fileName, code, source}) => [fileName, code ?? source]));
};

/** The code of the one file that they make. */
export const build = async (options, virtual) => Object.values(await buildFiles(options, virtual))[0];

/** The texts of the definition in both languages under their names, without any word of ours. */
const texts = `
  import {texts as fi} from './src/definition/generated/fi/texts.js';
  import {texts as sv} from './src/definition/generated/sv/texts.js';
  export const texts = {fi, sv};`;

/** The least that a script of this kind could be: Lit with one trivial element and the texts, built as the one file is. */
export const buildFloor = () =>
  build(selfContained('floor'), {
    texts,
    floor: `
      import {html, LitElement} from 'lit';
      import {texts} from 'texts';
      class Floor extends LitElement {
        static properties = {text: {}};
        render() { return html\`<p>\${texts[this.lang]?.[this.text]}</p>\`; }
      }
      customElements.define('hyte-floor', Floor);`,
  });
