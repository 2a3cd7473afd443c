import type { Connection } from './connection.ts';

const hanging = ['relations', 'cycles', 'sayers', 'claims', 'turns', 'aliases'] as const;

/** Whose the elder is alone has nothing of the others: that they said something stays, not who. */
const leaveOthersBehind = async (db: Connection, familyId: string, elderId: string, personId: string) => {
  const of = 'WHERE owner_id = ? AND elder_id = ?';
  await db.run(`UPDATE sayers SET person_id = NULL ${of} AND person_id <> ?`, familyId, elderId, personId);
  await db.run(`DELETE FROM relations ${of} AND person_id <> ?`, familyId, elderId, personId);
  await db.run(`DELETE FROM claims ${of}`, familyId, elderId);
  await db.run(`DELETE FROM turns ${of}`, familyId, elderId);
};

/** A name by which its new owner knows another elder already stays that one's. */
const leaveTakenNames = (db: Connection, elderId: string, from: string, to: string): Promise<number> =>
  db.run(
    `DELETE FROM aliases WHERE owner_id = ? AND elder_id = ? AND was IN (SELECT was FROM aliases WHERE owner_id = ?)`,
    from,
    elderId,
    to,
  );

/**
 * An elder changes its owner with all that hangs on it: no word, cycle or message is lost, and none is planned twice.
 */
export const moveElder = async (
  db: Connection,
  elderId: string,
  from: string,
  to: string,
  broughtInBy: string | null,
): Promise<void> => {
  if (broughtInBy === null) await leaveOthersBehind(db, from, elderId, to);
  const copy = `INSERT INTO elders (owner_id, id, state, brought_in_by)
    SELECT CAST(?1 AS TEXT), id, state, CAST(?2 AS TEXT) FROM elders WHERE owner_id = ?3 AND id = ?4`;
  await leaveTakenNames(db, elderId, from, to);
  await db.run(copy, to, broughtInBy, from, elderId);
  for (const table of hanging)
    await db.run(`UPDATE ${table} SET owner_id = ? WHERE owner_id = ? AND elder_id = ?`, to, from, elderId);
  await db.run('UPDATE reminders SET owner_id = ? WHERE owner_id = ? AND elder_id = ?', to, from, elderId);
  await db.run('DELETE FROM elders WHERE owner_id = ? AND id = ?', from, elderId);
};
