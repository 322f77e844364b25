/** Finds a program that is installed already, and on Debian as root installs it. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env, getuid, platform } from 'node:process';

/**
 * @typedef {{ linux: string[], darwin?: string[], win32?: string[] }} Names of commands; elsewhere of files below the
 *   folders where applications lie
 */

/** @param {Names} names @returns {string[]} files that an installed program would be, the likeliest first */
export function placesOf(names) {
  const { folders, files } = {
    darwin: { folders: ['/Applications', join(homedir(), 'Applications')], files: names.darwin },
    win32: { folders: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA], files: names.win32 },
  }[platform] ?? {
    folders: [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'], files: names.linux,
  };
  return (files ?? []).flatMap((file) => folders.filter(Boolean).map((folder) => join(folder, file)));
}

/** Debian's own packages, for a fresh machine with only Node, and a font, without which text has no width. */
function installOnDebian(packages) {
  if (!existsSync('/etc/debian_version') || getuid?.() !== 0) return;
  console.error(`Not found here: installing Debian's ${packages.join(', ')} …`);
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages, 'fonts-liberation'],
      options);
  } catch {
    // The caller says what to install.
  }
}

/**
 * The path of a program: what its variable says, else an installed one, else (Debian, as root) a freshly installed one.
 * @param {{ variable: string, places: () => string[], packages: string[], advice: string }} program
 * @returns {string}
 * @throws {Error} saying in one sentence what to install
 */
export function findProgram({ variable, places, packages, advice }) {
  const named = env[variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${variable} is set to ${named}, but there is no such file.`);
  }
  const find = () => places().find((file) => existsSync(file));
  let found = find();
  if (!found) {
    installOnDebian(packages);
    found = find();
  }
  if (found) return found;
  const command = `apt-get install ${packages.join(' ')}`;
  throw new Error(`Install ${advice} (on Debian: ${command}), or set ${variable} to the program.`);
}
