import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** Runs a program in a folder; throws with all that it printed when it fails. */
export function run(cwd, program, ...args) {
  try {
    return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    throw new Error(`${program} ${args.join(' ')}\n${error.stdout}${error.stderr}`, { cause: error });
  }
}

/**
 * A project that has installed what `npm pack` makes of this repository, with its dependencies.
 * @returns {{ project: string, installed: string, tarball: string, files: string[], remove: () => void }}
 */
export function installPacked() {
  const project = mkdtempSync(join(tmpdir(), 'compare-panel-'));
  const [{ filename, files }] = JSON.parse(run(root, 'npm', 'pack', '--ignore-scripts', '--json',
    '--pack-destination', project));
  const tarball = join(project, filename);
  const modules = join(project, 'node_modules');
  const installed = join(modules, 'compare-panel');
  mkdirSync(installed, { recursive: true });
  run(project, 'tar', '-xzf', filename, '--strip-components=1', '-C', installed);
  for (const name of ['lit', '@lit', 'zod']) symlinkSync(join(root, 'node_modules', name), join(modules, name));
  return {
    project,
    installed,
    tarball,
    files: files.map(({ path }) => path),
    remove: () => rmSync(project, { recursive: true }),
  };
}
