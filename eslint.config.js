import js from '@eslint/js'
import typescript from 'typescript-eslint'

/** House rules that no preset has: sizes, and no printing but by streams that were handed in. */
const house = {
  complexity: ['error', 15],
  'max-depth': ['error', 4],
  'max-lines': ['error', {max: 450, skipBlankLines: true}],
  'max-lines-per-function': ['error', {max: 60, skipBlankLines: true, skipComments: true}],
  'no-console': 'error',
  'no-restricted-syntax': [
    'error',
    {selector: 'ExportDefaultDeclaration', message: 'Name what you export.'},
    {selector: 'TSEnumDeclaration', message: 'Use a table of constants.'}
  ],
  eqeqeq: 'error',
  'prefer-const': 'error'
}

/** Tests that say what is to be run in the browser. */
const inBrowser = ['tests/long/pages*.long.ts', 'tests/pages/**/*.ts', 'tests/preview/**/*.ts']

export default typescript.config(
  {ignores: ['build/', 'coverage/', 'dist/', 'tests/**/input/', 'tests/**/expected/', 'policy-modules.d.ts']},
  js.configs.recommended,
  ...typescript.configs.recommendedTypeChecked.map((config) => ({...config, files: ['**/*.ts', '**/*.tsx']})),
  {
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    ignores: ['src/preview/client/**', ...inBrowser],
    languageOptions: {parserOptions: {project: './tsconfig.json', tsconfigRootDir: import.meta.dirname}},
    rules: {
      ...house,
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      // A library whose parts have no types has them beside the file that needs them, whoever includes that.
      '@typescript-eslint/triple-slash-reference': ['error', {path: 'always', types: 'never', lib: 'never'}],
      // Objects here are made of functions and have no `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off'
    }
  },
  {
    // These run in the browser, or speak with it.
    files: inBrowser,
    languageOptions: {parserOptions: {project: './tests/preview/tsconfig.json', tsconfigRootDir: import.meta.dirname}},
    rules: {
      ...house,
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off'
    }
  },
  {
    files: ['src/preview/client/**/*.ts', 'src/preview/client/**/*.tsx'],
    languageOptions: {
      parserOptions: {project: './src/preview/client/tsconfig.json', tsconfigRootDir: import.meta.dirname}
    },
    rules: {
      ...house,
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A handler of the browser may wait; nobody waits for it.
      '@typescript-eslint/no-misused-promises': ['error', {checksVoidReturn: false}]
    }
  },
  {
    files: ['tests/**/*.ts'],
    rules: {'max-lines-per-function': 'off', 'max-lines': ['error', {max: 300, skipBlankLines: true}]}
  },
  {
    files: ['*.js', 'src/packaging/*.js', 'src/preview/client/build/*.js'],
    languageOptions: {globals: {process: 'readonly'}},
    rules: {'no-restricted-syntax': 'off'}
  }
)
