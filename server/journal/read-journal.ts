import { closeSync, existsSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { CivilDate } from '../../src/rules/vocabulary.ts';
import { byItself } from './by-itself.ts';
import { type Deed, deedOf } from './deed.ts';
import { linesOfFile } from './lines-of-file.ts';

export type WhatHappened = {
  /** Moments, by their key, of which WeChat took a message. */
  taken: ReadonlySet<string>;
  /** Ids of the people who asked to be erased. */
  erased: ReadonlySet<string>;
  /**
   * What people and the operator did that no backup is to undo, in the order of its time. Read anew each time: those of
   * a million families in 400 days do not fit into the memory that the service is given.
   */
  deeds: Iterable<Deed>;
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

/** What stands at this place of the lines with this word. */
const told = (folder: string, names: readonly string[], said: string, place: number): Set<string> => {
  const all = new Set<string>();
  for (const name of names)
    for (const line of linesOfFile(join(folder, name))) {
      const words = line.split(' ');
      const what = words[place];
      if (words[1] === said && what) all.add(byItself(what));
    }
  return all;
};

/** Day by day: the name of a file ends with its day. */
function* deedsIn(folder: string): Generator<Deed> {
  const names = [...namesOf(folder, 'families'), ...namesOf(folder, 'operator')];
  const dayOf = (name: string): string => name.slice(name.indexOf('-') + 1);
  for (const day of [...new Set(names.map(dayOf))].sort()) {
    const lines = names.filter((name) => dayOf(name) === day).flatMap((name) => linesIn(folder, name));
    for (const line of lines.sort(byTime)) {
      const deed = deedOf(line);
      if (deed) yield deed;
    }
  }
}

/** Reads the journal of the days from `since`; a folder that is not there tells nothing. */
export const whatHappened = (folder: string, since: CivilDate): WhatHappened => {
  const calls = namesOf(folder, 'calls').filter((name) => name >= `calls-${since}`);
  return {
    taken: told(folder, calls, 'taken', 3),
    erased: told(folder, namesOf(folder, 'erased'), 'erased', 2),
    deeds: { [Symbol.iterator]: () => deedsIn(folder) },
  };
};
