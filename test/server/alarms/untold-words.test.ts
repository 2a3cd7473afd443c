import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type Listening, listenHere } from '../../../preview/listen.ts';
import { createAlarms } from '../../../server/alarms/alarms.ts';
import { createMetrics } from '../../../server/metrics.ts';
import { createUpkeep } from '../../../server/upkeep.ts';
import { movedClock } from '../support/moved-clock.ts';
import { runningService } from '../support/running-service.ts';

describe('alarms that the webhook did not take before the process ended', () => {
  const clock = movedClock('2026-11-24T02:00:00Z');
  let folder: string;
  let webhook: Listening;
  let status: number;
  let told: Record<string, unknown>[];
  let lines: unknown[];

  beforeEach(async () => {
    folder = join(mkdtempSync(join(tmpdir(), 'untold-')), 'journal');
    clock.to('2026-11-24T02:00:00Z');
    status = 500;
    told = [];
    lines = [];
    const server = createServer(async (request, response) => {
      const word = JSON.parse(await text(request));
      if (status === 200) told.push(word);
      response.writeHead(status).end();
    });
    webhook = await listenHere(server);
  });
  afterEach(async () => {
    await webhook.close();
    rmSync(join(folder, '..'), { recursive: true });
  });

  /** As of another start on the same folder. */
  const start = (at = folder) => {
    const silent = { debug: () => undefined, info: () => undefined, error: () => undefined };
    const warn = (_about: unknown, line?: unknown) => void lines.push(line);
    return createAlarms({ ...silent, warn }, createMetrics(), webhook.url, clock.now, at);
  };
  const later = () => clock.forward(1000);
  const kept = () => readdirSync(folder);

  it('are told by the next, in their order, and then no more', async () => {
    const first = start();
    first.alarm('disk-full', { freeMb: 3 });
    later();
    first.alarm('reminder-lost', { reminder: 'one', why: null });
    first.over('disk-full');
    await first.retry();
    status = 200;
    const second = start();
    expect(told).toEqual([]);
    await second.retry();
    expect(told).toHaveLength(3);
    expect(told.filter((word) => word.alarm !== 'reminder-lost')).toEqual([
      { alarm: 'disk-full', detail: { freeMb: 3 }, at: '2026-11-24T02:00:00.000Z' },
      { over: 'disk-full', since: '2026-11-24T02:00:00.000Z', at: '2026-11-24T02:00:01.000Z' },
    ]);
    expect(kept()).toEqual([]);
    await start().retry();
    expect(told).toHaveLength(3);
  });

  it('also when it was killed before there was an answer, and the next one, too', async () => {
    start().alarm('came-from-a-backup', { held: 3 });
    start();
    const third = start();
    status = 200;
    await third.retry();
    expect(told.at(-1)).toMatchObject({ alarm: 'came-from-a-backup', detail: { held: 3 } });
    expect(kept()).toEqual([]);
  });

  it('of a kind that the next raises as well, only the newer', async () => {
    const first = start();
    first.alarm('disk-full', { freeMb: 3 });
    first.over('disk-full');
    await first.retry();
    later();
    const second = start();
    second.alarm('disk-full', { freeMb: 2 });
    await second.retry();
    status = 200;
    await second.retry();
    expect(told).toMatchObject([{ alarm: 'disk-full', detail: { freeMb: 2 } }]);
  });

  it('of several processes on one folder are all told', async () => {
    const both = [start(), start()] as const;
    both[0].alarm('disk-full', {});
    both[1].alarm('push-unread', {});
    for (const one of both) await one.retry();
    status = 200;
    await start().retry();
    expect(told.map(({ alarm }) => alarm).sort()).toEqual(['disk-full', 'push-unread']);
  });

  it('are not kept when it took them', async () => {
    status = 200;
    const alarms = start();
    alarms.alarm('disk-full', {});
    await alarms.retry();
    expect(kept()).toEqual([]);
  });

  it.each(['', '{', '{}', '[{"alarm":"nobody-knows-it","detail":{},"at":"x"}, 7]'])(
    'and that cannot be read (%s) keep no other from being told',
    async (said) => {
      start().alarm('disk-full', {});
      writeFileSync(join(folder, 'untold-other.json'), said);
      status = 200;
      await start().retry();
      expect(told.at(-1)).toMatchObject({ alarm: 'disk-full' });
      expect(kept()).toEqual([]);
    },
  );

  it('and that cannot be kept are told all the same, and the log says what a restart forgets', async () => {
    const file = join(folder, '..', 'no-folder');
    writeFileSync(file, '');
    status = 200;
    const alarms = start(file);
    alarms.alarm('disk-full', {});
    await alarms.retry();
    expect(told).toMatchObject([{ alarm: 'disk-full' }]);
    expect(new Set(lines)).toEqual(new Set(['alarms that the webhook has not taken are not kept over a restart']));
  });

  it('are told by the first round of the service that starts next', async () => {
    const settings = { journal: folder, alarmWebhook: webhook.url };
    const first = await runningService(undefined, { settings });
    first.service.alarm('reminder-lost', { reminder: 'one' });
    await first.service.alarms.retry();
    await first.close();
    status = 200;
    const { service, close } = await runningService(undefined, { settings });
    const upkeep = createUpkeep(service);
    await upkeep.round(true);
    await upkeep.end(() => () => undefined);
    expect(told).toMatchObject([{ alarm: 'reminder-lost', detail: { reminder: 'one' } }]);
    await close();
  });
});
