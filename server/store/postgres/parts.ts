import type { CivilDate } from '../../../src/rules/vocabulary.ts';
import type { Connection } from '../sql/connection.ts';
import { text } from '../sql/read-row.ts';
import { firstDayOf, type HalfYear, halfOfPart, halfYearOf, partOf } from './half-year.ts';

/** Made ahead of this half: a plan reaches some fourteen months, and what lies beyond has a part of its own. */
const ahead = 3;

const earlier = 'reminders_earlier';
const later = 'reminders_later';

/** Days as texts are in the order of days, by any collation. */
const firstDay = (half: HalfYear): string => `'${firstDayOf(half)}'`;
const made = (name: string, from: string, to: string): string =>
  `CREATE TABLE ${name} PARTITION OF reminders FOR VALUES FROM (${from}) TO (${to})`;
const attached = (name: string, from: string, to: string): string =>
  `ALTER TABLE reminders ATTACH PARTITION ${name} FOR VALUES FROM (${from}) TO (${to})`;
const halves = (from: HalfYear, until: HalfYear): HalfYear[] =>
  Array.from({ length: Math.max(0, until - from) }, (_, index) => from + index);

const makeHalf = (half: HalfYear): string => made(partOf(half), firstDay(half), firstDay(half + 1));

/**
 * The parts of an empty table: this half-year and those ahead, and one each for whatever is earlier and later. The step
 * of the tables that divides it asks for them: another division is a step of its own.
 */
export const makeParts = async (db: Connection, today: CivilDate): Promise<void> => {
  const first = halfYearOf(today);
  const end = first + ahead + 1;
  await db.run(made(earlier, 'MINVALUE', firstDay(first)));
  for (const half of halves(first, end)) await db.run(makeHalf(half));
  await db.run(made(later, firstDay(end), 'MAXVALUE'));
};

const partsThere = `SELECT c.relname AS name FROM pg_inherits AS i JOIN pg_class AS c ON c.oid = i.inhrelid
WHERE i.inhparent = 'reminders'::regclass`;

const halvesThere = async (db: Connection): Promise<{ first: HalfYear; end: HalfYear }> => {
  const all = (await db.all(partsThere)).map((row) => halfOfPart(text(row, 'name'))).filter((half) => half !== null);
  if (all.length === 0) throw new Error('the messages have no part of any half-year');
  return { first: Math.min(...all), end: Math.max(...all) + 1 };
};

/** What was planned for those days lies among the later ones until then: it is little, and moves. */
const makeAhead = async (db: Connection, end: HalfYear, newEnd: HalfYear): Promise<void> => {
  await db.run(`ALTER TABLE reminders DETACH PARTITION ${later}`);
  for (const half of halves(end, newEnd)) await db.run(makeHalf(half));
  await db.run(`INSERT INTO reminders SELECT * FROM ${later} WHERE on_day < ${firstDay(newEnd)}`);
  await db.run(`DELETE FROM ${later} WHERE on_day < ${firstDay(newEnd)}`);
  await db.run(attached(later, firstDay(newEnd), 'MAXVALUE'));
};

const dropWhole = async (db: Connection, first: HalfYear, newFirst: HalfYear): Promise<void> => {
  await db.run(`ALTER TABLE reminders DETACH PARTITION ${earlier}`);
  await db.run(`DROP TABLE ${halves(first, newFirst).map(partOf).join(', ')}`);
  await db.run(attached(earlier, 'MINVALUE', firstDay(newFirst)));
};

/** So that a clock that is years ahead does no more harm in a day. */
const mostAtOneTime = 4;

/**
 * Makes the parts of the half-years ahead and drops those whose every day is before `keptFrom`; nearly always there is
 * nothing to do. Whoever reads or writes a message or a person waits while it does, so it waits for nobody: a
 * transaction, a dump or a vacuum that is under way ends it with 55P03, with nothing done.
 */
export const renewParts = async (db: Connection, today: CivilDate, keptFrom: CivilDate): Promise<void> => {
  const wanted = async () => {
    const { first, end } = await halvesThere(db);
    const [newFirst, newEnd] = [halfYearOf(keptFrom), halfYearOf(today) + ahead + 1];
    return {
      first,
      newFirst: Math.min(newFirst, first + mostAtOneTime),
      end,
      newEnd: Math.min(newEnd, end + mostAtOneTime),
    };
  };
  const seen = await wanted();
  if (seen.end >= seen.newEnd && seen.first >= seen.newFirst) return;
  await db.run('LOCK TABLE reminders, people, owners IN ACCESS EXCLUSIVE MODE NOWAIT');
  await db.run("SET LOCAL statement_timeout = '2s'");
  const { first, newFirst, end, newEnd } = await wanted(); // another process may have done it meanwhile
  if (end < newEnd) await makeAhead(db, end, newEnd);
  if (first < newFirst) await dropWhole(db, first, newFirst);
};

/** What is older than the first part goes by its day; what another transaction is at work on goes the next day. */
export const dropEarlier = `DELETE FROM ${earlier}
WHERE id IN (SELECT id FROM ${earlier} WHERE on_day < ? ORDER BY on_day LIMIT ? FOR UPDATE SKIP LOCKED)`;
