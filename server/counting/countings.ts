import type { Boundary, Counting } from '../../src/rules/book/cycles-schema.ts';
import { parseDay } from '../../src/rules/civil-date.ts';
import type { CivilDate } from '../../src/rules/vocabulary.ts';
import { countPeriod } from '../../src/rules/window/period.ts';
import { lastDays } from '../../src/rules/window/rolling.ts';

type Period = Extract<Counting, { kind: 'period' }>['period'];

const boundaries = [
  'exact-anniversary',
  'day-before-anniversary',
  '365-days',
  'end-of-same-month',
  'end-of-previous-month',
] as const satisfies readonly Boundary[];

const lengths = [12, 6, 3] as const;
const periods = ['year', 'half-year', 'quarter'] as const satisfies readonly Period[];

/** A certification and the next date that an official page showed beside it, as one family typed them. */
export type SeenDates = { last: CivilDate; due: CivilDate };

/** Every counting of the contract that a place may use, by the last day that it gives. */
const countings: readonly { name: string; latest: (last: number) => number | null }[] = [
  ...lengths.flatMap((months) =>
    boundaries.map((boundary) => ({
      name: `rolling ${months} ${boundary}`,
      latest: (last: number) => lastDays({ months }, boundary, last).latest,
    })),
  ),
  ...periods.map((period) => ({
    name: `period ${period}`,
    latest: (last: number) => countPeriod({ kind: 'period', period }, { from: last, to: last }, last).latest,
  })),
];

/** The countings under which the official page would show just this date. */
export const countingsThatFit = ({ last, due }: SeenDates): string[] => {
  const [lastDay, dueDay] = [parseDay(last), parseDay(due)];
  if (lastDay === null || dueDay === null) return [];
  return countings.filter(({ latest }) => latest(lastDay) === dueDay).map(({ name }) => name);
};
