import { byText } from './by-text.ts';
import type { PlannedReminder, ReminderPlan } from './types.ts';

/** `isBestLeft`: the lowest round of a benefit whose date is near, or the only moment that it has left. */
export type Claim = { item: PlannedReminder; isBestLeft: boolean };

/** So many messages of a benefit matter most: they are asked for, and the page calls the rest optional. */
export const bestRounds = 2;

/** Every elder's best moment comes before any elder's second; what is best left counts as a first one. */
export const shareCredits = (claims: readonly Claim[], credits: number): ReminderPlan => {
  const byTurn = [...claims].sort(
    (a, b) => turnOf(a) - turnOf(b) || byText(a.item.at, b.item.at) || byText(a.item.benefitId, b.item.benefitId),
  );
  const missing = byTurn.slice(credits);
  return {
    funded: inTime(byTurn.slice(0, credits)),
    unfunded: inTime(missing),
    missingCredits: missing.length,
    missingForBest: missing.filter(({ item, isBestLeft }) => isBestLeft || item.round <= bestRounds).length,
  };
};

const turnOf = ({ item, isBestLeft }: Claim): number => (isBestLeft ? 1 : item.round);

const inTime = (claims: readonly Claim[]): PlannedReminder[] =>
  claims
    .map(({ item }) => item)
    .sort((a, b) => byText(a.at, b.at) || a.round - b.round || byText(a.benefitId, b.benefitId));
