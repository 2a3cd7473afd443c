import { type Running, runningService } from '../../support/running-service.ts';
import { otherEvent, pushSealed, type Sealed } from '../../support/signed-push.ts';

const perMinute = 20;

describe('how many pushes a minute are taken from one address', () => {
  let running: Running;
  beforeEach(async () => {
    running = await runningService(undefined, { limits: { perMinute, sessionsPerMinute: 10 } });
  });
  afterEach(() => running.close());

  /** What so many are answered with, and how often. */
  const answers = async (times: number, sealed: Sealed = {}): Promise<Record<number, number>> => {
    const counts: Record<number, number> = {};
    for (let time = 0; time < times; time += 1) {
      const { status } = await pushSealed(running.http, otherEvent, sealed);
      counts[status] = (counts[status] ?? 0) + 1;
    }
    return counts;
  };

  it('as many as WeChat has, where it signs them', async () => {
    expect(await answers(3 * perMinute)).toEqual({ 200: 3 * perMinute });
  });

  it.each([
    ['another token', { token: 'someoneelse' }],
    ['another key', { aesKey: 'z'.repeat(43) }],
  ])('of those sealed with %s no more than of other requests, and each address for itself', async (_what, wrong) => {
    expect(await answers(3 * perMinute, wrong)).toEqual({ 403: perMinute, 429: 2 * perMinute });
    expect(await answers(1, { ...wrong, from: '203.0.113.2' })).toEqual({ 403: 1 });
  });

  it('WeChat’s go on where it seems to share its address with whoever is limited', async () => {
    await answers(2 * perMinute, { token: 'someoneelse' });
    expect(await answers(perMinute)).toEqual({ 200: perMinute });
  });

  it('what is no push at all counts like one of another token', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.1', 'content-type': 'text/xml' };
    const ask = () => running.http('POST', '/wechat/push', { raw: '<a/>'.repeat(9), headers });
    const statuses = await Promise.all(Array.from({ length: 2 * perMinute }, ask));
    expect(statuses.filter(({ status }) => status === 429)).toHaveLength(perMinute);
  });
});
