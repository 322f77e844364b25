import type { StorybookConfig } from '@storybook/web-components-vite';

export default {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    options: { builder: { viteConfigPath: '.storybook/vite.config.mjs' } },
  },
  // Nothing is sent or asked for elsewhere.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true },
  docs: { defaultName: 'API' },
  // Storybook takes no notice of `build` in vite.config.mjs.
  viteFinal: (config) => ({
    ...config,
    build: {
      ...config.build,
      // For older browsers light-dark() would be rewritten into variables, which no color-scheme set by script turns.
      cssTarget: ['chrome125', 'firefox126', 'safari17.5'],
      chunkSizeWarningLimit: 4000, // kB; nobody loads it from afar
    },
  }),
} satisfies StorybookConfig;
