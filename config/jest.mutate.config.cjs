const { projects } = require('./jest.config.cjs');

module.exports = {
  ...projects[0],
  displayName: 'mutate',
  testMatch: ['<rootDir>/test/rules/support/mutation-tables.ts'],
};
