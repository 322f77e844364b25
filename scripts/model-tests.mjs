/**
 * `node scripts/model-tests.mjs`: the tests of model and content in Node. They are the same files that the browser
 * runs, in one bundle. With `--build` it is only written, for a mutation run, which loads it once for all mutants.
 */
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { globSync } from 'tinyglobby';
import process from 'node:process';

const bundle = '.dist-tests/tests.mjs';

const only = process.argv.includes('--build');
const tests = globSync('test/{model,content}/**/*.test.ts').sort();
// The quick ones first: a mutant that they kill need not wait for the properties.
const late = tests.filter((name) => /properties|work/.test(name));
const ordered = [...tests.filter((name) => !late.includes(name)), ...late];
// Whether a mutant dies is all that matters: no time goes into smaller examples, or into many more that agree.
const hasty = `import { configureGlobal } from 'fast-check';
  configureGlobal({ endOnFailure: true, numRuns: 60, seed: 20261101 });`;
await build({
  stdin: {
    contents: [only ? hasty : '', ...ordered.map((name) => `import './${name}';`)].join('\n'),
    resolveDir: process.cwd(),
  },
  bundle: true, format: 'esm', outfile: bundle, platform: 'node', alias: { '@open-wc/testing': 'chai' },
  ignoreAnnotations: true, // `sideEffects` of the package would leave the tests out
});
if (!only) {
  const mocha = ['node_modules/mocha/bin/mocha.js', '--timeout', '20000', bundle];
  const { status } = spawnSync(process.execPath, mocha, { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
