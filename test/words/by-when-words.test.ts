import { byWhenLines, byWhenShort, leafDay } from '../../src/words/by-when-words.ts';
import { day } from '../support/day.ts';

/** As the contract has it: 12-20 is a Sunday, and the last working day a week before is Friday the 11th. */
const days = { adviseBy: day('2026-12-11'), checkBy: day('2026-12-20') };
const last = '最晚 12月20日（星期日）';

it.each([
  ['2026-11-28', ['最好 12月11日（星期五）前', last], '最好 12月11日前', '最好'],
  ['2026-12-11', ['最好今天办', last], '最好今天办', '最好'],
  ['2026-12-12', ['越早越好', last], '到 12月20日还有 8 天', '最晚'],
  ['2026-12-20', ['最晚就是今天'], '最晚就是今天', '最晚'],
])('on %s', (text, lines, short, meaning) => {
  const today = day(text);
  expect(byWhenLines(days, today)).toEqual(lines);
  expect(byWhenShort(days, today)).toBe(short);
  expect(leafDay(days, today)?.meaning).toBe(meaning);
});

it('where both are one day, there is no better one', () => {
  const same = { adviseBy: day('2026-12-20'), checkBy: day('2026-12-20') };
  expect(byWhenLines(same, day('2026-11-28'))).toEqual([last]);
  expect(byWhenShort(same, day('2026-11-28'))).toBe('到 12月20日还有 22 天');
});

it('without a day, none is said', () => {
  const none = { adviseBy: null, checkBy: null };
  expect([byWhenLines(none, day('2026-11-28')), leafDay(none, day('2026-11-28'))]).toEqual([[], null]);
});

it('in another year, with the year', () => {
  expect(byWhenLines({ adviseBy: day('2027-08-03'), checkBy: day('2027-08-10') }, day('2026-11-28'))).toEqual([
    '最好 2027年8月3日（星期二）前',
    '最晚 2027年8月10日（星期二）',
  ]);
});
