import { closeSync, existsSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { CivilDate } from '../../src/rules/vocabulary.ts';
import { type Deed, deedOf } from './deed.ts';
import { linesOfFile } from './lines-of-file.ts';

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
const wordsOf = (text: string): string[][] => text.split('\n').map((line) => line.split(' ').slice(1));

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

const linesIn = (folder: string, name: string): string[][] =>
  [...linesOfFile(join(folder, name))].map((line) => line.split(' '));

/** Was the last restore that the journal knows of begun and not done? */
export const isRestoring = (folder: string): boolean =>
  namesOf(folder, 'operator')
    .flatMap((name) => linesIn(folder, name))
    .findLast(([, word]) => word === 'restore')?.[2] === 'begun';

/** A part of a text keeps all of it in memory. */
const byItself = (part: string): string => Buffer.from(part).toString();

const takenIn = (folder: string, names: readonly string[]): Set<string> => {
  const taken = new Set<string>();
  for (const name of names)
    for (const line of linesOfFile(join(folder, name))) {
      const [, word, , key] = line.split(' ');
      if (word === 'taken' && key) taken.add(byItself(key));
    }
  return taken;
};

/** Reads the journal of the days from `since`; a folder that is not there tells nothing. */
export const whatHappened = (folder: string, since: CivilDate): WhatHappened => ({
  taken: takenIn(
    folder,
    namesOf(folder, 'calls').filter((name) => name >= `calls-${since}`),
  ),
  erased: new Set(
    namesOf(folder, 'erased')
      .flatMap((name) => linesIn(folder, name))
      .flatMap(([, word, id]) => (word === 'erased' && id ? [id] : [])),
  ),
  deeds: [...namesOf(folder, 'families'), ...namesOf(folder, 'operator')]
    .flatMap((name) => linesIn(folder, name))
    .sort(byTime)
    .flatMap((line) => deedOf(line) ?? []),
});
