import type { BenefitToRemind } from '../../../../src/rules/reminders/types.ts';
import { byYear, momentLines, open } from '../../support/reminders.ts';

const usualOf = (benefit: BenefitToRemind): string | null =>
  momentLines(benefit, '2025-01-01 08:00').find((line) => line.startsWith('usual')) ?? null;

const year = (lastCertifiedOn: BenefitToRemind['lastCertifiedOn'], opensOn = '2027-01-01', checkBy = '2027-12-31') =>
  byYear(open('ma', checkBy, opensOn), lastCertifiedOn);

describe('who went in March is reminded in March', () => {
  it.each([
    ['a day', '2026-03-10', 'usual 2027-03-10'],
    ['a day of years ago', '2023-03-10', 'usual 2027-03-10'],
    ['only a month: its 15th', '2026-03', 'usual 2027-03-15'],
    ['29 February in a common year', '2024-02-29', 'usual 2027-02-28'],
    ['the opening day', '2026-01-01', 'usual 2027-01-01'],
    ['35 days before the end', '2026-11-26', 'usual 2027-11-26'],
    ['34 days before the end', '2026-11-27', null],
    ['never', 'never', null],
    ['not known', null, null],
  ])('last certified %s', (_name, last, line) => {
    expect(usualOf(year(last))).toBe(line);
  });

  it.each([
    ['29 February in a leap year', '2024-02-29', '2028-01-01', '2028-12-31', 'usual 2028-02-29'],
    ['a window across the turn of the year', '2026-02-10', '2026-07-01', '2027-06-30', 'usual 2027-02-10'],
    ['a window of 121 days', '2026-01-20', '2027-01-01', '2027-05-02', 'usual 2027-01-20'],
    ['a window of 120 days', '2026-01-20', '2027-01-01', '2027-05-01', null],
    ['a half-year that does not hold the day', '2026-03-10', '2026-07-01', '2026-12-31', null],
  ])('%s', (_name, last, opensOn, checkBy, line) => {
    expect(usualOf(year(last, opensOn, checkBy))).toBe(line);
  });

  it('stands third, behind a week and two before the date', () => {
    expect(momentLines(year('2026-03-10'), '2026-11-28 10:00').slice(0, 3)).toEqual([
      'check-14 2027-12-17',
      'check-7 2027-12-24',
      'usual 2027-03-10',
    ]);
  });

  it('only where the place counts by periods, when it opens is known, and for who acts', () => {
    const rolling = { ...open('ma', '2027-12-31', '2027-01-01'), lastCertifiedOn: '2026-03-10' };
    expect(usualOf(rolling)).toBeNull();
    expect(usualOf(byYear(open('ma', '2027-12-31'), '2026-03-10'))).toBeNull();
    expect(usualOf({ ...year('2026-03-10'), role: 'backs-up' })).toBeNull();
  });
});
