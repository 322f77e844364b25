/** Finds a Chromium that is installed already, and on Debian as root installs one. */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { env, getuid, platform } from 'node:process';
import { findProgram, placesOf } from './find-program.mjs';

/** A browser that root starts (in containers) has no sandbox; the other flags keep it off the network. */
export const browserFlags = [
  ...(getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'],
  darwin: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  win32: ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe'],
};

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

/**
 * The path of a Chromium, Chrome or Edge: `CHROME_PATH`, else an installed one, else one in a puppeteer or playwright
 * cache, else (Debian, as root) a freshly installed one.
 * @returns {string}
 * @throws {Error} saying in one sentence what to install
 */
export const findBrowser = () => findProgram({
  variable: 'CHROME_PATH',
  places: () => [...placesOf(names), ...cached()],
  packages: ['chromium'],
  advice: 'Chromium, Chrome or Edge',
});
