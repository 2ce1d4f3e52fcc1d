/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': ['@swc/jest', {jsc: {parser: {syntax: 'typescript'}, target: 'es2023'}, module: {type: 'es6'}}]
  },
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/long/'],
  watchPathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/build']
}
