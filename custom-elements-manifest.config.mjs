/** Leaves out what is no API: `#private`, `private` and `protected` members, and those that begin with `_`. */
const onlyPublic = {
  name: 'only-public',
  packageLinkPhase({ customElementsManifest }) {
    const isPublic = ({ name, privacy = 'public' }) => privacy === 'public' && !/^[#_]/.test(name);
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations ?? []) {
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
        if (declaration.attributes) {
          declaration.attributes = declaration.attributes.filter(({ fieldName }) => !/^[#_]/.test(fieldName ?? ''));
        }
      }
    }
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [onlyPublic],
};
