import { timeOf } from '../../rules/benefit/known-dates.ts';
import type { CivilDate, CivilMonth } from '../../rules/vocabulary.ts';
import type { Todays } from '../../state/todays.ts';
import { dateFault, dueBetween, pastBetween, sinceBetween } from '../../words/asked-dates.ts';
import { type Asks, asksOf } from './asks.ts';
import type { BenefitDraft, Draft } from './draft.ts';

/** A question of the page; those of a benefit are asked once for each. */
type Question = 'relation' | 'region' | 'scheme' | 'minor' | 'age' | 'residence' | 'last' | 'since' | 'due';

/** Where the page stops at saving, and why. */
export type Open = { at: string; why: string };

/** The name of a question's place on the page, so that it can be scrolled to. */
export const placeOf = (question: Question, benefitId?: string): string => `ask-${question}${benefitId ?? ''}`;

type Day = { question: Question; text: CivilDate | CivilMonth | null; between: Parameters<typeof dateFault>[1] };

const daysOf = (benefit: BenefitDraft): readonly Day[] => [
  { question: 'last', text: benefit.last && timeOf(benefit.last), between: pastBetween },
  { question: 'since', text: benefit.last?.kind === 'never' ? benefit.benefitSince : null, between: sinceBetween },
  { question: 'due', text: benefit.officialDueOn, between: dueBetween },
];

/** 'survivor' alone can be a child's. */
export const asksMinor = ({ scheme }: BenefitDraft, asks: Asks): boolean => asks.minor && scheme === 'survivor';

function openIn(benefit: BenefitDraft, todays: Todays): Open | null {
  const open = (question: Question, why: string): Open => ({ at: placeOf(question, benefit.id), why });
  if (!benefit.region) return open('region', '再选一下，谁发钱。');
  if (!benefit.scheme) return open('scheme', '再点一下，领的是哪一种。');
  const asks = asksOf(benefit.region.code, benefit.scheme);
  if (asksMinor(benefit, asks) && benefit.minor === null) return open('minor', '再点一下，满没满 18 岁。');
  if (!benefit.last) return open('last', '再点一下，上次什么时候认证的。');
  for (const { question, text, between } of daysOf(benefit)) {
    const why = text === null ? null : dateFault(text, between, todays);
    if (why) return open(question, why);
  }
  return null;
}

/** The first question that is open, or answered with a day that cannot be; null: it can be saved. */
export function firstOpen(draft: Draft, todays: Todays): Open | null {
  if (!draft.relation) return { at: placeOf('relation'), why: '先点一下，是谁。' };
  for (const benefit of draft.benefits) {
    const open = openIn(benefit, todays);
    if (open) return open;
  }
  return null;
}
