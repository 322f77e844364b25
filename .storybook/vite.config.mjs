import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { defineConfig } from 'vite';
import { keepRegistration } from '../scripts/keep-registration.mjs';

const id = 'virtual:custom-elements-manifest';

/** The manifest of the elements, made from their sources each time Storybook starts or is built. */
const manifest = {
  name: 'custom-elements-manifest',
  resolveId: (source) => (source === id ? `\0${id}` : undefined),
  async load(resolved) {
    if (resolved !== `\0${id}`) return undefined;
    const argv = ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'];
    return `export default ${JSON.stringify(await cli({ argv, noWrite: true }))}`;
  },
};

/** The configuration at the root builds the package; Storybook shows the sources as they are. */
export default defineConfig({ plugins: [keepRegistration, manifest] });
