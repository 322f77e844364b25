import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';
import { bundleCommonjs } from './scripts/bundle-commonjs.mjs';
import { compileTemplates } from './scripts/compile-templates.mjs';
import { browserFlags, findBrowser } from './scripts/find-browser.mjs';
import { minifyTemplates } from './scripts/minify-templates.mjs';
import { trimLit } from './scripts/trim-lit.mjs';

const inScript = process.env.LIT === 'trimmed';

const isLibrary = (path) => path.includes('/node_modules/');
const trim = trimLit().transform;
const edits = [minifyTemplates(), compileTemplates()].map(({ transform }) => transform.bind({ parse: parseAst }));

/** Serves Lit as the script file has it; it knows Lit's own files, so it comes before what edits them. */
const litAsInScript = {
  name: 'lit-as-in-script',
  // What renders on a server takes templates as they are, so it is the built one.
  resolveImport: ({ source }) => (source.endsWith('src/ssr/index.js') ? '/dist/ssr/index.js' : undefined),
  transform: ({ path, body }) => (isLibrary(path) ? trim(body, path)?.code : undefined),
};

/** Serves templates as the script file has them, once they are JavaScript. */
const templatesAsInScript = {
  name: 'templates-as-in-script',
  transform: ({ path, body }) => (path.endsWith('.ts') && !isLibrary(path)
    ? edits.reduce((code, edit) => edit(code, path)?.code ?? code, body) : undefined),
};

/**
 * One file: `npm run test:browser -- --files test/model/verdict.test.ts`; in a browser window: `-- --manual`; with what
 * the script file makes of templates and of Lit: `npm test -- build as-in-script`, or `LIT=trimmed` before the command.
 */
export default {
  files: [inScript ? 'test/{elements,topics,views}/*.test.ts' : 'test/**/*.test.ts'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    ...(inScript ? [litAsInScript] : []),
    bundleCommonjs(),
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    ...(inScript ? [templatesAsInScript] : []),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: findBrowser(), args: browserFlags },
    }),
  ],
  testFramework: { config: { timeout: 5000 } },
  testsFinishTimeout: 180_000,
};
