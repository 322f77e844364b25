/** `npm run build`: everything that the package ships, into dist/. */
import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { importTs } from './import-ts.mjs';
import { minifyCss } from './minify-templates.mjs';

/** Runs a program of node_modules/.bin; its output is shown only when it fails. */
function run(program, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(`node_modules/.bin/${program}`, args, { shell: process.platform === 'win32' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => { output += chunk; });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${program} ${args.join(' ')} failed:\n${output}`));
    });
  });
}

async function writeSchema(out) {
  const { jsonSchema } = await importTs('scripts/schema.ts');
  await writeFile(join(out, 'comparison.schema.json'), `${JSON.stringify(jsonSchema(), null, 2)}\n`);
}

/** The style sheet that holds a panel's place before its script has come. */
async function writeStyleSheet(out) {
  const css = await readFile('src/theme/compare-panel.css', 'utf8');
  await writeFile(join(out, 'compare-panel.css'), `${minifyCss(css)}\n`);
}

/** The licences of what the script file contains, in full, as BSD-3-Clause asks. */
async function writeLicences(out) {
  const texts = ['lit', '@lit/context'].map(async (name) => (
    `${name}\n\n${await readFile(`node_modules/${name}/LICENSE`, 'utf8')}`));
  await writeFile(join(out, 'third-party-licences.txt'), (await Promise.all(texts)).join('\n\n'));
}

process.chdir(join(import.meta.dirname, '..'));
// dist/ is replaced at once, so that nobody who reads it meanwhile finds half of it.
const out = await mkdtemp('.dist-');
try {
  await Promise.all([
    build({ mode: 'script', build: { outDir: out } }),
    build({ mode: 'modules', build: { outDir: out } }),
    run('tsc', '-p', 'tsconfig.build.json', '--outDir', out),
    run('cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--outdir', out, '--quiet'),
    writeSchema(out),
    writeStyleSheet(out),
    writeLicences(out),
  ]);
  await rm('dist', { recursive: true, force: true });
  await chmod(out, 0o755);
  await rename(out, 'dist');
} catch (error) {
  await rm(out, { recursive: true, force: true });
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
