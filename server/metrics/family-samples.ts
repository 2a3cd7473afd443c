import type { ClosedMonth } from '../store/ports/counts.ts';
import type { Sample } from './exposition.ts';

/** The newest closed month; what is hidden in it is left out. */
export const familySamples = ([newest]: readonly ClosedMonth[]): Sample[] => {
  if (newest === undefined) return [];
  const { month, turns } = newest;
  return turns.flatMap(({ ruleKind, planVersion, families, sent, opened, endings }) =>
    Object.entries({ planned: families, sent, opened, ...endings }).flatMap(([what, value]) =>
      value === null ? [] : [{ labels: { month, rule: ruleKind, plan: planVersion, what }, value }],
    ),
  );
};
