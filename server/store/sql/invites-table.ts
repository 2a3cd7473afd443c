import { inviteMs } from '../../../src/contract/family.ts';
import { familyLimits } from '../../../src/contract/limits.ts';
import type { FamiliesTable, InviteMet } from '../ports/families.ts';
import type { Connection, Row } from './connection.ts';
import { flag, number, text, textOrNull } from './read-row.ts';
import { madeSinceRestore } from './since-restore.ts';

const { joinsEach, openInvites } = familyLimits;

const metOf = (row: Row): InviteMet => ({
  familyId: text(row, 'family_id'),
  id: text(row, 'id'),
  madeBy: textOrNull(row, 'made_by'),
  members: number(row, 'members'),
  elders: number(row, 'elders'),
  alive: flag(row, 'alive'),
});

/** `since`: when an invite that ends now began. */
const open = (invite: string, since: string): string =>
  `${invite}.revoked = 0 AND ${invite}.joins < ${joinsEach} AND ${invite}.begun_at > ${since}
  AND ${madeSinceRestore(invite)}`;

/** `?1`: hash, `?2`: now, `?3`: when one that ends now began. */
const begin = `UPDATE invites SET begun_at = ?2 WHERE hash = ?1 AND begun_at IS NULL AND revoked = 0
  AND ${madeSinceRestore('invites')}
  AND (SELECT count(*) FROM invites AS o WHERE o.family_id = invites.family_id AND ${open('o', '?3')}) < ${openInvites}`;

/** `?1`: hash, `?2`: person, `?3`: when one that ends now began. */
const meet = `SELECT i.family_id, i.id, i.made_by,
  (SELECT count(*) FROM members AS m WHERE m.family_id = i.family_id) AS members,
  (SELECT count(*) FROM elders AS e WHERE e.owner_id = i.family_id) AS elders,
  CASE WHEN ${open('i', '?3')} AND NOT EXISTS (SELECT 1 FROM put_out AS p
    WHERE p.family_id = i.family_id AND p.person_id = ?2 AND p.at >= i.made_at) THEN 1 ELSE 0 END AS alive
  FROM invites AS i WHERE i.hash = ?1`;

/** `?1`: hash, `?2`: now. */
const prepareAgain = `UPDATE invites SET made_at = ?2 WHERE hash = ?1 AND begun_at IS NULL AND revoked = 0
  AND NOT (${madeSinceRestore('invites')})`;

const countOpenOfAll = `SELECT count(*) AS n FROM invites AS i WHERE ${open('i', '?1')}`;
const countOpen = `SELECT count(*) AS n FROM invites AS i WHERE i.family_id = ?1 AND ${open('i', '?2')}`;

const prepared = 'family_id = ?1 AND made_by = ?2 AND begun_at IS NULL AND revoked = 0';
/** A phone that was emptied prepares another: of those that nobody shared the oldest go. */
const dropPrepared = `DELETE FROM invites WHERE ${prepared} AND id NOT IN
  (SELECT id FROM invites WHERE ${prepared} ORDER BY made_at DESC, id LIMIT ${openInvites})`;

const insert = `INSERT INTO invites (family_id, id, hash, made_by, made_at, joins, revoked) VALUES (?, ?, ?, ?, ?, 0, 0)`;

const revokeBarred = `UPDATE invites SET revoked = 1 WHERE EXISTS (SELECT 1 FROM put_out AS p
  WHERE p.person_id = ? AND p.family_id = invites.family_id AND p.at >= invites.made_at)`;

type Invites = Pick<
  FamiliesTable,
  | 'insertInvite'
  | 'prepareAgain'
  | 'beginInvite'
  | 'meetInvite'
  | 'countJoin'
  | 'openInvites'
  | 'openInvitesOfAll'
  | 'revokeInvite'
  | 'revokeInvitesBy'
  | 'revokeWhatBars'
>;

/** The secrets of invites are known by their hash alone. */
export const invitesTable = (db: Connection): Invites => ({
  insertInvite: async ({ familyId, id, hash, madeBy, madeAt }) => {
    await db.run(insert, familyId, id, hash, madeBy, madeAt);
    await db.run(dropPrepared, familyId, madeBy);
  },
  prepareAgain: async (hash, now) => {
    await db.run(prepareAgain, hash, now);
  },
  beginInvite: async (hash, now) => (await db.run(begin, hash, now, now - inviteMs)) > 0,
  meetInvite: async (hash, personId, now) => {
    const row = await db.one(meet, hash, personId, now - inviteMs);
    return row && metOf(row);
  },
  countJoin: async (familyId, inviteId) => {
    await db.run('UPDATE invites SET joins = joins + 1 WHERE family_id = ? AND id = ?', familyId, inviteId);
  },
  openInvites: async (familyId, now) => {
    const row = await db.one(countOpen, familyId, now - inviteMs);
    return row ? number(row, 'n') : 0;
  },
  openInvitesOfAll: async (now) => {
    const row = await db.one(countOpenOfAll, now - inviteMs);
    return row ? number(row, 'n') : 0;
  },
  revokeInvite: async (familyId, inviteId) =>
    (await db.run('UPDATE invites SET revoked = 1 WHERE family_id = ? AND id = ?', familyId, inviteId)) > 0,
  revokeInvitesBy: async (familyId, memberId) => {
    await db.run('UPDATE invites SET revoked = 1 WHERE family_id = ? AND made_by = ?', familyId, memberId);
  },
  revokeWhatBars: async (personId) => {
    await db.run(revokeBarred, personId);
  },
});
