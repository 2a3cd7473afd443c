import * as v from 'valibot';
import { elder, elderAsRead } from '../../../src/contract/elder.ts';
import { sentElder010 } from '../../../src/contract/released/elder-0-1-0.ts';
import type { EldersTable } from '../ports/elders.ts';
import type { Connection, Row } from './connection.ts';
import { text, textOrNull } from './read-row.ts';

/** The elder's own facts are one document: what the contract gains needs no column. */
const elderOf = (row: Row) => {
  const word = textOrNull(row, 'relation') ?? 'other';
  return v.parse(elderAsRead, { ...JSON.parse(text(row, 'facts')), id: text(row, 'id'), relation: word });
};

const listed = `SELECT e.id, e.facts, r.relation FROM elders AS e LEFT JOIN relations AS r
  ON r.person_id = ?2 AND r.owner_id = e.owner_id AND r.elder_id = e.id WHERE e.owner_id = ?1 ORDER BY e.rowid`;

const saveElder = `INSERT INTO elders (owner_id, id, facts) VALUES (?, ?, ?)
ON CONFLICT (owner_id, id) DO UPDATE SET facts = excluded.facts`;

const saveRelation = `INSERT INTO relations (person_id, owner_id, elder_id, relation) VALUES (?, ?, ?, ?)
ON CONFLICT (person_id, owner_id, elder_id) DO UPDATE SET relation = excluded.relation`;

export const eldersTable = (db: Connection): EldersTable => ({
  list: async (ownerId, personId) => (await db.all(listed, ownerId, personId)).map(elderOf),
  save: async (ownerId, personId, said) => {
    const { id, relation: word, ...facts } = v.parse(elder, said);
    await db.run(saveElder, ownerId, id, JSON.stringify(facts));
    await db.run(saveRelation, personId, ownerId, id, word);
  },
  remove: async (ownerId, elderId) =>
    (await db.run('DELETE FROM elders WHERE owner_id = ? AND id = ?', ownerId, elderId)) > 0,
  heard010: async (ownerId, elderId) => {
    const row = await db.one('SELECT heard_0_1_0 FROM elders WHERE owner_id = ? AND id = ?', ownerId, elderId);
    const said = row && textOrNull(row, 'heard_0_1_0');
    return said === null ? null : v.parse(sentElder010, JSON.parse(said));
  },
  hear010: async (ownerId, said) => {
    const heard = 'UPDATE elders SET heard_0_1_0 = ? WHERE owner_id = ? AND id = ?';
    await db.run(heard, JSON.stringify(said), ownerId, said.id);
  },
});
