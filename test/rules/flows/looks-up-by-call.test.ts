import { goBy } from '../../../src/rules/book/book-in-force.ts';
import { flowOf } from '../../../src/rules/flows/all-flows.ts';
import { looksUpByCall } from '../../../src/rules/flows/looks-up-by-call.ts';
import { stepsFor } from '../../../src/rules/flows/steps-for.ts';
import { flowIds } from '../../../src/rules/flows/types.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import { provinces } from '../../../src/rules/regions/region-name.ts';
import { schemes } from '../../../src/rules/vocabulary.ts';
import { bookOfNovember2026 } from '../../support/book-of-november-2026.ts';
import { everyEntry } from './every-flow.ts';

const regions: readonly string[] = provinces.map(({ code }) => code);

describe('where looking up is a call', () => {
  it('is where the entry of the place names no door: 新疆, 兵团', () => {
    const withoutDoor = everyEntry.filter(({ doors }) => doors.length === 0).map(({ code }) => code);
    expect(regions.filter((region) => looksUpByCall(regionCode(region)))).toEqual(withoutDoor);
    expect(provinces.filter(({ code }) => looksUpByCall(code)).map(({ short }) => short)).toEqual(['新疆', '兵团']);
  });

  it('holds for every place of it, and for no place outside the 32', () => {
    expect(looksUpByCall(regionCode('650102'))).toBe(true);
    expect(looksUpByCall(regionCode('350203'))).toBe(false);
    expect(looksUpByCall(regionCode('710000'))).toBe(false);
    expect(looksUpByCall(undefined)).toBe(false);
  });

  it('goes by the newer book: a place that has a door by now is no call, one that lost all its doors is', () => {
    const beijing = bookOfNovember2026.regions.find(({ cycles }) => cycles.code === '110000')?.entry.doors ?? [];
    const regions = bookOfNovember2026.regions.map((region) => {
      if (region.entry.code === '650000') return { ...region, entry: { ...region.entry, doors: beijing } };
      return region.entry.code === '350000' ? { ...region, entry: { ...region.entry, doors: [] } } : region;
    });
    goBy({ ...bookOfNovember2026, regions });
    expect(['650102', '350203', '659001'].map((code) => looksUpByCall(regionCode(code)))).toEqual([false, true, true]);
    goBy(null);
    expect(['650102', '350203', '659001'].map((code) => looksUpByCall(regionCode(code)))).toEqual([true, false, true]);
  });

  it('no other guide is one step long, in any place, for any scheme, through any door', () => {
    const short = flowIds.flatMap((id) =>
      regions.flatMap((region) =>
        schemes.flatMap((scheme) =>
          [undefined, ...(flowOf(id).doors ?? []).map(({ id: door }) => door)].flatMap((door) => {
            const isCall = id === 'last-time' && looksUpByCall(regionCode(region));
            return !isCall && stepsFor(flowOf(id), { region: regionCode(region), scheme, door }).length < 2
              ? [`${id} ${region}`]
              : [];
          }),
        ),
      ),
    );
    expect(short).toEqual([]);
  });
});
