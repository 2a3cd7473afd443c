import { codesOf, datesOf, windowBy, windowOf } from '../support/window-of.ts';

const lhasa = { region: '540100', scheme: 'enterprise' } as const;
const zhijin = { region: '520524', scheme: 'resident' } as const;

describe('a window that a notice set for one year', () => {
  it.each([
    ['2022-12-01', '2022-12-20', '2023-01-01 / 2023-06-30 / 2023-06-30 / false'],
    ['2022-12-01', '2023-01-01', '2023-01-01 / 2023-06-30 / 2023-06-30 / true'],
    ['2022-12-01', '2023-06-30', '2023-01-01 / 2023-06-30 / 2023-06-30 / true'],
    ['2022-12-01', '2023-07-01', '2023-07-01 / 2023-12-31 / 2023-12-31 / true'],
    ['2023-02-01', '2023-03-01', '2023-07-01 / 2023-12-31 / 2023-12-31 / false'],
    ['2023-01-01', '2023-01-01', '2023-07-01 / 2023-12-31 / 2023-12-31 / false'],
    [null, '2023-03-01', '2023-01-01 / 2023-06-30 / 2023-06-30 / true'],
  ])('拉萨 2023, last %s, asked on %s: %s', (lastCertifiedOn, today, gives) => {
    const window = windowOf({ ...lhasa, lastCertifiedOn }, today);
    expect(datesOf(window)).toBe(gives);
    expect(window.certainty).toBe('official-text');
  });

  it('was missed when it went by without a certification', () => {
    expect(windowOf({ ...lhasa, lastCertifiedOn: '2022-12-01' }, '2023-07-01').missed).toBe(true);
    expect(windowOf({ ...lhasa, lastCertifiedOn: '2022-12-01' }, '2023-06-30').missed).toBe(false);
    expect(windowOf({ ...lhasa, lastCertifiedOn: '2023-01-01' }, '2023-07-01').missed).toBe(false);
    expect(windowOf({ ...lhasa, lastCertifiedOn: '2023-02-01' }, '2023-07-01').missed).toBe(false);
    expect(windowOf({ ...lhasa, lastCertifiedOn: null }, '2023-07-01').missed).toBe(false);
  });
});

describe('a window of a past year', () => {
  it.each([
    [null, '2026-11-24', '2027-03-01 / 2027-03-01 / null / null'],
    [null, '2026-03-15', '2026-03-01 / 2026-03-15 / null / null'],
    ['2026-10-08', '2026-11-24', '2027-03-01 / 2027-03-01 / null / null'],
    ['2026-08-31', '2026-11-24', 'null / 2027-01-31 / null / null'],
    ['2026-09-15', '2026-11-24', 'null / 2027-02-28 / null / null'],
    ['2026-09-30', '2026-11-24', 'null / 2027-02-28 / null / null'],
    ['2026-10-01', '2026-11-24', '2027-03-01 / 2027-03-01 / null / null'],
    ['2026-03-15', '2026-11-24', 'null / 2026-08-31 / null / null'],
    ['2024-03-10', '2026-11-24', 'null / 2024-08-31 / null / null'],
    ['2026-03-05', '2026-03-15', 'null / 2026-08-31 / null / null'],
    ['2025-10-20', '2026-03-15', '2026-03-01 / 2026-03-15 / null / null'],
    ['2025-10-20', '2026-04-30', '2026-03-01 / 2026-03-31 / null / null'],
    ['2025-05-01', '2026-04-30', 'null / 2025-10-27 / null / null'],
    ['2024-03-10', '2024-04-01', 'null / 2024-08-31 / null / null'],
  ])('织金居民 (2024: 1 March to 30 April), last %s, asked on %s: %s', (lastCertifiedOn, today, gives) => {
    const window = windowOf({ ...zhijin, lastCertifiedOn }, today);
    expect(datesOf(window)).toBe(gives);
    expect([window.certainty, window.level, window.missed]).toEqual(['unverified', 'county', false]);
    expect(codesOf(window)).toContain('past-window');
  });

  it('is settled to its own end by a certification in it, also where the national line is nearer', () => {
    const resident = (lastCertifiedOn: string, today: string) =>
      datesOf(windowOf({ region: '540100', scheme: 'resident', lastCertifiedOn }, today));
    expect(resident('2023-06-30', '2023-07-04')).toBe('2023-07-01 / 2023-12-31 / 2023-12-31 / true');
    expect(resident('2023-07-01', '2023-07-04')).toBe('null / 2023-12-31 / null / null');
    expect(resident('2023-07-01', '2024-01-15')).toBe('null / 2023-12-31 / null / null');
    expect(resident('2023-08-10', '2023-08-20')).toBe('2024-01-01 / 2024-01-01 / null / null');
    expect(resident('2024-07-01', '2024-07-04')).toBe('null / 2024-12-27 / null / null');
  });

  it('is called by its year', () => {
    const [reason] = windowOf({ ...zhijin, lastCertifiedOn: '2024-03-10' }, '2026-11-24').reasons;
    expect(reason?.sentence).toBe('这是2024年通知里的日子，今年的没有找到。拨 12333 问一句。');
  });

  it('is never later than the national line of its scheme: a year for a pension of work', () => {
    const last = (lastCertifiedOn: string) => windowOf({ ...lhasa, lastCertifiedOn }, '2026-11-24');
    expect(datesOf(last('2025-12-15'))).toBe('2026-07-01 / 2026-11-24 / null / null');
    expect(datesOf(last('2025-11-10'))).toBe('2026-07-01 / 2026-10-31 / null / null');
    expect(datesOf(last('2025-06-30'))).toBe('null / 2026-05-31 / null / null');
  });

  it('moves to the other turn of the year when this one holds the last', () => {
    const window = windowOf({ ...lhasa, lastCertifiedOn: '2026-02-01' }, '2026-03-01');
    expect(datesOf(window)).toBe('2026-07-01 / 2026-07-01 / null / null');
  });

  it('waits for a benefit that begins later', () => {
    const rule = { kind: 'window', windows: [['03-01', '04-30']], year: 2024 } as const;
    const window = windowBy(rule, 'never', '2026-11-24', { benefitSince: '2027-05' });
    expect(datesOf(window)).toBe('2028-03-01 / 2028-03-01 / null / null');
  });
});
