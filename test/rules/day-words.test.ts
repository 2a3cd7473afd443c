import { dateWords, dayWords, yearlyDayWords } from '../../src/rules/day-words.ts';
import { day, month } from '../support/day.ts';

describe('a day in words', () => {
  it('has no leading zeros', () => {
    expect(dayWords(day('2026-12-15'))).toBe('12月15日');
    expect(dayWords(day('2026-03-02'))).toBe('3月2日');
    expect(yearlyDayWords('04-05')).toBe('4月5日');
  });

  it('says its year where it is asked to', () => {
    expect(dateWords(day('2026-03-02'))).toBe('2026年3月2日');
  });

  it('is a month where only the month is remembered', () => {
    expect(dayWords(month('2026-03'))).toBe('3月');
    expect(dateWords(month('2025-12'))).toBe('2025年12月');
  });
});
