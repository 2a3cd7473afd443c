import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { startSandbox } from '../../../sandbox/start-sandbox.ts';
import type { CopiedDatabase } from './family-going-back.ts';
import { logIn } from './family-member.ts';
import { type MovedClock, movedClock } from './moved-clock.ts';
import { mum } from './mum.ts';
import { type ServiceOnFile, serviceOn } from './service-on-file.ts';

const dayMs = 86_400_000;
const names = ['daughter', 'son'];

/** As a start finds it that was killed between the calls and their answers: nobody knows what became of them. */
const forgetAnswers = (journal: string, word = 'taken'): void => {
  for (const name of readdirSync(journal).filter((one) => one.startsWith('calls-'))) {
    const file = join(journal, name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(new RegExp(`\\n\\S+ ${word} [^\\n]*`, 'g'), ''));
  }
};

/** A restore is settled once: the starts after it are starts like any other, until the data goes back once more. */
export const plainStartsFollow = (open: () => Promise<CopiedDatabase>): void => {
  let database: CopiedDatabase;
  let clock: MovedClock;
  let sandbox: Sandbox;
  let running: ServiceOnFile;

  const start = async () => {
    running = await serviceOn(database.address, database.journal, { sandbox, clock });
  };
  const again = async () => {
    await running.close();
    clock.forward(60_000);
    await start();
  };
  const tick = async () => {
    await running.sender.tick();
    await sandbox.idle();
  };
  /** When the data came back, as far as the database knows: another answer after each restore. */
  const restoredAt = () => running.service.store.transaction((tx) => tx.restores.restoredAt());
  const held = () => running.service.store.transaction((tx) => tx.restores.held(99));
  const decide = async (what: 'release' | 'drop') => {
    for (const { id } of await held())
      await running.service.store.transaction((tx) =>
        what === 'drop' ? tx.restores.drop(id) : tx.restores.release(id, clock.now()),
      );
    await tick();
  };
  const goBack = async () => {
    await running.close();
    await database.bringBack();
    clock.forward(60_000);
    await start();
  };

  beforeEach(async () => {
    database = await open();
    clock = movedClock('2026-11-24T02:00:00Z');
    sandbox = await startSandbox({ now: clock.now, delivery: { retries: 0 } });
    await start();
    for (const name of names) {
      const member = await logIn(running, name);
      await member.save(mum);
      await member.accept(`tap-of-${name}`);
    }
    await tick();
  });
  afterEach(async () => {
    await running.close();
    await sandbox.close();
    await database.remove();
  });

  const sendAll = async () => {
    clock.to('2026-11-30T01:00:00Z');
    await tick();
    expect(sandbox.inbox()).toHaveLength(names.length);
  };

  /** One who subscribes after the restore, and when their first message is due. */
  const subscribe = async (name: string): Promise<number> => {
    const member = await logIn(running, name);
    await member.save(mum);
    await member.accept(`later-tap-of-${name}`);
    await tick();
    const [first] = (await member.me()).plan.funded;
    if (!first) throw new Error('nothing is planned');
    return Date.parse(first.at);
  };

  it.each<[string, () => unknown, () => Promise<unknown>]>([
    ['went out', () => undefined, async () => expect(await held()).toEqual([])],
    ['are held', () => forgetAnswers(database.journal), async () => expect(await held()).toHaveLength(names.length)],
    ['were held and let go', () => forgetAnswers(database.journal), () => decide('release')],
    ['were held and dropped', () => forgetAnswers(database.journal), () => decide('drop')],
    [
      'were of one who was erased since',
      async () => (await logIn(running, 'son')).ask('DELETE', '/v2/me'),
      async () => expect(await held()).toEqual([]),
    ],
    [
      'were of elders who are removed after it',
      () => undefined,
      async () => {
        for (const name of names) await (await logIn(running, name)).ask('DELETE', `/v2/elders/${mum.id}`);
      },
    ],
  ])('where the messages that the backup did not know of %s', async (_what, since, then) => {
    await database.keepCopy();
    await sendAll();
    await since();
    await goBack();
    const back = await restoredAt();
    expect(back).toBe(clock.now());
    await then();
    for (let more = 0; more < 3; more += 1) await again();
    clock.forward(3 * dayMs);
    await again();
    expect(await restoredAt()).toBe(back);
  });

  it('what falls due while the service is down between two of them goes out', async () => {
    await database.keepCopy();
    await sendAll();
    await goBack();
    const due = await subscribe('aunt');
    await running.close();
    clock.to(new Date(due + 60_000).toISOString());
    await start();
    await tick();
    expect(await held()).toEqual([]);
    expect(sandbox.inbox()).toHaveLength(names.length + 1);
  });

  it('a message that was cancelled when the copy was kept, and went out since, makes no restore of them', async () => {
    const son = await logIn(running, 'son');
    const wants = (enabled: boolean) => son.ask('PUT', '/v2/preferences', { hour: 9, yearlyLookUp: 'off', enabled });
    await wants(false);
    await database.keepCopy();
    await wants(true);
    await sendAll();
    await goBack();
    const back = await restoredAt();
    await again();
    expect(await restoredAt()).toBe(back);
  });

  it('messages that WeChat refused for now, which the journal had no room to say, make no restore of them', async () => {
    sandbox.fault({ on: 'send', kind: 'code', code: -1, times: names.length });
    clock.to('2026-11-30T01:00:00Z');
    await tick();
    expect(sandbox.inbox()).toEqual([]);
    forgetAnswers(database.journal, 'refused');
    await again();
    expect(await restoredAt()).toBeNull();
    clock.forward(3_600_000);
    await tick();
    expect(sandbox.inbox()).toHaveLength(names.length);
  });

  it('but the same copy, brought back once more, is noticed', async () => {
    await database.keepCopy();
    await sendAll();
    await goBack();
    await again();
    await goBack();
    const back = await restoredAt();
    expect(back).toBe(clock.now());
    await again();
    expect(await restoredAt()).toBe(back);
  });

  it('but a copy that was kept after the first, brought back after more went out, is noticed', async () => {
    await database.keepCopy();
    await sendAll();
    await goBack();
    const due = await subscribe('aunt');
    await database.keepCopy();
    clock.to(new Date(due).toISOString());
    await tick();
    await again();
    await goBack();
    const back = await restoredAt();
    expect(back).toBe(clock.now());
    await again();
    expect(await restoredAt()).toBe(back);
    await tick();
    expect(sandbox.inbox()).toHaveLength(names.length + 1);
  });
};
