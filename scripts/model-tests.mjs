/**
 * `node scripts/model-tests.mjs`: the tests of the model in Node, which a mutation run repeats for each mutant. They
 * are the same files that the browser runs, in one bundle.
 */
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const tests = readdirSync('test/model', { recursive: true }).filter((name) => name.endsWith('.test.ts'));
const globals = `import * as test from 'node:test';
  Object.assign(globalThis, { describe: test.describe, it: test.it });`;
const folder = mkdtempSync(join(tmpdir(), 'model-tests-'));
try {
  writeFileSync(join(folder, 'globals.mjs'), globals);
  const { outputFiles: [bundle] } = await build({
    stdin: { contents: tests.map((name) => `import './test/model/${name}';`).join('\n'), resolveDir: process.cwd() },
    bundle: true, format: 'esm', write: false, platform: 'node', alias: { '@open-wc/testing': 'chai' },
    ignoreAnnotations: true, // `sideEffects` of the package would leave the tests out
  });
  writeFileSync(join(folder, 'tests.mjs'), `import './globals.mjs';\n${bundle.text}`);
  const { status } = spawnSync(process.execPath, [join(folder, 'tests.mjs')], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
