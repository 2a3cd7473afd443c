import type { Preferences } from '../../../src/contract/preferences.ts';
import type { CivilDate } from '../../../src/rules/vocabulary.ts';

/** One WeChat user who logged in; nothing is known of them but what they chose. */
export type Person = Preferences & {
  id: string;
  /** WeChat's name for the user in this mini-program: needed to send, never logged, never given out. */
  openid: string;
  /** The day in China on which their first elder was added; null: none yet. */
  firstElderOn: CivilDate | null;
};

export type PeopleTable = {
  find(id: string): Promise<Person | null>;
  findByOpenid(openid: string): Promise<Person | null>;
  /** Whoever is new owns elders of their own. */
  insert(person: Pick<Person, 'id' | 'openid'>, at: number): Promise<void>;
  savePreferences(id: string, preferences: Preferences): Promise<void>;
  /** Keeps the day of the first elder; a later one changes nothing. */
  markFirstElder(id: string, on: CivilDate): Promise<void>;
  /** `plannedFor` names the day and rule book a person was last planned for; any other value asks for a new plan. */
  notPlannedFor(plannedFor: string, limit: number): Promise<string[]>;
  markPlanned(id: string, plannedFor: string): Promise<void>;
  /** Removes the person and everything that hangs on them. */
  erase(id: string): Promise<void>;
};

/** Sessions are kept under the hash of their token. */
export type SessionTable = {
  insert(hash: string, personId: string, expiresAt: number): Promise<void>;
  find(hash: string): Promise<{ personId: string; expiresAt: number } | null>;
  dropExpired(now: number): Promise<void>;
};
