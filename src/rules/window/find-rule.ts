import type { First, PlaceCycles, RegionCycles, Rule, UndatedRule } from '../book/cycles-schema.ts';
import { cyclesOnTheWay } from '../regions/region-of.ts';
import { fieldError, ok, type Result } from '../result.ts';
import type { CivilDate, RegionCode } from '../vocabulary.ts';
import type { ReadQuery } from './read-query.ts';

/** A rule that sets dates. */
type DatedRule = Exclude<Rule, UndatedRule>;

export type FoundRule = {
  /** null: no usable rule on any level, the national line answers. */
  answer: { place: PlaceCycles; level: 'county' | 'city' | 'province'; rule: DatedRule } | null;
  /** Rules met on the way that set no date, the nearest first. */
  met: readonly { place: RegionCode; rule: UndatedRule }[];
  /** How the first certification goes: the answering rule's word, else the first one met on the way. */
  first: First | undefined;
};

type Person = Pick<ReadQuery, 'scheme' | 'residence' | 'ageBand' | 'minor'>;

/** County, then city, then province: the first record in force with a rule that sets dates for this scheme. */
export const findRule = (
  code: unknown,
  person: Person,
  regions: readonly RegionCycles[],
  today: CivilDate,
): Result<FoundRule> => {
  const steps = cyclesOnTheWay(code, regions, today);
  if (!steps) return fieldError('region', 'six digits under one of the 32 regions', code);
  const met: { place: RegionCode; rule: UndatedRule }[] = [];
  let first: First | undefined;
  for (const { place, level } of steps) {
    const rule = ruleFor(place, person);
    if (!rule) continue;
    first ??= rule.first;
    if (rule.kind !== 'notice' && rule.kind !== 'varies') {
      return ok({ answer: { place, level, rule }, met, first: rule.first ?? first });
    }
    met.push({ place: place.code, rule });
  }
  return ok({ answer: null, met, first });
};

/**
 * The rule of one place for this person: the first variant that fits, which is complete in itself, else the base rule.
 */
const ruleFor = (place: PlaceCycles, person: Person): Rule | undefined => {
  const base = place.rules[person.scheme];
  const variant = base?.variants?.find(
    ({ when }) =>
      (!when.ageBand || when.ageBand.includes(person.ageBand)) &&
      (!when.residence || when.residence.includes(person.residence)) &&
      (when.minor === undefined || when.minor === (person.minor && person.scheme === 'survivor')),
  );
  return variant ? variant.rule : base;
};
