const [node] = require('./jest.config.cjs').projects;

/** What a database can get wrong, on PostgreSQL: its own tests, and every test of the service that keeps data. */
module.exports = {
  ...node,
  testMatch: [
    '<rootDir>/test/server/postgres/*.postgres.ts',
    '<rootDir>/test/tools/outbox/*.test.ts',
    '<rootDir>/test/server/{accounts,ledger,operator,planning,rule-book,sending,http/routes,wechat/events}/**/*.test.ts',
    '<rootDir>/test/server/http/refusals.test.ts',
    '<rootDir>/test/bench/fuzz.test.ts',
  ],
  // Its processes own a file each.
  testPathIgnorePatterns: ['<rootDir>/test/server/sending/killed.test.ts'],
  maxWorkers: 2,
  testTimeout: 240_000,
};
