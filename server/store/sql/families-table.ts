import type { FamiliesTable } from '../ports/families.ts';
import type { Connection } from './connection.ts';
import { invitesTable } from './invites-table.ts';
import { marks } from './marks.ts';
import { membersTable } from './members-table.ts';
import { text } from './read-row.ts';

const saySo = `INSERT INTO sayers (owner_id, elder_id, record_id, person_id) VALUES (?, ?, ?, ?)
ON CONFLICT (owner_id, elder_id, record_id) DO NOTHING`;

const claim = `INSERT INTO claims (owner_id, elder_id, benefit_id, person_id, cycle_id, said_on, said_at, said_by)
VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (owner_id, elder_id, benefit_id) DO UPDATE
SET person_id = excluded.person_id, cycle_id = excluded.cycle_id, said_on = excluded.said_on,
  said_at = excluded.said_at, said_by = excluded.said_by
WHERE (excluded.said_at, excluded.said_by) > (claims.said_at, claims.said_by)`;

const saveTurn = `INSERT INTO turns (owner_id, elder_id, benefit_id, stands_in, nobody_on) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (owner_id, elder_id, benefit_id) DO UPDATE
SET stands_in = excluded.stands_in, nobody_on = excluded.nobody_on`;

const count = 'INSERT INTO changes (person_id, id, counted_at) VALUES (?, ?, ?) ON CONFLICT (person_id, id) DO NOTHING';

const dropCounted = `DELETE FROM changes WHERE (person_id, id) IN
  (SELECT person_id, id FROM changes WHERE counted_at < ? ORDER BY counted_at LIMIT ?)`;

const dropInvites = `DELETE FROM invites WHERE (family_id, id) IN
  (SELECT family_id, id FROM invites WHERE made_at < ? ORDER BY made_at LIMIT ?)`;

const dropClaims = 'UPDATE claims SET person_id = NULL WHERE owner_id = ? AND person_id = ?';

const alias = `INSERT INTO aliases (owner_id, was, elder_id) VALUES (?, ?, ?)
ON CONFLICT (owner_id, was) DO UPDATE SET elder_id = excluded.elder_id`;

export const familiesTable = (db: Connection): FamiliesTable => ({
  ...membersTable(db),
  ...invitesTable(db),
  saySo: async ({ ownerId, elderId, recordId, personId }) => {
    await db.run(saySo, ownerId, elderId, recordId, personId);
  },
  claim: async ({ ownerId, elderId, benefitId, personId, cycleId, saidOn }, { at, by }) => {
    await db.run(claim, ownerId, elderId, benefitId, personId, cycleId, saidOn, at, by);
  },
  dropClaimsOf: async (familyId, personId) => {
    await db.run(dropClaims, familyId, personId);
  },
  saveTurn: async ({ ownerId, elderId, benefitId, standsIn, nobodyOn }) => {
    await db.run(saveTurn, ownerId, elderId, benefitId, standsIn, nobodyOn);
  },
  alias: async (ownerId, was, elderId) => {
    await db.run(alias, ownerId, was, elderId);
  },
  counted: async (personId, changeIds) => {
    const sql = `SELECT id FROM changes WHERE person_id = ?1 AND id IN (${marks(changeIds.length, 2)})`;
    return new Set((await db.all(sql, personId, ...changeIds)).map((row) => text(row, 'id')));
  },
  count: async (personId, changeId, at) => {
    await db.run(count, personId, changeId, at);
  },
  dropCounted: (before, limit) => db.run(dropCounted, before, limit),
  dropInvites: (madeBefore, limit) => db.run(dropInvites, madeBefore, limit),
});
