import { chmodSync, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fieldError, ok, type Result } from '../../src/rules/result.ts';
import { copyMark } from '../store/sqlite/file-mark.ts';
import { isFolder } from '../store/sqlite/is-folder.ts';
import { movedAway } from '../store/sqlite/moved-away.ts';
import { namedFile } from '../store/sqlite/named-file.ts';
import { expectedOf } from '../store/sqlite/sqlite-failure.ts';

/** Sets the copy apart from a file at work, and looks whether it is whole. */
const finish = (copy: string): string => {
  const db = new DatabaseSync(copy);
  try {
    db.exec(`PRAGMA application_id = ${copyMark}`);
    return String(db.prepare('PRAGMA quick_check(1)').get()?.quick_check);
  } finally {
    db.close();
  }
};

const copyInto = (file: string, copy: string): void => {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    db.exec('PRAGMA busy_timeout = 10000');
    db.prepare('VACUUM INTO ?').run(copy);
  } finally {
    db.close();
  }
};

/**
 * Copies the database file to `to`, one moment of it, while the service runs. A file that is there already is not
 * overwritten. The copy holds nothing that was erased.
 */
export const backup = (file: string, to: string): Result<{ bytes: number }> => {
  if (!existsSync(file)) return fieldError('DATABASE', movedAway(namedFile(file)) ?? 'a file that is there', file);
  if (isFolder(file)) return fieldError('DATABASE', 'a file (this is a folder)', file);
  if (!existsSync(dirname(to))) return fieldError('the backup', 'a folder that is there', dirname(to));
  if (existsSync(to)) return fieldError('the backup', 'a name that is free', to);
  const copy = `${to}.part`;
  try {
    rmSync(copy, { force: true });
    copyInto(file, copy);
    chmodSync(copy, 0o600);
    const found = finish(copy);
    if (found !== 'ok') return fieldError('DATABASE', `an undamaged file; SQLite found: ${found}`, file);
    renameSync(copy, to);
    return ok({ bytes: statSync(to).size });
  } catch (error) {
    const expected = expectedOf(error);
    rmSync(copy, { force: true });
    if (expected === null) throw error;
    return fieldError('DATABASE', expected, file);
  }
};
