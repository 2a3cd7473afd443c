import type { Outcome } from '../life/types.ts';
import { columns } from './groups.ts';

const measures = [
  'families',
  'unsettled',
  'inTime',
  'stopped',
  'daysWithoutMoney',
  'sent',
  'wasted',
  'annoying',
  'told',
] as const;
export type Measure = (typeof measures)[number];

/** Whole-number sums for every draw × rival × group: adding shards in any order gives the same. */
export type Tally = { draws: number; rivals: number; sums: Float64Array };

const rowLength = columns.length * measures.length;
const rowAt = ({ rivals }: Tally, draw: number, rival: number): number => (draw * rivals + rival) * rowLength;

export const emptyTally = (draws: number, rivals: number): Tally => ({
  draws,
  rivals,
  sums: new Float64Array(draws * rivals * rowLength),
});

const values = new Float64Array(measures.length); // one for all: this runs a hundred million times

const setValues = (outcome: Outcome, isSettled: boolean): void => {
  values[0] = 1;
  values[1] = isSettled ? 0 : 1;
  values[2] = outcome.inTime ? 1 : 0;
  values[3] = outcome.daysWithoutMoney > 0 ? 1 : 0;
  values[4] = outcome.daysWithoutMoney;
  values[5] = outcome.sent;
  values[6] = outcome.wasted;
  values[7] = outcome.annoying;
  values[8] = outcome.told;
};

export const addOutcome = (
  tally: Tally,
  draw: number,
  rival: number,
  inColumns: readonly number[],
  outcome: Outcome,
  isSettled: boolean,
): void => {
  const { sums } = tally;
  const row = rowAt(tally, draw, rival);
  setValues(outcome, isSettled);
  for (const column of inColumns) {
    const cell = row + column * measures.length;
    for (let index = 0; index < values.length; index++) {
      sums[cell + index] = (sums[cell + index] ?? 0) + (values[index] ?? 0);
    }
  }
};

export const addTally = (to: Tally, from: Float64Array): void => {
  from.forEach((sum, index) => {
    to.sums[index] = (to.sums[index] ?? 0) + sum;
  });
};

/** One sum; `column` is an index into `columns`, 0 is all. */
export const sumOf = (tally: Tally, draw: number, rival: number, measure: Measure, column = 0): number =>
  tally.sums[rowAt(tally, draw, rival) + column * measures.length + measures.indexOf(measure)] ?? 0;
