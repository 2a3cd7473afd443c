import { openOwned } from '../../server/store/sqlite/open-owned.ts';
import { benefit, elder } from '../../src/contract/elder.ts';
import { certificationRecord } from '../../src/rules/benefit/certification.ts';
import { todayInChina } from '../../src/rules/china-time.ts';
import { tablesInOrder } from '../move/tables.ts';

/** What holds something, and the names of its parts. */
export type Shape = ReadonlyMap<string, readonly string[]>;

/** The tables that a start makes, and their columns. */
export const tablesMade = async (): Promise<Shape> => {
  const { db, lock } = await openOwned({ path: ':memory:', journal: null, today: todayInChina(0) });
  const tables = await tablesInOrder(db);
  db.close();
  lock.release();
  return new Map(tables.map(({ name, columns }) => [name, columns]));
};

/** An elder's document as the contract has it. */
export const documentsMade = (): Shape =>
  new Map([
    ['elder', Object.keys(elder.entries)],
    ['benefit', Object.keys(benefit.entries)],
    ['record', [...new Set(certificationRecord.options.flatMap(({ entries }) => Object.keys(entries)))]],
  ]);
