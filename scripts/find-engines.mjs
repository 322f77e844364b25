/** Finds Firefox and WebKit, the other engines that tests run in, and on Debian as root installs them. */
import { globSync } from 'tinyglobby';
import { findProgram, placesOf } from './find-program.mjs';

/** @returns {string} path of a Firefox, which `FIREFOX_PATH` may name */
export const findFirefox = () => findProgram({
  variable: 'FIREFOX_PATH',
  places: () => placesOf({
    linux: ['firefox-esr', 'firefox'], darwin: ['Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox/firefox.exe'],
  }),
  packages: ['firefox-esr'],
  advice: 'Firefox',
});

const packages = ['webkit2gtk-driver', 'xvfb'];

/** WebKit's small browser lies beside its library, where each system has that. */
const miniBrowsers = () =>
  globSync('/usr/{lib,lib64,libexec,lib/*}/webkit{2gtk-4.*,gtk-6.*}/MiniBrowser', { absolute: true }).sort();

/**
 * Paths of WebKitGTK's driver, of its browser, and of a screen for it; `WEBKIT_DRIVER_PATH`, `WEBKIT_BROWSER_PATH` and
 * `XVFB_PATH` may name them.
 * @returns {import('./webkit-launcher.mjs').Programs}
 */
export const findWebKit = () => ({
  driver: findProgram({
    variable: 'WEBKIT_DRIVER_PATH', places: () => placesOf({ linux: ['WebKitWebDriver'] }), packages,
    advice: 'the driver of WebKitGTK',
  }),
  browser: findProgram({
    variable: 'WEBKIT_BROWSER_PATH', places: miniBrowsers, packages, advice: 'the MiniBrowser of WebKitGTK',
  }),
  screen: findProgram({
    variable: 'XVFB_PATH', places: () => placesOf({ linux: ['Xvfb'] }), packages, advice: 'Xvfb',
  }),
});
