import { type Parameter, parameters } from '../model/parameters.ts';
import { calibratedOn, type Trial } from './published.ts';

/** An SMS among few, on a phone that shows it: assumed. Only the product of reading and acting can be known from a trial. */
const smsReads = 0.9;

const normal95 = 1.96;

/** Of those who would have missed it, the share that the text saved. */
const savedShare = (control: number, treated: number): number => 1 - treated / control;

/** The share saved, and the ends of its 95 % interval with two arms of equal size. */
export const savedInterval = ({ missed, people }: Trial): { low: number; mid: number; high: number } | null => {
  if (missed === null) return null;
  const { control, treated } = missed;
  const arm = people / 2;
  const error = normal95 * Math.sqrt((control * (1 - control) + treated * (1 - treated)) / arm);
  const at = (difference: number): number => Math.max(0, Math.min(1, difference / control));
  return { low: at(control - treated - error), mid: savedShare(control, treated), high: at(control - treated + error) };
};

/** Read in time, and not forgotten by the day: one text so many days before a fixed date. */
const keptUntil = (daysBefore: number, readLag: number, forgets: number): number => {
  const readsADay = 1 / (1 + readLag);
  let kept = 0;
  for (let lag = 0; lag <= daysBefore; lag++) {
    kept += readsADay * (1 - readsADay) ** lag * (1 - forgets) ** (daysBefore - lag);
  }
  return kept;
};

/** The mean over the days on which the one text may have come. */
const keptOnAverage = (daysBefore: readonly number[]): number => {
  const { readLag, forgets } = parameters;
  return daysBefore.reduce((sum, days) => sum + keptUntil(days, readLag.mode, forgets.mode), 0) / daysBefore.length;
};

/** What the trial leaves possible for `acts`: the share of readers in whom a message makes an intention. */
const calibrated = (): Parameter => {
  const saved = savedInterval(calibratedOn);
  if (saved === null) throw new Error('the trial to calibrate on must give both arms');
  const acts = (share: number): number => Math.min(0.98, share / (smsReads * keptOnAverage(calibratedOn.daysBefore)));
  return {
    low: acts(saved.low),
    mode: acts(saved.mid),
    high: acts(saved.high),
    source: `calibrated: ${calibratedOn.cite}, the middle and the ends of its 95 % interval`,
    means: 'a message read a week before the date makes one intend to do it',
  };
};

export const actsRange: Parameter = calibrated();

/** What the model says of a trial: the share saved among those who would have missed it, one text after the other. */
export const predictedSaved = ({ daysBefore, texts }: Trial, acts: number): number => {
  if (texts === 'one-of') return smsReads * acts * keptOnAverage(daysBefore);
  return 1 - daysBefore.reduce((missed, days) => missed * (1 - smsReads * acts * keptOnAverage([days])), 1);
};

/** The `acts` at which the model says of a trial what was found. */
export const actsThatSave = (trial: Trial): number => {
  const found = savedInterval(trial);
  if (found === null) throw new Error('the trial must give both arms');
  let [low, high] = [0, 1];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (predictedSaved(trial, middle) < found.mid) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};
