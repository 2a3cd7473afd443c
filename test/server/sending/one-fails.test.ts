import type { Reminder } from '../../../server/store/ports/reminders.ts';
import type { Store, Transaction } from '../../../server/store/store.ts';
import { acceptingFamilies } from '../support/accepting-families.ts';
import { emptyStore } from '../support/empty-store.ts';
import { type Running, runningService } from '../support/running-service.ts';

const families = ['family-1', 'family-2', 'family-3'];

/** Armed, the second message to begin cannot be written, however often: the first alone shows that WeChat is there. */
const failing = (store: Store) => {
  let isArmed = false;
  const begun = new Set<string>();
  const moveOn = (tx: Transaction) => async (rows: readonly Reminder[]) => {
    for (const { id, state } of rows) {
      if (isArmed && state === 'sending') begun.add(id);
      if (id === [...begun][1]) throw new Error('the second message cannot be written');
    }
    return tx.reminders.moveOn(rows);
  };
  const reminders = (tx: Transaction) => ({ ...tx.reminders, moveOn: moveOn(tx) });
  const guarded: Store = {
    ...store,
    transaction: (work) => store.transaction((tx) => work({ ...tx, reminders: reminders(tx) })),
  };
  const arm = (armed: boolean): void => {
    isArmed = armed;
    if (!armed) begun.clear();
  };
  return { store: guarded, arm };
};

describe('one of several sends fails in the database', () => {
  let running: Running;
  let arm: (armed: boolean) => void;
  beforeEach(async () => {
    const failingStore = failing(await emptyStore());
    arm = failingStore.arm;
    running = await runningService('2026-11-24T02:00:00Z', { store: failingStore.store });
    await acceptingFamilies(running, families);
    running.clock.to('2026-11-30T01:00:00Z');
  });
  afterEach(() => running.close());

  const states = () => running.service.store.transaction((tx) => tx.reminders.countByState());

  it('the answers of the others are on record before the round ends: a stop then loses none', async () => {
    arm(true);
    await expect(running.sender.tick()).rejects.toThrow('the second message cannot be written');
    const { claimed = 0, sending = 0, sent = 0, delivered = 0 } = await states();
    expect({ claimed, sending, answered: sent + delivered }).toEqual({ claimed: 1, sending: 0, answered: 2 });
  });

  it('it goes out itself once its lease is over, and no one gets two', async () => {
    arm(true);
    await running.sender.tick().catch(() => undefined);
    arm(false);
    running.clock.forward(61_000);
    await running.sender.tick();
    await running.sandbox.idle();
    expect(
      running.sandbox
        .inbox()
        .map(({ person }) => person)
        .sort(),
    ).toEqual(families);
  });
});
