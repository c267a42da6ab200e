import { availableParallelism } from 'node:os'

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Most of the time is spent waiting for processes and servers, so more than one worker a core pays: with 5 on two cores
  // all of it takes 185 s, with 3 of them 238 s.
  maxWorkers: Math.ceil(availableParallelism() * 2.5),
  // Only a test that hangs fails by it, however busy the machine is.
  testTimeout: 180_000,
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  setupFiles: ['<rootDir>/__tests__/support/seed.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/scripts/strip-types.js' }
}
