import fc from 'fast-check';
import { firstDayOf, halfOfPart, halfYearOf, partOf } from '../../../../server/store/postgres/half-year.ts';
import { formatDay, parseDay } from '../../../../src/rules/civil-date.ts';
import { day } from '../../../support/day.ts';

describe('a half-year', () => {
  it.each([
    ['2026-01-01', 'reminders_2026_1', '2026-01-01'],
    ['2026-06-30', 'reminders_2026_1', '2026-01-01'],
    ['2026-07-01', 'reminders_2026_2', '2026-07-01'],
    ['2026-12-31', 'reminders_2026_2', '2026-07-01'],
    ['2027-01-01', 'reminders_2027_1', '2027-01-01'],
  ])('that holds %s is the part %s, from %s on', (on, part, from) => {
    expect([partOf(halfYearOf(day(on))), firstDayOf(halfYearOf(day(on)))]).toEqual([part, from]);
  });

  it.each(['reminders_earlier', 'reminders_later', 'reminders_whole', 'reminders_2026_3', 'reminders_2026_1_pkey'])(
    'is not what %s names',
    (name) => expect(halfOfPart(name)).toBeNull(),
  );

  it('begins on or before each of its days, ends before the next begins, and is found by its name', () => {
    const days = fc.integer({ min: parseDay('2000-01-01') ?? 0, max: parseDay('2099-12-31') ?? 0 });
    fc.assert(
      fc.property(days, (number) => {
        const on = formatDay(number);
        const half = halfYearOf(on);
        expect(firstDayOf(half) <= on && on < firstDayOf(half + 1)).toBe(true);
        expect(halfOfPart(partOf(half))).toBe(half);
      }),
    );
  });
});
