import { createApp, defaultLimits } from '../../../server/http/app.ts';
import { proxyWarning, watchProxyHeaders } from '../../../server/http/proxy-headers.ts';
import { logOptions } from '../../../server/logging.ts';
import { httpAt } from '../support/http.ts';
import { type Running, runningService } from '../support/running-service.ts';

describe('behind a proxy', () => {
  let running: Running;
  let lines: string[];
  beforeEach(async () => {
    lines = [];
    running = await runningService('2026-11-24T02:00:00Z', {
      logStream: { write: (line) => void lines.push(line) },
    });
  });
  afterEach(() => running.close());
  const warnings = () => lines.filter((line) => line.includes('proxy-headers'));

  it('a phone’s request without X-Forwarded-For is told of once: all families would share one limit', async () => {
    const headers = { referer: 'https://servicewechat.com/wx1/7/page-frame.html' };
    for (let times = 0; times < 3; times += 1) await running.http('GET', '/v2/templates', { headers });
    expect(warnings()).toHaveLength(1);
  });

  it.each([
    ['loopback', '203.0.113.9', 0],
    ['loopback', '127.0.0.1', 0], // a caller on the proxy's own machine
    ['10.0.0.0/8', '203.0.113.9', 1],
  ])('where %s is trusted, a header from this machine of %s is told of %i times', async (trustProxy, from, times) => {
    const told: string[] = [];
    const app = await createApp({ logger: logOptions('silent'), trustProxy, ...defaultLimits });
    const tell = (_kind: string, { why }: { why?: unknown }) => void told.push(String(why));
    watchProxyHeaders(app, tell, () => null);
    app.get('/', async () => 'done');
    const url = await app.listen({ host: '127.0.0.1', port: 0 });
    for (let asked = 0; asked < 2; asked += 1) await httpAt(url)('GET', '/', { headers: { 'x-forwarded-for': from } });
    expect(told).toHaveLength(times);
    await app.close();
  });

  it.each([
    ['127.0.0.1', 'loopback', false],
    ['0.0.0.0', 'loopback', true],
    ['10.0.0.5', 'loopback', true],
    ['0.0.0.0', '10.0.0.0/8', false],
  ])('a start on %s that trusts %s warns: %s', (host, trustProxy, warns) => {
    expect(proxyWarning({ host, trustProxy }) !== null).toBe(warns);
  });
});
