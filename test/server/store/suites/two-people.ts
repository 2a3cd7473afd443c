import type { Store, Transaction } from '../../../../server/store/store.ts';

/** Opens an empty store before each test, with two people in it; what it returns runs one transaction there. */
export const twoPeople = (open: () => Promise<Store>) => {
  let store: Store;
  const act = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => store.transaction(work);
  beforeEach(async () => {
    store = await open();
    await act(async (tx) => {
      for (const id of ['p1', 'p2']) await tx.people.insert({ id, openid: `o-${id}` }, 1);
    });
  });
  afterEach(() => store.close());
  return act;
};
