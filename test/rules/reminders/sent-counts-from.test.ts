import { sentCountsFrom } from '../../../src/rules/reminders/sent-counts-from.ts';
import { day } from '../../support/day.ts';
import { open, waiting, windowWith } from '../support/reminders.ts';

const today = day('2027-03-05');
const told = (checkBy: string | null) => ({ ...open('ma', checkBy), toldOn: '2027-01-10' });

describe('since when messages count', () => {
  it.each([
    ['a date ahead: all of its cycle', told('2027-03-05'), null],
    ['no date: since it was told', told(null), '2027-01-10'],
    ['a date passed before it was told', told('2026-12-01'), '2027-01-10'],
    ['a date passed since', told('2027-03-04'), '2027-03-04'],
    [
      'a moving date: since its opening',
      { ...told(null), window: windowWith(today, '2027-03-01', ['past-window']) },
      '2027-03-01',
    ],
    [
      'while waiting: since it will have ended',
      { ...waiting('ma', null, '2027-02-20'), toldOn: '2027-01-10' },
      '2027-03-23',
    ],
    ['waiting has ended', { ...waiting('ma', null, '2027-01-20'), toldOn: '2027-01-20' }, '2027-02-20'],
    ['a benefit that cannot be read', { ...told(null), toldOn: 'yesterday' }, null],
  ])('%s', (_name, benefit, from) => {
    expect(sentCountsFrom(benefit, today)).toBe(from);
  });

  it('a day that is none gives none', () => {
    expect(sentCountsFrom(told(null), 'today')).toBeNull();
  });
});
