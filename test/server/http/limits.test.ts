import { createApp, defaultLimits } from '../../../server/http/app.ts';
import { logOptions } from '../../../server/logging.ts';
import { httpAt } from '../support/http.ts';
import { type Running, runningService } from '../support/running-service.ts';

const oneCaller: [string, string, string][] = [
  ['two addresses of one /64', '2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:fffe'],
  ['one address written in two ways', '2001:DB8:0:0:0:0:0:1', '2001:db8::1'],
  ['an IPv4 address and the same as IPv6', '192.0.2.7', '::ffff:192.0.2.7'],
  ['the same in hexadecimal', '192.0.2.7', '::ffff:c000:207'],
];

const twoCallers: [string, string, string][] = [
  ['two /64 of one /48', '2001:db8:1:2::1', '2001:db8:1:3::1'],
  ['two IPv4 addresses', '192.0.2.7', '192.0.2.8'],
  ['two IPv4 addresses as IPv6', '::ffff:192.0.2.7', '::ffff:192.0.2.8'],
];

describe('requests are limited by whom they come from', () => {
  let running: Running;
  beforeEach(async () => {
    running = await runningService(undefined, { limits: { perMinute: 4, sessionsPerMinute: 2 } });
  });
  afterEach(() => running.close());

  const ask = {
    'any request': (headers: Record<string, string>) => running.http('GET', '/v2/templates', { headers }),
    'an address that is none': (headers: Record<string, string>) => running.http('GET', '/v2/nothing', { headers }),
    'a login': (headers: Record<string, string>) =>
      running.http('POST', '/v2/session', { headers, body: { code: 'x' } }),
    'a push that is not WeChat’s': (headers: Record<string, string>) =>
      running.http('POST', '/wechat/push', { headers, body: {} }),
  } as const;
  type Way = keyof typeof ask;
  const ways: [Way, number][] = [
    ['any request', 4],
    ['an address that is none', 4],
    ['a login', 2],
    ['a push that is not WeChat’s', 4],
  ];

  /** Asks as often as one caller may, by turns from both, and then once from each: who was turned away? */
  const turnedAway = async (way: Way, most: number, first: string, second: string): Promise<boolean[]> => {
    const from = async (address: string) => (await ask[way]({ 'x-forwarded-for': address })).status === 429;
    for (let asked = 0; asked < most; asked += 1) expect(await from(asked % 2 === 0 ? first : second)).toBe(false);
    return [await from(first), await from(second)];
  };

  describe.each(ways)('%s', (way, most) => {
    it.each(oneCaller)('%s are one caller', async (_what, first, second) => {
      expect(await turnedAway(way, most, first, second)).toEqual([true, true]);
    });
    it.each(twoCallers)('%s are two', async (_what, first, second) => {
      expect(await turnedAway(way, most, first, second)).toEqual([false, false]);
    });
  });

  it('a word that is no address counts as it is', async () => {
    const app = await createApp({
      logger: logOptions('silent'),
      trustProxy: 'loopback',
      ...defaultLimits,
      perMinute: 1,
    });
    app.get('/', async () => 'done');
    const http = httpAt(await app.listen({ host: '127.0.0.1', port: 0 }));
    const from = async (word: string) => (await http('GET', '/', { headers: { 'x-forwarded-for': word } })).status;
    expect([await from('unknown'), await from('unknown'), await from('fe80::1%eth0')]).toEqual([200, 429, 200]);
    await app.close();
  });
});
