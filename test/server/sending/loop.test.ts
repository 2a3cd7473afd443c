import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listenHere } from '../../../preview/listen.ts';
import { createLoop } from '../../../server/sending/loop.ts';
import { failingFile } from '../support/failing-file.ts';
import { fileWithoutRoom } from '../support/file-without-room.ts';
import { runningService } from '../support/running-service.ts';

describe('a full disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'full-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('answers families 503, alarms by its name, and sends again when there is room', async () => {
    const running = await runningService('2026-11-24T02:00:00Z', { store: await fileWithoutRoom(folder, 60) });
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

describe('a file that may only be read', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'read-only-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is the database’s trouble and not ours, and is over when it takes a write, not when nobody writes', async () => {
    const lines: string[] = [];
    const file = await failingFile(folder);
    const logStream = { write: (line: string) => void lines.push(line) };
    const running = await runningService('2026-11-24T02:00:00Z', { store: file.store, logStream });
    const { alarms, store } = running.service;
    const round = async (tick: () => Promise<void> = async () => undefined) => {
      const loop = createLoop(running.service, { ...running.sender, tick });
      loop.start();
      await loop.stop();
    };
    const troubles = () => alarms.troubles().map(({ kind }) => kind);
    const mend = file.fail('read-only');
    await round(() => file.write(store));
    expect(troubles()).toEqual(['database-away']);
    expect(lines.some((line) => line.includes('"alarm":"database-away","why":"read-only"'))).toBe(true);
    const login = await running.http('POST', '/v2/session', { body: { code: running.sandbox.login('daughter') } });
    expect(login).toMatchObject({ status: 503, body: { error: { code: 'database-away' } } });
    expect(lines.some((line) => line.includes('"why":"read-only","msg":"the database is away"'))).toBe(true);
    await round();
    expect(troubles()).toEqual(['database-away']);
    mend();
    await round();
    expect(troubles()).toEqual([]);
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
    const { url: heartbeat, close } = await listenHere(server);
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
    await close();
    await running.close();
  });
});
