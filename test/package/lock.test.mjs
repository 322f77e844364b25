import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './pack.mjs';

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const paths = Object.keys(packages);

test('package-lock.json holds no download addresses, so that any registry serves', () => {
  assert.deepEqual(paths.filter((path) => packages[path].resolved), []);
});

test('package-lock.json has the parts for every platform, so that npm ci takes it', () => {
  const parts = paths.flatMap((path) => Object.keys(packages[path].optionalDependencies ?? {}));
  assert.ok(parts.length > 0);
  assert.deepEqual(parts.filter((name) => !paths.some((path) => path.endsWith(`node_modules/${name}`))), []);
});
