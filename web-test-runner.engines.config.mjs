import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { findFirefox, findWebKit } from './scripts/find-engines.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';
import base from './web-test-runner.config.mjs';

/** A browser that does not start is started once more; a test that fails is never run again. */
const twice = { ...puppeteer, launch: (options) => puppeteer.launch(options).catch(() => puppeteer.launch(options)) };

/** Firefox and WebKit. One file: `npm run test:engines -- --files test/views/layout.test.ts`. */
export default {
  ...base,
  files: ['test/{elements,topics,views,stories}/**/*.test.ts'],
  concurrentBrowsers: 2,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  // Nothing waits that long: drawn by software, a hundred layouts take their time.
  testFramework: { config: { timeout: 120_000 } },
  testsFinishTimeout: 900_000,
  browsers: [
    chromeLauncher({
      puppeteer: twice, concurrency: 1, launchOptions: { browser: 'firefox', executablePath: findFirefox() },
    }),
    webkitLauncher(findWebKit()),
  ],
};
