import type { CivilDate } from '../../rules/vocabulary.ts';
import type { Benefit, Elder } from '../../state/elder.ts';
import { type Standing, standingOf, urgency } from '../../state/standing.ts';

export type Shown = { elder: Elder; benefit: Benefit; standing: Standing };

/** Every benefit, for each has its own day; who is reminded of nothing any more is said once. */
export const everyBenefit = (elder: Elder, today: CivilDate): readonly Shown[] =>
  elder.benefits
    .slice(0, elder.stopped ? 1 : undefined)
    .map((benefit) => ({ elder, benefit, standing: standingOf(elder, benefit, today) }));

/** Who needs something first stands first; among equals, the nearer date. */
export const byUrgency = (all: readonly Shown[]): readonly Shown[] =>
  [...all].sort(
    (a, b) =>
      urgency.indexOf(a.standing.kind) - urgency.indexOf(b.standing.kind) ||
      (a.standing.daysLeft ?? 9_999) - (b.standing.daysLeft ?? 9_999),
  );
