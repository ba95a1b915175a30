/** A site for the tests of `hyte-elements check`: pages on this machine alone, and the command run on them. */
import {execFile} from 'node:child_process';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';

const command = fileURLToPath(new URL('../../../bin/hyte-elements.mjs', import.meta.url));

/** Starts it. Whoever starts it closes it. */
export const startSite = async () => {
  const answers = new Map();
  const asked = [];
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://site');
    asked.push(pathname);
    const answer = answers.get(pathname);
    if (!answer) return response.writeHead(404).end('Not here');
    if (typeof answer === 'function') return answer(response);
    const {content, headers, status} = answer;
    return response.writeHead(status, headers).end(content);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    /** What has been asked for, in order. */
    asked,
    /** Has it answer with a page, or what else the headers say. */
    put: (path, content, headers = {}, status = 200) =>
      answers.set(path, {content, headers: {'content-type': 'text/html; charset=utf-8', ...headers}, status}),
    putScript: (path, content, headers = {}) =>
      answers.set(path, {content, headers: {'content-type': 'text/javascript', ...headers}, status: 200}),
    /** Has it answer as a function does. */
    answer: (path, how) => answers.set(path, how),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

/** Runs the command. It is not this process, which has to answer meanwhile. */
export const run = (args, input = '') =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [command, 'check', ...args], (error, stdout, stderr) =>
      resolve({status: error?.code ?? 0, stdout, stderr}),
    );
    child.stdin.end(input);
  });
