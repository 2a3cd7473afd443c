import { type Day, dayOf, partsOf } from '../civil-date.ts';
import type { Counting } from '../regions/types.ts';
import type { Counted } from './counted.ts';
import type { Last } from './read-query.ts';

type Fixed = Extract<Counting, { kind: 'window' }>;
type Turn = { first: Day; last: Day };

/** Windows that a notice set for one named year. */
export const countFixedWindow = (rule: Fixed, last: Last | null, today: Day): Counted => {
  const turns = turnsOf(rule, rule.year);
  const turn = firstOpen(turns, last, today);
  if (!turn) return countPastWindow(rule, last, today);
  return {
    opensOn: turn.first,
    checkBy: turn.last,
    latest: turn.last,
    countsNow: today >= turn.first,
    missed: last !== null && turns.some(({ first, last: end }) => first > last.from && end < today),
    reasons: [],
  };
};

/** The named year is over: nobody said that this year is the same, so it is only a good moment to look. */
const countPastWindow = (rule: Fixed, last: Last | null, today: Day): Counted => {
  const { year } = partsOf(Math.max(today, last?.from ?? today));
  const turn = firstOpen([...turnsOf(rule, year), ...turnsOf(rule, year + 1)], last, today);
  return {
    opensOn: null,
    checkBy: turn ? Math.max(turn.first, today) : null,
    latest: null,
    countsNow: null,
    missed: false,
    reasons: ['past-window'],
    certainty: 'unverified',
  };
};

/** The first turn that is not over and that does not already hold the last certification. */
const firstOpen = (turns: readonly Turn[], last: Last | null, today: Day): Turn | undefined =>
  turns.find((turn) => turn.last >= today && (last === null || turn.first > last.from));

const turnsOf = (rule: Fixed, year: number): Turn[] =>
  rule.windows.map(([first, last]) => ({ first: dayIn(year, first), last: dayIn(year, last) }));

const dayIn = (year: number, monthDay: string): Day =>
  dayOf(year, Number(monthDay.slice(0, 2)), Number(monthDay.slice(3)));
