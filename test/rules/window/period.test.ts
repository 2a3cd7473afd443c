import { codesOf, datesOf, windowBy, windowOf } from '../support/window-of.ts';
import '../../support/in-november-2026.ts';

const year = { kind: 'period', period: 'year' } as const;
const quarter = { kind: 'period', period: 'quarter' } as const;

describe('a rule of calendar periods', () => {
  it.each([
    ['year', '2025-03-10', '2026-07-01', '2026-01-01 / 2026-12-31 / 2026-12-31 / true'],
    ['year', '2026-03-10', '2026-07-01', '2027-01-01 / 2027-12-31 / 2027-12-31 / false'],
    ['half-year', '2025-12-31', '2026-06-30', '2026-01-01 / 2026-06-30 / 2026-06-30 / true'],
    ['half-year', '2026-01-01', '2026-06-30', '2026-07-01 / 2026-12-31 / 2026-12-31 / false'],
    ['half-year', '2026-07-01', '2026-12-31', '2027-01-01 / 2027-06-30 / 2027-06-30 / false'],
    ['quarter', '2026-03-31', '2026-04-01', '2026-04-01 / 2026-06-30 / 2026-06-30 / true'],
    ['quarter', '2026-11-02', '2026-11-24', '2027-01-01 / 2027-03-31 / 2027-03-31 / false'],
    ['month', '2026-01-31', '2026-02-01', '2026-02-01 / 2026-02-28 / 2026-02-28 / true'],
    ['month', '2026-12-01', '2026-12-31', '2027-01-01 / 2027-01-31 / 2027-01-31 / false'],
    ['year', '2025-03', '2025-06-01', '2026-01-01 / 2026-12-31 / 2026-12-31 / false'],
  ] as const)('%s, last %s, asked on %s: %s', (period, last, today, gives) => {
    expect(datesOf(windowBy({ kind: 'period', period }, last, today))).toBe(gives);
  });

  it('says why certifying again now would not help', () => {
    expect(codesOf(windowBy(year, '2026-03-10', '2026-07-01'))).toEqual(['period-done']);
    expect(codesOf(windowBy(year, '2025-03-10', '2026-07-01'))).toEqual([]);
  });

  it('is missed only when a whole period went by', () => {
    expect(windowBy(year, '2025-12-31', '2026-12-31').missed).toBe(false);
    expect(windowBy(year, '2024-12-31', '2026-01-01').missed).toBe(true);
    expect(windowBy(quarter, '2026-01-05', '2026-05-01').missed).toBe(false);
    expect(windowBy(quarter, '2026-01-05', '2026-07-01').missed).toBe(true);
    expect(windowBy(year, null, '2026-07-01').missed).toBe(false);
  });

  it('takes the present period when the last one is not known', () => {
    const window = windowBy(quarter, null, '2026-05-02');
    expect(datesOf(window)).toBe('2026-04-01 / 2026-06-30 / 2026-06-30 / true');
    expect(codesOf(window)).toEqual(['look-up-first']);
  });
});

describe('包头 survivors of 18 and more certify on the 1st to the 10th of every month', () => {
  const baotou = { region: '150200', scheme: 'survivor' } as const;

  it.each([
    ['2026-10-05', '2026-11-10', '2026-11-01 / 2026-11-10 / 2026-11-10 / true'],
    ['2026-10-05', '2026-11-11', '2026-11-01 / 2026-11-10 / 2026-11-10 / false'],
    ['2026-11-05', '2026-11-06', '2026-12-01 / 2026-12-10 / 2026-12-10 / false'],
    ['2026-11-20', '2026-11-24', '2026-12-01 / 2026-12-10 / 2026-12-10 / false'],
    [null, '2026-11-24', '2026-11-01 / 2026-11-10 / 2026-11-10 / false'],
  ])('last %s, asked on %s: %s', (lastCertifiedOn, today, gives) => {
    expect(datesOf(windowOf({ ...baotou, lastCertifiedOn }, today))).toBe(gives);
  });

  it('has missed this month once the 10th is past', () => {
    expect(windowOf({ ...baotou, lastCertifiedOn: '2026-10-05' }, '2026-11-10').missed).toBe(false);
    expect(windowOf({ ...baotou, lastCertifiedOn: '2026-10-05' }, '2026-11-11').missed).toBe(true);
  });

  it('and minors every six months', () => {
    const window = windowOf({ ...baotou, minor: true, lastCertifiedOn: '2026-11-20' }, '2026-11-24');
    expect(datesOf(window)).toBe('null / 2027-04-30 / 2027-05-31 / true');
  });
});

describe('days of the month that open late or run past its end', () => {
  it('open on their first day', () => {
    const window = windowBy({ kind: 'period', period: 'month', within: [5, 15] }, '2026-10-10', '2026-11-03');
    expect(datesOf(window)).toBe('2026-11-05 / 2026-11-15 / 2026-11-15 / false');
  });

  it('end with a short month', () => {
    const window = windowBy({ kind: 'period', period: 'month', within: [20, 31] }, '2026-01-25', '2026-02-20');
    expect(datesOf(window)).toBe('2026-02-20 / 2026-02-28 / 2026-02-28 / true');
  });
});

describe('a period with a longest gap', () => {
  const gap = { kind: 'period', period: 'year', maxGap: { months: 12, boundary: 'unknown' } } as const;

  it('ends with the gap when that is earlier', () => {
    expect(datesOf(windowBy(gap, '2025-03-10', '2026-01-05'))).toBe('2026-01-01 / 2026-02-28 / 2026-03-31 / true');
    expect(datesOf(windowBy(gap, '2025-12-31', '2026-01-05'))).toBe('2026-01-01 / 2026-11-30 / 2026-12-31 / true');
  });

  it('lifts the day to the opening, for earlier days do not count', () => {
    const window = windowBy(gap, '2025-01-10', '2025-06-01');
    expect(datesOf(window)).toBe('2026-01-01 / 2026-01-01 / 2026-01-31 / false');
    expect(codesOf(window)).toEqual(['period-done']);
  });

  it('says so when the gap was over before the period opened', () => {
    const short = { kind: 'period', period: 'year', maxGap: { months: 6, boundary: 'end-of-same-month' } } as const;
    const window = windowBy(short, '2025-03-10', '2025-06-01');
    expect(datesOf(window)).toBe('2026-01-01 / 2026-01-01 / 2026-01-01 / false');
    expect(codesOf(window)).toEqual(['period-done', 'gap-first']);
    expect(codesOf(windowBy(short, '2025-07-01', '2025-08-01'))).toEqual(['period-done']);
    const days = { kind: 'period', period: 'year', maxGap: { months: 10, boundary: 'exact-anniversary' } } as const;
    expect(codesOf(windowBy(days, '2025-03-01', '2025-06-01'))).toEqual(['period-done']); // 2026-01-01 itself still counts
  });

  it('is missed when the gap is over', () => {
    const window = windowBy(gap, '2025-03-10', '2026-04-01');
    expect(window.latest).toBe('2026-03-31');
    expect(window.missed).toBe(true);
  });

  it('has no gap to count without a last one', () => {
    expect(datesOf(windowBy(gap, null, '2026-04-01'))).toBe('2026-01-01 / 2026-12-31 / 2026-12-31 / true');
  });
});
