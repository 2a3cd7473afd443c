import type { Connection } from '../sql/connection.ts';

/** Held until the transaction ends, so that transactions on one person wait for each other, in whatever instance. */
export type PersonLocks = {
  hold(personId: string): Promise<void>;
  /** Before it is known whether the openid has a person: a login and an event must not both find none. */
  holdOpenid(openid: string): Promise<void>;
  /** Says that a statement has taken these locks already. */
  held(personIds: readonly string[]): void;
};

export const personLocks = (db: Connection): PersonLocks => {
  const mine = new Set<string>();
  return {
    hold: async (personId) => {
      if (mine.has(personId)) return;
      await db.run('SELECT 1 FROM people WHERE id = ? FOR NO KEY UPDATE', personId);
      mine.add(personId);
    },
    holdOpenid: async (openid) => {
      await db.run('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', openid);
    },
    held: (personIds) => {
      for (const id of personIds) mine.add(id);
    },
  };
};
