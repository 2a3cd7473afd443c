import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { text } from '../sql/read-row.ts';
import { UnfitDatabase } from '../unfit.ts';
import type { Database } from './database.ts';

const run = promisify(execFile);

/** Read through in a tenth of a second or two; a larger file is read by a process beside the service. */
const smallBytes = 64 * 1024 * 1024;

const expected = 'an undamaged file (this one is damaged: restore a backup, npm run restore)';

const throwUnlessOk = (found: string): void => {
  if (found !== 'ok') throw new UnfitDatabase(`${expected}; SQLite found: ${found.slice(0, 200)}`);
};

/** With `ending` it is given up. */
const readInAProcess = async (path: string, ending?: AbortSignal): Promise<void> => {
  const program = fileURLToPath(new URL('./check-file.ts', import.meta.url));
  const { stdout } = await run(process.execPath, [program, path], { signal: ending }).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : 'no word why';
    throw new UnfitDatabase(`a file that can be read through (the process that does it ended: ${why.slice(0, 200)})`);
  });
  throwUnlessOk(stdout);
};

/**
 * Is the file whole? A damaged page would else be met by whoever comes to it, days later. Throws of a small file before
 * anything is written to it. Of one above `small` bytes `rest` reads it, and nothing may be sent before that has
 * settled; it is begun when the start has written what it writes, whose log could not be emptied beside a reader.
 */
export const soundness = async (
  path: string,
  db: Database,
  small = smallBytes,
): Promise<{ rest: (ending?: AbortSignal) => Promise<void> }> => {
  const isSmall = path === ':memory:' || statSync(path).size <= small;
  if (!isSmall) return { rest: (ending) => readInAProcess(path, ending) };
  const found = await db.one('PRAGMA quick_check(1)');
  throwUnlessOk(found ? text(found, 'quick_check') : 'no answer');
  return { rest: async () => undefined };
};
