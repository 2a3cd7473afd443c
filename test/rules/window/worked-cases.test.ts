import { regionCode } from '../../../src/rules/region-code.ts';
import type { Scheme } from '../../../src/rules/vocabulary.ts';
import { day } from '../../support/day.ts';
import { datesOf, windowOf } from '../support/window-of.ts';
import '../../support/in-november-2026.ts';

const cases: readonly [
  name: string,
  region: string,
  scheme: Scheme,
  last: string | null,
  today: string,
  gives: string,
][] = [
  ['江苏企业', '320000', 'enterprise', '2025-08-11', '2026-03-01', 'null / 2026-08-10 / 2026-08-11 / true'],
  [
    '江苏企业, only the month known',
    '320000',
    'enterprise',
    '2026-08',
    '2026-11-24',
    'null / 2027-07-31 / 2027-08-01 / true',
  ],
  ['九江企业', '360400', 'enterprise', '2024-10-10', '2025-03-01', 'null / 2025-10-09 / 2025-10-09 / true'],
  ['甘肃居民', '620000', 'resident', '2026-03-01', '2026-11-24', 'null / 2027-02-28 / 2027-03-01 / true'],
  [
    '天津企业, boundary unknown',
    '120000',
    'enterprise',
    '2026-03-15',
    '2026-11-24',
    'null / 2027-02-28 / 2027-03-31 / true',
  ],
  [
    '天津企业 before a leap day',
    '120000',
    'enterprise',
    '2023-03-01',
    '2023-06-01',
    'null / 2024-02-28 / 2024-03-31 / true',
  ],
  ['乌鲁木齐企业', '650100', 'enterprise', '2026-03-15', '2026-11-24', 'null / 2027-02-28 / null / null'],
  ['乌鲁木齐居民', '650100', 'resident', '2026-03-15', '2026-04-01', 'null / 2026-08-31 / null / null'],
  ['黄石居民', '420200', 'resident', '2026-03-01', '2026-04-01', 'null / 2026-08-27 / null / null'],
  [
    '武汉企业, done this year',
    '420100',
    'enterprise',
    '2025-03-10',
    '2025-06-01',
    '2026-01-01 / 2026-12-31 / 2026-12-31 / false',
  ],
  [
    '武汉企业, last not known',
    '420100',
    'enterprise',
    null,
    '2026-07-01',
    '2026-01-01 / 2026-12-31 / 2026-12-31 / true',
  ],
  [
    '云南企业, year and gap',
    '530000',
    'enterprise',
    '2025-03-10',
    '2025-06-01',
    '2026-01-01 / 2026-02-28 / 2026-03-31 / false',
  ],
  [
    '葫芦岛居民, half-year',
    '211400',
    'resident',
    '2026-02-10',
    '2026-03-01',
    '2026-07-01 / 2026-12-31 / 2026-12-31 / false',
  ],
  [
    '安徽企业, three months apart',
    '340000',
    'enterprise',
    '2026-03-20',
    '2026-04-01',
    '2026-06-20 / 2027-02-28 / 2027-03-31 / false',
  ],
  ['江苏企业, missed', '320000', 'enterprise', '2024-08-11', '2026-11-24', 'null / 2025-08-10 / 2025-08-11 / true'],
];

describe('the worked cases of the contract', () => {
  it.each(cases)('%s (%s %s), last %s, asked on %s: %s', (_name, region, scheme, lastCertifiedOn, today, gives) => {
    expect(datesOf(windowOf({ region: regionCode(region), scheme, lastCertifiedOn }, today))).toBe(gives);
  });

  it('says that the last one was missed and to look it up, and rolls nothing forward', () => {
    const window = windowOf({ region: '320000', scheme: 'enterprise', lastCertifiedOn: '2024-08-11' }, '2026-11-24');
    expect(window.missed).toBe(true);
    expect(window.reasons.map(({ code }) => code)).toEqual(['look-up-first']);
  });

  it.each(['110000', '310000', '350000', '420100', '520524', '650100', '660000'])(
    'in %s the date an official page showed is the date, and the rule says the rest',
    (region) => {
      const query = { region: regionCode(region), scheme: 'resident', lastCertifiedOn: '2026-03-01' } as const;
      const byRule = windowOf(query, '2026-11-24');
      const window = windowOf({ ...query, officialDueOn: '2027-05-31' }, '2026-11-24');
      expect(datesOf(window)).toBe(datesOf({ ...byRule, checkBy: day('2027-05-31'), latest: day('2027-05-31') }));
      expect([window.level, window.certainty, window.missed]).toEqual(['official', 'reported', false]);
    },
  );
});
