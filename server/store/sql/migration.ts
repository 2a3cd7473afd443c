import type { CivilDate } from '../../../src/rules/vocabulary.ts';
import type { Connection } from './connection.ts';

/** How the two databases name the same things. */
type Dialect = {
  /** Ids are ordered by their bytes, so that an order does not depend on the server's language. */
  id: string;
  instant: string;
  /** The order of insertion, where the database does not keep it by itself. */
  rowid: string;
  strict: string;
  /** Messages lie in parts by their days. */
  parts: boolean;
};

export const sqlite: Dialect = { id: 'TEXT', instant: 'INTEGER', rowid: '', strict: ' STRICT', parts: false };

export const postgres: Dialect = {
  id: 'TEXT COLLATE "C"',
  instant: 'BIGINT',
  rowid: 'rowid BIGINT GENERATED ALWAYS AS IDENTITY,',
  strict: '',
  parts: true,
};

/** One step of the tables: what is in the way is set aside, what it held is carried over, and then it goes. */
export type Migration = {
  before(dialect: Dialect): string;
  /** `today` in China, for what was told on a day that nobody kept. */
  carry?(db: Connection, today: CivilDate, dialect: Dialect): Promise<void>;
  after?: string;
};
