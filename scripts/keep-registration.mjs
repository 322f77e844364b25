/** `sideEffects` in package.json speaks of dist/ alone, so the sources that register something are named here. */
const registers =
  /[\\/](src[\\/](script|define|elements[\\/][^\\/]+[\\/]define|locales[\\/][^\\/]+)|stories[\\/]docs[\\/]define)\.ts$/;

/**
 * Keeps a bundler from leaving out what registers elements or locales.
 * @type {import('vite').Plugin}
 */
export const keepRegistration = {
  name: 'keep-registration',
  transform: (code, id) => (registers.test(id) ? { code, map: null, moduleSideEffects: true } : undefined),
};
