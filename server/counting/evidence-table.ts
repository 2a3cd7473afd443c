import * as v from 'valibot';
import { regionCode, scheme } from '../../src/rules/parts.ts';
import type { CivilDate, RegionCode, Scheme } from '../../src/rules/vocabulary.ts';
import { certificationWindow } from '../../src/rules/window/certification-window.ts';
import { leastFamilies, rounded, shown } from './cells.ts';
import { countingsThatFit, type SeenDates } from './countings.ts';

/** What one family saw on an official page for one of its benefits. */
export type Sighting = SeenDates & { city: RegionCode; province: RegionCode; scheme: Scheme };

/**
 * One place and scheme. `place`: a city, or a province for its cities that are too few by themselves. `fits`: of how
 * many families each counting gives the date they saw. `settles`: the one counting that does, where the rule book knows
 * none.
 */
export const evidenceCell = v.strictObject({
  place: regionCode,
  scheme,
  families: v.number(),
  fits: v.record(v.string(), v.nullable(v.number())),
  settles: v.nullable(v.string()),
});
export type EvidenceCell = v.InferOutput<typeof evidenceCell>;

/** Nearly all families, and of any other counting at most half. */
const agrees = 0.9;
const disagrees = 0.5;

/** The rule book says neither how the place counts nor to which day. */
const isUnknown = (region: RegionCode, scheme: Scheme, today: CivilDate): boolean => {
  const window = certificationWindow({ region, scheme, lastCertifiedOn: null }, today);
  const rule = window.ok ? window.value.cycle : null;
  return rule === null || (rule.kind === 'rolling' && rule.boundary === 'unknown');
};

const settledBy = (fits: ReadonlyMap<string, number>, families: number): string | null => {
  const [first, second] = [...fits].sort(([, a], [, b]) => b - a);
  const isClear = first !== undefined && first[1] >= families * agrees && (second?.[1] ?? 0) <= families * disagrees;
  return isClear ? first[0] : null;
};

const groupBy = <T>(all: readonly T[], keyOf: (one: T) => string): T[][] => {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
};

const cellOf = (place: RegionCode, sightings: readonly Sighting[], today: CivilDate): EvidenceCell[] => {
  const [first] = sightings;
  const families = sightings.length;
  if (first === undefined || families < leastFamilies) return [];
  const fits = new Map<string, number>();
  for (const one of sightings) for (const name of countingsThatFit(one)) fits.set(name, (fits.get(name) ?? 0) + 1);
  const settles = isUnknown(place, first.scheme, today) ? settledBy(fits, families) : null;
  const shownFits = Object.fromEntries([...fits].sort().map(([name, count]) => [name, shown(count, families)]));
  return [{ place, scheme: first.scheme, families: rounded(families), fits: shownFits, settles }];
};

/**
 * How the places count, by what families saw. A family stands in one cell of its scheme: its city's, or with the others
 * of its province where the city has fewer than twenty, so that no two cells differ by somebody.
 * @param sightings one a family and scheme.
 */
export const evidenceTable = (sightings: readonly Sighting[], today: CivilDate): EvidenceCell[] => {
  const byCity = groupBy(sightings, ({ city, scheme }) => `${city} ${scheme}`);
  const large = byCity.filter(({ length }) => length >= leastFamilies);
  const small = byCity.filter(({ length }) => length < leastFamilies).flat();
  const byProvince = groupBy(small, ({ province, scheme }) => `${province} ${scheme}`);
  return [
    ...byProvince.flatMap((group) => group.slice(0, 1).flatMap(({ province }) => cellOf(province, group, today))),
    ...large.flatMap((group) => group.slice(0, 1).flatMap(({ city }) => cellOf(city, group, today))),
  ].sort((a, b) => (`${a.place} ${a.scheme}` < `${b.place} ${b.scheme}` ? -1 : 1));
};
