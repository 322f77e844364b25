import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');

/** What gives Node CommonJS, which cannot be bundled into a module, has one for browsers, too. */
export const modules = { yaml: join(root, 'node_modules/yaml/browser/dist/index.js') };

/**
 * Imports a TypeScript module of this repository in plain Node, with everything it needs.
 * @param {string} path from the root of the repository
 * @returns {Promise<Record<string, unknown>>} its exports
 */
export async function importTs(path) {
  const { outputFiles: [file] } = await build({
    entryPoints: [path],
    absWorkingDir: root,
    alias: modules,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    conditions: ['production'],
    mainFields: ['module', 'main'], // what was made for browsers or CommonJS loaders cannot be bundled
  });
  return import(`data:text/javascript;base64,${Buffer.from(file.text).toString('base64')}`);
}
