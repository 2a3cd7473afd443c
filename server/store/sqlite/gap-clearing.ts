import { closeSync, fdatasync, openSync, readSync, writeSync } from 'node:fs';
import { promisify } from 'node:util';
import { number } from '../sql/read-row.ts';
import type { Database } from './database.ts';
import { gapOf } from './gap-of.ts';
import { isBusy } from './sqlite-failure.ts';

export type GapClearing = {
  /** From now on copies of what was erased may lie anywhere in the file: all of it is gone through once more. */
  begin(): void;
  isToDo(): boolean;
  /**
   * Clears some of it, while nothing else is at work on the connection; false: not now, somebody else reads or writes.
   */
  some(): Promise<boolean>;
  /** Settles when what was cleared is on the disk. */
  written(): Promise<void>;
  /** After the database is closed. */
  close(): void;
};

const pagesAtOnce = 256;

/** From there on the number of a page that stands in another may look like the beginning of one of ours: 137 GB. */
const mostPages = 2 ** 25;

const zeros = Buffer.alloc(65_536);
const sync = promisify(fdatasync);

/**
 * SQLite overwrites what is erased (secure_delete), but not the copies that it leaves behind when rows move from page
 * to page. They are overwritten here, in the file itself: only where nothing is allocated, so that a write cut short
 * harms no row.
 */
export const gapClearing = (db: Database, path: string, isLogEmpty: () => boolean): GapClearing => {
  // Open for as long as the database is: closing it would end the locks that SQLite has on the file.
  let file: number | null = null;
  // One for all: a new one each time would be a file's length of memory before it is given back.
  let room: Buffer | null = null;
  let next: number | null = path === ':memory:' ? null : 0;

  const pragma = async (name: string): Promise<number> => number((await db.one(`PRAGMA ${name}`)) ?? {}, name);

  const begun = (): boolean => {
    try {
      db.begin();
      return true;
    } catch (error) {
      if (isBusy(error)) return false;
      throw error;
    }
  };

  const clearFrom = async (first: number): Promise<boolean> => {
    const [size, count, maps] = [await pragma('page_size'), await pragma('page_count'), await pragma('auto_vacuum')];
    // Of a file that somebody made with auto_vacuum some pages are maps, which are not told from ours.
    const isOurs = maps === 0 && count <= mostPages;
    next = isOurs && first + pagesAtOnce < count ? first + pagesAtOnce : null;
    if (!isOurs) return false;
    room ??= Buffer.alloc(pagesAtOnce * size);
    const pages = room.subarray(0, Math.max(0, Math.min(pagesAtOnce, count - first)) * size);
    file ??= openSync(path, 'r+');
    readSync(file, pages, 0, pages.length, first * size);
    let isAny = false;
    for (let at = 0; at < pages.length; at += size) {
      const page = pages.subarray(at, at + size);
      const gap = gapOf(page, first + at === 0);
      const length = gap === null ? 0 : gap.to - gap.from;
      if (gap === null || page.subarray(gap.from, gap.to).equals(zeros.subarray(0, length))) continue;
      writeSync(file, zeros, 0, length, first * size + at + gap.from);
      isAny = true;
    }
    return isAny;
  };

  return {
    begin: () => {
      if (path !== ':memory:') next = 0;
    },
    isToDo: () => next !== null,
    some: async () => {
      if (next === null || !db.checkpoint()) return false;
      if (!begun()) return false;
      let isAny = false;
      try {
        // Now nobody writes a page, here or elsewhere: what is in no log yet has to wait for this transaction.
        if (!isLogEmpty()) return false;
        isAny = await clearFrom(next);
      } finally {
        db.rollBack();
      }
      if (isAny) db.exec('PRAGMA shrink_memory'); // pages in memory are as they were; from now on they are read anew
      return true;
    },
    written: async () => {
      if (file !== null) await sync(file);
    },
    close: () => {
      if (file !== null) closeSync(file);
    },
  };
};
