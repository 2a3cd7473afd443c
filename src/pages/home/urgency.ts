import type { Benefit, Elder } from '../../state/elder';
import { type Standing, urgency } from '../../state/standing';

export type Shown = { elder: Elder; benefit: Benefit; standing: Standing };

/** Who needs something first stands first; among equals, the nearer date. */
export const byUrgency = (all: readonly Shown[]): readonly Shown[] =>
  [...all].sort(
    (a, b) =>
      urgency.indexOf(a.standing.kind) - urgency.indexOf(b.standing.kind) ||
      (a.standing.daysLeft ?? 9_999) - (b.standing.daysLeft ?? 9_999),
  );
