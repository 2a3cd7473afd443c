import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Stamp } from '../../src/family/elder-state.ts';
import { dayMs, todayInChina } from '../../src/rules/china-time.ts';
import type { Stop } from '../../src/rules/vocabulary.ts';
import type { Alarm } from '../alarms/alarms.ts';
import { makeFolder } from '../store/make-folder.ts';
import type { Reminder } from '../store/ports/reminders.ts';
import { UnreadableJournal } from '../store/unfit.ts';
import { type Copied, copiedWord } from './deed.ts';
import { momentKey } from './moment-key.ts';
import { isRestoring, type LastCalls, lastCalls, type WhatHappened, whatHappened } from './read-journal.ts';

/**
 * What happened, kept outside the database: a database brought back from a backup does not know of it. It holds no
 * openid and nothing of an elder: ids of ours, which say nothing to anybody else, and times.
 */
export type Journal = {
  /** Said before the call is made. */
  calling(row: Reminder): void;
  answered(row: Reminder, answer: 'taken' | 'refused'): void;
  /** Said before the person is erased. */
  erasing(personId: string): void;
  /** Said before a member goes out of a family: they were put out, or left with copies of these elders. */
  goingOut(familyId: string, personId: string, how: 'put-out' | { keep: readonly Copied[] }): void;
  /** Said before it is kept that an elder has died, is not to be reminded of, or (null) is to be again. */
  stopping(elder: { ownerId: string; elderId: string; saidBy: string }, stopped: Stop | null, stamp: Stamp): void;
  /** Said before an elder of a person's own is deleted; `toldAt`: after all that had been told of it. */
  removing(ownerId: string, elderId: string, toldAt: number): void;
  /** Said before it is kept whether a person wants messages at all, or about this elder. */
  wanting(personId: string, enabled: boolean): void;
  wantingOf(personId: string, elderId: string, wanted: boolean, stamp: Stamp): void;
  /** Said before the operator holds back what goes out with this template, or lets it go on. */
  pausing(templateId: string, paused: boolean): void;
  /** Said before what happened since a backup is done again, and after it. */
  restoring(step: 'begun' | 'done'): void;
  /** A start began to do it again, and was ended in the middle. */
  isRestoring(): boolean;
  /** Drops what no backup can bring back any more. */
  prune(): void;
  /** Of the messages called last, by id. What reads throws `UnreadableJournal`. */
  lastCalls(): ReadonlyMap<string, LastCalls>;
  /** What may matter after a restore. */
  happened(): WhatHappened;
};

/** Where nothing is kept: in memory, and on PostgreSQL unless a folder is named. */
export const noJournal: Journal = {
  calling: () => undefined,
  answered: () => undefined,
  erasing: () => undefined,
  goingOut: () => undefined,
  stopping: () => undefined,
  removing: () => undefined,
  wanting: () => undefined,
  wantingOf: () => undefined,
  pausing: () => undefined,
  restoring: () => undefined,
  isRestoring: () => false,
  prune: () => undefined,
  lastCalls: () => new Map(),
  happened: () => ({ taken: new Set(), erased: new Set(), deeds: [] }),
};

export const callsKeptMs = 40 * dayMs;
export const erasuresKeptMs = 400 * dayMs;

const kinds = {
  calls: callsKeptMs,
  erased: erasuresKeptMs,
  families: erasuresKeptMs,
  operator: erasuresKeptMs,
} as const;

const isPast = (name: string, now: number): boolean => {
  const [, kind, day = ''] = /^(calls|erased|families|operator)-(\d{4}-\d{2}-\d{2})$/.exec(name) ?? [];
  const keptMs = Object.entries(kinds).find(([one]) => one === kind)?.[1];
  return keptMs !== undefined && day < todayInChina(now - keptMs);
};

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown');

/**
 * A file a day, a line an event, its end before it: after a line cut short the next is whole. Several processes of one
 * machine may share the folder. A line is with the system, and so outlives kill -9, before the function returns. A
 * journal that cannot be written or pruned stops no message: it is told.
 */
export const createJournal = (folder: string, now: () => number, alarm: Alarm, lateLimitMs: number): Journal => {
  // What is later than that is not sent any more, whatever became of it.
  const settledMs = lateLimitMs + 2 * dayMs;
  const make = (): void => makeFolder(folder, 0o700);
  const attempt = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      alarm('journal-not-written', { code: codeOf(error) });
    }
  };
  const read = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw new UnreadableJournal(codeOf(error));
    }
  };
  function* readable<T>(items: Iterable<T>): Generator<T> {
    try {
      yield* items;
    } catch (error) {
      throw new UnreadableJournal(codeOf(error));
    }
  }
  const write = (kind: keyof typeof kinds, ...words: string[]): void =>
    attempt(() => {
      make();
      const at = new Date(now()).toISOString();
      appendFileSync(join(folder, `${kind}-${todayInChina(now())}`), `\n${at} ${words.join(' ')}`, { mode: 0o600 });
    });
  const prune = (): void => {
    make();
    const past = readdirSync(folder).filter((name) => isPast(name, now()));
    // Another process of the folder may have been quicker.
    for (const name of past) attempt(() => rmSync(join(folder, name), { force: true }));
  };
  return {
    calling: (row) => write('calls', 'calling', row.id, momentKey(row)),
    answered: (row, answer) => write('calls', answer, row.id, momentKey(row)),
    erasing: (personId) => write('erased', 'erased', personId),
    goingOut: (familyId, personId, how) => {
      if (how === 'put-out') write('families', 'put-out', familyId, personId);
      else write('families', 'left', familyId, personId, ...how.keep.map(copiedWord));
    },
    stopping: ({ ownerId, elderId, saidBy }, stopped, { at, by }) =>
      write('families', 'stopped', ownerId, elderId, saidBy, stopped ?? 'reminded', String(at), by),
    removing: (ownerId, elderId, toldAt) => write('families', 'removed', ownerId, elderId, String(toldAt)),
    wanting: (personId, enabled) => write('families', 'messages', personId, enabled ? 'on' : 'off'),
    wantingOf: (personId, elderId, wanted, { at, by }) =>
      write('families', 'messages-of', personId, elderId, wanted ? 'on' : 'off', String(at), by),
    pausing: (templateId, paused) => write('operator', 'sending', templateId, paused ? 'paused' : 'resumed'),
    restoring: (step) => write('operator', 'restore', step),
    isRestoring: () => read(() => isRestoring(folder)),
    prune: () => attempt(prune),
    lastCalls: () => read(() => lastCalls(folder, todayInChina(now()))),
    happened: () => {
      const happened = read(() => whatHappened(folder, todayInChina(now() - settledMs)));
      return { ...happened, deeds: { [Symbol.iterator]: () => readable(happened.deeds) } };
    },
  };
};
