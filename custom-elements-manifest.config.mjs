import { readTokens } from './scripts/tokens.mjs';

/**
 * Members that are no API: `#private`, `private`, `protected`, and those that begin with `_` or hang on a symbol; and
 * what a constructor sets of those that are marked as internal, of which the analyzer knows the name alone.
 */
const isPublic = ({ kind, name, type, description, privacy = 'public' }) =>
  privacy === 'public' && !/^[#_[]/.test(name) && (kind === 'method' || !!type || !!description);

/** `tool-card` for src/elements/tool-card/tool-card.ts. */
const tagOf = (path) => /^src\/elements\/([^/]+)\/\1\.ts$/.exec(path)?.[1];

const published = (path) => path.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');

/**
 * Names the tags, which `register` hides from the analyzer, and the tokens, which all elements share; leaves out what
 * is no API; and speaks of the files that the package ships, not of their sources.
 */
const asPublished = {
  name: 'compare-panel',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    // The analyzer takes files as the file system lists them, which differs from one machine to the next.
    modules.sort((one, other) => (one.path < other.path ? -1 : 1));
    for (const module of modules) {
      const tag = tagOf(module.path);
      module.path = published(module.path);
      for (const declaration of module.declarations ?? []) {
        if (declaration.kind !== 'class') continue;
        declaration.members = declaration.members?.filter(isPublic);
        for (const item of [...declaration.members ?? [], ...declaration.attributes ?? []]) {
          if (item.inheritedFrom?.module) item.inheritedFrom.module = published(item.inheritedFrom.module);
        }
        if (declaration.superclass?.module) declaration.superclass.module = published(declaration.superclass.module);
        if (!tag) continue;
        declaration.tagName = tag;
        declaration.customElement = true;
        declaration.cssProperties = readTokens();
        module.exports.push({
          kind: 'custom-element-definition',
          name: tag,
          declaration: { name: declaration.name, module: module.path },
        });
      }
      for (const { declaration } of module.exports ?? []) {
        if (declaration?.module) declaration.module = published(declaration.module);
      }
    }
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/define.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false, // it names the manifest already
  plugins: [asPublished],
};
