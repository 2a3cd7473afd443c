import type { Connection } from '../sql/connection.ts';
import { marks } from '../sql/marks.ts';
import { text } from '../sql/read-row.ts';

/** Held until the transaction ends, so that transactions on one person wait for each other, in whatever instance. */
export type PersonLocks = {
  /**
   * The person, their families and everybody in them (a family's own id is held with them): what one of a family does
   * plans the others anew.
   */
  hold(personId: string): Promise<void>;
  /** The same of several people, together. */
  holdEach(personIds: readonly string[]): Promise<void>;
  /** These people alone: whoever changes a family of theirs waits for them and plans them after. */
  holdAll(personIds: readonly string[]): Promise<void>;
  /** Before anybody of it is known: an invite leads to a family. */
  holdFamilyOf(inviteHash: string): Promise<void>;
  /** Before it is known whether the openid has a person: a login and an event must not both find none. */
  holdOpenid(openid: string): Promise<void>;
  /** Says that a statement has taken these locks already. */
  held(personIds: readonly string[]): void;
};

const familiesOf = (people: string): string =>
  `SELECT DISTINCT family_id AS id FROM members WHERE person_id IN (${people})`;

const lockFamilies = (families: string): string =>
  `SELECT id FROM families WHERE id IN (${families}) ORDER BY id FOR NO KEY UPDATE`;

const membersOf = (families: string): string => `SELECT person_id AS id FROM members WHERE family_id IN (${families})`;

const lockTheseOnly = (people: string): string =>
  `SELECT id FROM people WHERE id IN (${people}) ORDER BY id FOR NO KEY UPDATE`;

const lockFamilyOf = `SELECT 1 FROM families WHERE id = (SELECT family_id FROM invites WHERE hash = ?)
  FOR NO KEY UPDATE`;

export const personLocks = (db: Connection): PersonLocks => {
  const mine = new Set<string>();
  const ids = async (sql: (list: string) => string, list: readonly string[]): Promise<string[]> =>
    (await db.all(sql(marks(list.length)), ...list)).map((row) => text(row, 'id'));

  const holdAll = async (personIds: readonly string[]): Promise<void> => {
    const more = personIds.filter((id) => !mine.has(id));
    if (more.length === 0) return;
    // Whatever is asked for behind it on this connection is done behind it.
    for (const id of more) mine.add(id);
    await db.all(lockTheseOnly(marks(more.length)), ...more);
  };

  /**
   * Families first, then people, each in the order of their ids: who comes in that order never waits in a circle. Each
   * statement names its rows, since an OR with a subquery would have PostgreSQL read all people.
   */
  const holdEach = async (personIds: readonly string[]): Promise<void> => {
    const more = personIds.filter((id) => !mine.has(id));
    if (more.length === 0) return;
    const families = await ids(familiesOf, more);
    if (families.length === 0) return holdAll(more);
    for (const id of await ids(lockFamilies, families)) mine.add(id);
    await holdAll([...new Set([...more, ...(await ids(membersOf, families))])]);
  };

  return {
    hold: (personId) => holdEach([personId]),
    holdEach,
    holdAll,
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
