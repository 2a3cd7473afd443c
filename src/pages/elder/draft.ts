import type { AgeBand, Relation, Scheme } from '../../rules/vocabulary.ts';
import type { Benefit, Elder } from '../../state/elder';
import { freshId } from '../../state/fresh-id';

export type BenefitDraft = {
  id: string;
  scheme: Scheme | null;
  minor: boolean;
  /** undefined: not answered yet; null: 不知道 is an answer. */
  last: string | null | undefined;
  benefitSince: string | null;
  officialDueOn: string | null;
};

export type Draft = {
  id: string;
  relation: Relation | null;
  region: { code: string; name: string } | null;
  ageBand: AgeBand;
  benefits: readonly BenefitDraft[];
};

export const emptyBenefit = (scheme: Scheme | null = null): BenefitDraft => ({
  id: freshId(),
  scheme,
  minor: false,
  last: undefined,
  benefitSince: null,
  officialDueOn: null,
});

export function draftOf(elder: Elder): Draft {
  return {
    id: elder.id,
    relation: elder.relation,
    region: { code: elder.region, name: elder.regionName },
    ageBand: elder.ageBand,
    benefits: elder.benefits.map((benefit) => ({ ...benefit, last: benefit.lastCertifiedOn })),
  };
}

/** The first question still open, in the words of the page; null: it can be saved. */
export function missingIn(draft: Draft): string | null {
  if (!draft.relation) return '先点一下，是谁';
  if (!draft.region) return '再选一下，养老金由哪里发';
  for (const benefit of draft.benefits) {
    if (!benefit.scheme) return '再点一下，领的是哪一种';
    if (benefit.last === undefined) return '再点一下，上次什么时候认证的';
  }
  return null;
}

/** A day within the month that was known says the same more exactly: it is not later. */
function isLater(last: string, before: string | null): boolean {
  if (before === null || last === 'never') return false;
  if (before === 'never') return true;
  const length = Math.min(last.length, before.length);
  return last.slice(0, length) > before.slice(0, length);
}

/** What an official page wrote ends with its cycle, unless the new day was typed together with the new last time. */
function officialOf(now: BenefitDraft, before: Benefit | undefined): string | null {
  const { last, officialDueOn } = now;
  if (!before || !last || officialDueOn === null || officialDueOn !== before.officialDueOn) return officialDueOn;
  const over = last !== 'never' && last >= officialDueOn;
  return over || isLater(last, before.lastCertifiedOn) ? null : officialDueOn;
}

/** null while a question is open. Dates that did not change keep their state; new ones open a new cycle. */
export function elderOf(draft: Draft, known: Elder | undefined): Elder | null {
  const { relation, region } = draft;
  if (!relation || !region || missingIn(draft)) return null;
  const benefits = draft.benefits.flatMap(({ scheme, last, ...benefit }) => {
    if (!scheme || last === undefined) return [];
    const before = known?.benefits.find((other) => other.id === benefit.id);
    const same = before?.lastCertifiedOn === last;
    return [
      {
        id: benefit.id,
        scheme,
        minor: scheme === 'survivor' && benefit.minor,
        lastCertifiedOn: last,
        benefitSince: last === 'never' ? benefit.benefitSince : null,
        officialDueOn: officialOf({ ...benefit, scheme, last }, before),
        state: same && before ? before.state : ('open' as const),
        waitingSince: same && before ? before.waitingSince : null,
        before: same && before ? before.before : null,
      },
    ];
  });
  return {
    id: draft.id,
    relation,
    region: region.code,
    regionName: region.name,
    residence: known?.residence ?? 'local',
    ageBand: draft.ageBand,
    benefits,
    stopped: known?.stopped ?? null,
  };
}
