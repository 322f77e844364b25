/**
 * Lets the script file and its parts be classic scripts: what a bundler makes of `import()` are ES modules that import
 * from each other. Here the script hands over what its parts import from it, and a part is a function of that. Both
 * share one set of modules all the same, since the bundler has decided what lies where.
 */
import MagicString from 'magic-string';

const nameOf = (path) => /parts\/([\w-]+)\.js$/.exec(path)?.[1];

const isPart = (path) => /[\\/]src[\\/]parts[\\/][\w-]+\.ts$/.test(path);

/** Every `import()` in a syntax tree. */
function* dynamicImports(node) {
  if (typeof node !== 'object' || node === null) return;
  if (node.type === 'ImportExpression') yield node;
  for (const child of Object.values(node)) yield* dynamicImports(child);
}

/** `{ a: b }` of what a module imports or exports, by name there and name here. */
const object = (pairs) => `{${pairs.map(([name, local]) => `${name}:${local}`).join(',')}}`;

/**
 * A vite plugin.
 * @param {string} version of the package: a part serves its own script alone
 */
export function partsOnDemand(version) {
  const meeting = JSON.stringify(`compare-panel/parts ${version}`);
  return {
    name: 'parts-on-demand',
    // A part needs all of the script, in the bundler's eyes: with each needing some of it, modules of the script would
    // end up in chunks of their own, by which parts use them.
    transform(code, id) {
      return isPart(id) ? { code: `${code}\nimport '../script.js';`, map: null } : undefined;
    },
    renderChunk(code, { isEntry, fileName, facadeModuleId }, _, { chunks }) {
      const edited = new MagicString(code);
      const imports = [];
      const exports = [];
      const program = this.parse(code);
      for (const node of program.body) {
        if (node.type === 'ImportDeclaration') {
          imports.push(...node.specifiers.map(({ imported, local }) => [imported.name, local.name]));
        } else if (node.type === 'ExportNamedDeclaration' && !node.declaration) {
          exports.push(...node.specifiers.map(({ exported, local }) => [exported.name, local.name]));
        } else if (/^(Export|Import)/.test(node.type)) {
          throw new Error(`${fileName} has a ${node.type} that cannot stand in a classic script`);
        } else continue;
        edited.remove(node.start, node.end);
      }
      if (isEntry && imports.length > 0) {
        const names = imports.map(([name]) => name).join(', ');
        throw new Error(`The script cannot import ${names}: import them from the very module that its own views do`);
      }
      const own = Object.fromEntries(exports);
      // What is shared goes by its place: names would be in the script once more.
      const order = Object.values(chunks).find((chunk) => chunk.isEntry).exports
        .filter((name) => name !== 'importPart').sort();
      const list = (pairs) => `[${order.map((name) => Object.fromEntries(pairs)[name])}]`;
      for (const { start, end, source } of dynamicImports(program)) {
        if (nameOf(source.value ?? '')) {
          edited.update(start, end, `${own.importPart}("${nameOf(source.value)}",sharedWithParts)`);
        }
      }
      if (isEntry) {
        edited.prepend('(()=>{if(!globalThis.HTMLElement)return;\n');
        edited.append(`\nfunction sharedWithParts(){return${list(exports)}}})();`);
      } else {
        if (!isPart(facadeModuleId ?? '')) {
          throw new Error(`${fileName} is no part: something is imported by parts alone`);
        }
        edited.prepend(`(globalThis[Symbol.for(${meeting})]??={})["${nameOf(fileName)}"]=(${list(imports)})=>{\n`);
        edited.append(`\nreturn${object(exports)}};dispatchEvent(new Event(${meeting}));`);
      }
      return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
    },
  };
}
