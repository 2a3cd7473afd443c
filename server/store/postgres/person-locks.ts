import type { Connection } from '../sql/connection.ts';
import { marks } from '../sql/marks.ts';
import { text } from '../sql/read-row.ts';

/** Held until the transaction ends, so that transactions on one person wait for each other, in whatever instance. */
export type PersonLocks = {
  /** The person, their families and everybody in them (a family's own id is held with them): what one of a family does plans the others anew. */
  hold(personId: string): Promise<void>;
  /** These people alone: whoever changes a family of theirs waits for them and plans them after. */
  holdAll(personIds: readonly string[]): Promise<void>;
  /** Before anybody of it is known: an invite leads to a family. */
  holdFamilyOf(inviteHash: string): Promise<void>;
  /** Before it is known whether the openid has a person: a login and an event must not both find none. */
  holdOpenid(openid: string): Promise<void>;
  /** Says that a statement has taken these locks already. */
  held(personIds: readonly string[]): void;
};

/** Families first, then people, each in the order of their ids: who comes in that order never waits in a circle. */
const lockFamilies = `SELECT f.id FROM families AS f
  WHERE f.id IN (SELECT family_id FROM members WHERE person_id = ?) ORDER BY f.id FOR NO KEY UPDATE`;

const lockPeople = `SELECT p.id FROM people AS p WHERE p.id = ?1 OR p.id IN (SELECT theirs.person_id
  FROM members AS mine JOIN members AS theirs ON theirs.family_id = mine.family_id WHERE mine.person_id = ?1)
  ORDER BY p.id FOR NO KEY UPDATE`;

const lockTheseOnly = (people: string): string =>
  `SELECT id FROM people WHERE id IN (${people}) ORDER BY id FOR NO KEY UPDATE`;

const lockFamilyOf = `SELECT 1 FROM families WHERE id = (SELECT family_id FROM invites WHERE hash = ?)
  FOR NO KEY UPDATE`;

export const personLocks = (db: Connection): PersonLocks => {
  const mine = new Set<string>();
  return {
    hold: async (personId) => {
      if (mine.has(personId)) return;
      for (const row of await db.all(lockFamilies, personId)) mine.add(text(row, 'id'));
      for (const row of await db.all(lockPeople, personId)) mine.add(text(row, 'id'));
      mine.add(personId);
    },
    holdAll: async (personIds) => {
      const more = personIds.filter((id) => !mine.has(id));
      if (more.length === 0) return;
      await db.run(lockTheseOnly(marks(more.length)), ...more);
      for (const id of more) mine.add(id);
    },
    holdFamilyOf: async (inviteHash) => {
      await db.run(lockFamilyOf, inviteHash);
    },
    holdOpenid: async (openid) => {
      await db.run('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', openid);
    },
    held: (personIds) => {
      for (const id of personIds) mine.add(id);
    },
  };
};
