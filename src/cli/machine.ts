import { existsSync, mkdirSync, readdir as readFolder, readFileSync, statSync, writeFileSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { glob } from 'tinyglobby';
import { Refusal } from './refusal.js';
import type { World } from './world.js';

/** How many entries of folders a glob may look through: a hundred times what a big catalogue has. */
const most = 100_000;

/** The machine that Node runs on. `home` is the folder of what the package ships. */
export const machine = (home: URL): World => ({
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  now: () => performance.now(),
  fetch: (...args) => fetch(...args),
  wait: (time) => wait(time),
  files: {
    read: (path) => readFileSync(path),
    identityOf(path) {
      const found = statSync(path, { bigint: true, throwIfNoEntry: false });
      return found && `${found.dev}:${found.ino}`;
    },
    write(path, text) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    },
    async find(pattern) {
      // What stands there by just this name is meant, whatever else it could mean.
      if (existsSync(pattern)) return [pattern];
      const written = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
      // Seen from elsewhere than the folder that the pattern begins with, files below the current one would be missed.
      const [, folder = '', rest = ''] = /^([^*?[\]{}()|!\\]*\/)?(.*)$/s.exec(written) ?? [];
      let seen = 0;
      const found = await glob(rest, {
        cwd: folder || '.',
        expandDirectories: false,
        fs: {
          readdir: ((path: string, options: { withFileTypes: true }, give: (...given: unknown[]) => void) => {
            readFolder(path, options, (error, entries) => {
              seen += entries?.length ?? 0;
              give(error, seen > most ? [] : entries);
            });
          }) as typeof readFolder,
        },
        // What others wrote is meant only where it is named. So are hidden folders, which the library knows.
        ignore: rest.includes('node_modules') ? [] : ['**/node_modules/**'],
      });
      if (seen > most) {
        throw new Refusal(`${pattern}: looks through more than 100,000 files`, 'Begin it with a smaller folder.');
      }
      return found.map((path) => folder + path).sort();
    },
  },
  shipped: {
    schema: () => readFile(new URL('comparison.schema.json', home), 'utf8'),
    async languages() {
      const names = await readdir(new URL('locales/', home)).catch(() => []);
      return names.filter((name) => name.endsWith('.js')).map((name) => name.slice(0, -'.js'.length));
    },
    async speak(language) {
      await import(new URL(`locales/${language}.js`, home).href);
    },
  },
});

