import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { fileURLToPath } from 'node:url';
import { bundleCommonjs } from './scripts/bundle-commonjs.mjs';
import { browserFlags, findBrowser } from './scripts/find-browser.mjs';
import { trimLit } from './scripts/trim-lit.mjs';

/** Serves Lit as the script file has it, with `LIT=trimmed`; the stories need all of it, so they fail then. */
const asInScript = () => {
  const { transform } = trimLit();
  return {
    name: 'as-in-script',
    transform: ({ path, body }) => (path.includes('/node_modules/') ? transform(body, path)?.code : undefined),
  };
};

/**
 * One file: `npm run test:browser -- --files test/model/verdict.test.ts`; in a browser window: `-- --manual`; on Lit as
 * the script file has it: `LIT=trimmed npm run test:browser -- --files 'test/{elements,topics,views,ssr}/*.test.ts'`.
 */
export default {
  files: ['test/**/*.test.ts'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    ...(process.env.LIT === 'trimmed' ? [asInScript()] : []),
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
  testFramework: { config: { timeout: 5000 } },
  testsFinishTimeout: 180_000,
};
