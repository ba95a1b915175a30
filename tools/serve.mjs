/**
 * Serves the project on this machine alone, and prints where the page is that shows the elements. `@web/dev-server` by
 * itself listens on every address of the machine, also when it is told 127.0.0.1.
 */
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {startDevServer} from '@web/dev-server';

const {koaApp} = await startDevServer({
  config: {rootDir: fileURLToPath(new URL('..', import.meta.url)), middlewareMode: true},
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});

const host = '127.0.0.1';
const server = createServer(koaApp.callback())
  .on('listening', () => console.log(`http://${host}:${server.address().port}/site/`))
  .on('error', (error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    // Any port that is free.
    server.listen(0, host);
  })
  .listen(8000, host);
