import { readFile, stat } from 'node:fs/promises';
import { mostLetters } from '../../src/contract/book/signed-book.ts';

/** Every letter may take three bytes and a mark that it is quoted. */
const mostBytes = mostLetters * 4;

export type BookFile = { kind: 'there'; value: unknown } | { kind: 'too-large' | 'unreadable' };

const markOf = async (path: string): Promise<{ mark: string; bytes: number }> => {
  try {
    const { mtimeMs, size, ino } = await stat(path);
    return { mark: [mtimeMs, size, ino].join(' '), bytes: size };
  } catch {
    return { mark: 'not there', bytes: 0 };
  }
};

/** What is too large is not read at all. */
const read = async (path: string, bytes: number): Promise<BookFile> => {
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
