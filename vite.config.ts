import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { minify } from 'terser';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { modules as bundled } from './scripts/import-ts.mjs';
import { keepRegistration } from './scripts/keep-registration.mjs';
import { minifyTemplates } from './scripts/minify-templates.mjs';
import { partsOnDemand } from './scripts/parts-on-demand.mjs';
import { plainTable } from './scripts/plain-table.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Lets V8 compile everything while the file comes in, instead of function by function as the first panel is drawn. */
const allCalled = '//# allFunctionsCalledOnLoad\n';

/** Minifying loses the licence comments of what is bundled, so they are named here. */
const banner = `/*! compare-panel ${version} with lit | MIT, BSD-3-Clause */`;

const shared: UserConfig = {
  publicDir: false,
  logLevel: 'warn',
  plugins: [keepRegistration, minifyTemplates(), plainTable],
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** What stands over the script and its parts. */
const head = (isEntry: boolean): string => `${isEntry ? allCalled : ''}${banner}\n"use strict";\n`;

const packed = (code: string): number => brotliCompressSync(code).length;

/**
 * In place of the bundler's own minifier: what it makes is smaller once it is packed. By how much hangs on chance,
 * since any change to a file moves what a packer finds in it by dozens of bytes: of forms that mean the same, the
 * smallest is taken.
 */
const terse: Plugin = {
  name: 'terse',
  async renderChunk(source, { isEntry, name }) {
    const [counts, choices] = [[1, 2], [true, false]];
    const forms = counts.flatMap((passes) => choices.flatMap((inline) => (
      choices.map((keep_fargs) => ({ passes, inline, keep_fargs })))));
    const tried = [];
    for (const compress of forms) {
      const { code = '', map } = await minify(source, {
        ecma: 2020, module: true, compress, format: { comments: false }, sourceMap: true,
      });
      const bytes = packed(`${head(isEntry)}${code}\n//# sourceMappingURL=${name}.js.map`);
      tried.push({ code, map: map as string, bytes });
    }
    return tried.reduce((best, other) => (other.bytes < best.bytes ? other : best));
  },
};

/**
 * One file for a script tag, as a module or as a classic script, and its parts, which it fetches when a page first
 * needs them. Where there is no page (in Node) it does nothing.
 */
const script: UserConfig = {
  ...shared,
  plugins: [...shared.plugins ?? [], partsOnDemand(version), terse],
  build: {
    target: 'es2022',
    emptyOutDir: false,
    sourcemap: true,
    lib: { entry: { 'compare-panel': 'src/script.ts' }, formats: ['es'] },
    rollupOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: false,
        entryFileNames: '[name].js',
        chunkFileNames: 'parts/[name].js',
        postBanner: ({ isEntry }) => head(isEntry).trimEnd(),
      },
    },
  },
};

const locales = readdirSync('src/locales');
const elements = readdirSync('src/elements').filter((tag) => existsSync(`src/elements/${tag}/define.ts`));

/** The modules of the npm package, at the paths of their sources; what they depend on stays outside. */
const modules: UserConfig = {
  ...shared,
  build: {
    target: 'es2022',
    emptyOutDir: false,
    sourcemap: true,
    minify: false,
    lib: {
      entry: [
        'src/index.ts',
        'src/define.ts',
        'src/model/index.ts',
        ...elements.map((tag) => `src/elements/${tag}/define.ts`),
        ...locales.map((file) => `src/locales/${file}`),
      ],
      formats: ['es'],
    },
    rollupOptions: {
      external: /^(lit|@lit\/)|zod-schema/,
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        // `dist/locales/de.js` and `dist/parts/author.js` are for script tags.
        entryFileNames: ({ name }) => (/^(locales|parts)[\\/]/.test(name) ? '[name].mjs' : '[name].js'),
      },
    },
  },
};

/** The one module that has zod, with a copy of the schema. */
const schema: UserConfig = {
  ...shared,
  build: {
    target: 'es2022',
    emptyOutDir: false,
    minify: false,
    lib: { entry: 'src/model/zod-schema.ts', formats: ['es'], fileName: () => 'model/zod-schema.js' },
    rollupOptions: { external: 'zod/mini' },
  },
};

/** What is drawn as text needs a few lines of Lit only. */
const litStandIn = { 'lit/html.js': resolve('src/ssr/lit-stand-in.ts') };

/**
 * What renders without a page: one file that needs nothing but the language and `URL`, so that it runs in any worker,
 * whichever build of its dependencies a bundler would choose for it.
 */
const ssr: UserConfig = {
  ...shared,
  resolve: { alias: litStandIn },
  build: {
    target: 'es2022',
    emptyOutDir: false,
    sourcemap: true,
    minify: false,
    lib: { entry: 'src/ssr/index.ts', formats: ['es'], fileName: () => 'ssr/index.js' },
  },
};

/**
 * The command: one file that starts quickly and needs nothing but Node, so that whoever installs the package for a page
 * installs nothing for the command; and, beside it, what only some runs need, sheets and YAML.
 */
const cli: UserConfig = {
  ...shared,
  resolve: { alias: { ...litStandIn, ...bundled } },
  ssr: { noExternal: true },
  build: {
    target: 'node20',
    emptyOutDir: false,
    minify: 'oxc',
    ssr: 'src/cli/bin.ts',
    rollupOptions: {
      output: {
        entryFileNames: 'cli.js',
        chunkFileNames: 'cli/[name].js',
        banner: ({ isEntry }) => (isEntry ? '#!/usr/bin/env node' : ''),
      },
    },
  },
};

export default defineConfig(({ mode }) => ({ script, cli, ssr, schema }[mode] ?? modules));
