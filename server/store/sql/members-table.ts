import { memberWords } from '../../../src/contract/family.ts';
import type { FamiliesTable, Membership } from '../ports/families.ts';
import type { Connection, Row } from './connection.ts';
import { flag, number, text, textOrNull, wordOrNull } from './read-row.ts';

const membershipOf = (row: Row): Membership => ({
  familyId: text(row, 'family_id'),
  id: text(row, 'id'),
  personId: text(row, 'person_id'),
  word: wordOrNull(row, 'word', memberWords),
  joinedAt: number(row, 'joined_at'),
  keeper: flag(row, 'keeper'),
  recognised: flag(row, 'recognised'),
  invitedBy: textOrNull(row, 'invited_by'),
});

const saveMember = `INSERT INTO members (family_id, id, person_id, word, joined_at, keeper, recognised, invited_by)
VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (family_id, id) DO UPDATE
SET word = excluded.word, keeper = excluded.keeper, recognised = excluded.recognised`;

const putOut = `INSERT INTO put_out (family_id, person_id, at) VALUES (?, ?, ?)
ON CONFLICT (family_id, person_id) DO UPDATE SET at = excluded.at`;

/** What they called its elders is nobody's any more. */
const dropTheirWords = `DELETE FROM relations WHERE owner_id = ?1
  AND person_id IN (SELECT person_id FROM members WHERE family_id = ?1 AND id = ?2)`;

type Members = Pick<
  FamiliesTable,
  'insert' | 'remove' | 'member' | 'membersOf' | 'saveMember' | 'removeMember' | 'putOut'
>;

/** Families and who is in them. */
export const membersTable = (db: Connection): Members => ({
  insert: async (familyId, at) => {
    await db.run('INSERT INTO owners (id) VALUES (?)', familyId);
    await db.run('INSERT INTO families (id, made_at) VALUES (?, ?)', familyId, at);
  },
  remove: async (familyId) => {
    await db.run('DELETE FROM owners WHERE id = ?', familyId);
  },
  member: async (familyId, personId) => {
    const row = await db.one('SELECT * FROM members WHERE family_id = ? AND person_id = ?', familyId, personId);
    return row && membershipOf(row);
  },
  membersOf: async (familyId) =>
    (await db.all('SELECT * FROM members WHERE family_id = ? ORDER BY joined_at, id', familyId)).map(membershipOf),
  saveMember: async ({ familyId, id, personId, word, joinedAt, keeper, recognised, invitedBy }) => {
    const flags = [keeper ? 1 : 0, recognised ? 1 : 0];
    await db.run(saveMember, familyId, id, personId, word, joinedAt, ...flags, invitedBy);
  },
  removeMember: async (familyId, memberId) => {
    await db.run(dropTheirWords, familyId, memberId);
    await db.run('DELETE FROM members WHERE family_id = ? AND id = ?', familyId, memberId);
  },
  putOut: async (familyId, personId, at) => {
    await db.run(putOut, familyId, personId, at);
  },
});
