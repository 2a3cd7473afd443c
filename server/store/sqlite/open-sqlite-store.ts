import { statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setImmediate as afterOthers } from 'node:timers/promises';
import { hourMs } from '../../../src/rules/china-time.ts';
import { tablesOf } from '../sql/tables-of.ts';
import type { Store, Transaction } from '../store.ts';
import { renewMark } from './file-mark.ts';
import { gapClearing } from './gap-clearing.ts';
import { jointCommits } from './joint-commits.ts';
import { type FileOptions, type OwnedFile, openOwned } from './open-owned.ts';
import type { Turn } from './transacted.ts';

/** How old a copy made by other means has to be for the file to be told from it. */
const markMs = hourMs;

/** What a single look waits for another program: requests stand still meanwhile. */
const briefMs = 20;

const isLogEmpty = (path: string): boolean => (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0;

const roomBeside = (path: string): number | null => {
  if (path === ':memory:') return null;
  const { bavail, bsize } = statfsSync(dirname(path));
  return bavail * bsize;
};

/** `erased`: told of each person of whom nothing is to be left. */
const erasing = (tables: Transaction, erased: () => void): Transaction => ({
  ...tables,
  people: {
    ...tables.people,
    erase: async (id) => {
      await tables.people.erase(id);
      erased();
    },
  },
});

/** Throws `UnfitDatabase` when the file cannot be worked on. */
export const openSqliteStore = async (options: FileOptions): Promise<Store> =>
  storeOf(await openOwned(options), options);

/** One process owns the file; its one connection does one transaction after the other, so they wait in line here. */
export const storeOf = (
  { path, db, checked, giveUp, lock, replaced }: OwnedFile,
  { journal, patienceMs }: FileOptions,
): Store => {
  const gaps = gapClearing(db, path, () => isLogEmpty(path));
  const tables = erasing(tablesOf(db), gaps.begin);
  db.waitAtMost(briefMs);
  let markedAt = performance.now();
  let last: Promise<unknown> = Promise.resolve();

  const inLine: Turn = (work) => {
    const turn = last.then(work, work);
    last = turn.then(
      () => undefined,
      () => undefined,
    );
    return turn;
  };

  const commits = jointCommits(db, tables, { turn: inLine, ms: patienceMs });

  return {
    soleOwner: true,
    cameBack: replaced,
    room: () => roomBeside(path),
    renewParts: async () => true, // one table: old ones go by their day
    scrub: async () => {
      if (isLogEmpty(path) && !gaps.isToDo()) return;
      await inLine(async () => db.checkpoint()); // first: what was erased goes, whatever the journal's disk does
      while (gaps.isToDo() && (await inLine(gaps.some))) await afterOthers();
      await gaps.written();
      if (journal === null || performance.now() - markedAt < markMs) return;
      await renewMark(journal, db, null, inLine);
      markedAt = performance.now();
    },
    checked,
    transaction: <T>(work: (tx: Transaction) => Promise<T>) =>
      new Promise<T>((kept, undone) => {
        commits.ask({ work, kept, undone });
        void inLine(commits.commit);
      }),
    snapshot: (work) => inLine(() => work(tables)),
    ping: async () => {
      try {
        return (await db.one('SELECT 1 AS up')) !== null;
      } catch {
        return false;
      }
    },
    touch: () => inLine(async () => db.touch()),
    close: () =>
      inLine(async () => {
        giveUp();
        db.close();
        gaps.close();
        lock.release();
      }),
  };
};
