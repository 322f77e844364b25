import { test } from 'node:test';
import { root, run } from './pack.mjs';

test('the tables of README.md are those of the manifest and the tokens', () => {
  run(root, process.execPath, 'scripts/docs.mjs', '--check');
});
