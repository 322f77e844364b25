import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { fileURLToPath } from 'node:url';
import { bundleCommonjs } from './scripts/bundle-commonjs.mjs';
import { browserFlags, findBrowser } from './scripts/find-browser.mjs';

/**
 * One file: `npm run test:browser -- --files test/model/verdict.test.ts`; in a browser window: `-- --manual`.
 */
export default {
  files: ['test/**/*.test.ts'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    bundleCommonjs(),
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: findBrowser(), args: browserFlags },
    }),
  ],
  // What hangs fails; how long a test takes on a busy machine says nothing.
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 180_000,
};
