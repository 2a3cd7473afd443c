import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPulse } from '../../server/pulse.ts';
import { createLoop } from '../../server/sending/loop.ts';
import { openOwned } from '../../server/store/sqlite/open-owned.ts';
import { storeOf } from '../../server/store/sqlite/open-sqlite-store.ts';
import { watchedStore } from '../../server/store/watched-store.ts';
import { day } from '../support/day.ts';
import { type Running, runningService } from './support/running-service.ts';

describe('the pulse of the sending loop', () => {
  it.each([
    ['is well while its rounds end', [0, 1], 4 * 60_000, true, 'ok'],
    ['fails after a round that failed', [1], 1, false, 'failing'],
    ['has stalled when none has ended for five minutes', [1], 5 * 60_000 + 1, true, 'stalled'],
    ['has stalled when the first never ended', [], 5 * 60_000 + 1, true, 'stalled'],
  ])('%s', (_what, rounds, later, good, state) => {
    let now = 0;
    const pulse = createPulse(() => now);
    for (const at of rounds) {
      now = at;
      pulse.roundEnded(good);
    }
    now += later;
    expect(pulse.state()).toBe(state);
  });

  it('goes on in a long round', () => {
    let now = 0;
    const pulse = createPulse(() => now);
    now = 290_000;
    pulse.beat();
    now = 310_000;
    expect(pulse.state()).toBe('ok');
  });
});

describe('the health check', () => {
  let running: Running;
  beforeEach(async () => {
    running = await runningService();
  });
  afterEach(() => running.close());
  const at = async (path: string) => {
    const { status, body } = await running.http('GET', path);
    return { status, body };
  };

  it('says what is well', async () => {
    await running.sender.tick();
    const body = { ok: true, database: 'ok', loop: 'ok', wechat: 'ok', version: 'test' };
    expect(await at('/health/ready')).toEqual({ status: 200, body });
    expect(await at('/health')).toEqual({ status: 200, body });
    expect(await at('/health/live')).toEqual({ status: 200, body: { ok: true, loop: 'ok', version: 'test' } });
  });

  it('a silent WeChat is told and takes nothing away: families are answered, nothing is started anew', async () => {
    await running.sandbox.close();
    await running.sender.tick();
    expect(await at('/health/ready')).toMatchObject({ status: 200, body: { database: 'ok', wechat: 'down' } });
    expect(await at('/health/live')).toMatchObject({ status: 200 });
  });

  it.each(['full', 'down'] as const)(
    'a database that is %s makes it not ready, and starts nothing anew',
    async (state) => {
      running.service.store.state = async () => state;
      expect(await at('/health/ready')).toMatchObject({ status: 503, body: { ok: false, database: state } });
      expect(await at('/health/live')).toMatchObject({ status: 200 });
    },
  );

  it('a stalled loop asks to be started anew, and is told from the rest', async () => {
    running.service.pulse.state = () => 'stalled';
    expect(await at('/health/live')).toMatchObject({ status: 503, body: { ok: false, loop: 'stalled' } });
    expect(await at('/health/ready')).toMatchObject({ status: 200, body: { loop: 'stalled', database: 'ok' } });
  });
});

describe('a full disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'full-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** A file that has no room beyond so many pages. */
  const open = async (mostPages = 100_000) => {
    const options = { path: join(folder, 'r.sqlite'), journal: null, today: day('2026-11-24') };
    const owned = await openOwned(options);
    owned.db.exec(`PRAGMA max_page_count = ${mostPages}`);
    return storeOf(owned, options);
  };

  it('is known from a write that found no room, for a minute; nothing of it is kept and the next can write', async () => {
    let now = 0;
    const store = watchedStore(await open(60), () => now);
    const fill = store.transaction(async (tx) => {
      for (let i = 0; i < 3000; i += 1) await tx.people.insert({ id: `p${i}`, openid: `o${i}` }, 1);
    });
    await expect(fill).rejects.toThrow('full');
    expect(await store.state()).toBe('full');
    expect(await store.transaction((tx) => tx.people.find('p1'))).toBeNull();
    await store.transaction((tx) => tx.people.insert({ id: 'p', openid: 'o' }, 1));
    now = 60_001;
    expect(await store.state()).toBe('ok');
    await store.close();
  });

  it('is known before anything was written, by the room that is left', async () => {
    const store = await open();
    expect(await watchedStore({ ...store, room: () => 15_000_000 }, () => 0).state()).toBe('full');
    expect(store.room()).toBeGreaterThan(0);
    await store.close();
  });

  it('answers families 503, alarms by its name, and sends again when there is room', async () => {
    const running = await runningService('2026-11-24T02:00:00Z', { store: await open(60) });
    const people = Array.from({ length: 3000 }, (_, i) => ({ id: `p${i}`, openid: `o${i}` }));
    const { transaction } = running.service.store;
    const full = () =>
      transaction(async (tx) => {
        for (const person of people) await tx.people.insert(person, 1);
      });
    const { tick } = running.sender;
    const round = async (work: () => Promise<void>) => {
      const loop = createLoop(running.service, { ...running.sender, tick: work });
      loop.start();
      await loop.stop();
    };
    await round(full);
    expect(running.service.metrics.read('alarms', 'disk-full')).toBe(1);
    expect(running.service.pulse.state()).toBe('failing');
    running.service.store.transaction = async () => {
      await full();
      throw new Error('not reached');
    };
    const login = await running.http('POST', '/v2/session', { body: { code: running.sandbox.login('daughter') } });
    expect(login).toMatchObject({ status: 503, body: { error: { code: 'database-away' } } });
    running.service.store.transaction = transaction;
    await round(tick);
    expect(running.service.pulse.state()).toBe('ok');
    await running.close();
  });
});

describe('the heartbeat', () => {
  it('is called after a good round, once a minute, and not after a bad one', async () => {
    let calls = 0;
    const server = createServer((_request, response) => {
      calls += 1;
      response.end();
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const address = server.address();
    const heartbeat = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
    const running = await runningService();
    const service = { ...running.service, heartbeat };
    const loop = (tick: () => Promise<void>) => createLoop(service, { ...running.sender, tick });
    const bad = loop(async () => {
      throw new Error('of ours');
    });
    bad.start();
    await bad.stop();
    expect(calls).toBe(0);
    const good = loop(running.sender.tick);
    for (const [forward, expected] of [
      [0, 1],
      [30_000, 1],
      [60_000, 2],
    ] as const) {
      running.clock.forward(forward);
      good.start();
      await good.stop();
      expect(calls).toBe(expected);
    }
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    await running.close();
  });
});
