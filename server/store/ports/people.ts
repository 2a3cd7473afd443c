import type { Preferences } from '../../../src/contract/preferences.ts';
import type { CivilDate } from '../../../src/rules/vocabulary.ts';

/** The plan as it was last made. */
export type PlanMade = {
  /** The day on which; null: not yet. */
  on: CivilDate | null;
  /** The next day on which it can be another by time alone; null: never. */
  changesOn: CivilDate | null;
  /** What it was made from (`planning/plan-basis.ts`). */
  basis: string;
};

/** One WeChat user who logged in; nothing is known of them but what they chose. */
export type Person = Preferences & {
  id: string;
  /** WeChat's name for the user in this mini-program: needed to send, never logged, never given out. */
  openid: string;
  /** The day in China on which their first elder was added; null: none yet. */
  firstElderOn: CivilDate | null;
  planMade: PlanMade;
};

export type PeopleTable = {
  find(id: string): Promise<Person | null>;
  /** Each with the messages of this template that may still be sent to them. */
  withCredits(ids: readonly string[], templateId: string): Promise<(Person & { credits: number })[]>;
  findByOpenid(openid: string): Promise<Person | null>;
  /** Whoever is new owns elders of their own. */
  insert(person: Pick<Person, 'id' | 'openid'>, at: number): Promise<void>;
  savePreferences(id: string, preferences: Preferences): Promise<void>;
  /** Keeps the day of the first elder; a later one changes nothing. */
  markFirstElder(id: string, on: CivilDate): Promise<void>;
  markPlanned(made: ReadonlyMap<string, PlanMade>): Promise<void>;
  /** Whose plan is to be made anew, today if nobody comes to it before. The caller has read them. */
  planSoon(ids: readonly string[], today: CivilDate): Promise<void>;
  /**
   * Whose plan can change today, the longest due first, and whose was made on a later day, before a clock went back.
   */
  planDue(today: CivilDate, limit: number): Promise<string[]>;
  /** The bases that plans are made from, in order, one after the other; null: none after this one. */
  nextBasis(after: string | null): Promise<string | null>;
  plannedFrom(basis: string, limit: number): Promise<string[]>;
  /** Removes the person and everything that hangs on them. */
  erase(id: string): Promise<void>;
};

/** Sessions are kept under the hash of their token. */
export type SessionTable = {
  insert(hash: string, personId: string, expiresAt: number): Promise<void>;
  find(hash: string): Promise<{ personId: string; expiresAt: number } | null>;
  /** Drops up to `limit`, and tells how many: the rest is for another transaction. */
  dropExpired(now: number, limit: number): Promise<number>;
};
