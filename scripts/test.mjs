/**
 * `npm test`: everything that must hold. Each step is a command or a set of tests; all of them run, whatever fails
 * before, and the last line says `N passed, N failed`. `npm test -- lint layers` runs these steps alone.
 */
import { startTestRunner } from '@web/test-runner';
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

/** @typedef {{ passed: number, failed: number }} Tally */

/** A command that counts as one test: it passes when it exits with 0. */
const command = (program, ...args) => () => new Promise((resolve) => {
  const failed = { passed: 0, failed: 1 };
  spawn(process.execPath, [program, ...args], { stdio: 'inherit' })
    .on('error', () => resolve(failed))
    .on('close', (code) => resolve(code === 0 ? { passed: 1, failed: 0 } : failed));
});

const tsc = (config) => command('node_modules/typescript/bin/tsc', '-p', config);

/** Every test of a suite of the browser's test runner, at any depth. */
const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];

/**
 * The tests of a configuration of the browser's test runner, with the figures of each engine where there are some.
 * @param {string} configName @returns {() => Promise<Tally>}
 */
const browserTests = (configName) => async () => {
  const runner = await startTestRunner({ readCliArgs: false, autoExitProcess: false, configName });
  await new Promise((resolve) => { runner.on('stopped', resolve); });
  const tally = { passed: 0, failed: 0 };
  const engines = {};
  for (const session of runner.sessions.all()) {
    const tests = session.testResults ? testsOf(session.testResults).filter(({ skipped }) => !skipped) : [];
    const failed = tests.filter(({ passed }) => !passed).length;
    const engine = engines[session.browser.name] ??= { passed: 0, failed: 0 };
    for (const figures of [tally, engine]) {
      figures.passed += tests.length - failed;
      // A file that cannot be loaded, or ends in an error, has failed even if none of its tests has.
      figures.failed += session.passed ? failed : Math.max(failed, 1);
    }
  }
  for (const [name, { passed, failed }] of Object.entries(engines)) {
    console.log(`${name}: ${passed} passed, ${failed} failed`);
  }
  return tally;
};

/** @param {string} ending of the files' names @returns {() => Promise<Tally>} */
const nodeTests = (ending) => async () => {
  const files = readdirSync('test', { recursive: true })
    .filter((name) => name.endsWith(ending)).map((name) => join('test', name));
  const tally = { passed: 0, failed: 0 };
  const tests = run({ files, concurrency: 2 });
  const count = (result) => ({ details, skip, todo }) => {
    if (details.type !== 'suite' && skip === undefined && todo === undefined) tally[result] += 1;
  };
  tests.on('test:pass', count('passed')).on('test:fail', count('failed'));
  for await (const text of tests.compose(spec)) process.stdout.write(text);
  return tally;
};

/**
 * What needs more than a Chromium, which is not asked of everybody: `npm run test:engines`, `npm run test:sites`.
 * @type {Record<string, () => Promise<Tally>>}
 */
const more = {
  engines: browserTests('web-test-runner.engines.config'), // elements, topics, views and stories in Firefox and WebKit
  paper: nodeTests('.engines.mjs'), // what Firefox prints
  sites: nodeTests('.sites.mjs'), // pages of Hugo, Jekyll, Eleventy and Astro
};

/** @type {Record<string, () => Promise<Tally>>} */
const steps = {
  types: tsc('tsconfig.json'),
  'model-types': tsc('tsconfig.model.json'), // without the library of the page
  'cli-types': tsc('tsconfig.cli.json'), // with those of Node
  'test-types': tsc('tsconfig.test.json'),
  'story-types': tsc('tsconfig.stories.json'),
  'service-types': tsc('services/votes-worker/tsconfig.json'), // with those of a worker
  lint: command('node_modules/eslint/bin/eslint.js', '.'),
  layers: command('scripts/check-layers.mjs'),
  build: command('scripts/build.mjs'),
  browser: browserTests('web-test-runner.config'), // model and elements
  node: nodeTests('.test.mjs'), // the package, the documents and the demo; they need the build
};

process.chdir(join(import.meta.dirname, '..'));
const total = { passed: 0, failed: 0 };
const failures = [];
const wanted = process.argv.slice(2);
for (const name of wanted.length > 0 ? wanted : Object.keys(steps)) {
  console.log(`\n── ${name}`);
  let tally;
  try {
    const step = steps[name] ?? more[name];
    if (!step) throw new Error(`There is no such step; there are ${Object.keys({ ...steps, ...more }).join(', ')}.`);
    tally = await step();
    if (tally.passed + tally.failed === 0) throw new Error('There were no tests.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    tally = { passed: 0, failed: 1 };
  }
  total.passed += tally.passed;
  total.failed += tally.failed;
  if (tally.failed > 0) failures.push(`${name} (${tally.failed})`);
}

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
