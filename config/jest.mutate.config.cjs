const { projects } = require('./jest.config.cjs');

/** The tables of the date logic and the planner; the properties repeat thousands of cases and would take hours per mutant. */
module.exports = {
  ...projects[0],
  displayName: 'mutate',
  testMatch: [
    '<rootDir>/test/rules/{window,reminders}/**/*.test.ts',
    '<rootDir>/test/rules/{civil-date,china-time}.test.ts',
  ],
  testPathIgnorePatterns: ['properties\\.test'],
};
