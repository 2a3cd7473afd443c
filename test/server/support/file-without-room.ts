import { join } from 'node:path';
import { openOwned } from '../../../server/store/sqlite/open-owned.ts';
import { storeOf } from '../../../server/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../../server/store/store.ts';
import { day } from '../../support/day.ts';

/** A file in this folder that has no room beyond so many pages: SQLite then says that the disk is full. */
export const fileWithoutRoom = async (folder: string, mostPages: number): Promise<Store> => {
  const options = { path: join(folder, 'reminders.sqlite'), journal: null, today: day('2026-11-24') };
  const owned = await openOwned(options);
  owned.db.exec(`PRAGMA max_page_count = ${mostPages}`);
  return storeOf(owned, options);
};
