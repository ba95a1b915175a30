/**
 * Serves the project on this machine alone, and prints where the page is that shows the elements. `@web/dev-server` by
 * itself listens on every address of the machine, also when it is told 127.0.0.1.
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
 * @returns Its address, and what ends it.
 */
export const serve = async (rootDir, port = 0) => {
  const {koaApp, fileWatcher} = await startDevServer({
    config: {rootDir, middlewareMode: true},
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
  const server = createServer(koaApp.callback());
  await new Promise((resolve, reject) => {
    server
      .on('listening', resolve)
      .on('error', (error) => (error.code === 'EADDRINUSE' ? server.listen(0, host) : reject(error)))
      .listen(port, host);
  });
  return {
    address: `http://${host}:${server.address().port}`,
    close: () => Promise.all([fileWatcher.close(), server.close()]),
  };
};

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const {address} = await serve(root, 8000);
  console.log(`${address}/site/`);
}
