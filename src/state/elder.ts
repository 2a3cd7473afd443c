import type { AgeBand, CivilDate, CivilMonth, RegionCode, Relation, Residence, Scheme } from '../rules/vocabulary.ts';

/** The dates of one cycle, as the family knows them. */
export type BenefitDates = {
  lastCertifiedOn: CivilDate | CivilMonth | 'never' | null;
  officialDueOn: CivilDate | null;
  state: 'open' | 'waiting';
  waitingSince: CivilDate | null;
};

export type Benefit = BenefitDates & {
  id: string;
  scheme: Scheme;
  minor: boolean;
  benefitSince: CivilMonth | null;
  /** As it was before 办好了 was said, so that it can be taken back. */
  before: BenefitDates | null;
};

export type Stop = 'deceased' | 'not-needed';

export type Elder = {
  id: string;
  relation: Relation;
  region: RegionCode;
  /** As the picker named it; a code alone is known only where a record exists. */
  regionName: string;
  residence: Residence;
  ageBand: AgeBand;
  benefits: readonly Benefit[];
  stopped: Stop | null;
};
