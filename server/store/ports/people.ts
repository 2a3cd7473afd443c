/** One WeChat user who logged in; nothing is known of them but what they chose. */
export type Person = {
  id: string;
  /** WeChat's name for the user in this mini-program: needed to send, never logged, never given out. */
  openid: string;
  /** 9…20, China time. */
  hour: number;
  yearlyLookUpOn: string | null;
  enabled: boolean;
};

export type KnownPerson = Person & { createdAt: number };

export type PeopleTable = {
  find(id: string): Promise<KnownPerson | null>;
  findByOpenid(openid: string): Promise<KnownPerson | null>;
  insert(person: Person, at: number): Promise<void>;
  savePreferences(person: Pick<Person, 'id' | 'hour' | 'yearlyLookUpOn' | 'enabled'>): Promise<void>;
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
