import type { Store } from '../../../../server/store/store.ts';
import { day, dayOrNull } from '../../../support/day.ts';
import { twoPeople } from './two-people.ts';

/** Whose plan is to be made anew. */
export const plansSuite = (open: () => Promise<Store>): void => {
  const act = twoPeople(open);

  it('finds whose plan can change, the longest due first, and whose was made before a clock went back', async () => {
    const made = (id: string, on: string, changesOn: string | null, basis = 'book 1') =>
      act((tx) => tx.people.markPlanned(new Map([[id, { on: day(on), changesOn: dayOrNull(changesOn), basis }]])));
    const due = (today: string) => act((tx) => tx.people.planDue(day(today), 9));
    expect(await due('2026-11-24')).toEqual([]);
    await made('p1', '2026-11-24', '2026-11-30');
    await made('p2', '2026-11-24', '2026-11-28');
    expect(await due('2026-11-27')).toEqual([]);
    expect(await due('2026-11-28')).toEqual(['p2']);
    expect(await due('2026-12-01')).toEqual(['p2', 'p1']);
    await made('p2', '2026-12-01', null);
    expect(await due('2026-11-29')).toEqual(['p2']);
  });

  it('finds whose plan was made from an old book, one basis after the other', async () => {
    const next = (after: string) => act((tx) => tx.people.nextBasis(after));
    expect(await next('')).toBe('unknown');
    expect(await act((tx) => tx.people.plannedFrom('unknown', 9))).toHaveLength(2);
    await act((tx) =>
      tx.people.markPlanned(new Map([['p1', { on: day('2026-11-24'), changesOn: null, basis: 'book 2' }]])),
    );
    expect(await next('')).toBe('book 2');
    expect(await next('book 2')).toBe('unknown');
    expect(await next('unknown')).toBeNull();
    expect(await act((tx) => tx.people.plannedFrom('book 2', 9))).toEqual(['p1']);
    expect((await act((tx) => tx.people.find('p1')))?.planMade.basis).toBe('book 2');
  });
};
