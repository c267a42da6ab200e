/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Most of the time is spent waiting for processes and servers, so more than one worker a core pays.
  maxWorkers: 3,
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  setupFiles: ['<rootDir>/__tests__/support/seed.ts'],
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true }] }
}
