import { buildSync } from 'esbuild';

/** Packages that tests import and that are CommonJS inside, which a browser cannot load as they are. */
const packages = ['@testing-library/dom', 'commonmark'];
const prefix = '/__bundled__/';
const bundled = new Map();

/** A plugin of the test runner that serves those packages as one module each. */
export const bundleCommonjs = () => ({
  name: 'bundle-commonjs',
  resolveImport: ({ source }) => (packages.includes(source) ? `${prefix}${source}.js` : undefined),
  serve({ path }) {
    if (!path.startsWith(prefix)) return undefined;
    const name = path.slice(prefix.length, -'.js'.length);
    if (!bundled.has(name)) {
      const { outputFiles: [file] } = buildSync({
        stdin: { contents: `export * from '${name}';`, resolveDir: '.' }, bundle: true, format: 'esm', write: false,
        define: { 'process.env.NODE_ENV': '"test"', 'process.env': '{}' },
      });
      bundled.set(name, file.text);
    }
    return { body: bundled.get(name), type: 'js' };
  },
});
