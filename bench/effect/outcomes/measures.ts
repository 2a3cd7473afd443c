import { namedDraws } from '../model/draws.ts';
import { allRivals } from '../rivals/all-rivals.ts';
import { type Measure, sumOf, type Tally } from './tally.ts';

export const rivalAt = (id: string): number => {
  const index = allRivals.findIndex((rival) => rival.id === id);
  if (index < 0) throw new Error(`no rival ${id}`);
  return index;
};

/** The draws that were drawn; the named ones come before them. */
export const drawnOf = ({ draws }: Tally): number[] =>
  Array.from({ length: draws - namedDraws.length }, (_, index) => index + namedDraws.length);

/** Too late or never, of 1,000 families that data matching did not settle. */
export const missesPer1000 = (tally: Tally, draw: number, rival: number, column = 0): number => {
  const of = (measure: Measure): number => sumOf(tally, draw, rival, measure, column);
  return (1000 * (of('families') - of('inTime'))) / Math.max(1, of('unsettled'));
};

/** Messages to each person who may be told, or to the elder's side. */
export const messagesAPerson = (tally: Tally, draw: number, rival: number): number =>
  sumOf(tally, draw, rival, 'sent') / Math.max(1, sumOf(tally, draw, rival, 'told'));

/** Something for each family, all families. */
export const aFamily = (tally: Tally, draw: number, rival: number, measure: Measure): number =>
  sumOf(tally, draw, rival, measure) / sumOf(tally, draw, rival, 'families');

export const missRatio = (tally: Tally, draw: number, rival: number, to: number): number =>
  missesPer1000(tally, draw, rival) / Math.max(1e-9, missesPer1000(tally, draw, to));
