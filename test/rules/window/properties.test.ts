import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { formatDay, parseDay } from '../../../src/rules/civil-date.ts';
import { allCycles } from '../../../src/rules/regions/all-cycles.ts';
import { ageBands, type RegionCode, schemes } from '../../../src/rules/vocabulary.ts';
import { provinceWith, windowOf } from '../support/window-of.ts';

const codes: readonly RegionCode[] = allCycles.flatMap(({ code, places }) => [
  code,
  ...places.map((place) => place.code),
]);
const dayNumber = fc.integer({ min: parseDay('2020-01-01') ?? 0, max: parseDay('2035-12-31') ?? 0 });
const scheme = fc.constantFrom(...schemes);
const place = fc.record({
  region: fc.constantFrom(...codes),
  scheme,
  ageBand: fc.constantFrom(...ageBands),
  minor: fc.boolean(),
});
/** A last certification and a later day, as the family asks on it. */
const lastAndToday = fc
  .tuple(dayNumber, fc.integer({ min: 0, max: 900 }))
  .map(([last, later]) => [formatDay(last), formatDay(last + later)] as const);

const pairs = (days: readonly string[]): [string, string][] =>
  days.flatMap((first, at) => (at % 2 === 0 && days[at + 1] !== undefined ? [[first, days[at + 1] ?? first]] : []));

const runs = { numRuns: 2000 };

