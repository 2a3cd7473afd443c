import type { CivilDate } from '../../rules/vocabulary.ts';
import type { Benefit, Elder } from '../../state/elder.ts';
import { type Standing, standingOf } from '../../state/standing.ts';

export type Shown = { elder: Elder; benefit: Benefit; standing: Standing };

/** Every benefit, for each has its own day; who is reminded of nothing any more is said once. */
export const everyBenefit = (elder: Elder, today: CivilDate): readonly Shown[] =>
  elder.benefits
    .slice(0, elder.stopped ? 1 : undefined)
    .map((benefit) => ({ elder, benefit, standing: standingOf(elder, benefit, today) }));
