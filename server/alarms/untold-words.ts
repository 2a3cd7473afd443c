import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { makeFolder } from '../store/make-folder.ts';
import { alarmWord, type Word } from './alarm-word.ts';

/** Words that the webhook has not taken, outside the process: whoever starts next tells them. */
export type UntoldWords = {
  /** What ended processes left, from now on this one's. */
  takeUp(): Word[];
  /** All that is left to be told, in the place of what was before. */
  keep(words: readonly Word[]): void;
};

/** Where there is no folder, and where nobody is told. */
export const untoldNowhere: UntoldWords = { takeUp: () => [], keep: () => undefined };

const isUntold = (name: string): boolean => /^untold-[\w-]+\.json$/.test(name);

/** What cannot be read is passed over: nobody could be told of it. */
const wordsIn = (path: string): Word[] => {
  try {
    const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return Array.isArray(read) ? read.filter((word): word is Word => v.is(alarmWord, word)) : [];
  } catch {
    return [];
  }
};

/**
 * A file of each process's own: several may share the folder. One that starts takes up a living one's as well, so that
 * a word may be told twice, and none is lost. Files that cannot be written keep nothing back; `failed` is told.
 */
export const untoldWords = (folder: string, failed: (error: unknown) => void): UntoldWords => {
  const own = join(folder, `untold-${randomUUID()}.json`);
  const attempt = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      failed(error);
    }
  };
  const write = (words: readonly Word[]): void => {
    if (words.length === 0) {
      rmSync(own, { force: true });
      return;
    }
    makeFolder(folder, 0o700);
    writeFileSync(`${own}.new`, JSON.stringify(words), { mode: 0o600 });
    renameSync(`${own}.new`, own); // whole or not at all
  };
  return {
    takeUp: () => {
      const words: Word[] = [];
      attempt(() => {
        if (!existsSync(folder)) return;
        const left = readdirSync(folder).filter(isUntold);
        words.push(...left.flatMap((name) => wordsIn(join(folder, name))));
        write(words);
        for (const name of left) rmSync(join(folder, name), { force: true });
      });
      return words;
    },
    keep: (words) => attempt(() => write(words)),
  };
};
