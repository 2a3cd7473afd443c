import type { CivilDate } from '../../../src/rules/vocabulary.ts';
import { tablesOf } from '../sql/tables-of.ts';
import type { Store, Transaction } from '../store.ts';
import { openOwned } from './open-owned.ts';

/**
 * One process owns the file; its one connection does one transaction after the other, so they wait in line here.
 * `path`: a file, or `:memory:`. `today`: the day in China, for what an older program did not keep. Throws
 * `UnfitDatabase` when the file cannot be worked on.
 */
export const openSqliteStore = async (path: string, today: CivilDate): Promise<Store> => {
  const { db, checked, lock } = await openOwned(path, today);
  const tables = tablesOf(db);
  let last: Promise<unknown> = Promise.resolve();

  const whole = async <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => {
    db.exec('BEGIN IMMEDIATE');
    try {
      const value = await work(tables);
      db.exec('COMMIT');
      return value;
    } catch (error) {
      db.exec('ROLLBACK');
      throw error;
    }
  };

  const inLine = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.then(
      () => undefined,
      () => undefined,
    );
    return turn;
  };

  return {
    soleOwner: true,
    checked: () => checked,
    transaction: (work) => inLine(() => whole(work)),
    ping: async () => {
      try {
        return (await db.one('SELECT 1 AS up')) !== null;
      } catch {
        return false;
      }
    },
    close: () =>
      inLine(async () => {
        db.close();
        lock.release();
      }),
  };
};
