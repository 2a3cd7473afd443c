const unit = require('./jest.config.cjs');

/** Journeys in a real browser on the real preview; one at a time, in order. */
module.exports = {
  rootDir: '..',
  modulePathIgnorePatterns: unit.projects[0].modulePathIgnorePatterns,
  transform: unit.projects[0].transform,
  transformIgnorePatterns: unit.projects[0].transformIgnorePatterns,
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/e2e/start-once.ts',
  globalTeardown: '<rootDir>/test/e2e/stop-once.ts',
  testMatch: ['<rootDir>/test/e2e/**/*.e2e.ts'],
  testTimeout: 300_000,
  maxWorkers: 1,
};
