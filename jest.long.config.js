import config from './jest.config.js'

/** @type {import('jest').Config} */
export default {
  ...config,
  setupFiles: [],
  testMatch: ['<rootDir>/tests/long/**/*.long.ts'],
  coverageThreshold: undefined,
  collectCoverageFrom: undefined
}
