const { projects } = require('./jest.config.cjs');

module.exports = {
  ...projects[0],
  displayName: 'mutate-sending',
  testMatch: ['<rootDir>/test/server/{sending,planning}/{outcome-of,settle-sent,fate-of}.test.ts'],
};
