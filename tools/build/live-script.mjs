/**
 * The one file as the sources make it now, for `npm start`: where they have changed since the build, pages get it in the
 * place of `dist/hyte.min.js`, and load anew. It has not been through terser, which takes seconds, and `dist/`
 * stays as it was built.
 */
import {readdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {watch} from 'rollup';
import config from '../../rollup.config.mjs';
import {products, whyStale} from './fresh.mjs';

const [script] = config;
const output = {...script.output, plugins: script.output.plugins.filter(({name}) => name !== 'terser')};
const SCRIPT = '/dist/hyte.min.js';

/**
 * Not only what Rollup reads by itself: the definition is worked out of modules that it never sees.
 * @returns {import('rollup').Plugin}
 */
const allSources = () => ({
  name: 'all-sources',
  buildStart() {
    for (const path of readdirSync('src', {recursive: true})) {
      if (/\.[jt]s$/.test(path)) this.addWatchFile(resolve('src', path));
    }
  },
});

/** @returns {import('@web/dev-server-core').Plugin} */
export const liveScript = () => {
  let watcher;
  let code;
  return {
    name: 'live-script',
    injectWebSocket: true,
    async serverStart({webSockets}) {
      watcher = watch({
        ...script,
        plugins: [allSources(), ...script.plugins],
        output,
        watch: {skipWrite: true, clearScreen: false},
      });
      watcher.on('event', async (event) => {
        if (event.code === 'ERROR') console.error(event.error.message);
        if (event.code === 'BUNDLE_END') {
          const before = code;
          const made = whyStale(products.dist) && (await event.result.generate(output));
          code = made?.output.find(({fileName}) => SCRIPT.endsWith(`/${fileName}`)).source;
          if (code !== before) webSockets.sendImport('data:text/javascript,location.reload()');
        }
        await event.result?.close();
      });
      // Before it has read the sources once, it would not see a change.
      await new Promise((resolve) => watcher.on('event', ({code}) => code === 'END' && resolve()));
    },
    serve: ({path}) => (code && path === SCRIPT ? {body: code, type: 'js'} : undefined),
    // The server would keep the first one that it has given, until the file has changed.
    transform: ({path}) => (path === SCRIPT ? {transformCache: false} : undefined),
    serverStop: () => watcher.close(),
  };
};
