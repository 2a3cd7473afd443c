import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { type Listening, listenHere } from '../../../preview/listen.ts';
import { createAlarms } from '../../../server/alarms/alarms.ts';
import { createMetrics } from '../../../server/metrics.ts';
import { movedClock } from '../support/moved-clock.ts';

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

describe('an alarm', () => {
  let told: Record<string, unknown>[];
  let status: number;
  let arrived: () => void;
  let webhook: Listening;
  const clock = movedClock('2026-11-24T02:00:00Z');
  const next = () => new Promise<void>((done) => (arrived = done));

  beforeEach(async () => {
    told = [];
    status = 200;
    arrived = () => undefined;
    clock.to('2026-11-24T02:00:00Z');
    const server = createServer(async (request, response) => {
      told.push(JSON.parse(await text(request)));
      response.writeHead(status).end();
      arrived();
    });
    webhook = await listenHere(server);
  });
  afterEach(() => webhook.close());

  it('is a trouble until something works again, when it is of a kind that lasts', () => {
    const { alarm, over, troubles } = createAlarms(silent, createMetrics(), null, clock.now);
    alarm('message-refused', {});
    alarm('wechat-busy', {});
    const since = clock.now();
    clock.to('2026-11-24T03:00:00Z');
    alarm('wechat-busy', {});
    expect(troubles()).toEqual([{ kind: 'wechat-busy', since }]);
    over('wechat-busy');
    expect(troubles()).toEqual([]);
  });

  it('is counted each time, and told to the webhook once in ten minutes a kind', async () => {
    const metrics = createMetrics();
    const { alarm } = createAlarms(silent, metrics, webhook.url, clock.now);
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
    expect(told.map((one) => one.alarm)).toEqual(['wechat-silent', 'quota-reached', 'wechat-silent']);
    expect(metrics.read('alarms', 'wechat-silent')).toBe(3);
  });

  it('that the webhook answers with 500 is tried again until it is taken, and then no more', async () => {
    let wasNoted: () => void = () => undefined;
    const noted = new Promise<void>((done) => (wasNoted = done));
    const alarms = createAlarms({ ...silent, warn: () => wasNoted() }, createMetrics(), webhook.url, clock.now);
    status = 500;
    const first = next();
    alarms.alarm('disk-full', { freeMb: 3 });
    await first;
    await noted;
    await alarms.retry();
    status = 200;
    await alarms.retry();
    await alarms.retry();
    expect(told).toEqual(Array(3).fill({ alarm: 'disk-full', detail: { freeMb: 3 }, at: '2026-11-24T02:00:00.000Z' }));
  });

  it('that is sent elsewhere is tried again, and the log says what to mend', async () => {
    const lines: unknown[] = [];
    let wasNoted: () => void = () => undefined;
    const noted = new Promise<void>((done) => (wasNoted = done));
    const warn = (line: unknown) => {
      lines.push(line);
      wasNoted();
    };
    const alarms = createAlarms({ ...silent, warn }, createMetrics(), webhook.url, clock.now);
    status = 302;
    alarms.alarm('disk-full', { freeMb: 3 });
    await noted;
    expect(lines).toEqual([{ alarm: 'disk-full', why: expect.stringContaining('sends elsewhere') }]);
    status = 200;
    await alarms.retry();
    expect(told).toHaveLength(2);
  });

  it('of a trouble that lasts is followed by the word that it is over, once', async () => {
    const alarms = createAlarms(silent, createMetrics(), webhook.url, clock.now);
    const first = next();
    alarms.alarm('wechat-silent', {});
    await first;
    clock.forward(120_000);
    const second = next();
    alarms.over('wechat-silent', 'quota-reached');
    await second;
    alarms.over('wechat-silent');
    await alarms.retry();
    expect(told).toMatchObject([
      { alarm: 'wechat-silent' },
      { over: 'wechat-silent', since: '2026-11-24T02:00:00.000Z', at: '2026-11-24T02:02:00.000Z' },
    ]);
  });

  it('that was not taken comes before its end, and the end of an older one is not told after it', async () => {
    const alarms = createAlarms(silent, createMetrics(), webhook.url, clock.now);
    const failed = async (say: () => void) => {
      const arrival = next();
      say();
      await arrival;
      await alarms.retry();
    };
    status = 500;
    await failed(() => alarms.alarm('disk-full', { freeMb: 3 }));
    await failed(() => alarms.over('disk-full'));
    told.length = 0;
    status = 200;
    await alarms.retry();
    expect(told).toMatchObject([{ alarm: 'disk-full' }, { over: 'disk-full' }]);
    status = 500;
    clock.forward(1000);
    await failed(() => alarms.alarm('disk-full', { freeMb: 2 }));
    told.length = 0;
    status = 200;
    await alarms.retry();
    expect(told).toMatchObject([{ alarm: 'disk-full', detail: { freeMb: 2 } }]);
  });

  it('of a trouble that comes and goes is over when it has stayed away for ten minutes', async () => {
    const alarms = createAlarms(silent, createMetrics(), webhook.url, clock.now);
    for (let second = 0; second < 5; second += 1) {
      alarms.alarm('wechat-busy', {});
      alarms.over('wechat-busy');
      clock.forward(1000);
      await alarms.retry();
    }
    clock.forward(600_000);
    await alarms.retry();
    expect(told.map((one) => ('over' in one ? 'over' : 'raised'))).toEqual(['raised', 'over', 'raised', 'over']);
    expect(told.at(-1)).toMatchObject({ since: '2026-11-24T02:00:01.000Z', at: '2026-11-24T02:00:04.000Z' });
  });
});
