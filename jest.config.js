/**
 * Libraries that take long to load and keep nothing between one call and the next: each worker loads them once, outside of the suites.
 * Their objects are of another realm than a suite's own, and their clock cannot be set by a test.
 */
const libraries = [
  'ajv-draft-04',
  'ajv-formats',
  'commander',
  'fast-check',
  'franc',
  'handlebars',
  'i18next',
  'mammoth',
  'mdast-util-gfm-[a-z]+',
  'micromark-extension-gfm-[a-z]+',
  're(?:hype|mark)-[a-z]+',
  'unified',
  'zod'
]

const transform = {
  '\\.ts$': ['@swc/jest', {jsc: {parser: {syntax: 'typescript'}, target: 'es2023'}, module: {type: 'es6'}}],
  [`/node_modules/(?:${libraries.join('|')})/.*\\.[cm]?js$`]: '<rootDir>/tests/support/shared-library.js'
}

/** All is held here: every line of the lower rooms, nearly every line of the upper ones. */
const whole = {branches: 100, functions: 100, lines: 100, statements: 100}

/** @type {import('jest').Config} */
export default {
  testEnvironment: '<rootDir>/tests/support/plain-globals.js',
  setupFiles: ['<rootDir>/tests/support/same-chance.js'],
  testSequencer: '<rootDir>/tests/support/heaviest-first.js',
  maxWorkers: '100%',
  extensionsToTreatAsEsm: ['.ts'],
  transform,
  transformIgnorePatterns: [],
  // No test asserts a time: a slow machine is no fault.
  testTimeout: 60_000,
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/build', '<rootDir>/dist'],
  reporters: ['default', '<rootDir>/tests/support/plain-summary.js'],
  coverageProvider: 'babel',
  coverageReporters: ['text-summary', 'lcovonly'],
  collectCoverageFrom: [
    'src/**/*.ts',
    '!src/bin.ts',
    '!src/start.ts',
    '!src/start-worker.ts',
    // These load the product as it was built, in processes of their own.
    '!src/workspace/start/{load-scripts,start-program}.ts',
    '!src/index.ts',
    '!src/eleventy.ts',
    '!src/vite.ts',
    '!src/worker.ts',
    '!src/preview/client/**',
    '!src/preview/session/analysis-worker.ts'
  ],
  coverageThreshold: {
    // What runs in the browser's own process, in a thread or in a program that a test starts is tried there and not counted.
    global: {branches: 94, functions: 95, lines: 95, statements: 95},
    './src/diagnostics/': whole,
    './src/source/': {branches: 98, functions: 100, lines: 99, statements: 99},
    './src/model/': whole,
    './src/language/': whole
  }
}
