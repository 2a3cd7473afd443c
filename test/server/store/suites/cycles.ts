import type { Store } from '../../../../server/store/store.ts';
import { keepOwn } from '../../support/kept-elders.ts';
import { mum } from '../../support/mum.ts';
import { someReminder } from '../../support/some-reminder.ts';
import { twoPeople } from './two-people.ts';

/** Whose turn it is, as long as a message tells of it. */
export const cyclesSuite = (open: () => Promise<Store>): void => {
  const act = twoPeople(open);

  it('keeps a cycle with its owner, moves its turn, and drops it with its last message', async () => {
    const cycle = { id: 'c1', elderId: 'mum', benefitId: 'b1', basis: '2025-12-15/-', turn: '2026-12-14', begunAt: 1 };
    const other = { ...cycle, id: 'c2', turn: null, begunAt: 2 };
    await act(async (tx) => {
      await keepOwn(tx, 'p1', mum);
      await tx.cycles.save('p1', cycle);
      await tx.cycles.save('p1', other);
      await tx.cycles.save('p1', { ...cycle, turn: '2026-12-31' });
      await tx.reminders.save(someReminder({ cycleId: 'another', also: [{ benefitId: 'b1', cycleId: 'c1' }] }));
    });
    expect(await act((tx) => tx.cycles.ofOwner('p1'))).toEqual([other, { ...cycle, turn: '2026-12-31' }]);
    expect(await act((tx) => tx.cycles.ofOwner('p2'))).toEqual([]);
    await act((tx) => tx.cycles.dropUnused('p1'));
    expect((await act((tx) => tx.cycles.ofOwner('p1'))).map(({ id }) => id)).toEqual(['c1']);
    await act((tx) => tx.elders.remove('p1', 'mum'));
    expect(await act((tx) => tx.cycles.ofOwner('p1'))).toEqual([]);
  });
};
