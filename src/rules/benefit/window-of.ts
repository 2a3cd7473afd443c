import { ok, type Result } from '../result.ts';
import type { CivilDate, CivilMonth, RegionCode, Residence, Scheme } from '../vocabulary.ts';
import { certificationWindow } from '../window/certification-window.ts';
import type { CertificationWindow, WindowQuery } from '../window/types.ts';
import { type AgeFacts, bandsOf } from './age-bands.ts';
import type { LastCertification, ToldDates } from './certification.ts';
import { knownDates, timeOf } from './known-dates.ts';

/** What a rule may ask of an elder. */
export type ElderFacts = AgeFacts & { residence: Residence | null };

export type BenefitFacts = ToldDates & {
  region: RegionCode;
  scheme: Scheme;
  minor: boolean;
  benefitSince: CivilMonth | null;
};

/** As the question of the window has it. */
export const lastText = (last: LastCertification): CivilDate | CivilMonth | 'never' | null =>
  last.kind === 'never' ? 'never' : timeOf(last);

/** What is asked of the rules: once, or, in the year of a round birthday, once for each band. */
export const queriesOf = (
  elder: ElderFacts,
  benefit: BenefitFacts,
  today: CivilDate,
): readonly [WindowQuery, ...WindowQuery[]] => {
  const { last, officialDueOn } = knownDates(benefit);
  const { region, scheme, minor, benefitSince } = benefit;
  const asked = { region, scheme, minor, lastCertifiedOn: lastText(last), benefitSince, officialDueOn };
  const query = { ...asked, ...(elder.residence && { residence: elder.residence }) };
  const [first, second] = bandsOf(elder, today);
  return [{ ...query, ...(first && { ageBand: first }) }, ...(second ? [{ ...query, ageBand: second }] : [])];
};

/** A day that is not known asks for nothing sooner than one that is. */
const isEarlier = (a: CertificationWindow, b: CertificationWindow): boolean =>
  a.checkBy !== null && (b.checkBy === null || a.checkBy < b.checkBy);

/**
 * The certification window of one benefit of one elder, on phone and service alike.
 * In the year of a round birthday both bands are tried and the earlier `checkBy` counts.
 * @param today the civil date in China.
 * @returns the window, or the field that the rules could not read (`certificationWindow`).
 */
export const windowOf = (elder: ElderFacts, benefit: BenefitFacts, today: CivilDate): Result<CertificationWindow> => {
  const [query, other] = queriesOf(elder, benefit, today);
  const first = certificationWindow(query, today);
  if (!first.ok || other === undefined) return first;
  const second = certificationWindow(other, today);
  if (!second.ok) return second;
  return ok(isEarlier(second.value, first.value) ? second.value : first.value);
};
