import js from '@eslint/js';
import globals from 'globals';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { importArrow } from './scripts/lint/import-arrow.js';

export default tseslint.config(
  {
    ignores: [
      'build/',
      'dist/',
      'coverage/',
      'storybook-static/',
      'src/charts/compiled/',
      'editor/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.js'],
    languageOptions: { globals: globals.node },
  },
  {
    files: [
      'examples/**/*.js',
      'scripts/hosts/watch.js',
      'scripts/lib/test-page.js',
      'bench/browser/*.js',
    ],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['examples/frameworks/server/*.js'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'tsconfig.node.json', 'tsconfig.frameworks.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // node:test gives a promise that its runner awaits itself.
      '@typescript-eslint/no-floating-promises': 'off',
      // Tests break documents on purpose.
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // Chai asserts by reading a property.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    settings: { wc: { elementBaseClasses: ['LitElement', 'WijkElement'] } },
  },
  {
    // Static templates of Lit may bind a tag name; the plugin does not know them.
    files: ['src/base/templates/heading.ts'],
    rules: { 'lit/binding-positions': 'off', 'lit/no-invalid-html': 'off' },
  },
  {
    files: ['src/**/*.ts', 'data-schema/**/*.ts'],
    plugins: { wijkraam: { rules: { 'import-arrow': importArrow } } },
    rules: {
      'wijkraam/import-arrow': 'error',
      'no-console': 'error',
    },
  },
);
