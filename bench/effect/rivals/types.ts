import type { Day } from '../../../src/rules/civil-date.ts';
import type { Family, Known } from '../life/types.ts';
import type { PlanCache } from './plan-cache.ts';

export type Role = 'acts' | 'backs-up';

/** All that a plan may look at: what the app can know of one person and one benefit, never how it will end. */
export type Situation = {
  family: Pick<Family, 'region' | 'scheme' | 'start' | 'last' | 'lastDay' | 'way'>;
  role: Role;
  /** The how-manieth to be told: 0 acts, the others in the order they joined. */
  turn: number;
  known: Known;
  today: Day;
  toldOn: Day;
  waitingSince: Day | null;
  credits: number;
  sent: number;
  lastSentOn: Day | null;
};

/** Days after `today` on which this person gets a message, as far as credits reach, in order. */
export type Plan = (situation: Situation, cache: PlanCache) => readonly Day[];

export type Rival = {
  id: string;
  /** For the report. */
  name: string;
  chinese: string;
  /** Who is told. `roles`: who acts gets the plan of `acts`, the others that of `backs-up`. */
  tells: 'nobody' | 'office' | 'one' | 'everyone' | 'roles';
  /** Knows 还在等结果: asks again for the result instead of taking it for done. */
  asksForResult: boolean;
  /** Not bound by subscriptions: no plan, a bound. */
  endless?: true;
  plan: Plan;
};
