/**
 * Serves the project on this machine alone, and prints where the start page is; a page loads anew when
 * what is on it has changed. `@web/dev-server` by itself listens on every address of the machine, also when it is told
 * 127.0.0.1.
 */
import {createServer} from 'node:http';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {startDevServer} from '@web/dev-server';

const host = '127.0.0.1';
const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Serves a folder.
 * @param {string} rootDir
 * @param {number} [port] Where it is taken, any that is free.
 * @param {import('@web/dev-server').DevServerConfig} [more] What else `@web/dev-server` is to do.
 * @returns Its address, and what ends it.
 */
export const serve = async (rootDir, port = 0, more = {}) => {
  const server = createServer();
  const devServer = await startDevServer({
    config: {rootDir, middlewareMode: {server}, ...more},
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
  server.on('request', devServer.koaApp.callback());
  await new Promise((resolve, reject) => {
    server
      .on('listening', resolve)
      .on('error', (error) => (error.code === 'EADDRINUSE' ? server.listen(0, host) : reject(error)))
      .listen(port, host);
  });
  return {
    address: `http://${host}:${server.address().port}`,
    close: async () => {
      await devServer.stop();
      server.closeAllConnections();
      server.close();
    },
  };
};

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [{liveScript}, {liveSite}] = await Promise.all([
    import('../build/live-script.mjs'),
    import('../site/live.mjs'),
  ]);
  const {address} = await serve(root, 8000, {watch: true, clearTerminalOnReload: false, ...liveSite([liveScript()])});
  console.log(`${address}/site/`);
}
