/** `npm run layers`: every folder of src/ imports only what stands to its left. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

/** What a layer may import, beside itself: layers, and packages by the start of their name. */
export const layers = {
  model: { layers: [], packages: ['zod'] },
  stores: { layers: ['model'], packages: [] },
  i18n: { layers: ['model'], packages: [] },
  theme: { layers: [], packages: ['lit'] },
  context: { layers: ['model', 'stores'], packages: ['lit', '@lit/context'] },
  controllers: { layers: ['model', 'stores', 'context', 'i18n', 'version'], packages: ['lit', '@lit/context'] },
  content: { layers: ['model', 'i18n'], packages: [] },
  views: { layers: ['model', 'i18n', 'theme', 'content'], packages: ['lit'] },
  elements: {
    layers: ['model', 'stores', 'i18n', 'theme', 'context', 'controllers', 'content', 'views', 'version'],
    packages: ['lit', '@lit/reactive-element', '@lit/context'],
  },
  version: { layers: [], packages: [] },
  index: { layers: ['model', 'stores', 'i18n', 'context', 'controllers', 'elements', 'version'], packages: [] },
  define: { layers: ['elements', 'index'], packages: [] },
  locales: { layers: ['i18n'], packages: [] },
  ssr: { layers: ['model', 'i18n', 'theme', 'content', 'views', 'version'], packages: ['lit'] },
  'votes-check': { layers: ['stores'], packages: [] },
  cli: {
    layers: ['model', 'ssr', 'votes-check', 'version'],
    packages: [
      'node:fs', 'node:path', 'node:process', 'node:timers', 'node:util', 'jsonc-parser', 'papaparse', 'tinyglobby',
      'yaml',
    ],
  },
  // The order of its imports is that of the file.
  script: {
    layers: ['model', 'i18n', 'content', 'views', 'elements', 'define', 'script-parts'],
    packages: ['lit', '@lit/reactive-element'],
  },
  'script-parts': { layers: ['controllers'], packages: [] },
  // What comes later; any layer but the model may ask for it by `import()`, and none may hold it.
  parts: {
    layers: ['model', 'stores', 'i18n', 'theme', 'context', 'controllers', 'content', 'views', 'elements', 'version'],
    packages: ['lit', '@lit/reactive-element'],
  },
};

/** `elements` for elements/tool-card/tool-card.ts, `index` for index.ts. */
const layerOf = (file) => file.split(sep)[0].replace(/\.ts$/, '');
const isPackage = (name, allowed) => name === allowed || name.startsWith(`${allowed}/`);
const isDefine = (file) => /(^|[\\/])define\.ts$/.test(file);

/**
 * What the files of a source folder import against the order of the layers.
 * @param {string} root the folder
 * @returns {string[]} one sentence a fault
 */
export function layerFaults(root) {
  const files = readdirSync(root, { recursive: true }).filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) => {
    const allowed = layers[layerOf(file)];
    if (!allowed) return [`${file}: ${layerOf(file)} is no layer; name it in scripts/check-layers.mjs`];
    const text = readFileSync(join(root, file), 'utf8');
    const { importedFiles } = ts.preProcessFile(text, true, true);
    return importedFiles.flatMap(({ fileName: name, pos }) => {
      if (!name.startsWith('.')) {
        return allowed.packages.some((start) => isPackage(name, start)) ? [] : [`${file} must not import ${name}`];
      }
      const target = relative(root, resolve(root, dirname(file), name)).replace(/\.js$/, '.ts');
      const layer = layerOf(target);
      if (layer === 'parts' && layerOf(file) !== 'model' && /\bimport\($/.test(text.slice(0, pos))) return [];
      if (layer !== layerOf(file) && !allowed.layers.includes(layer)) return [`${file} must not import ${target}`];
      // Whoever imports a class must not register it.
      if (isDefine(target) && !isDefine(file) && file !== 'script.ts') return [`${file} must not import ${target}`];
      return [];
    });
  });
}

if (process.argv[1] === import.meta.filename) {
  const faults = layerFaults(join(import.meta.dirname, '..', 'src'));
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
