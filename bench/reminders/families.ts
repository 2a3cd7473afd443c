import { regionCode } from '../../src/rules/region-code.ts';
import type { CivilDate, RegionCode, Scheme } from '../../src/rules/vocabulary.ts';
import { day } from '../../test/support/day.ts';

export const today: CivilDate = day('2026-11-28');

type Family = {
  name: string;
  region: RegionCode;
  scheme: Scheme;
  last: CivilDate | null;
  waitingSince?: CivilDate;
};

/** Every kind of rule that sets days differently: by days, by the calendar year, and by the national line alone. */
const rules = [
  {
    rule: '福建居民, every 365 days',
    region: '350000',
    scheme: 'resident',
    known: day('2025-12-21'),
    over: day('2025-08-01'),
  },
  {
    rule: '武汉企业, the calendar year',
    region: '420100',
    scheme: 'enterprise',
    known: day('2026-03-10'),
    over: day('2024-03-10'),
  },
  {
    rule: '乌鲁木齐企业, no rule found',
    region: '650100',
    scheme: 'enterprise',
    known: day('2026-01-15'),
    over: day('2025-08-01'),
  },
] as const;

/** What the family knows of it: a date ahead, nothing, a date gone by, or a certification whose result is not there. */
export const families: readonly Family[] = rules.flatMap(({ rule, region, scheme, known, over }) => {
  const of = (what: string, last: CivilDate | null, waitingSince?: CivilDate): Family => ({
    name: `${rule} · ${what}`,
    region: regionCode(region),
    scheme,
    last,
    waitingSince,
  });
  return [of('known', known), of('unknown', null), of('overdue', over), of('waiting', known, today)];
});
