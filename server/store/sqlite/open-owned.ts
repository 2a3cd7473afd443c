import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CivilDate } from '../../../src/rules/vocabulary.ts';
import { UnfitDatabase } from '../unfit.ts';
import { type Database, openDatabase } from './database.ts';
import { type FileLock, lockFile } from './file-lock.ts';
import { migrate } from './migrate.ts';
import { soundness } from './soundness.ts';
import { expectedOf } from './sqlite-failure.ts';

export type OwnedFile = {
  db: Database;
  lock: FileLock;
  /** Settles when the whole file was found sound, and rejects when it was not. */
  checked: Promise<void>;
};

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const inWords = (error: unknown): unknown => {
  const expected = expectedOf(error);
  return expected === null ? error : new UnfitDatabase(expected);
};

const openChecked = async (path: string, today: CivilDate, lock: FileLock): Promise<OwnedFile> => {
  const db = openDatabase(path);
  try {
    const { checked } = await soundness(path, db);
    await migrate(db, today);
    // Whoever waits for it hears of a failure; until then it is no unhandled one.
    checked.catch(() => undefined);
    return { db, lock, checked };
  } catch (error) {
    db.close();
    throw error;
  }
};

/** Opens the file for this process alone, and brings its tables up to date. `path`: a file, or `:memory:`. */
export const openOwned = async (path: string, today: CivilDate): Promise<OwnedFile> => {
  try {
    if (isFolder(path)) throw new UnfitDatabase('a file (this is a folder)');
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    const lock = lockFile(path);
    try {
      return await openChecked(path, today, lock);
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (error) {
    throw inWords(error);
  }
};
