import type { Store } from '../../../../server/store/store.ts';
import { twoPeople } from './two-people.ts';

/** Changes counted once, and invites that run out. */
export const familiesSuite = (open: () => Promise<Store>): void => {
  const act = twoPeople(open);

  it('remembers which changes were counted, each person’s own, and forgets the oldest first', async () => {
    await act(async (tx) => {
      await tx.families.count('p1', 'c1', 10);
      await tx.families.count('p1', 'c1', 30); // once is enough
      await tx.families.count('p1', 'c2', 20);
      await tx.families.count('p2', 'c1', 30);
    });
    const counted = (person: string) =>
      act(async (tx) => [...(await tx.families.counted(person, ['c1', 'c2', 'c3']))].sort());
    expect([await counted('p1'), await counted('p2')]).toEqual([['c1', 'c2'], ['c1']]);
    expect(await act((tx) => tx.families.dropCounted(25, 1))).toBe(1);
    expect([await counted('p1'), await counted('p2')]).toEqual([['c2'], ['c1']]);
    expect(await act((tx) => tx.families.dropCounted(25, 9))).toBe(1);
    await act((tx) => tx.people.erase('p2'));
    expect([await counted('p1'), await counted('p2')]).toEqual([[], []]);
  });

  it('lets five invites of a family be open, and forgets those past their term', async () => {
    const known = await act(async (tx) => {
      await tx.families.insert('f1', 1);
      const keeper = { keeper: true, recognised: true, invitedBy: null, word: null, joinedAt: 1 };
      await tx.families.saveMember({ familyId: 'f1', id: 'm1', personId: 'p1', ...keeper });
      const begun: boolean[] = [];
      for (const at of [1, 2, 3, 4, 5, 6]) {
        await tx.families.insertInvite({ familyId: 'f1', id: `i${at}`, hash: `h${at}`, madeBy: 'm1', madeAt: at });
        begun.push(await tx.families.beginInvite(`h${at}`, 10));
      }
      return begun;
    });
    expect(known).toEqual([true, true, true, true, true, false]);
    const isAlive = async (hash: string, now: number) =>
      (await act((tx) => tx.families.meetInvite(hash, 'p2', now)))?.alive ?? null;
    const later = 10 + 3 * 86_400_000;
    expect([await isAlive('h1', later - 1), await isAlive('h1', later), await isAlive('h7', later)]).toEqual([
      true,
      false,
      null,
    ]);
    await act((tx) => tx.families.putOut('f1', 'p2', 3));
    expect([await isAlive('h3', 11), await isAlive('h4', 11)]).toEqual([false, true]);
    expect(await act((tx) => tx.families.dropInvites(3, 9))).toBe(2);
    expect(await isAlive('h1', 11)).toBeNull();
    await act((tx) => tx.families.remove('f1'));
    expect(await act((tx) => tx.families.membersOf('f1'))).toEqual([]);
  });
};
