import { datesOf, windowBy, windowOf } from '../support/window-of.ts';
import '../../support/in-november-2026.ts';

const months = (
  every: number,
  boundary:
    | 'exact-anniversary'
    | 'day-before-anniversary'
    | '365-days'
    | 'end-of-same-month'
    | 'end-of-previous-month'
    | 'unknown',
) => ({ kind: 'rolling', every: { months: every }, boundary }) as const;

describe('a rule that counts from the last certification', () => {
  it.each([
    [12, 'exact-anniversary', '2026-05-10', 'null / 2027-05-09 / 2027-05-10 / true'],
    [12, 'exact-anniversary', '2024-02-29', 'null / 2025-02-27 / 2025-02-28 / true'],
    [12, 'day-before-anniversary', '2026-05-10', 'null / 2027-05-09 / 2027-05-09 / true'],
    [12, '365-days', '2026-05-10', 'null / 2027-05-09 / 2027-05-10 / true'],
    [12, '365-days', '2023-05-10', 'null / 2024-05-08 / 2024-05-09 / true'],
    [12, 'end-of-same-month', '2026-05-10', 'null / 2027-05-31 / 2027-05-31 / true'],
    [12, 'end-of-previous-month', '2026-05-10', 'null / 2027-04-30 / 2027-04-30 / true'],
    [12, 'unknown', '2026-05-10', 'null / 2027-04-30 / 2027-05-31 / true'],
    [12, 'unknown', '2026-05-01', 'null / 2027-04-30 / 2027-05-31 / true'],
    [6, 'unknown', '2026-03-15', 'null / 2026-08-31 / 2026-09-30 / true'],
    [6, 'unknown', '2026-03-01', 'null / 2026-08-27 / 2026-09-30 / true'],
    [3, 'unknown', '2026-01-31', 'null / 2026-03-31 / 2026-04-30 / true'],
    [3, 'unknown', '2026-01-01', 'null / 2026-03-31 / 2026-04-30 / true'],
    [3, 'unknown', '2026-06-01', 'null / 2026-08-29 / 2026-09-30 / true'],
    [6, 'end-of-same-month', '2026-08-31', 'null / 2027-02-28 / 2027-02-28 / true'],
  ] as const)('%i months to %s, last %s: %s', (every, boundary, last, gives) => {
    expect(datesOf(windowBy(months(every, boundary), last, last))).toBe(gives);
  });

  it.each([
    [365, '2026-03-01', 'null / 2027-02-28 / 2027-03-01 / true'],
    [180, '2026-03-01', 'null / 2026-08-27 / 2026-08-28 / true'],
  ])('%i days, last %s: %s', (days, last, gives) => {
    expect(datesOf(windowBy({ kind: 'rolling', every: { days }, boundary: '365-days' }, last, last))).toBe(gives);
  });

  it('may be done any day, and nothing is known without a last one', () => {
    const window = windowBy(months(12, 'unknown'), null, '2026-11-24');
    expect(datesOf(window)).toBe('null / null / null / true');
    expect(window.missed).toBe(false);
  });

  it('is missed from the day after its last day on', () => {
    const rule = months(12, 'exact-anniversary');
    expect(windowBy(rule, '2025-08-11', '2026-08-11').missed).toBe(false);
    expect(windowBy(rule, '2025-08-11', '2026-08-12').missed).toBe(true);
  });

  it('keeps its dates whenever it is asked', () => {
    const rule = months(12, 'end-of-same-month');
    expect(datesOf(windowBy(rule, '2025-08-11', '2025-08-11'))).toBe(
      datesOf(windowBy(rule, '2025-08-11', '2030-01-01')),
    );
  });
});

describe('a place that makes people wait between two certifications', () => {
  const anhui = { region: '340000', scheme: 'enterprise' } as const;
  const shenzhen = { region: '440300', scheme: 'institution' } as const;

  it('安徽 counts three months after the last one, that day included', () => {
    expect(windowOf({ ...anhui, lastCertifiedOn: '2026-03-20' }, '2026-06-19').countsNow).toBe(false);
    expect(windowOf({ ...anhui, lastCertifiedOn: '2026-03-20' }, '2026-06-20').countsNow).toBe(true);
  });

  it('安徽 with only the month known waits from the last day it can have been', () => {
    expect(windowOf({ ...anhui, lastCertifiedOn: '2026-03' }, '2026-11-24').opensOn).toBe('2026-06-30');
    expect(windowOf({ ...anhui, lastCertifiedOn: '2026-11' }, '2026-11-24').opensOn).toBe('2027-02-24');
  });

  it('深圳 counts once a month: from the first of the next month', () => {
    const window = windowOf({ ...shenzhen, lastCertifiedOn: '2026-08-10' }, '2026-08-31');
    expect(datesOf(window)).toBe('2026-09-01 / 2027-08-31 / 2027-08-31 / false');
  });

  it('sets nothing when the last one is not known, or when there was none', () => {
    expect(windowOf({ ...anhui, lastCertifiedOn: null }, '2026-11-24').opensOn).toBeNull();
    const never = windowOf({ ...anhui, lastCertifiedOn: 'never', benefitSince: '2026-11' }, '2026-11-24');
    expect([never.opensOn, never.countsNow]).toEqual([null, true]);
  });
});

describe('a month that is all the family remembers', () => {
  it('is its first day for what is counted from it, so that nobody is late', () => {
    const query = { region: '350000', scheme: 'resident' } as const;
    expect(datesOf(windowOf({ ...query, lastCertifiedOn: '2026-05' }, '2026-11-24'))).toBe(
      'null / 2027-04-30 / 2027-05-01 / true',
    );
  });
});
