import type { CircleTable } from '../ports/circle.ts';
import { circleQuery } from './circle-query.ts';
import { aliasOf, claimOf, cycleOf, inviteOf, memberOf, sayerOf, turnOf, wishOf } from './circle-rows.ts';
import type { Connection, Row } from './connection.ts';
import { marks } from './marks.ts';
import { text } from './read-row.ts';

const around = (people: string): string => `SELECT id FROM people WHERE id IN (${people})
UNION SELECT theirs.person_id AS id FROM members AS mine
  JOIN members AS theirs ON theirs.family_id = mine.family_id WHERE mine.person_id IN (${people})`;

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

export const circleTable = (db: Connection): CircleTable => ({
  around: async (personIds) =>
    (await db.all(around(marks(personIds.length)), ...personIds)).map((row) => text(row, 'id')).sort(),
  of: async (personIds) => {
    const rows = await db.all(circleQuery(marks(personIds.length)), ...personIds);
    const read = <T>(kind: string, one: (row: Row) => T): T[] => rows.filter((row) => row.kind === kind).map(one);
    return {
      members: read('member', memberOf).sort((a, b) => a.joinedAt - b.joinedAt || byId(a, b)),
      invites: read('invite', inviteOf).sort(byId),
      sayers: read('sayer', sayerOf),
      claims: read('claim', claimOf),
      turns: read('turn', turnOf),
      aliases: read('alias', aliasOf),
      cycles: read('cycle', cycleOf).sort((a, b) => b.begunAt - a.begunAt || byId(a, b)),
      wishes: read('wish', wishOf),
    };
  },
});
