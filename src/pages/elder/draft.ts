import type { PickedRegion } from '../../platform/region-picker';
import type { LastCertification } from '../../rules/benefit/certification.ts';
import { knownDates } from '../../rules/benefit/known-dates.ts';
import type { CivilDate, CivilMonth, Relation, Residence, Scheme } from '../../rules/vocabulary.ts';
import type { Benefit, Elder } from '../../state/elder.ts';
import { freshId } from '../../state/fresh-id.ts';
import type { Params } from '../../whom/whom.ts';
import { regionFrom } from '../../words/region-from.ts';
import { payerWords } from '../../words/region-words.ts';
import { relationFrom } from '../../words/relation-words.ts';
import { schemeFrom } from '../../words/scheme-words.ts';

/** null: not answered yet. */
export type BenefitDraft = {
  id: string;
  region: PickedRegion | null;
  scheme: Scheme | null;
  minor: boolean | null;
  last: LastCertification | null;
  benefitSince: CivilMonth | null;
  officialDueOn: CivilDate | null;
};

export type Draft = {
  id: string;
  relation: Relation | null;
  birthYear: number | null;
  residence: Residence | null;
  benefits: readonly BenefitDraft[];
};

/** A second benefit is often paid in the same place: that one is proposed. */
export const emptyBenefit = (region: PickedRegion | null, scheme: Scheme | null = null): BenefitDraft => ({
  id: freshId(),
  region,
  scheme,
  minor: null,
  last: null,
  benefitSince: null,
  officialDueOn: null,
});

const benefitDraft = (benefit: Benefit): BenefitDraft => {
  const { last, officialDueOn } = knownDates(benefit);
  return {
    id: benefit.id,
    region: { code: benefit.region, name: payerWords(benefit) },
    scheme: benefit.scheme,
    minor: benefit.minor,
    last,
    benefitSince: benefit.benefitSince,
    officialDueOn,
  };
};

/** Somebody new, of whom a card may have brought who, where and which. */
export const draftFrom = ({ who, region, scheme }: Params): Draft => ({
  id: freshId(),
  relation: who ? relationFrom(who) : null,
  birthYear: null,
  residence: null,
  benefits: [emptyBenefit(regionFrom(region), schemeFrom(scheme))],
});

export const draftOf = ({ id, relation, birthYear, residence, benefits }: Elder): Draft => ({
  id,
  relation,
  birthYear,
  residence,
  benefits: benefits.length > 0 ? benefits.map(benefitDraft) : [emptyBenefit(null)],
});
