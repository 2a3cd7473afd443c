import { DatabaseSync } from 'node:sqlite';
import { UnfitDatabase } from '../unfit.ts';

/** How long a start waits for the process before it, which may be ending. */
const waitMs = 2000;

export type FileLock = { release(): void };

/**
 * One process owns the file, and a second would take its sends for left behind. The lock is the system's own, on a file
 * beside the database so that a backup can still read that; it ends with its process, however that ends.
 */
export const lockFile = (path: string): FileLock => {
  if (path === ':memory:') return { release: () => undefined };
  const db = new DatabaseSync(`${path}.lock`);
  try {
    db.exec(`PRAGMA busy_timeout = ${waitMs}; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE;`);
  } catch (error) {
    db.close();
    const isHeld = typeof error === 'object' && error !== null && 'errcode' in error && error.errcode === 5;
    if (!isHeld) throw error;
    throw new UnfitDatabase(
      'a file that no other process works on (one service or command has it open: stop it first)',
    );
  }
  return { release: () => db.close() };
};
