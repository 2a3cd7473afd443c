import * as v from 'valibot';
import { type Difference, matters, tellers } from '../../src/contract/difference.ts';
import { regionCode, scheme } from '../../src/rules/parts.ts';
import { cityCode, provinceCode } from '../../src/rules/regions/region-of.ts';
import type { RegionCode } from '../../src/rules/vocabulary.ts';
import { leastFamilies, rounded } from './cells.ts';

/** One person's word, until it is counted. */
export type Told = Difference & { personId: string };

/** Of a place and scheme: who told anything, each matter, and who had told it to them. */
export const counted = ['anything', ...matters, ...tellers] as const;

/** How many people there were; nothing in it says who. */
export type DifferenceCount = Pick<Difference, 'region' | 'scheme'> & {
  what: (typeof counted)[number];
  people: number;
};

const few = v.nullable(v.number());

/**
 * One place and scheme of which people told that it is otherwise. `place`: a city, or a province for its cities that
 * are too few by themselves. A number of fewer than twenty is null.
 */
export const differenceCell = v.strictObject({
  place: regionCode,
  scheme,
  people: v.number(),
  matters: v.record(v.string(), few),
  tellers: v.record(v.string(), few),
});
export type DifferenceCell = v.InferOutput<typeof differenceCell>;

/** Each person once in a number. */
export const countDifferences = (told: readonly Told[]): DifferenceCount[] => {
  const groups = new Map<string, Omit<DifferenceCount, 'people'> & { who: Set<string> }>();
  for (const { personId, region, scheme, matter, toldBy } of told) {
    for (const what of ['anything', matter, toldBy] as const) {
      const key = `${region} ${scheme} ${what}`;
      const group = groups.get(key) ?? { region, scheme, what, who: new Set<string>() };
      groups.set(key, group);
      group.who.add(personId);
    }
  }
  return [...groups.values()].map(({ who, ...about }) => ({ ...about, people: who.size }));
};

type Place = { place: RegionCode; scheme: Difference['scheme']; numbers: Map<string, number> };

const gathered = (counts: readonly DifferenceCount[], placeOf: (region: RegionCode) => RegionCode): Place[] => {
  const places = new Map<string, Place>();
  for (const { region, scheme, what, people } of counts) {
    const place = placeOf(region);
    const key = `${place} ${scheme}`;
    const one = places.get(key) ?? { place, scheme, numbers: new Map<string, number>() };
    places.set(key, one);
    one.numbers.set(what, (one.numbers.get(what) ?? 0) + people);
  }
  return [...places.values()];
};

const isMany = ({ numbers }: Place): boolean => (numbers.get('anything') ?? 0) >= leastFamilies;

const partsOf = (names: readonly string[], numbers: ReadonlyMap<string, number>): Record<string, number | null> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const people = numbers.get(name) ?? 0;
      return people === 0 ? [] : [[name, people >= leastFamilies ? rounded(people) : null]];
    }),
  );

const cellOf = ({ place, scheme, numbers }: Place): DifferenceCell => ({
  place,
  scheme,
  people: rounded(numbers.get('anything') ?? 0),
  matters: partsOf(matters, numbers),
  tellers: partsOf(tellers, numbers),
});

/** Where people were told otherwise, in cells of at least twenty of them, numbers to the nearest ten. */
export const differenceTable = (counts: readonly DifferenceCount[]): DifferenceCell[] => {
  const isCity = (region: RegionCode): boolean => cityCode(region) !== provinceCode(region);
  const large = gathered(
    counts.filter(({ region }) => isCity(region)),
    cityCode,
  ).filter(isMany);
  const isIn = ({ region, scheme }: DifferenceCount): boolean =>
    large.some((one) => isCity(region) && one.place === cityCode(region) && one.scheme === scheme);
  const rest = gathered(
    counts.filter((count) => !isIn(count)),
    provinceCode,
  ).filter(isMany);
  return [...large, ...rest].map(cellOf).sort((a, b) => (`${a.place} ${a.scheme}` < `${b.place} ${b.scheme}` ? -1 : 1));
};
