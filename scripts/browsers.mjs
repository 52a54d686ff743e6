// Which browser the end-to-end tests use: one that is there, else Debian's (as root), else Playwright's download.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

const DEBIAN = '/usr/bin/chromium';
const CHROMIUM = [
  DEBIAN,
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Chromium without its windows, as Playwright's own download is: Debian's comes in a package of its own. */
const SHELL = '/usr/bin/chromium-headless-shell';

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

const asRoot = process.getuid?.() === 0;
const launchArgs = asRoot ? ['--no-sandbox', '--disable-dev-shm-usage'] : [];

/** @param {string | undefined} path @returns {path is string} */
function runnable(path) {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Where Chromium is: '' for the build that Playwright downloaded, a path for one of the system's, undefined for none.
 * @returns {string | undefined}
 */
function findChromium() {
  const forced = process.env.CHROMIUM_PATH;
  if (forced) {
    if (runnable(forced)) return forced;
    throw new Error(`CHROMIUM_PATH=${process.env.CHROMIUM_PATH} cannot be run`);
  }
  if (runnable(chromium.executablePath())) return '';
  return CHROMIUM.find(runnable);
}

/**
 * Launch options for the end-to-end tests: where Debian's Chromium would be taken and the one without windows is there,
 * that one, as it starts every test in two thirds of the time. What is measured or drawn is so in the whole browser.
 */
export function testLaunch() {
  const launch = chromiumLaunch();
  const isChosen = !process.env.CHROMIUM_PATH && launch.executablePath === DEBIAN;
  return isChosen && runnable(SHELL) ? { ...launch, executablePath: SHELL } : launch;
}

/** Launch options for Chromium; throws, with what to do, where there is none. */
export function chromiumLaunch() {
  const path = findChromium();
  if (path === undefined) throw new Error('No Chromium found: run "npm run setup:browser", or set CHROMIUM_PATH.');
  return { ...(path ? { executablePath: path } : {}), args: launchArgs };
}

/**
 * Launch options for the system's Firefox, driven over WebDriver BiDi by a channel that Playwright does not document: one
 * more reason to pin Playwright. Undefined where there is none: no test depends on it, and it is not installed by itself.
 */
export function firefoxLaunch() {
  const path = process.env.FIREFOX_PATH || FIREFOX.find(runnable);
  return path ? { channel: 'moz-firefox', executablePath: path } : undefined;
}

export function ensureChromium() {
  const found = findChromium();
  if (asRoot && onDebian() && (found === undefined || (found === DEBIAN && !runnable(SHELL)))) {
    const wanted = found === undefined ? ['chromium', 'chromium-headless-shell'] : ['chromium-headless-shell'];
    console.error(`Installing Debian’s Chromium (apt-get install ${wanted.join(' ')})…`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], env);
    // One by one: older releases have none without windows, and do without it.
    for (const name of wanted) run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], env);
  } else if (found === undefined) {
    console.error('No Chromium found; asking Playwright to download one…');
    run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], process.env);
  }
  if (findChromium() === undefined) {
    console.error('No Chromium could be had. Install Chrome or Chromium, or set CHROMIUM_PATH to its executable.');
    process.exit(1);
  }
}

function onDebian() {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8')); // not Ubuntu: its package is a snap stub
  } catch {
    return false;
  }
}

/** @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} env */
function run(command, args, env) {
  spawnSync(command, args, { stdio: ['ignore', 2, 2], env });
}
