import { randomInt } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../make-folder.ts';
import { UnreadableJournal, UnwrittenJournal } from '../unfit.ts';
import type { Database } from './database.ts';
import { freeName } from './free-name.ts';
import { atOnce, type Turn, transacted } from './transacted.ts';

/** Of a copy that `npm run backup` made, until it is a service's file again. */
export const copyMark = 0x636f7079;

const marksFile = (journal: string): string => join(journal, 'marks');

/**
 * The mark in the header of the file itself ("application id", bytes 68 to 71), without what a `-wal` beside it says.
 * null: there is no file yet.
 */
const markIn = (path: string): number | null => {
  if (!existsSync(path)) return null;
  const header = Buffer.alloc(72);
  const file = openSync(path, 'r');
  const read = readSync(file, header, 0, header.length, 0);
  closeSync(file);
  return read < header.length ? null : header.readUInt32BE(68);
};

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'no code');

const expectedMarks = (journal: string): number[] => {
  const file = marksFile(journal);
  try {
    return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean).map(Number) : [];
  } catch (error) {
    throw new UnreadableJournal(codeOf(error));
  }
};

const sync = (path: string, write?: string): void => {
  const file = openSync(path, write === undefined ? 'r' : 'w', 0o600);
  if (write !== undefined) writeSync(file, write);
  fsyncSync(file);
  closeSync(file);
};

/** On the disk before the mark is: a mark that nobody expects would put the service's own `-wal` aside. */
const expect = (journal: string, marks: number[]): void => {
  const file = marksFile(journal);
  try {
    makeFolder(journal, 0o700);
    sync(`${file}.part`, `${marks.join('\n')}\n`);
    renameSync(`${file}.part`, file);
    if (process.platform !== 'win32') sync(journal);
  } catch (error) {
    throw new UnwrittenJournal(codeOf(error));
  }
};

/**
 * Has another file been put in the place of the one we worked on? Then a `-wal` beside it belongs to that one, and
 * SQLite, which cannot tell, would write its pages into this one: it is put aside. Asked before the file is opened.
 */
export const takeOver = (path: string, journal: string | null): { replaced: boolean; mark: number | null } => {
  const mark = markIn(path);
  const expected = journal === null ? [] : expectedMarks(journal);
  const replaced = mark !== null && (mark === copyMark || (expected.length > 0 && !expected.includes(mark)));
  if (replaced && existsSync(`${path}-wal`)) renameSync(`${path}-wal`, freeName(`${path}-wal.of-another-file`));
  if (replaced) rmSync(`${path}-shm`, { force: true });
  return { replaced, mark };
};

/**
 * Gives the file a new mark; what was copied before is told from it from now on. `last`: as the start found it. The
 * file is not opened for that: closing it would end the locks that SQLite has on it, as the system has them.
 */
export const renewMark = async (
  journal: string,
  db: Database,
  last: number | null = null,
  turn: Turn = atOnce,
): Promise<void> => {
  const next = randomInt(1, 2 ** 31 - 1);
  const expected = expectedMarks(journal);
  expect(journal, [...new Set([...expected, ...(last === null ? [] : [last]), next])]);
  await transacted(db, async () => db.exec(`PRAGMA application_id = ${next}`), { turn });
  if (await turn(async () => db.checkpoint())) expect(journal, [next]);
};
