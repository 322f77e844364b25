/** Finds a Chromium that is installed already, and on Debian as root installs one. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env, getuid, platform } from 'node:process';

/** A browser that root starts (in containers) has no sandbox; the other flags keep it off the network. */
export const browserFlags = [
  ...(getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

const macApps = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'];

const windowsApps = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe'];

/** Files that an installed browser would be, the likeliest first. */
function installed() {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return folders.flatMap((folder) => macApps.map((app) => join(folder, app)));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return folders.flatMap((folder) => windowsApps.map((app) => join(folder, app)));
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Browsers that puppeteer or playwright have downloaded before, the newest first. */
function cached() {
  const caches = platform === 'darwin' ? join(homedir(), 'Library/Caches')
    : platform === 'win32' ? env.LOCALAPPDATA ?? homedir() : join(homedir(), '.cache');
  const roots = [
    env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache/puppeteer'),
    env.PLAYWRIGHT_BROWSERS_PATH ?? join(caches, 'ms-playwright'),
  ];
  const binary = /(^|[\\/])(chrome|chromium|Chromium|Google Chrome for Testing|chrome\.exe)$/;
  return roots.filter((root) => existsSync(root)).flatMap((root) =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && binary.test(entry.name))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .sort()
      .reverse());
}

/** Debian's own package, for a fresh machine with only Node, and a font, without which text has no width. */
function installOnDebian() {
  if (!existsSync('/etc/debian_version') || getuid?.() !== 0) return;
  console.error('No browser found: installing Debian\'s chromium …');
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
      options);
  } catch {
    // The caller says what to install.
  }
}

const find = () => [...installed(), ...cached()].find((file) => existsSync(file));

/**
 * The path of a Chromium, Chrome or Edge: `CHROME_PATH`, else an installed one, else one in a puppeteer or playwright
 * cache, else (Debian, as root) a freshly installed one.
 * @returns {string}
 * @throws {Error} saying in one sentence what to install
 */
export function findBrowser() {
  if (env.CHROME_PATH) {
    if (existsSync(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH is set to ${env.CHROME_PATH}, but there is no such file.`);
  }
  let browser = find();
  if (!browser) {
    installOnDebian();
    browser = find();
  }
  if (browser) return browser;
  throw new Error(
    'Install Chromium, Chrome or Edge (on Debian: apt-get install chromium), or set CHROME_PATH to the program.',
  );
}
