import { nextBenefitChangeOn } from '../../../src/rules/benefit/next-benefit-change.ts';
import type { BenefitFacts, ElderFacts } from '../../../src/rules/benefit/window-of.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import { day } from '../../support/day.ts';
import '../../support/in-november-2026.ts';

const elder: ElderFacts = { birthYear: null, ageBand: null, residence: null };
/** 福建居民, every 365 days, last certified on 2025-12-15. */
const benefit: BenefitFacts = {
  region: regionCode('350000'),
  scheme: 'resident',
  minor: false,
  benefitSince: null,
  typedLast: { kind: 'day', on: day('2025-12-15') },
  typedDue: null,
  records: [],
};
const unknown: BenefitFacts = { ...benefit, typedLast: { kind: 'unknown' } };
const changeOf = (of: ElderFacts, today: string, about = unknown) => {
  const change = nextBenefitChangeOn(of, about, day(today));
  if (!change.ok) throw new Error(change.error.field);
  return change.value;
};

describe('when the dates of a benefit change by time alone', () => {
  it('with its window', () => {
    expect(changeOf(elder, '2026-11-24', benefit)).toBe('2026-12-14');
  });

  it.each([
    [1947, '2026-11-24', '2027-01-01'], // turns 80 during 2027: from its first day both bands are tried
    [1947, '2027-06-01', '2028-01-01'], // 80 for sure from the next
    [1947, '2028-01-01', '2037-01-01'],
    [1920, '2026-11-24', null],
    [1980, '2026-11-24', '2060-01-01'],
  ])('born in %i, asked on %s: with the year of a round birthday, %s', (birthYear, today, change) => {
    expect(changeOf({ ...elder, birthYear }, today)).toBe(change);
  });

  it('what the rules cannot read is named', () => {
    const nowhere = { ...benefit, region: regionCode('710000') };
    expect(nextBenefitChangeOn(elder, nowhere, day('2026-11-24'))).toMatchObject({ ok: false });
  });
});
