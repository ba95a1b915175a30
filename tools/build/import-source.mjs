/** Runs a module of `src/` in Node, for what is worked out of it at build time. */
import {build} from 'esbuild';

/**
 * What a TypeScript module exports, with all that it imports.
 * @param {string} path
 */
export const importSource = async (path) => {
  const {outputFiles} = await build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
};
