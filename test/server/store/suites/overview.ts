import type { ReminderFacts, ReminderStage } from '../../../../server/store/ports/reminders.ts';
import type { Store, Transaction } from '../../../../server/store/store.ts';
import { day } from '../../../support/day.ts';
import { someReminder } from '../../support/some-reminder.ts';

/** What an operator is told. */
export const overviewSuite = (open: () => Promise<Store>): void => {
  let store: Store;
  const look = <T>(work: (tx: Transaction) => Promise<T>) => store.snapshot(work);
  const keep = (id: string, stage: ReminderStage, change: Partial<ReminderFacts> = {}) =>
    store.transaction(async (tx) => {
      await tx.people.insert({ id, openid: `o-${id}` }, 1);
      await tx.reminders.save(someReminder({ id, ownerId: id, personId: id, on: day('2026-11-30'), ...change }, stage));
    });
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const templateId = 't';

  it('counts the messages of some days by what became of them', async () => {
    await keep('r1', { state: 'delivered', templateId, msgid: '1' });
    await keep('r2', { state: 'delivered', templateId, msgid: '2' });
    await keep('r3', { state: 'failed', templateId });
    await keep('r4', { state: 'planned', notBefore: 5 }, { on: day('2026-11-29') });
    await keep('r5', { state: 'planned', notBefore: 5 }, { on: day('2026-12-01') });
    expect(await look((tx) => tx.overview.days(day('2026-11-29'), day('2026-11-30')))).toEqual([
      { on: '2026-11-29', state: 'planned', count: 1 },
      { on: '2026-11-30', state: 'delivered', count: 2 },
      { on: '2026-11-30', state: 'failed', count: 1 },
    ]);
  });

  it('finds what failed or is lost since a day, the newest first, and not what settles by itself', async () => {
    await keep('r1', { state: 'failed', templateId }, { at: 1000 });
    await keep('r2', { state: 'uncertain', eventUntil: null, templateId }, { at: 2000 });
    await keep('r3', { state: 'uncertain', eventUntil: 9000, templateId }, { at: 3000 });
    await keep('r4', { state: 'failed', templateId }, { on: day('2026-11-20') });
    const stuck = (limit: number) => look((tx) => tx.overview.stuck(day('2026-11-24'), limit));
    expect((await stuck(9)).map(({ id }) => id)).toEqual(['r2', 'r1']);
    expect((await stuck(1)).map(({ id }) => id)).toEqual(['r2']);
  });

  it('tells how many of those to come a subscription backs', async () => {
    expect(await look((tx) => tx.overview.coming(0, 9, 9))).toEqual({ funded: 0, unfunded: 0 });
    await keep('r1', { state: 'planned', notBefore: 2000 });
    await keep('r2', { state: 'planned', notBefore: 3000 }, { funded: false });
    await keep('r3', { state: 'planned', notBefore: 9000 });
    await keep('r4', { state: 'sent', templateId });
    expect(await look((tx) => tx.overview.coming(1000, 3000, 9))).toEqual({ funded: 1, unfunded: 1 });
    expect(await look((tx) => tx.overview.coming(1000, 3000, 1))).toEqual({ funded: 1, unfunded: 0 });
  });

  it('counts what waits for the operator after a restore', async () => {
    await keep('r1', { state: 'planned', notBefore: 1000 });
    expect(await look((tx) => tx.overview.heldCount())).toBe(0);
    await store.transaction(async (tx) => {
      const row = await tx.reminders.find('r1');
      if (row) await tx.restores.hold(row);
    });
    expect(await look((tx) => tx.overview.heldCount())).toBe(1);
  });
};
