import type { Day } from '../civil-date.ts';
import type { CertificationWindow, ReasonCode } from './types.ts';

/** What one way of counting gives, in days; the rest of the window is about where the rule came from. */
export type Counted = {
  opensOn: Day | null;
  checkBy: Day | null;
  latest: Day | null;
  countsNow: boolean | null;
  /** A whole period lies between the last certification and today's. */
  letGo?: boolean;
  reasons: readonly ReasonCode[];
  certainty?: CertificationWindow['certainty'];
};
