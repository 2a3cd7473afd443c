import {
  chmodSync,
  chownSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fieldError, ok, type Result } from '../../src/rules/result.ts';
import { makeFolder } from '../store/make-folder.ts';
import { type FileLock, lockFile } from '../store/sqlite/file-lock.ts';
import { copyMark, takeOver } from '../store/sqlite/file-mark.ts';
import { freeName } from '../store/sqlite/free-name.ts';
import { asideOfRestore, undoHalfRestore } from '../store/sqlite/half-restore.ts';
import { namedFile } from '../store/sqlite/named-file.ts';
import { otherThanFile } from '../store/sqlite/other-than-file.ts';
import { expectedOf } from '../store/sqlite/sqlite-failure.ts';
import { UnfitDatabase } from '../store/unfit.ts';
import { exchangeSteps } from './exchange.ts';
import { isOurs } from './is-ours.ts';

/** Marks a copy as one, so that the next start knows, whoever made it; what is wrong with it, null: nothing. */
const checkCopy = (copy: string): string | null => {
  const db = new DatabaseSync(copy);
  try {
    const found = String(db.prepare('PRAGMA quick_check(1)').get()?.quick_check);
    if (found !== 'ok') return `an undamaged file; SQLite found: ${found}`;
    if (!isOurs(db)) return 'a backup of this service';
    db.exec(`PRAGMA journal_mode = DELETE; PRAGMA application_id = ${copyMark}`);
    return null;
  } finally {
    db.close();
  }
};

const removeParts = (copy: string): void => {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${copy}${end}`, { force: true });
};

const sync = (path: string): void => {
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
};

/**
 * Restored by root it would be a file that the service may not open: it is its folder's owner's, who alone reads it.
 */
const giveToOwner = (path: string): void => {
  chmodSync(path, 0o600);
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(dirname(path));
  chownSync(path, uid, gid);
};

/** What was put aside; null: nothing was there. */
const exchange = (file: string, copy: string): string | null => {
  undoHalfRestore(file);
  takeOver(file, null); // where another restore was ended, a log that is not the file's lies beside it
  const aside = freeName(asideOfRestore(file));
  const isThere = existsSync(file);
  for (const step of exchangeSteps(file, copy, aside)) step();
  return isThere ? aside : null;
};

const withLock = (file: string, work: (lock: FileLock) => Result<{ aside: string | null }>) => {
  const lock = lockFile(file);
  try {
    return work(lock);
  } finally {
    lock.release();
  }
};

/**
 * Puts a copy of `from` in the place of the database file; the service has to be stopped. What was there is kept as
 * `aside` (`….before-restore`, then `….before-restore-2`), which no later restore overwrites. The next start knows that
 * the data came back, and holds what may have been sent since. `isNew`: nothing is there yet, as on another machine.
 * Without that word a path where nothing is counts as mistyped.
 */
export const restore = (backup: string, database: string, { isNew = false } = {}): Result<{ aside: string | null }> => {
  const [from, file] = [namedFile(backup), namedFile(database)];
  if (!existsSync(from)) return fieldError('the backup', 'a file that is there', from);
  for (const [field, path] of [
    ['the backup', from],
    ['DATABASE', file],
  ] as const) {
    const other = otherThanFile(path);
    if (other !== null) return fieldError(field, other, path);
  }
  if (!isNew && !existsSync(file))
    return fieldError('DATABASE', `a file that is there (${resolve(file)} is not; --new makes it)`, '');
  const copy = `${file}.part`;
  let [field, named] = ['DATABASE', file];
  try {
    makeFolder(dirname(file));
    return withLock(file, () => {
      [field, named] = ['the backup', from];
      removeParts(copy); // of one that was ended in its midst
      copyFileSync(from, copy);
      // Of a file that was copied by hand while it was at work: the last of it is there.
      if (existsSync(`${from}-wal`)) copyFileSync(`${from}-wal`, `${copy}-wal`);
      const wrong = checkCopy(copy);
      if (wrong !== null) return fieldError('the backup', wrong, from);
      for (const path of [copy, `${file}.lock`]) giveToOwner(path);
      sync(copy);
      return ok({ aside: exchange(file, copy) });
    });
  } catch (error) {
    if (error instanceof UnfitDatabase) return fieldError('DATABASE', error.message, file);
    const expected = expectedOf(error);
    if (expected === null) throw error;
    return fieldError(field, expected, named);
  } finally {
    removeParts(copy);
  }
};
