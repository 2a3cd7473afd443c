import fc from 'fast-check';
import { cyclesInForce } from '../../../src/rules/book/book-in-force.ts';
import { formatDay, parseDay } from '../../../src/rules/civil-date.ts';
import { ageBands, schemes } from '../../../src/rules/vocabulary.ts';
import { nextWindowChangeOn } from '../../../src/rules/window/next-window-change.ts';
import type { WindowQuery } from '../../../src/rules/window/types.ts';
import { provinceWith, windowOf } from '../support/window-of.ts';
import '../../support/in-november-2026.ts';

const dayOf = (text: string | null): number => parseDay(text) ?? Number.NaN;
const changeOf = (query: WindowQuery, today: string, regions = cyclesInForce()): string | null => {
  const change = nextWindowChangeOn(query, today, regions);
  if (!change.ok) throw new Error(JSON.stringify(change.error));
  return change.value;
};

describe('when a window changes by time alone', () => {
  it.each([
    ['福建居民: on its date', { region: '350000', scheme: 'resident', lastCertifiedOn: '2026-03-01' }, '2027-02-28'],
    [
      '福建居民: long missed, never again',
      { region: '350000', scheme: 'resident', lastCertifiedOn: '2024-03-01' },
      null,
    ],
    [
      '武汉企业: with the year',
      { region: '420100', scheme: 'enterprise', lastCertifiedOn: '2026-03-10' },
      '2027-01-01',
    ],
    [
      '织金居民: when its turn comes',
      { region: '520524', scheme: 'resident', lastCertifiedOn: '2026-10-08' },
      '2027-03-01',
    ],
    [
      '拉萨企业, inside its turn: tomorrow',
      { region: '540100', scheme: 'enterprise', lastCertifiedOn: null },
      '2026-11-25',
    ],
    ['乌鲁木齐, nothing known: never', { region: '650100', scheme: 'enterprise', lastCertifiedOn: null }, null],
    [
      '广西, before the first payment: tomorrow',
      { region: '450000', scheme: 'enterprise', lastCertifiedOn: 'never' },
      '2026-11-25',
    ],
    [
      'a month that is not over: tomorrow',
      { region: '340000', scheme: 'enterprise', lastCertifiedOn: '2026-11' },
      '2026-11-25',
    ],
  ] as const)('%s', (_name, query, change) => {
    expect(changeOf(query, '2026-11-24')).toBe(change);
  });

  it('a record that begins or ends later is one', () => {
    const [province] = provinceWith({ kind: 'rolling', every: { months: 12 }, boundary: '365-days' });
    if (!province) throw new Error('one province');
    const query = { region: '990000', scheme: 'enterprise', lastCertifiedOn: null } as const;
    expect(changeOf(query, '2026-11-24', [{ ...province, effective: { from: '2027-02-01' } }])).toBe('2027-02-01');
    expect(changeOf(query, '2027-02-01', [{ ...province, effective: { until: '2027-02-01' } }])).toBe('2027-02-02');
  });

  it('bad input is named', () => {
    const query = { region: '350000', scheme: 'resident', lastCertifiedOn: null } as const;
    expect(nextWindowChangeOn(query, 'today')).toMatchObject({ ok: false, error: { field: 'today' } });
    expect(nextWindowChangeOn({ ...query, region: '710000' }, '2026-11-24')).toMatchObject({
      ok: false,
      error: { field: 'region' },
    });
  });

  it('before that day the window is the same, whatever the place, the person and the day', () => {
    const codes = cyclesInForce().flatMap(({ code, places }) => [code, ...places.map((place) => place.code)]);
    const today = fc.integer({ min: dayOf('2022-06-01'), max: dayOf('2029-12-31') });
    const last = fc.oneof(
      fc.constantFrom(null, 'never' as const),
      fc.nat(900),
      fc.nat(900).map((days) => ({ month: days })),
    );
    const query = fc.record({
      region: fc.constantFrom(...codes),
      scheme: fc.constantFrom(...schemes),
      ageBand: fc.constantFrom(...ageBands),
      minor: fc.boolean(),
      last,
      since: fc.option(fc.integer({ min: -400, max: 900 })),
      due: fc.option(fc.integer({ min: -60, max: 800 })),
    });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(query, today, share, ({ last: ago, since, due, ...person }, day, at) => {
        const text = (days: number) => formatDay(day - days);
        const asked: WindowQuery = {
          ...person,
          lastCertifiedOn:
            ago === null || ago === 'never' ? ago : typeof ago === 'number' ? text(ago) : text(ago.month).slice(0, 7),
          benefitSince: since === null ? null : text(since).slice(0, 7),
          officialDueOn: due === null ? null : text(-due),
        };
        const change = changeOf(asked, formatDay(day));
        const end = change === null ? day + 1000 : dayOf(change);
        const later = day + Math.floor((end - day) * at * 0.999_999);
        expect(windowOf(asked, formatDay(later))).toEqual(windowOf(asked, formatDay(day)));
        expect(windowOf(asked, formatDay(end - 1))).toEqual(windowOf(asked, formatDay(day)));
      }),
      { numRuns: 3000 },
    );
  });
});
