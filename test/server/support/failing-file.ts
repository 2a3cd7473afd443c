import { closeSync, openSync, statSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Database } from '../../../server/store/sqlite/database.ts';
import { openOwned } from '../../../server/store/sqlite/open-owned.ts';
import { storeOf } from '../../../server/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../../server/store/store.ts';
import { day } from '../../support/day.ts';

export type FileFailure = 'down' | 'full' | 'read-only' | 'failing' | 'damaged';

export type FailingFile = {
  store: Store;
  /** From now on SQLite itself fails, and says how; what is returned ends it, where it can end. */
  fail(how: FileFailure): () => void;
  /** Writes as many new rows as a file without room has none for; `through`: the store or what watches it. */
  write(through: Pick<Store, 'transaction'>): Promise<void>;
};

const page = 4096;

const spoil = (path: string): void => {
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(statSync(path).size - page, 0x5a), 0, undefined, page); // all but the header
  closeSync(file);
};

const failures: Record<FileFailure, (db: Database, path: string) => () => void> = {
  down: (_db, path) => {
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    return () => other.close();
  },
  full: (db) => {
    db.exec('PRAGMA max_page_count = 1'); // SQLite takes as many as there are
    return () => db.exec('PRAGMA max_page_count = 1000000');
  },
  'read-only': (db) => {
    db.exec('PRAGMA query_only = ON');
    return () => db.exec('PRAGMA query_only = OFF');
  },
  failing: (db, path) => {
    db.exec('PRAGMA shrink_memory'); // nothing is read from memory
    truncateSync(`${path}-wal`);
    return () => undefined;
  },
  damaged: (db, path) => {
    db.checkpoint();
    db.exec('PRAGMA shrink_memory');
    spoil(path);
    return () => undefined;
  },
};

/** A store on a file in this folder whose disk, rights or neighbours can fail as they really do. */
export const failingFile = async (folder: string): Promise<FailingFile> => {
  const options = { path: join(folder, 'reminders.sqlite'), journal: null, today: day('2026-11-24'), patienceMs: 0 };
  const owned = await openOwned(options);
  const store = storeOf(owned, options);
  let written = 0;
  const write: FailingFile['write'] = ({ transaction }) =>
    transaction(async (tx) => {
      for (let rows = 0; rows < 500; rows += 1) {
        written += 1;
        await tx.people.insert({ id: `p${written}`, openid: `o${written}` }, 1);
      }
    });
  await write(store);
  return { store, fail: (how) => failures[how](owned.db, options.path), write };
};
