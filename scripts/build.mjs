/** `npm run build`: everything that the package ships, into dist/. */
import { build as bundle } from 'esbuild';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { designTokens } from './design-tokens.mjs';
import { cssCustomData, htmlCustomData, webTypes } from './editor-data.mjs';
import { importTs } from './import-ts.mjs';
import { minifyCss } from './minify-templates.mjs';
import { styleSheet } from './style-sheet.mjs';

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

/** The style sheets of the page: what holds a panel's place before its script has come, and the themes. */
async function writeStyleSheets(out) {
  await writeFile(join(out, 'compare-panel.css'), await styleSheet());
  await mkdir(join(out, 'themes'));
  for (const name of await readdir('src/theme/themes')) {
    const css = await readFile(join('src/theme/themes', name), 'utf8');
    await writeFile(join(out, 'themes', name), `${minifyCss(css)}\n`);
  }
}

/** The type of a style sheet that is imported for its effect alone, which TypeScript asks for. */
async function writeStyleSheetType(out) {
  await writeFile(join(out, 'style-sheet.d.ts'), 'export {};\n');
}

async function writeTokens(out) {
  await writeFile(join(out, 'tokens.json'), `${JSON.stringify(await designTokens(), null, 2)}\n`);
}

/** A language each for a script tag. All in ASCII, since a page decides how such a file is decoded. */
async function writeLocales(out) {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  await bundle({
    entryPoints: (await readdir('src/locales')).map((file) => join('src/locales', file)),
    outdir: join(out, 'locales'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'ascii',
    banner: { js: `/*! compare-panel ${version} | MIT licence */` },
  });
}

/** What the roots of prerendered panels link where they do not hold it themselves. */
async function writePrerenderedStyles(out) {
  const { prerenderedStyles, prerenderedVotesStyles } = await import(resolve(out, 'ssr/index.js'));
  await writeFile(join(out, 'prerendered.css'), `${prerenderedStyles}\n`);
  await writeFile(join(out, 'prerendered-votes.css'), `${prerenderedVotesStyles}\n`);
}

/** Hashes for the attribute `integrity`, and for import maps, of what a page loads by script tag. */
async function writeIntegrity(out) {
  const files = (await readdir(out, { recursive: true })).map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^(compare-panel|(parts|locales)\/[\w-]+)\.js$/.test(file)).sort();
  const hashes = await Promise.all(files.map(async (file) => (
    [file, `sha384-${createHash('sha384').update(await readFile(join(out, file))).digest('base64')}`])));
  await writeFile(join(out, 'sri.json'), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
}

async function writeEditorData(out) {
  const read = async (path) => JSON.parse(await readFile(path, 'utf8'));
  const manifest = await read(join(out, 'custom-elements.json'));
  const files = {
    'vscode.html-custom-data.json': htmlCustomData(manifest),
    'vscode.css-custom-data.json': cssCustomData(manifest),
    'web-types.json': webTypes(manifest, await read('package.json')),
  };
  await Promise.all(Object.entries(files)
    .map(([name, data]) => writeFile(join(out, name), `${JSON.stringify(data, null, 2)}\n`)));
}

/** Folders of the packages that a build took into its files. */
const packagesIn = (results) => [...new Set([results].flat().flatMap(({ output }) => output)
  .flatMap(({ modules = {} }) => Object.keys(modules))
  .flatMap((path) => /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(path)?.[1] ?? []))];

/** The licences of what the script file and the command contain, in full, as BSD-3-Clause and MIT ask. */
async function writeLicences(out, folders) {
  /** Names of the packages by the text of their licence. */
  const names = new Map();
  for (const folder of folders.sort()) {
    const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
    if (!file) throw new Error(`${folder} has no licence to ship`);
    const text = (await readFile(join(folder, file), 'utf8')).trim();
    names.set(text, [...names.get(text) ?? [], folder.replaceAll('\\', '/').replace(/.*node_modules\//, '')]);
  }
  const parts = [...names].map(([text, packages]) => `${packages.join(', ')}\n\n${text}\n`);
  await writeFile(join(out, 'third-party-licences.txt'), parts.join('\n\n'));
}

process.chdir(join(import.meta.dirname, '..'));
// dist/ is replaced at once, so that nobody who reads it meanwhile finds half of it.
const out = await mkdtemp('.dist-');
try {
  const [script, cli] = await Promise.all([
    build({ mode: 'script', build: { outDir: out } }),
    build({ mode: 'cli', build: { outDir: out } }),
    build({ mode: 'modules', build: { outDir: out } }),
    build({ mode: 'schema', build: { outDir: out } }),
    build({ mode: 'ssr', build: { outDir: out } }),
    run('tsc', '-p', 'tsconfig.build.json', '--outDir', out),
    run('cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--outdir', out, '--quiet'),
    writeSchema(out),
    writeStyleSheets(out),
    writeStyleSheetType(out),
    writeTokens(out),
    writeLocales(out),
  ]);
  await writeEditorData(out);
  await writeLicences(out, [...packagesIn(script), ...packagesIn(cli)]);
  await writePrerenderedStyles(out);
  await writeIntegrity(out);
  await chmod(join(out, 'cli.js'), 0o755);
  await rm('dist', { recursive: true, force: true });
  await chmod(out, 0o755);
  await rename(out, 'dist');
} catch (error) {
  await rm(out, { recursive: true, force: true });
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
