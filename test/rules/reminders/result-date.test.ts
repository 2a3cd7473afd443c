import { resultDate } from '../../../src/rules/reminders/result-date.ts';
import { day } from '../../support/day.ts';
import { windowWith } from '../support/reminders.ts';

describe('until when a family that waits is left in peace', () => {
  it.each([
    ['ten days', windowWith(null), '2027-02-22'],
    ['ten days before a far date', windowWith('2027-06-01'), '2027-02-22'],
    ['the day before a near date', windowWith('2027-02-20'), '2027-02-19'],
    ['ten days past a date too near', windowWith('2027-02-13'), '2027-02-22'],
    ['ten days where the date moves', windowWith('2027-02-20', null, ['past-window']), '2027-02-22'],
  ])('%s', (_name, window, until) => {
    expect(resultDate(window, day('2027-02-12'))).toBe(until);
  });
});
