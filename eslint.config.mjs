import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Our own rules of style, on every file. */
const house = {
  'max-len': ['error', { code: 120, ignoreUrls: true, ignoreRegExpLiterals: true }],
  quotes: ['error', 'single', { avoidEscape: true, allowTemplateLiterals: true }],
  semi: ['error', 'always'],
  eqeqeq: ['error', 'smart'],
  'no-console': ['error', { allow: ['warn', 'error'] }],
};

const unusedVariables = ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }];

const relativeWithoutJs = {
  selector: ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration)'
    + '[source.value=/^\\.(?!.*\\.(js|json|css|mdx)$)/]',
  message: 'Relative imports end in .js.',
};
const defaultExport = { selector: 'ExportDefaultDeclaration', message: 'Export by name.' };

/** What a strict Content Security Policy refuses, and what a stranger's page must never get from us. */
const inTemplates = [
  { selector: 'TemplateElement[value.raw=/\\sstyle=/]', message: 'A strict CSP refuses style attributes.' },
  { selector: 'TemplateElement[value.raw=/<style/]', message: 'A strict CSP refuses style elements.' },
];

export default defineConfig(
  { ignores: ['dist/', '.dist-*/', 'coverage/', 'screenshots/', 'storybook-static/', 'node_modules/', '!.storybook/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.test.json', './tsconfig.cli.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      ...house,
      'no-restricted-syntax': ['error', relativeWithoutJs, defaultExport, ...inTemplates],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-spread': 'off', // of a string: code points are what is meant
      // The types of the page promise what Node does not have, and what older pages take away.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unused-vars': unusedVariables,
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // `display: grid` drops the roles of a table's parts, so they are written out.
      'lit-a11y/no-redundant-role': 'off',
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-template-map': 'off', // `map` is cheaper than `repeat` for rows that never reorder
      'lit/no-this-assign-in-render': 'error',
      'no-restricted-imports': ['error', {
        paths: [
          { name: 'lit/directives/unsafe-html.js', message: 'Author text is shown as text.' },
          { name: 'lit/directives/unsafe-svg.js', message: 'Author text is shown as text.' },
          { name: 'lit/directives/style-map.js', message: 'A strict CSP refuses its first render.' },
          { name: 'lit/decorators.js', importNames: ['customElement'], message: 'Registration belongs to define.ts.' },
          { name: 'zod', message: 'zod/mini: classic zod is 14 kB more and probes new Function.' },
        ],
      }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's assertions are expressions, and the types of open-wc's `equal` claim a promise.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': ['error', relativeWithoutJs, defaultExport, {
        selector: 'ExpressionStatement > CallExpression[callee.property.name="accessible"]',
        message: 'Without await it cannot fail.',
      }, {
        selector: 'CallExpression[callee.object.name=/^(it|describe)$/][callee.property.name=/^(only|skip)$/]',
        message: 'Every test runs.',
      }],
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['stories/**/*.ts', '.storybook/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.stories.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...house,
      // Storybook wants default exports of stories and of its own files.
      'no-restricted-syntax': ['error', relativeWithoutJs, ...inTemplates],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': unusedVariables,
    },
  },
  {
    files: ['services/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: './services/votes-worker/tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...house,
      'no-restricted-syntax': ['error', relativeWithoutJs],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': unusedVariables,
    },
  },
  {
    files: ['**/*.mjs', 'vite.config.ts'],
    extends: [tseslint.configs.recommended],
    rules: { ...house, 'no-console': 'off', '@typescript-eslint/no-unused-vars': unusedVariables },
  },
);
