import { sandboxIdentity } from '../../../sandbox/options.ts';
import { actOn } from '../../../server/operator/act.ts';
import { operatorKey } from '../../../server/operator/operator-key.ts';
import { dueMessage, tick } from '../support/due-message.ts';
import { type Running, runningService } from '../support/running-service.ts';
import { someReminder } from '../support/some-reminder.ts';

const due = Date.parse('2026-11-30T01:00:00Z');

describe('what is held after a restore, decided all at once', () => {
  let running: Running;
  let log: string[];
  /** Called when the service begins to end. */
  let ending = (): void => undefined;
  beforeEach(async () => {
    log = [];
    running = await runningService(
      '2026-11-30T02:00:00Z',
      { logStream: { write: (line) => void log.push(line) } },
      ({ app }) => app.addHook('preClose', async () => ending()),
    );
  });
  afterEach(() => running.close());

  /** So many, each of a person of their own, due at this moment. */
  const held = (count: number, at = due) =>
    running.service.store.transaction(async (tx) => {
      for (let n = 0; n < count; n += 1) {
        const id = `${at}-${n}`;
        await tx.people.insert({ id, openid: `o-${id}` }, 1);
        const row = someReminder({ id, ownerId: id, personId: id, at }, { state: 'planned', notBefore: at });
        await tx.reminders.save(row);
        await tx.restores.hold(row);
      }
    });
  const left = () => running.service.store.snapshot((tx) => tx.overview.heldCount());
  const states = () => running.service.store.snapshot((tx) => tx.reminders.countByState());

  it.each(['release-all', 'drop-all'] as const)(
    '%s without their number decides nothing, and tells it',
    async (act) => {
      await held(3);
      const says = '3 are held, and nothing was decided: give their number, `release all 3` or `drop all 3`';
      expect(await actOn(running.service, { act })).toMatchObject({ done: false, says });
      expect(await actOn(running.service, { act, count: 2 })).toMatchObject({ done: false, says });
      expect(await actOn(running.service, { act, count: 4 })).toMatchObject({ done: false, says });
      expect(await left()).toBe(3);
    },
  );

  it('hundreds are let go with one word, and go out unless they no longer hold', async () => {
    await held(300);
    expect(await actOn(running.service, { act: 'release-all', count: 300 })).toMatchObject({
      done: true,
      counts: { released: 300, late: 0 },
    });
    expect(await left()).toBe(0);
    expect((await running.service.store.snapshot((tx) => tx.reminders.queue(running.clock.now(), 999))).due).toBe(300);
    expect(await actOn(running.service, { act: 'release-all', count: 300 })).toMatchObject({
      done: false,
      says: 'none is held',
    });
  });

  it('hundreds are dropped with one word', async () => {
    await held(300);
    expect(await actOn(running.service, { act: 'drop-all', count: 300 })).toMatchObject({
      done: true,
      says: '300 are not sent',
    });
    expect([await left(), await states()]).toEqual([0, { skipped: 300 }]);
  });

  it('what became too late while it was held is not let go, and said so', async () => {
    await held(2, due - 4 * 86_400_000);
    await held(3);
    expect(await actOn(running.service, { act: 'release-all', count: 5 })).toMatchObject({
      done: true,
      says: '3 go out, if they still hold; 2 were too late by LATE_DAYS by now, and are not sent',
    });
    expect(await states()).toEqual({ planned: 3, skipped: 2 });
  });

  it('a service that is ended meanwhile stops where it is, and says how many were decided', async () => {
    await held(300);
    const { app, service } = running;
    let ended: Promise<unknown> = Promise.resolve();
    const { snapshot } = service.store;
    let looks = 0;
    service.store.snapshot = async (work) => {
      looks += 1;
      if (looks === 3)
        await new Promise<void>((begun) => {
          ending = begun;
          ended = app.close();
        });
      return snapshot(work);
    };
    const answered = await running.http('POST', '/operator/outbox', {
      body: { act: 'release-all', count: 300 },
      headers: { authorization: `Bearer ${operatorKey(sandboxIdentity.secret)}` },
    });
    await ended;
    expect(answered.body).toMatchObject({ done: false, counts: { decided: 100, left: 200 } });
    expect(await service.store.transaction((tx) => tx.overview.heldCount())).toBe(200);
  });

  it('one that became too late is not let go either', async () => {
    await held(1, due - 4 * 86_400_000);
    expect(await actOn(running.service, { act: 'release', id: `${due - 4 * 86_400_000}-0` })).toMatchObject({
      done: false,
      says: expect.stringContaining('too late by LATE_DAYS'),
    });
    expect(await states()).toEqual({ skipped: 1 });
  });

  it('whoever asks something meanwhile comes in between', async () => {
    await held(300);
    let [turns, isOver] = [0, false];
    const turn = (): void => {
      turns += 1;
      if (!isOver) setImmediate(turn);
    };
    turn();
    await actOn(running.service, { act: 'drop-all', count: 300 });
    isOver = true;
    expect(turns).toBeGreaterThanOrEqual(300 / 50);
  });

  it('really goes out, and each decision is in the log, of nobody', async () => {
    await running.close();
    running = await runningService(undefined, { logStream: { write: (line) => void log.push(line) } });
    await dueMessage(running);
    const openid = running.sandbox.openid('daughter');
    const row = await running.service.store.transaction(async (tx) => {
      const person = await tx.people.findByOpenid(openid);
      const found = person && (await tx.reminders.ofPerson(person.id)).find(({ on }) => on === '2026-11-30');
      if (found) await tx.restores.hold(found);
      return found;
    });
    await tick(running);
    expect(running.sandbox.inbox('daughter')).toHaveLength(0);
    await actOn(running.service, { act: 'release-all', count: 1 });
    await tick(running);
    expect(running.sandbox.inbox('daughter')).toHaveLength(1);
    const lines = log.map((line) => JSON.parse(line)).filter(({ operator }) => operator !== undefined);
    expect(lines).toMatchObject([
      { operator: 'release-all' },
      { operator: 'release', reminder: row?.id, decided: 'released' },
      { operator: 'release-all', released: 1, late: 0 },
    ]);
    for (const name of [openid, row?.personId]) expect(JSON.stringify(lines)).not.toContain(name);
  });
});
