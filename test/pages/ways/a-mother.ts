import { untoldBenefit, untoldElder } from '../../../src/contract/elder.ts';
import type { LastCertification } from '../../../src/rules/benefit/certification.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import type { Benefit, Elder } from '../../../src/state/elder.ts';
import { day, instant, month } from '../../support/day.ts';

/** The dates of a benefit in short, as a clerk would say them. */
type Dates = Partial<Benefit> & {
  lastCertifiedOn?: string | null;
  officialDueOn?: string | null;
  waitingSince?: string | null;
};

const longAgo = instant('2025-12-16T02:00:00.000Z');

const lastOf = (text: string | null): LastCertification => {
  if (text === null) return { kind: 'unknown' };
  if (text === 'never') return { kind: 'never' };
  return text.length === 7 ? { kind: 'month', month: month(text) } : { kind: 'day', on: day(text) };
};

const benefit = ({
  lastCertifiedOn = '2025-12-15',
  officialDueOn = null,
  waitingSince = null,
  ...other
}: Dates): Benefit => ({
  ...untoldBenefit,
  id: 'b1',
  region: regionCode('350000'),
  regionName: '福建省',
  scheme: 'resident',
  typedLast: lastOf(lastCertifiedOn),
  typedDue: officialDueOn === null ? null : { on: day(officialDueOn), saidAt: longAgo },
  records:
    waitingSince === null ? [] : [{ id: 'w1', kind: 'waiting', on: day(waitingSince), saidAt: longAgo, by: null }],
  toldOn: day('2026-11-24'),
  ...other,
});

/** 福建 居民, certified on 2025-12-15: on 2026-11-24 it is time to look. Her place is her benefit's. */
export const aMother = (
  { region, regionName, ...change }: Partial<Elder> & { region?: string; regionName?: string } = {},
  dates: Dates = {},
): Elder => ({
  ...untoldElder,
  id: 'e1',
  relation: 'mum',
  benefits: [benefit({ ...(region ? { region: regionCode(region), regionName: regionName ?? '' } : {}), ...dates })],
  partly: false,
  ...change,
});
