import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox } from '../../sandbox/start-sandbox.ts';
import { createLoop } from '../../server/sending/loop.ts';
import { createUpkeep } from '../../server/upkeep.ts';
import { dueMessage } from './support/due-message.ts';
import { logIn } from './support/family-member.ts';
import { movedClock } from './support/moved-clock.ts';
import { mum } from './support/mum.ts';
import { restingLoop } from './support/resting-loop.ts';
import { runningService } from './support/running-service.ts';
import { fileIn, serviceOn } from './support/service-on-file.ts';

describe('a person who asked to be erased', () => {
  it('is in no byte on the disk a minute later, whatever the service does meanwhile', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'erased-'));
    const clock = movedClock('2026-11-24T02:00:00Z');
    const sandbox = await startSandbox({ now: clock.now, delivery: { retries: 0 } });
    const running = await serviceOn(fileIn(folder), join(folder, 'journal'), { sandbox, clock });
    const round = async () => {
      const loop = createLoop(running.service, running.sender);
      loop.start();
      await loop.stop();
    };
    const bytes = () => ['', '-wal'].map((end) => readFileSync(`${fileIn(folder)}${end}`, 'latin1')).join('');
    const openid = sandbox.openid('daughter');
    const daughter = await logIn(running, 'daughter');
    await daughter.save(mum);
    await daughter.accept('tap-00000001');
    await round();
    expect(bytes()).toContain(openid);
    await daughter.ask('DELETE', '/v2/me');
    clock.forward(59_000);
    await round();
    expect(bytes()).not.toContain(openid);
    await running.close();
    await sandbox.close();
    rmSync(folder, { recursive: true });
  });
});

describe('a journal that cannot be written any more', () => {
  it('is told, and neither a message nor the erasing waits for it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'journal-gone-'));
    const journal = join(folder, 'journal');
    const clock = movedClock('2026-11-24T02:00:00Z');
    const sandbox = await startSandbox({ now: clock.now, delivery: { retries: 0 } });
    const running = await serviceOn(fileIn(folder), journal, { sandbox, clock });
    const { loop, nextRound } = await restingLoop(running, clock);
    const daughter = await dueMessage(running);
    rmSync(journal, { recursive: true });
    writeFileSync(journal, 'no folder');
    const anHourLater = performance.now() + 3_600_000;
    const spied = jest.spyOn(performance, 'now').mockReturnValue(anHourLater);
    await nextRound();
    expect(sandbox.inbox('daughter')).toHaveLength(1);
    expect(running.service.metrics.kinds('alarms')).toEqual([['journal-not-written', expect.any(Number)]]);
    await daughter.ask('DELETE', '/v2/me');
    clock.forward(30_000);
    await nextRound();
    expect(readFileSync(`${fileIn(folder)}-wal`)).toHaveLength(0);
    spied.mockRestore();
    await loop.stop();
    await running.close();
    await sandbox.close();
    rmSync(folder, { recursive: true });
  });
});

describe('a disk that was full, of a database that does not say how much room it has', () => {
  it('is one with room again when something was written in a good round, and not before', async () => {
    const { service, clock, close } = await runningService();
    const upkeep = createUpkeep({ ...service, store: { ...service.store, room: () => null } });
    const isFullAfter = async (good: boolean): Promise<boolean> => {
      clock.forward(30_000);
      await upkeep.round(good);
      return service.alarms.troubles().some(({ kind }) => kind === 'disk-full');
    };
    const write = () => service.store.transaction((tx) => tx.pauses.pause('template', clock.now()));
    service.alarm('disk-full', {});
    expect(await isFullAfter(true)).toBe(true);
    await write();
    expect(await isFullAfter(false)).toBe(true);
    await write();
    expect(await isFullAfter(true)).toBe(false);
    await close();
  });
});
