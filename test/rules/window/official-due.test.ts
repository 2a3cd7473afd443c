import { codesOf, datesOf, windowOf } from '../support/window-of.ts';
import '../../support/in-november-2026.ts';

const wuhan = { region: '420100', scheme: 'enterprise' } as const;
const fujian = { region: '350000', scheme: 'resident' } as const;

describe('the date that an official page showed', () => {
  it('wins over the rule, and says where it is from', () => {
    const window = windowOf({ ...fujian, lastCertifiedOn: '2026-03-01', officialDueOn: '2027-05-31' }, '2026-11-24');
    expect(datesOf(window)).toBe('null / 2027-05-31 / 2027-05-31 / true');
    expect(window).toMatchObject({ level: 'official', certainty: 'reported', place: '350000' });
    expect(codesOf(window)).toEqual(['official-due', 'official-far']);
  });

  it('keeps the opening and the reason of the rule when the rule opens before it', () => {
    const window = windowOf({ ...wuhan, lastCertifiedOn: '2026-03-01', officialDueOn: '2027-05-31' }, '2026-11-24');
    expect(datesOf(window)).toBe('2027-01-01 / 2027-05-31 / 2027-05-31 / false');
    expect(codesOf(window)).toEqual(['official-due', 'period-done']);
  });

  it('leaves the opening unknown when the rule would open after it', () => {
    const window = windowOf({ ...wuhan, lastCertifiedOn: '2026-03-01', officialDueOn: '2026-12-31' }, '2026-11-24');
    expect(datesOf(window)).toBe('null / 2026-12-31 / 2026-12-31 / null');
    expect(codesOf(window)).toEqual(['official-due']);
  });

  it('may be the very day the rule opens', () => {
    const window = windowOf({ ...wuhan, lastCertifiedOn: '2026-03-01', officialDueOn: '2027-01-01' }, '2026-11-24');
    expect(window.opensOn).toBe('2027-01-01');
  });

  it.each([
    ['2027-05-30', 'official'],
    ['2027-05-31', 'province'],
    ['2027-06-01', 'province'],
    ['2027-04', 'official'],
    ['2027-05', 'province'],
    ['2027-06', 'province'],
  ])('a certification of %s leaves the answer to: %s', (lastCertifiedOn, level) => {
    expect(windowOf({ ...fujian, lastCertifiedOn, officialDueOn: '2027-05-31' }, '2027-06-20').level).toBe(level);
  });

  it('is used up by a certification of its month even on the first of that month', () => {
    expect(windowOf({ ...fujian, lastCertifiedOn: '2027-05', officialDueOn: '2027-05-31' }, '2027-05-01').level).toBe(
      'province',
    );
  });

  it('is missed the day after, also when the last certification is not known', () => {
    const query = { ...fujian, lastCertifiedOn: null, officialDueOn: '2027-05-31' };
    expect(windowOf(query, '2027-05-31').missed).toBe(false);
    expect(windowOf(query, '2027-06-01').missed).toBe(true);
    expect(codesOf(windowOf(query, '2027-06-01'))).toEqual(['look-up-first', 'official-due']);
  });

  it('also holds for a benefit that was never certified', () => {
    const query = {
      ...fujian,
      lastCertifiedOn: 'never',
      benefitSince: '2027-01',
      officialDueOn: '2026-12-31',
    } as const;
    expect(windowOf(query, '2026-11-24')).toMatchObject({ level: 'official', checkBy: '2026-12-31' });
  });

  it('stands where no rule is known', () => {
    const window = windowOf(
      { region: '650100', scheme: 'survivor', lastCertifiedOn: null, officialDueOn: '2027-05-31' },
      '2026-11-24',
    );
    expect(datesOf(window)).toBe('null / 2027-05-31 / 2027-05-31 / null');
    expect(codesOf(window)).toEqual(['look-up-first', 'official-due', 'not-found']);
  });

  it('speaks for itself: what the old window of the place was is not said beside it', () => {
    const query = {
      region: '520524',
      scheme: 'resident',
      lastCertifiedOn: '2026-03-01',
      officialDueOn: '2027-05-31',
    } as const;
    expect(codesOf(windowOf(query, '2026-11-24'))).toEqual(['official-due', 'official-far']);
  });
});

describe('a date much later than the rule’s own', () => {
  it.each([
    ['福建居民, latest 2027-03-01', fujian, '2026-03-01', '2027-05-02', false],
    ['福建居民, latest 2027-03-01', fujian, '2026-03-01', '2027-05-03', true],
    ['武汉企业, latest 2027-12-31', wuhan, '2026-03-01', '2028-03-02', false],
    ['武汉企业, latest 2027-12-31', wuhan, '2026-03-01', '2028-03-03', true],
    ['乌鲁木齐企业, checkBy 2027-02-28', { region: '650100', scheme: 'enterprise' }, '2026-03-15', '2027-05-01', false],
    ['乌鲁木齐企业, checkBy 2027-02-28', { region: '650100', scheme: 'enterprise' }, '2026-03-15', '2027-05-02', true],
    ['福建居民, nothing known', fujian, null, '2028-01-24', false],
    ['福建居民, nothing known', fujian, null, '2028-01-25', true],
    ['乌鲁木齐企业, nothing known', { region: '650100', scheme: 'enterprise' }, null, '2028-01-25', true],
  ] as const)(
    '%s: %j, last %s, official %s is asked about: %s',
    (_name, place, lastCertifiedOn, officialDueOn, far) => {
      const window = windowOf({ ...place, lastCertifiedOn, officialDueOn }, '2026-11-24');
      expect(codesOf(window).includes('official-far')).toBe(far);
      expect(window.checkBy).toBe(officialDueOn);
    },
  );
});

describe('a year let go', () => {
  it('is missed though the official page shows a day to come', () => {
    const query = { ...wuhan, lastCertifiedOn: '2024-03-01', officialDueOn: '2026-12-31' };
    expect(windowOf(query, '2026-11-24').missed).toBe(true);
    expect(windowOf({ ...query, lastCertifiedOn: '2025-03-01' }, '2026-11-24').missed).toBe(false);
  });
});
