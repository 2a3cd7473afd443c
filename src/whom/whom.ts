import type { PickedRegion } from '../platform/region-picker';
import type { Whose } from '../routes/routes.ts';
import type { CivilDate, Relation, Scheme } from '../rules/vocabulary.ts';
import { relations } from '../rules/vocabulary.ts';
import type { Benefit, Elder } from '../state/elder.ts';
import { foremost } from '../state/standing.ts';
import { regionFrom } from '../words/region-from.ts';
import { payerWords } from '../words/region-words.ts';
import { relationSubject } from '../words/relation-words.ts';
import { schemeFrom } from '../words/scheme-words.ts';

export type Params = Readonly<Record<string, string | undefined>>;

/** Of whom a page speaks, and whose rules count: an elder of this phone, or what a card's address says. */
export type Whom = {
  elder: string | undefined;
  benefit: string | undefined;
  /** undefined: nobody said who it is. */
  relation: Relation | undefined;
  /** In a sentence: 妈妈, 您, 老人. */
  who: string;
  region: PickedRegion | null;
  scheme: Scheme | null;
};

export const whoWords = (relation: Relation | undefined): string =>
  relation === undefined || relation === 'other' ? '老人' : relationSubject(relation);

/** The elder as the page's own values; the benefit asked for, else the most urgent one. */
export function whomOfElder(elder: Elder, today: CivilDate, benefitId?: string): Whom {
  const benefit = elder.benefits.find(({ id }) => id === benefitId) ?? foremost(elder, today)?.benefit;
  return {
    elder: elder.id,
    benefit: benefit?.id,
    relation: elder.relation,
    who: whoWords(elder.relation),
    region: benefit ? { code: benefit.region, name: payerWords(benefit) } : null,
    scheme: benefit?.scheme ?? null,
  };
}

const saysNothing = ({ region, scheme, who, elder }: Params): boolean => !region && !scheme && !who && !elder;

export type Candidate = { elder: Elder; benefit: Benefit };

/**
 * Whom the address leaves open: every benefit of this phone's elders, or those of the one it names. None: it is
 * settled.
 */
export function candidatesFor(params: Params, elders: readonly Elder[]): readonly Candidate[] {
  const named = elders.find(({ id }) => id === params.elder);
  const asked = named ? [named] : saysNothing(params) ? elders.filter(({ stopped }) => stopped === null) : [];
  const all = asked.flatMap((elder) => elder.benefits.map((benefit) => ({ elder, benefit })));
  return all.length > 1 && !all.some(({ benefit }) => benefit.id === params.benefit) ? all : [];
}

/** Somebody who is not on this phone; that it was said is kept in `relation`. */
export const nobody: Whom = {
  elder: undefined,
  benefit: undefined,
  relation: 'other',
  who: whoWords('other'),
  region: null,
  scheme: null,
};

/** Nothing said and one elder on the phone: it is that one. Unknown values count as not said. */
export function whomOf(params: Params, elders: readonly Elder[], today: CivilDate): Whom {
  const named = elders.find(({ id }) => id === params.elder);
  if (named) return whomOfElder(named, today, params.benefit);
  const [only, ...others] = elders.filter(({ stopped }) => stopped === null);
  if (only && others.length === 0 && saysNothing(params)) return whomOfElder(only, today);
  const relation = relations.find((known) => known === params.who);
  return {
    elder: undefined,
    benefit: undefined,
    relation,
    who: whoWords(relation),
    region: regionFrom(params.region),
    scheme: schemeFrom(params.scheme),
  };
}

/** What the guide needs to know of whom it speaks. */
export const whomQuery = ({ elder, benefit, relation, region, scheme }: Whom): Whose => ({
  elder,
  benefit,
  who: relation,
  region: region?.code,
  scheme: scheme ?? undefined,
});

/** For a card: what is public only, nothing of this phone. */
export const publicQuery = (whom: Whom): Whose => ({ ...whomQuery(whom), elder: undefined, benefit: undefined });
