import { readFile, stat } from 'node:fs/promises';
import { mostLetters } from '../../src/contract/book/signed-book.ts';

/** Every letter may take three bytes and a mark that it is quoted. */
const mostBytes = mostLetters * 4;

export type BookFile = { kind: 'there'; value: unknown } | { kind: 'too-large' | 'unreadable' };

const markOf = async (path: string): Promise<{ mark: string; bytes: number | null }> => {
  try {
    const found = await stat(path);
    if (!found.isFile()) return { mark: 'no file', bytes: null };
    const { mtimeMs, size, ino } = found;
    return { mark: [mtimeMs, size, ino].join(' '), bytes: size };
  } catch {
    return { mark: 'not there', bytes: null };
  }
};

/** What is too large is not read at all, nor what is no file: a pipe could be read for ever. */
const read = async (path: string, bytes: number | null): Promise<BookFile> => {
  if (bytes === null) return { kind: 'unreadable' };
  if (bytes > mostBytes) return { kind: 'too-large' };
  try {
    return { kind: 'there', value: JSON.parse(await readFile(path, 'utf8')) };
  } catch {
    return { kind: 'unreadable' };
  }
};

/**
 * Hands on the file that the operator named, each time it is another than before. Where `take` fails, as while the
 * database is away, the file is handed on again.
 */
export const bookFile = (path: string) => {
  let seen: string | null = null;
  return async (take: (found: BookFile) => Promise<void>): Promise<void> => {
    const { mark, bytes } = await markOf(path);
    if (mark === seen) return;
    await take(await read(path, bytes));
    seen = mark;
  };
};
