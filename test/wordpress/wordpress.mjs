/**
 * A real WordPress for the tests: Debian's, or the one whose folder `WORDPRESS` names, on this machine alone, with a database
 * and files of its own that are gone afterwards. On Debian it takes `wordpress php-cli php-mysql mariadb-server`.
 */
import {execFile, spawn, spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {once} from 'node:events';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {unzipSync} from 'fflate';
import {mo} from 'gettext-parser';

const project = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const {version} = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));

/** The plugin as it is handed out. */
export const zip = join(project, `dist/hyte-elements-wordpress-${version}.zip`);

/** Where WordPress is. */
export const WORDPRESS = process.env.WORDPRESS ?? '/usr/share/wordpress';

/** Its roles, with the password that each user of that name has. */
export const roles = ['administrator', 'editor', 'author', 'contributor'];

/** Unpacks the plugin. */
export const unpack = (folder) => {
  if (!existsSync(zip)) throw new Error(`${zip} is missing: run \`npm run build:wordpress\` first.`);
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), bytes);
  }
};

const needed = {php: 'php-cli', mariadbd: 'mariadb-server', mariadb: 'mariadb-client'};

/** @throws Where something is not installed, with its name on Debian. */
const expectInstalled = () => {
  const missing = Object.keys(needed).filter((program) => spawnSync('which', [program]).status !== 0);
  if (missing.length || !existsSync(WORDPRESS)) {
    const names = [...missing.map((program) => needed[program]), ...(existsSync(WORDPRESS) ? [] : ['wordpress'])];
    throw new Error(
      `Install ${names.join(' ')} (on Debian: apt-get install --no-install-recommends ${names.join(' ')}).`,
    );
  }
};

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
};

/** Ends a program that was started here, and waits for it. */
const end = async (child) => {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
};

const retry = async (what, act) => {
  for (let i = 0; ; i++) {
    try {
      return await act();
    } catch (error) {
      if (i > 600) throw new Error(`${what} does not start: ${error.message}`);
      await wait(100);
    }
  }
};

const run = promisify(execFile);

