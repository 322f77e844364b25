import { resolve } from 'node:path';
import { importTs } from '../../scripts/import-ts.mjs';

const { main } = await importTs('src/cli/main.ts');

const failure = (code) => Object.assign(new Error(`${code}: of the system`), { code });
const encoder = new TextEncoder();

/**
 * Runs the command without a process, in a world of its own.
 * @param {string[]} args
 * @param {{ files?: Record<string, string | Uint8Array | { code: string }>, links?: Record<string, string>,
 *   stdin?: string, isTTY?: boolean,
 *   env?: Record<string, string>, now?: () => number, shipped?: object,
 *   fetch?: typeof fetch }} [world] `files` by path, or the code of the
 *   error that reading them gives; `links` by path, where they lead; `stdin` without one is a keyboard
 * @returns {Promise<{ code: number, out: string, err: string, written: Record<string, string> }>}
 */
export async function run(args, {
  files = {}, links = {}, stdin, isTTY = false, env = {}, now = () => 0, shipped = {},
  fetch = () => Promise.reject(new TypeError('fetch failed')),
} = {}) {
  const result = { out: '', err: '', written: {} };
  const read = (path) => {
    const file = Object.hasOwn(result.written, path) ? result.written[path] : files[path];
    if (file === undefined) throw failure('ENOENT');
    if (file.code) throw failure(file.code);
    return typeof file === 'string' ? encoder.encode(file) : file;
  };
  const code = await main(args, {
    stdin: Object.assign((async function* pieces() {
      // In pieces that split letters of more than a byte.
      for (const byte of encoder.encode(stdin ?? '')) yield Uint8Array.of(byte);
    })(), { isTTY: stdin === undefined }),
    stdout: { write: (text) => { result.out += text; }, isTTY },
    stderr: { write: (text) => { result.err += text; }, isTTY },
    files: {
      read,
      identityOf: (path) => resolve(links[path] ?? path),
      write(path, text) {
        if (files[path]?.code) throw failure(files[path].code);
        result.written[path] = text;
      },
      find: async (pattern) => Object.keys(files).filter((name) => (
        pattern === name || (pattern.startsWith('*.') && name.endsWith(pattern.slice(1))))),
    },
    shipped: {
      schema: async () => '{ "title": "schema" }\n',
      languages: async () => ['de', 'fr'],
      speak: async () => {},
      ...shipped,
    },
    env,
    now,
    fetch,
    wait: async () => {},
  });
  return { code, ...result };
}
