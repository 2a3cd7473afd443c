import type { Store } from '../../../server/store/store.ts';
import { dueMessage } from '../support/due-message.ts';
import { emptyStore } from '../support/empty-store.ts';
import { logIn } from '../support/family-member.ts';
import { mum } from '../support/mum.ts';
import { type RestingLoop, restingLoop } from '../support/resting-loop.ts';
import { type Running, runningService } from '../support/running-service.ts';

const secondMs = 1000;
const minuteMs = 60 * secondMs;

/** What a service asks of its database. */
const countedStore = async () => {
  const store = await emptyStore();
  const asked = { transactions: 0, reads: 0 };
  const counted: Store = {
    ...store,
    transaction: (work) => {
      asked.transactions += 1;
      return store.transaction(work);
    },
    snapshot: (work) => {
      asked.reads += 1;
      return store.snapshot(work);
    },
  };
  return { store: counted, asked };
};

/** Its first round has been, with all that is done at a start. */
const atRest = async (running: Running): Promise<RestingLoop> => {
  const resting = await restingLoop(running, running.clock);
  while (resting.restMs() === secondMs) await resting.nextRound();
  return resting;
};

describe('a service in which nothing happens', () => {
  it.each([
    ['by day', '2026-11-24T02:00:30Z'],
    ['in the dead of night', '2026-11-23T19:00:30Z'],
  ])('%s reads twice in five seconds and begins no transaction', async (_when, instant) => {
    const { store, asked } = await countedStore();
    const running = await runningService(instant, { store });
    const { save, accept } = await logIn(running, 'daughter');
    await save(mum);
    await accept('tap-00000001');
    const resting = await atRest(running);
    const before = { ...asked };
    expect(await resting.forward(5 * minuteMs)).toBe(60);
    expect(asked.transactions - before.transactions).toBe(0);
    expect(asked.reads - before.reads).toBe(2 * 60);
    await resting.loop.stop();
    await running.close();
  });

  it('begins at the full hour, so that no message waits for the end of a rest', async () => {
    const running = await runningService();
    await dueMessage(running);
    running.clock.to('2026-11-30T00:59:57Z');
    const resting = await atRest(running);
    expect(resting.restMs()).toBeLessThanOrEqual(3 * secondMs);
    await resting.nextRound();
    expect(running.clock.now()).toBe(Date.parse('2026-11-30T01:00:00Z'));
    await running.sandbox.idle();
    expect(running.sandbox.inbox('daughter')).toHaveLength(1);
    await resting.loop.stop();
    await running.close();
  });

  it('wakes within a second when this process writes, once for much that is written', async () => {
    const running = await runningService('2026-11-24T02:00:30Z');
    const daughter = await logIn(running, 'daughter');
    const resting = await atRest(running);
    expect(resting.restMs()).toBe(5 * secondMs);
    await daughter.me();
    expect(resting.restMs()).toBe(5 * secondMs);
    await daughter.save(mum);
    expect(resting.restMs()).toBe(secondMs);
    await resting.loop.stop();
    await running.close();
  });

  it('wakes within a second when its clock is moved, also in the middle of a round', async () => {
    const running = await runningService('2026-11-24T02:00:30Z');
    const resting = await atRest(running);
    resting.loop.wake();
    expect(resting.restMs()).toBe(secondMs);
    const round = resting.nextRound();
    resting.loop.wake();
    await round;
    expect(resting.restMs()).toBe(secondMs);
    await resting.nextRound();
    expect(resting.restMs()).toBe(5 * secondMs);
    await resting.loop.stop();
    await running.close();
  });

  it('asks WeChat again each second while it is in doubt, and goes on at once when there is an answer', async () => {
    const running = await runningService('2026-11-24T02:00:30Z');
    running.sandbox.fault({ kind: 'down' });
    const resting = await restingLoop(running, running.clock);
    for (let rounds = 0; rounds < 10; rounds += 1) {
      expect(resting.restMs()).toBe(secondMs);
      await resting.nextRound();
    }
    running.sandbox.fault({ kind: 'up' });
    await resting.forward(minuteMs);
    expect(resting.restMs()).toBe(5 * secondMs);
    await resting.loop.stop();
    await running.close();
  });

  it('does not rest while its sender has more to do', async () => {
    const running = await runningService('2026-11-24T02:00:30Z');
    const busy = await atRest(running);
    await busy.loop.stop();
    const resting = await restingLoop(
      { ...running, sender: { ...running.sender, mayRest: () => false } },
      running.clock,
    );
    expect(resting.restMs()).toBe(secondMs);
    await resting.loop.stop();
    await running.close();
  });

  it('takes up within its longest rest what a process left behind that has died', async () => {
    const running = await runningService();
    await dueMessage(running);
    const { store, clock } = running.service;
    const until = clock.now() + minuteMs;
    await store.transaction(async (tx) => {
      const [row] = await tx.reminders.dueOfFreePeople(clock.now(), 1);
      if (row?.state !== 'planned') throw new Error('none is due');
      await tx.reminders.save({ ...row, state: 'claimed', lease: { owner: 'one that died', until } });
    });
    const resting = await atRest(running);
    await resting.forward(minuteMs + 5 * secondMs);
    await running.sandbox.idle();
    expect(running.sandbox.inbox('daughter')).toHaveLength(1);
    await resting.loop.stop();
    await running.close();
  });
});
