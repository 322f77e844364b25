/** `npm run test:mutation`: which changes of the model no test notices. It takes long and is no part of `npm test`. */
export default {
  testRunner: 'command',
  commandRunner: { command: 'node scripts/model-tests.mjs' },
  mutate: ['src/model/**/*.ts', '!src/model/{index,zod-stand-in,words,digest,json-ld}.ts'],
  ignorePatterns: ['dist', 'demo', 'docs', 'stories', 'bench'],
  reporters: ['clear-text', 'html'],
  htmlReporter: { fileName: 'node_modules/.cache/mutation/index.html' },
  tempDirName: 'node_modules/.cache/stryker',
  thresholds: { high: 95, low: 85, break: 85 },
};