/** A MariaDB that nobody else can reach. */
const startDatabase = async (folder) => {
  const isRoot = process.getuid() === 0;
  const data = join(folder, 'database');
  const socket = join(folder, 'database.sock');
  mkdirSync(data);
  // A server that root starts runs as another user.
  if (isRoot) spawnSync('chown', ['mysql', folder, data]);
  const user = isRoot ? ['--user=mysql'] : [];
  await run('mariadb-install-db', [
    '--no-defaults',
    ...user,
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  const server = spawn(
    'mariadbd',
    [
      '--no-defaults',
      ...user,
      `--datadir=${data}`,
      `--socket=${socket}`,
      '--skip-networking',
      '--innodb-buffer-pool-size=64M',
      '--innodb-flush-log-at-trx-commit=0',
    ],
    {stdio: 'ignore'},
  );
  const query = (sql) => run('mariadb', ['--no-defaults', '-uroot', '-S', socket, '-e', sql]);
  await retry('MariaDB', () => query('select 1'));
  await query("create user wp@localhost identified by 'wp'; grant all on *.* to wp@localhost");
  return {server, socket, query};
};

/** What PHP is told: its own faults are the test's, WordPress's notices about itself are not. */
const quiet = [
  '-d',
  'display_errors=stderr',
  '-d',
  'error_reporting=8181',
  '-d',
  'sendmail_path=/bin/true',
  '-d',
  'opcache.enable_cli=1',
];

/**
 * Starts WordPress with the plugin active: a single site, and a network with a second site at `/toinen/`.
 * @returns {Promise<{single: Site, network: Site, stop: () => Promise<void>}>}
 */
export const startWordPress = async () => {
  expectInstalled();
  const folder = mkdtempSync(join(tmpdir(), 'hyte-wordpress-'));
  const www = join(folder, 'www');
  const children = [];
  const stop = async () => {
    await Promise.all(children.map(end));
    // What was still being copied when something else failed comes after it.
    rmSync(folder, {recursive: true, force: true, maxRetries: 10});
  };
  try {
    const [database] = await Promise.all([
      startDatabase(folder),
      run('cp', ['-rL', WORDPRESS, www]).then(() => {
        rmSync(join(www, 'wp-config.php'), {force: true});
        cpSync(join(here, 'wp-config.php'), join(www, 'wp-config.php'));
        mkdirSync(join(www, 'wp-content/plugins'), {recursive: true});
        // For who asks for it, the editor that was before blocks.
        mkdirSync(join(www, 'wp-content/mu-plugins'), {recursive: true});
        writeFileSync(
          join(www, 'wp-content/mu-plugins/classic.php'),
          "<?php isset( $_GET['classic'] ) && add_filter( 'use_block_editor_for_post', '__return_false' );",
        );
        // WordPress speaks a language as soon as it has a file for it; its own words stay English.
        mkdirSync(join(www, 'wp-content/languages'), {recursive: true});
        for (const [locale, tag] of Object.entries({fi: 'fi', sv_SE: 'sv-SE'})) {
          const entry = {msgid: 'html_lang_attribute', msgstr: [tag]};
          const words = mo.compile({charset: 'utf-8', translations: {'': {[entry.msgid]: entry}}});
          writeFileSync(join(www, `wp-content/languages/${locale}.mo`), words);
        }
        unpack(join(www, 'wp-content/plugins'));
      }),
    ]);
    children.push(database.server);
    const start = async (name) => {
      const port = await freePort();
      const base = `http://127.0.0.1:${port}`;
      await database.query(`create database ${name}`);
      const env = {
        ...process.env,
        HYTE_DATABASE: name,
        HYTE_SOCKET: database.socket,
        HYTE_HOST: `127.0.0.1:${port}`,
        HYTE_LOG: join(folder, `${name}.log`),
      };
      const php = async (file, args, more) => {
        const {stdout} = await run('php', [...quiet, file, www, ...args], {env: {...env, ...more}, maxBuffer: 1 << 26});
        return stdout;
      };
      const users = JSON.parse(await php(join(here, 'install.php'), roles));
      // From now on it is a network.
      if (name === 'network') env.HYTE_MULTISITE = '1';
      if (name === 'network') await php(join(here, 'network.php'), []);
      const server = spawn(
        'php',
        [...quiet, '-d', 'display_errors=0', '-S', `127.0.0.1:${port}`, '-t', www, join(here, 'router.php')],
        {
          env,
          stdio: 'ignore',
        },
      );
      children.push(server);
      await retry('PHP', async () => {
        const {status} = await fetch(`${base}/wp-login.php`);
        if (status !== 200) throw new Error(`status ${status}`);
      });
      /** Runs PHP in WordPress, as nobody, on a site of the network and in an environment, and gives what it returns. */
      const evaluate = async (code, site = '', more = {}) => {
        const said = await php(join(here, 'run.php'), [code, site], more);
        return JSON.parse(said.slice(said.indexOf('\u0001') + 1));
      };
      // A network has to be told that there are passwords for its API.
      const activated = await evaluate(`
        update_network_option(null, WP_Application_Passwords::OPTION_KEY_IN_USE, true);
        return activate_plugin('hyte-elements/hyte-elements.php', '', is_multisite());`);
      if (activated) throw new Error(activated.error);
      /** Asks the REST API as a user. */
      const rest = async (user, path, body, method = body ? 'POST' : 'GET') => {
        const response = await fetch(`${base}/?rest_route=${path}`, {
          method,
          headers: {
            ...(user ? {authorization: `Basic ${btoa(`${user}:${users[user]}`)}`} : {}),
            'content-type': 'application/json',
          },
          body: body && JSON.stringify(body),
        });
        const answer = await response.json();
        if (!response.ok) throw new Error(`${path} as ${user}: ${answer.message}`);
        return answer;
      };
      /** What PHP has complained of. */
      const complaints = () => (existsSync(env.HYTE_LOG) ? readFileSync(env.HYTE_LOG, 'utf8') : '');
      return {name, base, evaluate, rest, complaints, www};
    };
    const [single, network] = await Promise.all([start('single'), start('network')]);
    return {single, network, stop};
  } catch (error) {
    await stop();
    throw error;
  }
};
