import { regionCode } from '../../../src/rules/region-code.ts';
import { codesOf, datesOf, windowBy, windowOf } from '../support/window-of.ts';
import '../../support/in-november-2026.ts';

const never = (region: string, scheme: 'enterprise' | 'resident' | 'survivor', today: string, benefitSince?: string) =>
  windowOf({ region: regionCode(region), scheme, lastCertifiedOn: 'never', benefitSince }, today);

describe('a benefit that was never certified', () => {
  it('福建居民 counts 365 days from the month it began', () => {
    expect(datesOf(never('350000', 'resident', '2026-11-24', '2026-09'))).toBe('null / 2027-08-31 / 2027-09-01 / true');
  });

  it('北京企业 counts its own way from the month it began, though the duty starts a month later', () => {
    expect(datesOf(never('110000', 'enterprise', '2026-11-24', '2026-09'))).toBe(
      'null / 2027-08-31 / 2027-09-30 / true',
    );
  });

  it('福建企业 begins to count in the same month of the next year', () => {
    expect(datesOf(never('350000', 'enterprise', '2026-11-24', '2026-09'))).toBe(
      'null / 2028-08-30 / 2028-09-30 / true',
    );
  });

  it('武汉 needs none in the year of retirement', () => {
    const window = never('420100', 'enterprise', '2026-11-24', '2026-02');
    expect(datesOf(window)).toBe('2027-01-01 / 2027-12-31 / 2027-12-31 / false');
    expect(codesOf(window)).toEqual(['period-done']);
  });

  it('武汉 wants one in the year after', () => {
    expect(datesOf(never('420100', 'enterprise', '2027-01-01', '2026-02'))).toBe(
      '2027-01-01 / 2027-12-31 / 2027-12-31 / true',
    );
  });

  it('a half-year place that exempts the first year begins with the next year', () => {
    const rule = { kind: 'period', period: 'half-year', first: { kind: 'next-year' } } as const;
    expect(windowBy(rule, 'never', '2026-08-01', { benefitSince: '2026-02' }).opensOn).toBe('2027-01-01');
  });

  it('without a word about the first one, the boundary is unknown', () => {
    expect(datesOf(never('320000', 'enterprise', '2026-11-24', '2026-09'))).toBe(
      'null / 2027-08-31 / 2027-09-30 / true',
    );
    expect(datesOf(never('620000', 'resident', '2026-11-24', '2026-09'))).toBe('null / 2027-08-31 / 2027-09-30 / true');
    expect(datesOf(never('410000', 'survivor', '2026-11-24', '2026-09'))).toBe('null / 2027-02-27 / 2027-03-31 / true');
  });

  it('other kinds stay as they are', () => {
    expect(datesOf(never('211400', 'resident', '2026-11-24', '2026-09'))).toBe(
      '2027-01-01 / 2027-06-30 / 2027-06-30 / false',
    );
    expect(never('520524', 'resident', '2026-11-24', '2026-09').checkBy).toBe('2027-02-27');
  });

  it('may begin after today', () => {
    expect(datesOf(never('350000', 'resident', '2026-11-24', '2027-01'))).toBe('null / 2027-12-31 / 2028-01-01 / true');
    expect(never('420100', 'enterprise', '2026-11-24', '2027-01').opensOn).toBe('2028-01-01');
  });

  it('is as not known when the beginning is not known', () => {
    const window = never('350000', 'resident', '2026-11-24');
    expect(datesOf(window)).toBe('null / null / null / true');
    expect(codesOf(window)).toEqual(['look-up-first']);
  });

  it('can be missed', () => {
    expect(never('350000', 'resident', '2026-11-24', '2025-09').missed).toBe(true);
  });
});

describe('a place that certifies before it pays', () => {
  it.each([
    ['2027-02', '2027-01-31'],
    ['2027-01', '2026-12-31'],
    ['2026-12', '2026-11-30'],
    ['2026-11', '2026-11-24'],
  ])('广西 asks for it by the eve of a benefit that begins in %s: %s', (since, checkBy) => {
    const window = never('450000', 'enterprise', '2026-11-24', since);
    expect(datesOf(window)).toBe(`null / ${checkBy} / null / true`);
    expect(codesOf(window)).toEqual(['before-first-payment']);
  });

  it.each([undefined, '2026-10'])('广西 asks for it today (benefit since %s)', (since) => {
    const window = never('450000', 'enterprise', '2026-11-24', since);
    expect(datesOf(window)).toBe('null / 2026-11-24 / null / true');
    expect(codesOf(window)).toEqual(['before-first-payment']);
    expect(window.missed).toBe(false);
  });

  it('西乌珠穆沁旗 says so though it sets no cycle, and the national line answers', () => {
    const window = never('152526', 'enterprise', '2026-11-24');
    expect(datesOf(window)).toBe('null / 2026-11-24 / null / true');
    expect(window.level).toBe('national');
    expect(codesOf(window)).toEqual(['before-first-payment', 'set-by-county']);
  });
});
