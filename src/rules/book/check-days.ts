import { formatDay, isCivilDate, parseDay } from '../civil-date.ts';
import { provinceCode } from '../regions/region-of.ts';
import { type CivilDate, type Scheme, schemes } from '../vocabulary.ts';
import { certificationWindow } from '../window/certification-window.ts';
import type { CertificationWindow } from '../window/types.ts';
import type { BookFault, DayFault } from './book-fault.ts';
import type { PlaceCycles, RegionCycles, Rule } from './cycles-schema.ts';

/**
 * Certified on these days of a year: months' ends, the leap day and halves of the year are where countings go wrong.
 */
const lastDays = ['01-31', '02-28', '02-29', '06-30', '07-01', '12-31'];
/** Asked on these: in the shortest month, on a first and on a last day. */
const askedDays = ['02-10', '07-01', '12-31'];
/** A common year and a leap year; a window is asked in the years around its own as well. */
const someYears = [2027, 2028];
/** No benefit goes longer uncertified, counted from the last certification and from today. */
const mostDays = 750;

const yearsFor = (rule: Rule): number[] =>
  rule.kind === 'window' ? [rule.year - 1, rule.year, ...someYears] : someYears;

const datesIn = (years: readonly number[], days: readonly string[]): CivilDate[] =>
  years.flatMap((year) => days.map((day) => `${year}-${day}`)).filter(isCivilDate);

const dayAfter = (date: string, days: number): CivilDate => formatDay((parseDay(date) ?? 0) + days);

const isEarlier = (a: CivilDate | null, b: CivilDate | null): boolean => a !== null && b !== null && a < b;

/**
 * Two answers of unlike certainty are not compared: who is through the last window of a named year is left to an
 * estimate.
 */
const isBack = (later: CertificationWindow, earlier: CertificationWindow): boolean =>
  later.certainty === earlier.certainty &&
  (isEarlier(later.checkBy, earlier.checkBy) || isEarlier(later.latest, earlier.latest));

const faultOf = (
  answer: CertificationWindow,
  before: CertificationWindow | null,
  last: CivilDate,
  today: CivilDate,
): DayFault | null => {
  const { opensOn, checkBy, latest } = answer;
  if (checkBy === null || checkBy > dayAfter(last > today ? last : today, mostDays)) return 'no-end';
  if (opensOn !== null && opensOn > checkBy) return 'opens-after-check-by';
  if (latest !== null && checkBy > latest) return 'check-by-after-latest';
  return before && isBack(answer, before) ? 'later-gives-earlier' : null;
};

type Asked = { fault: DayFault; last: CivilDate; today: CivilDate };

/** What a rule answers alone, without the levels above and below it; null: nothing wrong was found. */
const askRule = (place: PlaceCycles, scheme: Scheme, rule: Rule): Asked | null => {
  const region = provinceCode(place.code);
  const alone: RegionCycles[] = [
    { code: region, name: place.name, effective: {}, rules: { [scheme]: rule }, places: [] },
  ];
  const years = yearsFor(rule);
  const lasts = datesIn(years, lastDays).sort();
  for (const today of datesIn([...years, Math.max(...years) + 1], askedDays)) {
    let before: CertificationWindow | null = null;
    for (const last of lasts.filter((day) => day <= today)) {
      const answer = certificationWindow({ region, scheme, lastCertifiedOn: last }, today, alone);
      if (!answer.ok) return { fault: 'no-end', last, today };
      const fault = faultOf(answer.value, before, last, today);
      if (fault) return { fault, last, today };
      before = answer.value;
    }
  }
  return null;
};

/** A rule for some people is complete in itself. */
const alternatives = (rule: Rule | undefined): Rule[] => {
  if (!rule) return [];
  const { variants, ...base } = rule;
  return [base, ...(variants ?? []).map((variant) => variant.rule)];
};

/** Many places count alike: what is told of a rule, and by whom, sets no day. */
const countingOf = ({ src, certainty, sourceDate, toldBy, ...counting }: Rule, scheme: Scheme): string =>
  JSON.stringify([scheme, counting]);

/**
 * Asks every rule of every place for its window, for certifications all over the year and for days up to years later:
 * an end is never missing or absurdly far, `opensOn ≤ checkBy ≤ latest`, and a later certification gives no earlier
 * day.
 */
export const checkDays = (regions: readonly RegionCycles[]): BookFault[] => {
  const answers = new Map<string, Asked | null>();
  const askOnce = (place: PlaceCycles, scheme: Scheme, rule: Rule): Asked | null => {
    const counting = countingOf(rule, scheme);
    const known = answers.get(counting);
    const answer = known === undefined ? askRule(place, scheme, rule) : known;
    answers.set(counting, answer);
    return answer;
  };
  const faultsIn = (place: PlaceCycles): BookFault[] =>
    schemes.flatMap((scheme) =>
      alternatives(place.rules[scheme]).flatMap((rule) => {
        const asked = askOnce(place, scheme, rule);
        return asked ? [{ kind: asked.fault, place: place.code, scheme, last: asked.last, today: asked.today }] : [];
      }),
    );
  return regions.flatMap((region) => [region, ...region.places]).flatMap(faultsIn);
};
