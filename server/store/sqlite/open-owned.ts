import { dirname } from 'node:path';
import type { CivilDate } from '../../../src/rules/vocabulary.ts';
import { makeFolder } from '../make-folder.ts';
import { UnfitDatabase } from '../unfit.ts';
import { type Database, openDatabase } from './database.ts';
import { type FileLock, lockFile } from './file-lock.ts';
import { renewMark, takeOver } from './file-mark.ts';
import { undoHalfRestore } from './half-restore.ts';
import { migrate } from './migrate.ts';
import { movedAway } from './moved-away.ts';
import { checkLink, checkNames, namedFile } from './named-file.ts';
import { otherThanFile } from './other-than-file.ts';
import { soundness } from './soundness.ts';
import { expectedOf } from './sqlite-failure.ts';

export type OwnedFile = {
  /** Where it lies, whatever link it was named by. */
  path: string;
  db: Database;
  lock: FileLock;
  /** Has the whole file read, once: settles when it was found sound, and rejects when it was not. */
  checked(): Promise<void>;
  /** Nobody waits for that any more. */
  giveUp(): void;
  /** Another file than the last run's was put in its place. */
  replaced: boolean;
};

export type FileOptions = {
  /** A file, or `:memory:`. */
  path: string;
  /** The folder of the journal, where the file's mark is kept as well; null: neither is. */
  journal: string | null;
  /** The day in China, for what an older program did not keep. */
  today: CivilDate;
  /** How long a transaction waits for another program that writes; unless said, some seconds. */
  patienceMs?: number;
};

const inWords = (error: unknown): unknown => {
  const expected = expectedOf(error);
  return expected === null ? error : new UnfitDatabase(expected);
};

const openChecked = async ({ path, journal, today }: FileOptions, lock: FileLock): Promise<OwnedFile> => {
  const { replaced, mark } = takeOver(path, journal);
  const db = openDatabase(path);
  try {
    const { rest } = await soundness(path, db);
    await migrate(db, today);
    if (journal !== null) await renewMark(journal, db, mark);
    const giving = new AbortController();
    let checking: Promise<void> | null = null;
    const checked = (): Promise<void> => {
      checking ??= rest(giving.signal);
      return checking;
    };
    return { path, db, lock, checked, giveUp: () => giving.abort(), replaced };
  } catch (error) {
    db.close();
    throw error;
  }
};

/** Opens the file for this process alone, and brings its tables up to date. */
export const openOwned = async (options: FileOptions): Promise<OwnedFile> => {
  const path = namedFile(options.path);
  try {
    const other = otherThanFile(options.path);
    if (other !== null) throw new UnfitDatabase(other);
    const moved = movedAway(path);
    if (moved !== null) throw new UnfitDatabase(moved);
    checkLink(options.path);
    if (path !== ':memory:') makeFolder(dirname(path));
    const lock = lockFile(path);
    try {
      undoHalfRestore(path);
      checkNames(path);
      return await openChecked({ ...options, path }, lock);
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (error) {
    throw inWords(error);
  }
};
