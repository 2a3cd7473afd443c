import { valueFits } from '../../sandbox/check-value.ts';

const han = (count: number): string => '证'.repeat(count);

const taken: [string, string][] = [
  ['thing', han(20)],
  ['thing', '😀'.repeat(20)],
  ['number', '12345678901234567890.5'],
  ['letter', 'a'.repeat(32)],
  ['symbol', '!!!'],
  ['character_string', 'A-1/2'],
  ['time', '15:01'],
  ['time', '2026年12月8日 15:01'],
  ['date', '2026年12月8日'],
  ['date', '2026年12月8日~2026年12月15日'],
  ['date', '2026年12月8日 09:00'],
  ['amount', '¥100.5'],
  ['amount', '100元'],
  ['phone_number', '12333'],
  ['car_number', '闽A12345'],
  ['name', han(10)],
  ['name', 'A'.repeat(20)],
  ['phrase', '请办理'],
];

const refused: [string, string][] = [
  ['thing', han(21)],
  ['thing', '😀'.repeat(21)],
  ['thing', '两行\n字'],
  ['number', '十二'],
  ['number', '1'.repeat(33)],
  ['letter', '中'],
  ['symbol', '!!!!!!'],
  ['character_string', '中文'],
  ['character_string', 'a'.repeat(33)],
  ['time', '25:01'],
  ['date', '2026-12-08'],
  ['date', '12月8日'],
  ['amount', '12345678901'],
  ['phone_number', '1'.repeat(18)],
  ['car_number', '闽A1234567'],
  ['name', han(11)],
  ['name', `王${'A'.repeat(10)}`],
  ['phrase', '一二三四五六'],
  ['phrase', 'ok'],
  ['unheard_of', '字'],
];

describe("WeChat's limits on a field's value", () => {
  it.each(taken)('a %s may be %s', (type, value) => expect(valueFits(type, value)).toBe(true));
  it.each(refused)('a %s may not be %j', (type, value) => expect(valueFits(type, value)).toBe(false));
  it('an enum takes only the values of its template', () => {
    expect(valueFits('enum', '已办', ['已办', '未办'])).toBe(true);
    expect(valueFits('enum', '在办', ['已办', '未办'])).toBe(false);
  });
});
