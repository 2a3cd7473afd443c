import dayjs from 'dayjs';
import fc from 'fast-check';
import {
  addMonths,
  dayOf,
  firstOfMonth,
  formatDay,
  lastOfMonth,
  monthLength,
  parseDay,
  parseMonth,
  partsOf,
} from '../../src/rules/civil-date.ts';

const day = (text: string): number => {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};
const text = (value: number): string => formatDay(value);
const anyDay = fc.integer({ min: day('1900-01-01'), max: day('2399-12-31') });

describe('days of the calendar', () => {
  it('are counted from 1970-01-01', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(1969, 12, 31)).toBe(-1);
    expect(dayOf(2000, 2, 29) + 1).toBe(dayOf(2000, 3, 1));
    expect(dayOf(-1, 3, 1)).toBeLessThan(dayOf(0, 3, 1));
  });

  it('agree with dayjs on every day from 1900 to 2400', () => {
    fc.assert(
      fc.property(anyDay, (value) => {
        const peer = dayjs('1970-01-01').add(value, 'day');
        expect(text(value)).toBe(peer.format('YYYY-MM-DD'));
        expect(day(text(value))).toBe(value);
        expect(partsOf(value)).toEqual({ year: peer.year(), month: peer.month() + 1, day: peer.date() });
      }),
    );
  });

  it('agree with dayjs on adding months and on both ends of a month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40, max: 40 }), (value, months) => {
        const peer = dayjs(text(value));
        const there = peer.add(months, 'month');
        expect(text(addMonths(value, months))).toBe(there.format('YYYY-MM-DD'));
        expect(text(firstOfMonth(value, months))).toBe(there.startOf('month').format('YYYY-MM-DD'));
        expect(text(lastOfMonth(value, months))).toBe(there.endOf('month').format('YYYY-MM-DD'));
        expect(monthLength(peer.year(), peer.month() + 1)).toBe(peer.daysInMonth());
      }),
    );
  });

  it('start and end the month of a day when no months are named', () => {
    expect([text(firstOfMonth(day('2026-02-14'))), text(lastOfMonth(day('2026-02-14')))]).toEqual([
      '2026-02-01',
      '2026-02-28',
    ]);
  });

  it.each([
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s plus %i months is %s: the day is kept, or the end of the month', (from, months, to) => {
    expect(text(addMonths(day(from), months))).toBe(to);
  });
});

describe('reading a date', () => {
  it.each([
    '2026-02-29',
    '2026-00-10',
    '2026-13-01',
    '2026-04-31',
    '2026-01-00',
    '1899-12-31',
    '2026-1-1',
    ' 2026-01-01',
  ])('%j is none', (wrong) => {
    expect(parseDay(wrong)).toBeNull();
  });

  it.each(['2026-01-01x', '2026-01', '', 20260101, null, undefined])('%j is none', (wrong) => {
    expect(parseDay(wrong)).toBeNull();
  });

  it('takes leap days and the oldest year', () => {
    expect(parseDay('2024-02-29')).toBe(dayOf(2024, 2, 29));
    expect(parseDay('1900-01-01')).toBe(dayOf(1900, 1, 1));
    expect(parseDay('2026-12-31')).toBe(dayOf(2026, 12, 31));
  });

  it('takes a month as its first day', () => {
    expect(parseMonth('2026-08')).toBe(dayOf(2026, 8, 1));
    for (const wrong of ['2026-13', '2026-00', '2026-08-01', '2026', 202608, null, 'x2026-08', '2026-08x']) {
      expect(parseMonth(wrong)).toBeNull();
    }
  });
});
