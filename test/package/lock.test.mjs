import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { subset } from 'semver';
import { root } from './pack.mjs';

const read = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'));
const { packages } = read('package-lock.json');
const { engines, allowScripts } = read('package.json');
const paths = Object.keys(packages);

test('package-lock.json holds no download addresses, so that any registry serves', () => {
  assert.deepEqual(paths.filter((path) => packages[path].resolved), []);
});

test('package-lock.json has the parts for every platform, so that npm ci takes it', () => {
  const parts = paths.flatMap((path) => Object.keys(packages[path].optionalDependencies ?? {}));
  assert.ok(parts.length > 0);
  assert.deepEqual(parts.filter((name) => !paths.some((path) => path.endsWith(`node_modules/${name}`))), []);
});

test('every package runs on every Node that package.json names, so that npm ci has nothing to warn of', () => {
  const asked = paths.flatMap((path) => (packages[path].engines?.node ? [[path, packages[path].engines.node]] : []));
  assert.ok(asked.length > 0);
  assert.deepEqual(asked.filter(([, range]) => !subset(engines.node, range)), []);
});

test('package.json says of every install script whether it may run, so that npm need not ask', () => {
  const names = paths.filter((path) => packages[path].hasInstallScript)
    .map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
  assert.ok(names.length > 0);
  assert.deepEqual(names.filter((name) => allowScripts?.[name] === undefined), []);
});
