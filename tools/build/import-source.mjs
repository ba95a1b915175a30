/** Runs a module of `src/` in Node, for what is worked out of it at build time. */
import {build} from 'esbuild';

/**
 * What a TypeScript module exports, with all that it imports.
 * @param {string} path
 * @param {Record<string, string>} [alias] What stands in for packages that it imports.
 */
export const importSource = async (path, alias = {}) => {
  const {outputFiles} = await build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    alias,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
};
