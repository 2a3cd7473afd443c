const [node] = require('./jest.config.cjs').projects;

/** What an operator is given, tried as far as a machine without Docker and WeChat can. Needs nginx, Caddy, systemd, docker-compose and promtool. */
module.exports = {
  ...node,
  testMatch: ['<rootDir>/test/deploy/*.deploy.ts'],
  maxWorkers: 1,
  testTimeout: 300_000,
};
