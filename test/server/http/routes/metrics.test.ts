import { type Running, runningService } from '../../support/running-service.ts';

describe('the metrics', () => {
  let running: Running;
  beforeEach(async () => {
    running = await runningService();
    running.service.metricsToken = 'a-secret-of-the-collector';
  });
  afterEach(() => running.close());

  it.each([
    ['on the machine itself', {}, 200],
    ['through the proxy', { 'x-forwarded-for': '203.0.113.9' }, 404],
    [
      'through the proxy with the secret',
      { 'x-forwarded-for': '203.0.113.9', authorization: 'Bearer a-secret-of-the-collector' },
      200,
    ],
    ['through the proxy with another', { 'x-forwarded-for': '203.0.113.9', authorization: 'Bearer another' }, 404],
  ])('asked for %s are answered with %s', async (_what, headers, status) => {
    expect(await running.http('GET', '/metrics', { headers })).toMatchObject({ status });
  });
});
