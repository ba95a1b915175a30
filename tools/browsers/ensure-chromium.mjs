/**
 * Finds a Chromium that really starts, for the tests and checks that need a browser, and installs one where there is
 * none. Installing npm packages alone brings no browser: that would fail without a network.
 */
import {execFile, spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {Launcher} from 'chrome-launcher';

const isRoot = process.getuid?.() === 0;

/** What to start it with: quiet towards the network, and the same letters on every machine. */
export const chromiumFlags = [
  // Chromium refuses to run as root within its sandbox; everyone else keeps it.
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** Whether it runs at all: a file may be there and lack its libraries. */
const starts = async (path) => {
  // There Chrome prints no version and opens a window instead.
  if (process.platform === 'win32') return existsSync(path);
  try {
    const {stdout} = await promisify(execFile)(path, ['--version', '--no-sandbox'], {timeout: 15_000});
    return /\d+\.\d+/.test(stdout);
  } catch {
    return false;
  }
};

const installed = async () => {
  let known = [];
  try {
    known = Launcher.getInstallations();
  } catch {
    // It throws where it knows of none.
  }
  const paths = [...known, '/usr/bin/chromium', '/usr/bin/chromium-headless-shell', '/snap/bin/chromium'];
  for (const path of paths) if (await starts(path)) return path;
};

/** Debian's own Chromium, which brings the libraries it needs. */
const installWithApt = async () => {
  if (!existsSync('/usr/bin/apt-get')) throw new Error('there is none');
  const sudo = isRoot ? [] : ['sudo', '-n'];
  const run = (...command) => {
    const [program, ...rest] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', ...command];
    // Its words go to stderr, because stdout is for the path.
    return spawnSync(program, rest, {stdio: ['ignore', 2, 2], timeout: 600_000}).status === 0;
  };
  if (!run('true')) throw new Error('it needs root, or sudo without a password');
  // Another apt-get may be at work on a fresh machine. A stale index offers builds that are gone.
  const apt = ['apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300'];
  run(...apt, 'update');
  if (!run(...apt, 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core')) {
    throw new Error('it could not install chromium');
  }
  return installed();
};

/** Chrome's own build without a window, kept where `npm ci` clears it away. */
const installWithNpx = async () => {
  const cache = fileURLToPath(new URL('../../node_modules/.cache/browsers', import.meta.url));
  const {status, stdout, stderr, error} = spawnSync(
    'npx',
    [
      '--yes',
      '@puppeteer/browsers',
      'install',
      'chrome-headless-shell@stable',
      '--path',
      cache,
      '--format',
      '{{path}}',
    ],
    {encoding: 'utf8', timeout: 300_000, shell: process.platform === 'win32'},
  );
  // Its stderr holds its whole help as well.
  if (status !== 0) throw error ?? new Error(stderr.match(/^\w*Error: .*/m)?.[0] ?? stderr.trim());
  const path = stdout.trim().split('\n').at(-1);
  return (await starts(path)) ? path : undefined;
};

/**
 * The path of a Chromium that starts: the one that CHROME_PATH names, else an installed one, else one installed now.
 * @throws Where there is none, with what was tried. Where CHROME_PATH names one that does not start, no other is taken.
 */
export const ensureChromium = async () => {
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    if (await starts(wanted)) return wanted;
    throw new Error(`CHROME_PATH=${wanted} does not start`);
  }
  const found = await installed();
  if (found) return found;

  const tried = ['none is installed'];
  const ways = {'apt-get install chromium': installWithApt, 'npx @puppeteer/browsers': installWithNpx};
  for (const [name, install] of Object.entries(ways)) {
    console.error(`No Chromium found: trying ${name}`);
    try {
      const path = await install();
      if (path) return path;
      tried.push(`${name}: what it installed does not start`);
    } catch (error) {
      tried.push(`${name}: ${error.message}`);
    }
  }
  throw new Error(`No Chromium: ${tried.join('; ')}. Install Chrome or Chromium, or name one in CHROME_PATH.`);
};

if (import.meta.url === pathToFileURL(process.argv[1]).href) console.log(await ensureChromium());
