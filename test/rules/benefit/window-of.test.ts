import { ageBandsIn } from '../../../src/rules/benefit/age-bands.ts';
import { type BenefitFacts, windowOf } from '../../../src/rules/benefit/window-of.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import { day, instant } from '../../support/day.ts';
import '../../support/in-november-2026.ts';

const pension: BenefitFacts = {
  region: regionCode('320000'),
  scheme: 'enterprise',
  minor: false,
  benefitSince: null,
  typedLast: { kind: 'day', on: day('2025-08-11') },
  typedDue: null,
  records: [],
};
const unasked = { birthYear: null, ageBand: null, residence: null };

describe('the bands of a birth year', () => {
  it.each([
    [1950, 2026, ['under80']],
    [1946, 2026, ['under80', '80-89']],
    [1945, 2026, ['80-89']],
    [1936, 2026, ['80-89', '90-99']],
    [1926, 2026, ['90-99', '100plus']],
    [1920, 2026, ['100plus']],
  ])('born in %i, in %i: %j', (birthYear, year, bands) => {
    expect(ageBandsIn(birthYear, year)).toEqual(bands);
  });
});

describe('the window of a benefit', () => {
  it('江苏企业, certified on 2025-08-11: to be looked at by 2026-08-10', () => {
    expect(windowOf(unasked, pension, day('2026-03-01'))).toMatchObject({ ok: true, value: { checkBy: '2026-08-10' } });
  });

  it('counts from the certification that was seen, not from what was typed before', () => {
    const seen = {
      id: 's',
      kind: 'seen',
      on: day('2026-02-01'),
      saidAt: instant('2026-02-01T02:00:00.000Z'),
      by: null,
      nextDueOn: null,
    } as const;
    const value = { checkBy: '2027-01-31' };
    expect(windowOf(unasked, { ...pension, records: [seen] }, day('2026-03-01'))).toMatchObject({ ok: true, value });
  });

  it('渭城区居民 born in 1936: half-yearly may count already in 2026, so the earlier day does; in 2025 it cannot', () => {
    const resident = {
      ...pension,
      region: regionCode('610404'),
      scheme: 'resident',
      typedLast: { kind: 'day', on: day('2025-12-10') },
    } as const;
    const checkBy = (birthYear: number, today: string) => {
      const window = windowOf({ ...unasked, birthYear }, resident, day(today));
      return window.ok ? window.value.checkBy : window.error;
    };
    expect(checkBy(1936, '2026-01-15')).toBe('2026-05-31');
    expect(checkBy(1937, '2026-01-15')).toBe('2026-11-30');
    expect(checkBy(1936, '2025-12-15')).toBe('2026-11-30');
  });

  it('names the field that cannot be', () => {
    const future = { ...pension, typedLast: { kind: 'day', on: day('2026-08-11') } } as const;
    expect(windowOf(unasked, future, day('2026-03-01'))).toMatchObject({
      ok: false,
      error: { field: 'lastCertifiedOn' },
    });
  });
});
