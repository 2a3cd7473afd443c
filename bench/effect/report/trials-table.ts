import { allParameters } from '../model/draws.ts';
import { predictedSaved, savedInterval } from '../trials/calibrate.ts';
import { calibratedOn, checkedOn, type Trial } from '../trials/published.ts';
import { per100, table, whole } from './words.ts';

const foundIn = (trial: Trial): string => {
  const saved = savedInterval(trial);
  if (saved === null)
    return `+${whole(100 * (trial.added ?? 0))} points of all; the level of the control arm is not in the stored pages`;
  return `${per100(saved.mid)} (${per100(saved.low)} … ${per100(saved.high)})`;
};

/** What would follow where only points are given: the control arm that the model needs to agree. */
const says = (trial: Trial): string => {
  const { low, mode, high } = allParameters.acts;
  const at = (acts: number): number => predictedSaved(trial, acts);
  const range = `${per100(at(mode))} (${per100(at(low))} … ${per100(at(high))})`;
  return trial.missed === null && trial.added !== null
    ? `${range}; agrees if ${per100(1 - trial.added / at(mode))} of the control arm did it`
    : range;
};

/** What one text or two saved of those who would have missed it, found and said by the model. */
export const trialsTable = (): string =>
  table(
    ['trial', 'found: saved of those who would have missed', 'the model says', 'what carries over', 'source'],
    [calibratedOn, ...checkedOn].map((trial, index) => [
      index === 0 ? `${trial.name} (calibrated on)` : trial.name,
      foundIn(trial),
      says(trial),
      trial.carriesOver,
      trial.cite,
    ]),
  );
