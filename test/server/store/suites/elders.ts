import type { Store } from '../../../../server/store/store.ts';
import { eldersOf, keepOwn } from '../../support/kept-elders.ts';
import { mum } from '../../support/mum.ts';
import { twoPeople } from './two-people.ts';

/** What is known of somebody cared for. */
export const eldersSuite = (open: () => Promise<Store>): void => {
  const act = twoPeople(open);

  it('gives an elder back as it was saved, the last save holds, and order stays', async () => {
    const dad = { ...mum, id: 'dad', benefits: [] };
    await act(async (tx) => {
      await keepOwn(tx, 'p1', { ...mum, stopped: 'deceased' });
      await keepOwn(tx, 'p1', dad);
      await keepOwn(tx, 'p1', mum);
    });
    expect(await act((tx) => eldersOf(tx, 'p1'))).toEqual([mum, dad]);
    expect(await act((tx) => tx.elders.remove('p2', 'mum'))).toBe(false);
  });
};
