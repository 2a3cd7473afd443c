import { readFile, stat } from 'node:fs/promises';
import { mostLetters } from '../../src/contract/book/signed-book.ts';

/** Every letter may take three bytes and a mark that it is quoted. */
const mostBytes = mostLetters * 4;

export type BookFile = { kind: 'unchanged' } | { kind: 'there'; value: unknown } | { kind: 'too-large' | 'unreadable' };

const markOf = async (path: string): Promise<{ mark: string; bytes: number }> => {
  try {
    const { mtimeMs, size, ino } = await stat(path);
    return { mark: [mtimeMs, size, ino].join(' '), bytes: size };
  } catch {
    return { mark: 'not there', bytes: 0 };
  }
};

/** Reads the file that the operator named, each time it is another than before; what is too large is not read at all. */
export const bookFile = (path: string): (() => Promise<BookFile>) => {
  let seen = '';
  return async () => {
    const { mark, bytes } = await markOf(path);
    if (mark === seen) return { kind: 'unchanged' };
    seen = mark;
    if (bytes > mostBytes) return { kind: 'too-large' };
    try {
      return { kind: 'there', value: JSON.parse(await readFile(path, 'utf8')) };
    } catch {
      return { kind: 'unreadable' };
    }
  };
};
