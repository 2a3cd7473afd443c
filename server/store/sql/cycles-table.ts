import type { Cycle, CyclesTable } from '../ports/cycles.ts';
import type { Connection, Row } from './connection.ts';
import { number, text, textOrNull } from './read-row.ts';

const cycleOf = (row: Row): Cycle => ({
  id: text(row, 'id'),
  elderId: text(row, 'elder_id'),
  benefitId: text(row, 'benefit_id'),
  basis: text(row, 'basis'),
  turn: textOrNull(row, 'turn'),
  begunAt: number(row, 'begun_at'),
});

const save = `INSERT INTO cycles (owner_id, id, elder_id, benefit_id, basis, turn, begun_at) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (owner_id, id) DO UPDATE SET turn = excluded.turn`;

/** A message may tell of several benefits, each in its cycle: `also` names theirs. A claim is of one, too. */
const dropUnused = `DELETE FROM cycles WHERE owner_id = ?1 AND NOT EXISTS (SELECT 1 FROM reminders AS r
  WHERE r.owner_id = ?1 AND (r.cycle_id = cycles.id OR r.also LIKE '%"' || cycles.id || '"%'))
  AND NOT EXISTS (SELECT 1 FROM claims AS c WHERE c.owner_id = ?1 AND c.cycle_id = cycles.id)`;

export const cyclesTable = (db: Connection): CyclesTable => ({
  ofOwner: async (ownerId) =>
    (await db.all('SELECT * FROM cycles WHERE owner_id = ? ORDER BY begun_at DESC, id', ownerId)).map(cycleOf),
  save: async (ownerId, { id, elderId, benefitId, basis, turn, begunAt }) => {
    await db.run(save, ownerId, id, elderId, benefitId, basis, turn, begunAt);
  },
  dropUnused: async (ownerId) => {
    await db.run(dropUnused, ownerId);
  },
});
