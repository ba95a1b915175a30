/** Has the test runner give no test of the build where `dist/` is not what the sources make now. */
import {expectFresh, products} from '../build/fresh.mjs';

/**
 * In the place of such a test stands what is wrong, which fails it at once. It is asked for each file, and anew in each
 * run of `--watch`.
 * @param {string} [root] The project's folder.
 * @returns {import('@web/dev-server-core').Plugin}
 */
export const freshDist = (root) => ({
  name: 'fresh-dist',
  serve({path}) {
    if (!/^\/test\/built\/.*\.test\.ts$/.test(path)) return undefined;
    try {
      expectFresh(products.dist, root);
      return undefined;
    } catch ({message}) {
      return {body: `throw new Error(${JSON.stringify(message)});`, type: 'js'};
    }
  },
});
