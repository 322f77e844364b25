import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import { glob } from 'tinyglobby';
import type { World } from './world.js';

/** The machine that Node runs on. `home` is the folder of what the package ships. */
export const machine = (home: URL): World => ({
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  now: () => performance.now(),
  files: {
    read: (path) => readFileSync(path),
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
      const found = await glob(rest, {
        cwd: folder || '.',
        expandDirectories: false,
        // What others wrote is meant only where it is named. So are hidden folders, which the library knows.
        ignore: rest.includes('node_modules') ? [] : ['**/node_modules/**'],
      });
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

