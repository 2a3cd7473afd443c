import type { PlaceCycles, RegionCycles, Rule } from '../../../src/rules/book/cycles-schema.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import { type RegionCode, type Scheme, schemes } from '../../../src/rules/vocabulary.ts';
import { whenWords } from '../say/rule-words.ts';
import { type Calendar, calendarOf, type Person } from './calendar-of.ts';
import { samples } from './samples.ts';

/** One place and scheme for one kind of person: the rule, and the calendars that it gives. */
export type Section = {
  place: PlaceCycles;
  scheme: Scheme;
  /** Of a variant, for whom it is; null: for everybody else. */
  who: string | null;
  /** null: the place has none of its own. */
  rule: Rule | null;
  calendars: readonly Calendar[];
};

type Variant = NonNullable<Rule['variants']>[number];

/** One of those for whom a variant is. */
const personOf = (region: RegionCode, scheme: Scheme, { when }: Variant): Person => {
  const [ageBand] = when.ageBand ?? [];
  const [residence] = when.residence ?? [];
  const { minor } = when;
  return {
    region,
    scheme,
    ...(ageBand && { ageBand }),
    ...(residence && { residence }),
    ...(minor !== undefined && { minor }),
  };
};

const variantsOf = (rule: Rule | undefined): readonly Variant[] => rule?.variants ?? [];

/** The rule of one place and scheme with its variants; of a place without one what the level above gives. */
export const sectionsFor = (place: PlaceCycles, scheme: Scheme, regions: readonly RegionCycles[]): Section[] => {
  const rule = place.rules[scheme];
  const calendars = (person: Person): Calendar[] => samples.flatMap((one) => calendarOf(person, one, regions) ?? []);
  return [
    { place, scheme, who: null, rule: rule ?? null, calendars: calendars({ region: place.code, scheme }) },
    ...variantsOf(rule).map((variant) => ({
      place,
      scheme,
      who: whenWords(variant.when),
      rule: variant.rule,
      calendars: calendars(personOf(place.code, scheme, variant)),
    })),
  ];
};

/** All five schemes of the region, then those that a city or a county has a rule of its own for. */
export const sectionsOf = (region: RegionCycles, regions: readonly RegionCycles[]): Section[] => [
  ...schemes.flatMap((scheme) => sectionsFor(region, scheme, regions)),
  ...region.places.flatMap((place) =>
    schemes.filter((scheme) => place.rules[scheme]).flatMap((scheme) => sectionsFor(place, scheme, regions)),
  ),
];

/** A region of which nothing is known: what every place without a rule of its own gets. */
const nowhere: RegionCycles = { code: regionCode('990000'), name: '全国', effective: {}, rules: {}, places: [] };

export const nationalSections = (): Section[] => sectionsOf(nowhere, [nowhere]);
