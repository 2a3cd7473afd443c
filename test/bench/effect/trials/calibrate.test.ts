import { actsRange, actsThatSave, predictedSaved, savedInterval } from '../../../../bench/effect/trials/calibrate.ts';
import { calibratedOn, checkedOn, wantedByFew } from '../../../../bench/effect/trials/published.ts';

test('the model says of the trial it is calibrated on what was found there, and at both ends', () => {
  const found = savedInterval(calibratedOn);
  expect(predictedSaved(calibratedOn, actsRange.mode)).toBeCloseTo(found?.mid ?? 0);
  expect(predictedSaved(calibratedOn, actsRange.low)).toBeCloseTo(found?.low ?? 0);
  expect(predictedSaved(calibratedOn, actsRange.high)).toBeCloseTo(found?.high ?? 0);
});

test('26.3 % instead of 39.8 % is a third saved of those who would have missed it', () => {
  expect(savedInterval(calibratedOn)?.mid).toBeCloseTo(0.339, 3);
});

test.each(checkedOn.filter(({ missed }) => missed !== null).map((trial) => [trial.name, trial] as const))(
  '%s: what was found lies inside its own interval',
  (_, trial) => {
    const saved = savedInterval(trial);
    if (saved === null) throw new Error('both arms are given');
    expect(saved.low).toBeLessThanOrEqual(saved.mid);
    expect(saved.mid).toBeLessThanOrEqual(saved.high);
  },
);

test('the children’s clinic, which it was not calibrated on, lies within the model’s range', () => {
  const trial = checkedOn.find(({ name }) => name === 'clinic, paediatrics');
  const saved = trial ? savedInterval(trial) : null;
  if (!trial || saved === null) throw new Error('the trial is in the table');
  expect(saved.mid).toBeGreaterThan(predictedSaved(trial, actsRange.low));
  expect(saved.mid).toBeLessThan(predictedSaved(trial, actsRange.high));
});

test('pharmacy customers lie far below the range: that trial does not carry over, and is said not to', () => {
  expect(actsThatSave(wantedByFew)).toBeLessThan(actsRange.low / 4);
});
