import { closeSync, existsSync, fstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { CivilDate } from '../../src/rules/vocabulary.ts';
import { type Deed, deedOf } from './deed.ts';

export type WhatHappened = {
  /** Moments, by their key, of which WeChat took a message. */
  taken: ReadonlySet<string>;
  /** Ids of the people who asked to be erased. */
  erased: ReadonlySet<string>;
  /** What people and the operator did that no backup is to undo, in the order of its time. */
  deeds: readonly Deed[];
};

const tailBytes = 16 * 1024;

const namesOf = (folder: string, kind: 'calls' | 'erased' | 'families' | 'operator'): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.startsWith(`${kind}-`))
        .sort()
    : [];

/**
 * A line is its time and its words; one cut short by a power cut has too few of them and is passed over by whoever
 * reads.
 */
const linesOf = (text: string): string[][] => text.split('\n').map((line) => line.split(' '));
const wordsOf = (text: string): string[][] => linesOf(text).map(([, ...words]) => words);

/** Where the files of several machines were put together, the lines of a day are not in order. */
const byTime = ([a = '']: string[], [b = '']: string[]): number => (a < b ? -1 : a > b ? 1 : 0);

const tailOf = (path: string): string => {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const tail = Buffer.alloc(Math.min(size, tailBytes));
    readSync(file, tail, 0, tail.length, size - tail.length);
    const text = tail.toString('utf8');
    return size > tailBytes ? text.slice(text.indexOf('\n') + 1) : text;
  } finally {
    closeSync(file);
  }
};

/**
 * Of one message, at least: so many calls were made, and WeChat may have taken so many; and did it take the last of
 * them?
 */
export type LastCalls = { made: number; open: number; isTaken: boolean };

/**
 * Of the messages called last, by id. A clock that was ahead for a while has
 * left a file that stays the newest by its name for as long: the newest up to `today` is read as well.
 */
export const lastCalls = (folder: string, today: CivilDate): Map<string, LastCalls> => {
  const calls = new Map<string, LastCalls>();
  const names = namesOf(folder, 'calls');
  const last = [names.findLast((name) => name <= `calls-${today}`), names.at(-1)];
  const lines = [...new Set(last)].flatMap((name) => (name === undefined ? [] : wordsOf(tailOf(join(folder, name)))));
  for (const [word, id] of lines) {
    if (id === undefined) continue;
    const { made, open } = calls.get(id) ?? { made: 0, open: 0 };
    if (word === 'calling') calls.set(id, { made: made + 1, open: open + 1, isTaken: false });
    else calls.set(id, { made, open: word === 'refused' ? Math.max(0, open - 1) : open, isTaken: word === 'taken' });
  }
  return calls;
};

/** Was the last restore that the journal knows of begun and not done? */
export const isRestoring = (folder: string): boolean =>
  namesOf(folder, 'operator')
    .flatMap((name) => wordsOf(readFileSync(join(folder, name), 'utf8')))
    .findLast(([word]) => word === 'restore')?.[1] === 'begun';

/** Reads the journal of the days from `since`; a folder that is not there tells nothing. */
export const whatHappened = (folder: string, since: CivilDate): WhatHappened => {
  const wordsIn = (name: string) => wordsOf(readFileSync(join(folder, name), 'utf8'));
  const calls = namesOf(folder, 'calls').filter((name) => name >= `calls-${since}`);
  return {
    taken: new Set(calls.flatMap(wordsIn).flatMap(([word, , key]) => (word === 'taken' && key ? [key] : []))),
    erased: new Set(
      namesOf(folder, 'erased')
        .flatMap(wordsIn)
        .flatMap(([word, id]) => (word === 'erased' && id ? [id] : [])),
    ),
    deeds: [...namesOf(folder, 'families'), ...namesOf(folder, 'operator')]
      .flatMap((name) => linesOf(readFileSync(join(folder, name), 'utf8')))
      .sort(byTime)
      .flatMap((line) => deedOf(line) ?? []),
  };
};
