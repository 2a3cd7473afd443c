import { chmodSync, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fieldError, ok, type Result } from '../../src/rules/result.ts';
import { copyMark } from '../store/sqlite/file-mark.ts';
import { movedAway } from '../store/sqlite/moved-away.ts';
import { namedFile } from '../store/sqlite/named-file.ts';
import { otherThanFile } from '../store/sqlite/other-than-file.ts';
import { expectedOf, isOfWriting } from '../store/sqlite/sqlite-failure.ts';
import { isOurs } from './is-ours.ts';

/**
 * Sets the copy apart from a file at work, and looks whether it is whole and ours: how many people are in it, or what
 * is wrong.
 */
const finish = (copy: string): Result<number> => {
  const db = new DatabaseSync(copy);
  try {
    const found = String(db.prepare('PRAGMA quick_check(1)').get()?.quick_check);
    if (found !== 'ok') return fieldError('DATABASE', `an undamaged file; SQLite found: ${found}`, '');
    if (!isOurs(db)) return fieldError('DATABASE', 'a file of this service (this one is of another program)', '');
    db.exec(`PRAGMA application_id = ${copyMark}`);
    return ok(Number(db.prepare('SELECT count(*) AS n FROM people').get()?.n));
  } finally {
    db.close();
  }
};

const copyInto = (file: string, copy: string): void => {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    db.exec('PRAGMA busy_timeout = 10000');
    db.prepare('SELECT 1 FROM sqlite_schema').get(); // tells more of why it cannot be read
    db.prepare('VACUUM INTO ?').run(copy);
  } finally {
    db.close();
  }
};

/** When it was last written, its log included. */
const changedAt = (file: string): Date =>
  new Date(Math.max(...[file, `${file}-wal`].map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0)));

const removeParts = (copy: string): void => {
  for (const end of ['', '-journal', '-wal', '-shm']) rmSync(`${copy}${end}`, { force: true });
};

/** What was copied: of which file, as it was when. */
type BackedUp = { from: string; bytes: number; people: number; changedAt: Date };

/**
 * Copies the database file to `to`, one moment of it, while the service runs. A file that is there already is not
 * overwritten. The copy holds nothing that was erased.
 */
export const backup = (database: string, to: string): Result<BackedUp> => {
  const file = namedFile(database);
  if (!existsSync(file)) return fieldError('DATABASE', movedAway(file) ?? 'a file that is there', file);
  const other = otherThanFile(file);
  if (other !== null) return fieldError('DATABASE', other, file);
  if (!existsSync(dirname(to))) return fieldError('the backup', 'a folder that is there', dirname(to));
  if (existsSync(to)) return fieldError('the backup', 'a name that is free', to);
  const copy = `${to}.part`;
  try {
    removeParts(copy); // of one that was ended in its midst
    const from = { from: resolve(file), changedAt: changedAt(file) };
    copyInto(file, copy);
    chmodSync(copy, 0o600);
    const people = finish(copy);
    if (!people.ok) return fieldError(people.error.field, people.error.expected, file);
    renameSync(copy, to);
    return ok({ ...from, bytes: statSync(to).size, people: people.value });
  } catch (error) {
    const expected = expectedOf(error);
    if (expected === null) throw error;
    return isOfWriting(error) ? fieldError('the backup', expected, to) : fieldError('DATABASE', expected, file);
  } finally {
    removeParts(copy);
  }
};
