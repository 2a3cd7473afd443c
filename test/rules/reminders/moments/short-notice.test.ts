import type { BenefitToRemind } from '../../../../src/rules/reminders/types.ts';
import { momentLines, open, waiting } from '../../support/reminders.ts';

const first = (benefit: BenefitToRemind, now: string): string | undefined => momentLines(benefit, now)[0];
const near = open('ma', '2026-11-27');

describe('told so late that every moment before the date is over', () => {
  it.each<[string, BenefitToRemind, string, string]>([
    ['tomorrow, when today’s hour is past', near, '2026-11-25 12:00', 'check-0 2026-11-26'],
    ['today, when its hour is to come', near, '2026-11-25 08:59', 'check-0 2026-11-25'],
    ['on the date itself', near, '2026-11-26 09:00', 'check-0 2026-11-27'],
    ['this very morning', near, '2026-11-27 08:59', 'check-0 2026-11-27'],
    ['not when the date’s hour is past', near, '2026-11-27 09:00', 'look-7 2026-12-04'],
    ['not when a moment is left', open('ma', '2026-11-28'), '2026-11-25 08:00', 'check-3 2026-11-25'],
    [
      'a message a week ago is long enough',
      { ...near, sent: 1, lastSentOn: '2026-11-18' },
      '2026-11-25 12:00',
      'check-0 2026-11-26',
    ],
    ['six days ago is not', { ...near, sent: 1, lastSentOn: '2026-11-19' }, '2026-11-25 12:00', 'look-7 2026-12-04'],
    ['who backs up gets none', { ...near, role: 'backs-up' }, '2026-11-25 12:00', 'look-7 2026-12-04'],
    ['without a date there is none', open('ma', null), '2020-01-02 12:00', 'look-7 2020-01-08'],
    ['in a window that opens today', open('ma', '2026-11-27', '2026-11-25'), '2026-11-25 12:00', 'check-0 2026-11-26'],
    [
      'in a window that opens tomorrow',
      open('ma', '2026-11-27', '2026-11-26'),
      '2026-11-25 12:00',
      'check-14 2026-11-26',
    ],
  ])('%s', (_name, benefit, now, line) => {
    expect(first(benefit, now)).toBe(line);
  });

  it.each([
    ['the first look for the result is to come', '2026-11-16', '2026-11-26 08:59', 'result-10 2026-11-26'],
    ['the first look for the result has passed', '2026-11-16', '2026-11-26 09:00', 'check-0 2026-11-27'],
    ['the second look for the result is near as well', '2026-11-04', '2026-11-25 12:00', 'check-0 2026-11-26'],
    ['the second look for the result comes before the date', '2026-11-02', '2026-11-25 12:00', 'result-24 2026-11-26'],
  ])('while waiting: %s', (_name, since, now, line) => {
    expect(first(waiting('ma', '2026-11-27', since), now)).toBe(line);
  });

  it('stands first, before the week after', () => {
    expect(momentLines(near, '2026-11-25 12:00')).toEqual(['check-0 2026-11-26', 'look-7 2026-12-04']);
  });
});
