import type { Store } from '../../../../server/store/store.ts';
import { eldersOf, keepOwn } from '../../support/kept-elders.ts';
import { mum } from '../../support/mum.ts';
import { twoPeople } from './two-people.ts';

/** A transaction is whole, alone, or never was. */
export const transactionsSuite = (open: () => Promise<Store>): void => {
  const act = twoPeople(open);

  it('answers, and takes a write that changes nothing', async () => {
    const store = await open();
    expect(await store.ping()).toBe(true);
    await store.touch();
    await store.close();
  });

  it('keeps all of a transaction, or none when it fails half way', async () => {
    const half = act(async (tx) => {
      await keepOwn(tx, 'p1', mum);
      throw new Error('half way');
    });
    await expect(half).rejects.toThrow('half way');
    expect(await act((tx) => eldersOf(tx, 'p1'))).toEqual([]);
  });

  it('lets no transaction see another’s half', async () => {
    const seen: number[] = [];
    const grow = () =>
      act(async (tx) => {
        const before = (await eldersOf(tx, 'p1')).length;
        await Promise.resolve();
        await keepOwn(tx, 'p1', { ...mum, id: `elder-${before}`, benefits: [] });
        seen.push(before);
      });
    await Promise.all([grow(), grow(), grow()]);
    expect(seen).toEqual([0, 1, 2]);
  });
};