describe('for a certified elder, anywhere, with any benefit', () => {
  it('the window opens before it has to be looked at, and that is not after its last day', () => {
    fc.assert(
      fc.property(place, lastAndToday, (query, [lastCertifiedOn, today]) => {
        const known = ({ opensOn, checkBy, latest }: ReturnType<typeof windowOf>) =>
          [opensOn, checkBy, latest].filter((date) => date !== null);
        const dates = known(windowOf({ ...query, lastCertifiedOn }, today));
        expect(dates).toEqual([...dates].sort());
      }),
      runs,
    );
  });

  it('a later certification never gives an earlier day', () => {
    fc.assert(
      fc.property(place, lastAndToday, fc.integer({ min: 0, max: 400 }), (query, [last, today], earlier) => {
        const before = formatDay((parseDay(last) ?? 0) - earlier);
        const a = windowOf({ ...query, lastCertifiedOn: before }, today);
        const b = windowOf({ ...query, lastCertifiedOn: last }, today);
        for (const field of ['checkBy', 'latest'] as const) {
          const [first, second] = [a[field], b[field]];
          if (first !== null && second !== null) expect(first <= second).toBe(true);
        }
      }),
      runs,
    );
  });

  it('nor does it under any notice of one year, whatever its windows', () => {
    const monthDay = fc
      .integer({ min: 0, max: 364 })
      .map((later) => formatDay((parseDay('2026-01-01') ?? 0) + later).slice(5));
    const windows = fc.uniqueArray(monthDay, { minLength: 2, maxLength: 6 }).map((days) => pairs([...days].sort()));
    const thisYear = fc.integer({ min: parseDay('2026-01-01') ?? 0, max: parseDay('2026-12-31') ?? 0 });
    fc.assert(
      fc.property(windows, scheme, thisYear, fc.integer({ min: 0, max: 400 }), (turns, paid, last, later) => {
        const regions = provinceWith({ kind: 'window', windows: turns, year: 2026 }, paid);
        const checkBy = (day: number) => {
          const query = { region: '990000', scheme: paid, lastCertifiedOn: formatDay(day) } as const;
          return windowOf(query, formatDay(last + later), regions).checkBy ?? '';
        };
        expect(checkBy(last - 1) <= checkBy(last)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });

  it('a rolling rule answers the same whenever it is asked', () => {
    fc.assert(
      fc.property(place, lastAndToday, fc.integer({ min: 0, max: 900 }), (query, [lastCertifiedOn, today], later) => {
        const now = windowOf({ ...query, lastCertifiedOn }, today);
        if (now.cycle?.kind !== 'rolling') return;
        const then = windowOf({ ...query, lastCertifiedOn }, formatDay((parseDay(today) ?? 0) + later));
        expect([then.opensOn, then.checkBy, then.latest]).toEqual([now.opensOn, now.checkBy, now.latest]);
      }),
      runs,
    );
  });

  it('a remembered month is never later than any day of it', () => {
    fc.assert(
      fc.property(place, lastAndToday, (query, [last, today]) => {
        const byDay = windowOf({ ...query, lastCertifiedOn: last }, today);
        const byMonth = windowOf({ ...query, lastCertifiedOn: last.slice(0, 7) }, today);
        if (byDay.checkBy !== null) expect(byMonth.checkBy !== null && byMonth.checkBy <= byDay.checkBy).toBe(true);
      }),
      runs,
    );
  });

  it('nothing is shown as sure that is not: no local rule, no last day', () => {
    fc.assert(
      fc.property(place, lastAndToday, (query, [lastCertifiedOn, today]) => {
        const window = windowOf({ ...query, lastCertifiedOn }, today);
        if (window.certainty !== 'unverified') return;
        expect([window.latest, window.countsNow, window.missed]).toEqual([null, null, false]);
        expect(window.checkBy).not.toBeNull();
        if (window.cycle === null) expect(window.opensOn).toBeNull();
      }),
      runs,
    );
  });

  it('the advised day lies in the window and leaves a week wherever the window does', () => {
    fc.assert(
      fc.property(place, lastAndToday, (query, [lastCertifiedOn, today]) => {
        const { opensOn, adviseBy, checkBy } = windowOf({ ...query, lastCertifiedOn }, today);
        const [opens, advise, check] = [opensOn, adviseBy, checkBy].map((date) => parseDay(date));
        if (check === null || check === undefined) return expect(adviseBy).toBeNull();
        if (advise === null || advise === undefined) throw new Error('a day to check by without a day to advise');
        expect(advise >= (opens ?? advise) && advise <= check).toBe(true);
        if (check - (opens ?? 0) >= 9) expect(check - advise).toBeGreaterThanOrEqual(7);
      }),
      runs,
    );
  });

  it('a missed one is told to look it up first, and everything has a sentence', () => {
    fc.assert(
      fc.property(place, lastAndToday, (query, [lastCertifiedOn, today]) => {
        const { missed, reasons } = windowOf({ ...query, lastCertifiedOn }, today);
        expect(reasons.some(({ code }) => code === 'look-up-first')).toBe(missed);
        expect(reasons.every(({ sentence }) => sentence.endsWith('。'))).toBe(true);
      }),
      runs,
    );
  });
});

describe('with nothing known of the last certification', () => {
  it('the family is always told to look it up, and nothing counts as missed', () => {
    fc.assert(
      fc.property(place, dayNumber, (query, today) => {
        const window = windowOf({ ...query, lastCertifiedOn: null }, formatDay(today));
        expect(window.reasons[0]?.code).toBe('look-up-first');
        expect(window.missed).toBe(false);
      }),
      runs,
    );
  });
});

describe('the answer', () => {
  it('is the same on a phone in any zone of the world', () => {
    const script = `
      import { todayInChina } from './src/rules/china-time.ts';
      import { certificationWindow } from './src/rules/window/certification-window.ts';
      const today = todayInChina('2025-12-31T15:59:59Z');
      const query = { region: '420100', scheme: 'enterprise', lastCertifiedOn: '2025-03-10' };
      console.log(JSON.stringify([today, certificationWindow(query, today)]));`;
    const [first, ...others] = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Shanghai'].map((TZ) =>
      execFileSync(process.execPath, ['--input-type=module-typescript', '-e', script], {
        cwd: join(__dirname, '../../..'),
        env: { ...process.env, TZ },
        encoding: 'utf8',
      }),
    );
    expect(first).toContain('2025-12-31');
    expect(others).toEqual([first, first]);
  });
});
