import dayjs from 'dayjs';
import { dayInYearWords, leftWords, pastDayWords, weekdayWords } from '../../src/words/dates.ts';
import { day, month } from '../support/day.ts';

describe('dates in words', () => {
  it.each([
    ['2026-12-13', '星期日'],
    ['2026-12-14', '星期一'],
    ['2026-12-15', '星期二'],
    ['2026-12-16', '星期三'],
    ['2026-12-17', '星期四'],
    ['2026-12-18', '星期五'],
    ['2026-12-19', '星期六'],
    ['2028-02-29', '星期二'],
  ])('names the weekday of %s', (date, word) => {
    expect(weekdayWords(day(date))).toBe(word);
  });

  it('weekdays agree with Day.js on every day from 1940 to 2100', () => {
    const names = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'];
    const wrong: string[] = [];
    for (let peer = dayjs('1940-01-01'); peer.year() <= 2100; peer = peer.add(1, 'day')) {
      const date = peer.format('YYYY-MM-DD');
      if (weekdayWords(day(date)) !== names[peer.day()]) wrong.push(date);
    }
    expect(wrong).toEqual([]);
  });

  it('writes the year only when it is another year', () => {
    expect(dayInYearWords(day('2026-12-31'), day('2026-01-01'))).toBe('12月31日');
    expect(dayInYearWords(day('2027-04-30'), day('2026-11-24'))).toBe('2027年4月30日');
  });

  it.each([
    ['2026-03-02', '3月2日'],
    ['2025-12-15', '去年12月15日'],
    ['2024-05-01', '2024年5月1日'],
    ['2026-03', '3月'],
    ['2025-12', '去年12月'],
    ['2024-05', '2024年5月'],
  ])('says when %s was, seen from November 2026', (date, words) => {
    expect(pastDayWords(date.length === 7 ? month(date) : day(date), day('2026-11-24'))).toBe(words);
  });

  it('counts the days left with spaces around the number', () => {
    expect(leftWords(21)).toBe('还有 21 天');
    expect(leftWords(0)).toBe('就是今天');
    expect(leftWords(-3)).toBe('过了 3 天');
  });
});
