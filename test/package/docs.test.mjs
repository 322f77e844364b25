import { test } from 'node:test';
import { root, run } from './pack.mjs';

test('what is generated in docs/ is that of the sources', () => {
  run(root, process.execPath, 'scripts/docs.mjs', '--check');
});
