const { projects } = require('./jest.config.cjs');

const { testMatch: _own, displayName: _name, ...node } = projects.find(({ displayName }) => displayName === 'node');

/** Journeys need a built package, so they run in `npm run weapp:proof` and not in `npm test`. */
module.exports = { ...node, testMatch: ['<rootDir>/test/weapp/journeys/**/*.test.ts'], testTimeout: 120_000 };
