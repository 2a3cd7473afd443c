import type { Day } from '../../../src/rules/civil-date.ts';
import type { RegionCode, Scheme } from '../../../src/rules/vocabulary.ts';
import type { Key } from '../model/random.ts';

/** What the family knows of the last certification. */
export type Known = 'official' | 'day' | 'month' | 'unknown';
/** How this elder is certified: someone near with a phone, a visit or a counter with papers, from abroad. */
export type Way = 'phone' | 'slow' | 'abroad';

export type Person = {
  /** Lives near the elder. */
  near: boolean;
  /** Reads none of these messages. */
  deaf: boolean;
  /** Chance each day to do it, or to have it done. */
  meets: number;
  /** Messages subscribed to at the start. */
  credits: number;
};

/** Dates that do not depend on what anybody does, as days. */
export type Dates = {
  /** The kind of rule, for the report. */
  kind: string;
  /** The day the elder is added to the app. */
  start: Day;
  last: Day;
  opensOn: Day | null;
  /** The last day that counts in truth; a family cannot know it where the rule leaves it open. */
  lastDay: Day;
  /** The first day without money. */
  stopsOn: Day;
};

/** One family as one draw makes it. */
export type Family = Dates & {
  key: Key;
  region: RegionCode;
  scheme: Scheme;
  known: Known;
  way: Way;
  settledOn: Day | null;
  looksAtStart: boolean;
  calendar: boolean;
  triesOn: Day | null;
  people: readonly Person[];
};

/** What became of it. */
export type Outcome = {
  inTime: boolean;
  /** In time, and not by data matching. */
  byFamily: boolean;
  daysWithoutMoney: number;
  sent: number;
  wasted: number;
  annoying: number;
  /** Who may be sent messages under this plan. */
  told: number;
};
