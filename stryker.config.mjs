/** `npm run test:mutation`: which changes of model and content no test notices. It is no part of `npm test`. */
export default {
  testRunner: 'mocha',
  buildCommand: 'node scripts/model-tests.mjs --build',
  mochaOptions: { spec: ['.dist-tests/tests.mjs'] },
  coverageAnalysis: 'perTest',
  mutate: ['src/{model,content}/**/*.ts', '!src/model/{index,words,digest}.ts'],
  ignorePatterns: ['.dist-tests', 'dist', 'demo', 'docs', 'stories', 'bench'],
  ignoreStatic: true,
  reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
  htmlReporter: { fileName: 'node_modules/.cache/mutation/index.html' },
  jsonReporter: { fileName: 'node_modules/.cache/mutation/report.json' },
  tempDirName: 'node_modules/.cache/stryker',
  thresholds: { high: 95, low: 85, break: null }, // scripts/mutation-score.mjs has a bound for each group
};
