import type { Store } from '../../../../server/store/store.ts';
import { day } from '../../../support/day.ts';
import { someReminder } from '../../support/some-reminder.ts';
import { twoPeople } from './two-people.ts';

/** What was held after a restore, and what the operator said of it. */
export const restoresSuite = (open: () => Promise<Store>): void => {
  const act = twoPeople(open);
  const held = ['2026-11-29', '2026-11-30', '2026-12-01'];
  beforeEach(() =>
    act(async (tx) => {
      for (const on of held) await tx.restores.hold(someReminder({ id: on, on: day(on) }));
    }),
  );

  const decisions = () => act((tx) => Promise.all(held.map((on) => tx.restores.decisionOf({ id: on, on: day(on) }))));

  it('keeps what was decided of each, and decides of none twice', async () => {
    expect(await act((tx) => tx.restores.release('2026-11-29', 5000))).toBe(true);
    expect(await act((tx) => tx.restores.drop('2026-11-30'))).toBe(true);
    expect(await act((tx) => tx.restores.drop('2026-11-29'))).toBe(false);
    expect(await decisions()).toEqual(['released', 'dropped', null]);
  });

  it('keeps it with a message that goes to another day, and forgets it with the message', async () => {
    await act((tx) => tx.restores.release('2026-11-29', 5000));
    const moved = someReminder({ id: '2026-11-29', on: day('2027-07-01') });
    await act((tx) => tx.reminders.save(moved, day('2026-11-29')));
    expect(await act((tx) => tx.restores.decisionOf(moved))).toBe('released');
    await act((tx) => tx.reminders.remove(moved));
    expect(await act((tx) => tx.restores.decisionOf(moved))).toBeNull();
  });
};
