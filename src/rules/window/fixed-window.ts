import type { Counting } from '../book/cycles-schema.ts';
import { type Day, dayOf, partsOf } from '../civil-date.ts';
import type { Scheme } from '../vocabulary.ts';
import type { Counted } from './counted.ts';
import { nationalCheckBy } from './national-line.ts';
import type { Last } from './read-query.ts';

type Fixed = Extract<Counting, { kind: 'window' }>;
type Turn = { first: Day; last: Day };

/** Windows that a notice set for one named year. */
export const countFixedWindow = (rule: Fixed, scheme: Scheme, last: Last | null, today: Day): Counted => {
  const turns = turnsOf(rule, rule.year);
  const turn = firstOpen(turns, last, today);
  if (!turn) return countPastWindow(rule, scheme, last, today);
  return {
    opensOn: turn.first,
    checkBy: turn.last,
    latest: turn.last,
    countsNow: today >= turn.first,
    letGo: last !== null && turns.some(({ first, last: end }) => first > last.from && end < today),
    reasons: [],
  };
};

/**
 * No turn of the named year is left: nobody said that the next year is the same, so its turn is only a good moment to
 * look, and never later than the national line, save that a turn of the named year which was kept is settled to its
 * end.
 */
const countPastWindow = (rule: Fixed, scheme: Scheme, last: Last | null, today: Day): Counted => {
  const { year } = partsOf(Math.max(today, last?.from ?? today));
  const turn = firstOpen([...turnsOf(rule, year), ...turnsOf(rule, year + 1)], last, today);
  const checkedBy = last ? Math.max(nationalCheckBy(scheme, last), settledUntil(rule, last)) : null;
  const turnDay = turn ? Math.max(turn.first, today) : null;
  const checkBy = earlier(turnDay, checkedBy);
  return {
    opensOn: turn && checkBy !== null && turn.first <= checkBy ? turn.first : null,
    checkBy,
    latest: null,
    countsNow: null,
    reasons: ['past-window'],
    certainty: 'unverified',
  };
};

/** Else who went on the first day of a turn would have to look sooner than who went on the day before. */
const settledUntil = (rule: Fixed, { from }: Last): Day =>
  turnsOf(rule, rule.year).find(({ first, last }) => first <= from && from <= last)?.last ?? 0;

/** When the turns of the notice's year, or of this year and the next, begin and where they are over. */
export const turnChanges = (rule: Fixed, today: Day): Day[] => {
  const { year } = partsOf(today);
  return [rule.year, year, year + 1]
    .flatMap((one) => turnsOf(rule, one))
    .flatMap(({ first, last }) => [first, last + 1]);
};

const earlier = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null ? a : Math.min(a, b));

/** The first turn that is not over and that does not already hold the last certification. */
const firstOpen = (turns: readonly Turn[], last: Last | null, today: Day): Turn | undefined =>
  turns.find((turn) => turn.last >= today && (last === null || turn.first > last.from));

const turnsOf = (rule: Fixed, year: number): Turn[] =>
  rule.windows.map(([first, last]) => ({ first: dayIn(year, first), last: dayIn(year, last) }));

const dayIn = (year: number, monthDay: string): Day =>
  dayOf(year, Number(monthDay.slice(0, 2)), Number(monthDay.slice(3)));
