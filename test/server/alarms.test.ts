import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { createAlarm } from '../../server/alarms.ts';
import { createMetrics } from '../../server/metrics.ts';
import { movedClock } from './support/moved-clock.ts';

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

describe('an alarm', () => {
  it('is counted each time, and told to the webhook once in ten minutes a kind', async () => {
    const told: string[] = [];
    let arrived: () => void = () => undefined;
    const server = createServer(async (request, response) => {
      told.push(JSON.parse(await text(request)).alarm);
      response.end();
      arrived();
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const address = server.address();
    const webhook = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
    const next = () => new Promise<void>((done) => (arrived = done));
    const clock = movedClock('2026-11-24T02:00:00Z');
    const metrics = createMetrics();
    const alarm = createAlarm(silent, metrics, webhook, clock.now);

    for (const kind of ['wechat-silent', 'quota-reached'] as const) {
      const first = next();
      alarm(kind, { code: 1 });
      alarm(kind, { code: 1 });
      await first;
    }
    clock.forward(600_000);
    const again = next();
    alarm('wechat-silent', { code: 1 });
    await again;

    expect(told).toEqual(['wechat-silent', 'quota-reached', 'wechat-silent']);
    expect(metrics.read('alarms', 'wechat-silent')).toBe(3);
    await new Promise((closed) => server.close(closed));
  });
});
