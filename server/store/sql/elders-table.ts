import * as v from 'valibot';
import { elder } from '../../../src/contract/elder.ts';
import { sentElder010 } from '../../../src/contract/released/elder-0-1-0.ts';
import { elderOf } from '../../../src/family/elder-state.ts';
import { relations } from '../../../src/rules/vocabulary.ts';
import type { EldersTable, KeptElder, SeenElder } from '../ports/elders.ts';
import type { Connection, Row } from './connection.ts';
import { documentOf, stateOfRow } from './elder-document.ts';
import { marks } from './marks.ts';
import { moveElder } from './move-elder.ts';
import { numberOrNull, text, textOrNull, wordOrNull } from './read-row.ts';

const keptOf = (row: Row, relation: string | null): KeptElder => {
  const state = stateOfRow(row);
  const read = elderOf(state, relations.find((one) => one === relation) ?? 'other');
  if (read === null) throw new Error('column state: expected an elder');
  return { ownerId: text(row, 'owner_id'), state, elder: read, broughtInBy: textOrNull(row, 'brought_in_by') };
};

const ownersOf = (people: string): string =>
  `(SELECT id FROM people WHERE id IN (${people}) UNION ALL SELECT family_id FROM members WHERE person_id IN (${people}))`;

const seenBy = `SELECT e.owner_id, e.id, e.state, e.brought_in_by, r.relation, r.messages, r.told_at FROM elders AS e
  LEFT JOIN relations AS r ON r.person_id = ?1 AND r.owner_id = e.owner_id AND r.elder_id = e.id
  WHERE e.owner_id IN ${ownersOf('?1')} ORDER BY e.rowid`;

const seenByEach = (
  people: string,
): string => `SELECT o.person_id, e.owner_id, e.id, e.state, e.brought_in_by, r.relation,
    r.messages, r.told_at
  FROM (SELECT id AS person_id, id AS owner_id FROM people WHERE id IN (${people})
    UNION ALL SELECT person_id, family_id FROM members WHERE person_id IN (${people})) AS o
  JOIN elders AS e ON e.owner_id = o.owner_id
  LEFT JOIN relations AS r ON r.person_id = o.person_id AND r.owner_id = e.owner_id AND r.elder_id = e.id`;

const ofPeople = (people: string): string =>
  `SELECT owner_id, id, state, brought_in_by FROM elders WHERE owner_id IN ${ownersOf(people)} ORDER BY rowid`;

const ofOwner = 'SELECT owner_id, id, state, brought_in_by FROM elders WHERE owner_id = ? ORDER BY rowid';

const save = `INSERT INTO elders (owner_id, id, state) VALUES (?, ?, ?)
ON CONFLICT (owner_id, id) DO UPDATE SET state = excluded.state`;

const call = `INSERT INTO relations (person_id, owner_id, elder_id, relation, told_at, told_by) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (person_id, owner_id, elder_id) DO UPDATE
SET relation = excluded.relation, told_at = excluded.told_at, told_by = excluded.told_by
WHERE (excluded.told_at, excluded.told_by) >= (relations.told_at, relations.told_by)`;

const wantMessages = `INSERT INTO relations (person_id, owner_id, elder_id, relation, messages, messages_at, messages_by)
VALUES (?, ?, ?, 'other', ?, ?, ?) ON CONFLICT (person_id, owner_id, elder_id) DO UPDATE
SET messages = excluded.messages, messages_at = excluded.messages_at, messages_by = excluded.messages_by
WHERE (excluded.messages_at, excluded.messages_by) >= (relations.messages_at, relations.messages_by)`;

const ofOne = 'WHERE person_id = ? AND owner_id = ? AND elder_id = ?';

const seenOf = (row: Row): SeenElder => ({
  ...keptOf(row, wordOrNull(row, 'relation', relations)),
  calledAt: numberOrNull(row, 'told_at') ?? 0,
  messages: row.messages !== 0,
});

export const eldersTable = (db: Connection): EldersTable => ({
  seenBy: async (personId) => (await db.all(seenBy, personId)).map(seenOf),
  seenByEach: async (personIds) => {
    const rows = await db.all(seenByEach(marks(personIds.length)), ...personIds);
    const seen = new Map(personIds.map((id): [string, SeenElder[]] => [id, []]));
    for (const row of rows) seen.get(text(row, 'person_id'))?.push(seenOf(row));
    return seen;
  },
  ofPeople: async (personIds) =>
    (await db.all(ofPeople(marks(personIds.length)), ...personIds)).map((row) => keptOf(row, null)),
  ofOwner: async (ownerId) => (await db.all(ofOwner, ownerId)).map((row) => keptOf(row, null)),
  save: async (ownerId, state) => {
    v.parse(elder, elderOf(state, 'other'));
    await db.run(save, ownerId, state.id, documentOf(state));
  },
  remove: async (ownerId, elderId) =>
    (await db.run('DELETE FROM elders WHERE owner_id = ? AND id = ?', ownerId, elderId)) > 0,
  bring: (personId, elderId, familyId) => moveElder(db, elderId, personId, familyId, personId),
  takeHome: (familyId, elderId, personId) => moveElder(db, elderId, familyId, personId, null),
  call: async (personId, ownerId, elderId, relation, { at, by }) => {
    await db.run(call, personId, ownerId, elderId, relation, at, by);
  },
  wantMessages: async (personId, ownerId, elderId, wanted, { at, by }) => {
    await db.run(wantMessages, personId, ownerId, elderId, wanted ? 1 : 0, at, by);
  },
  heard010: async (personId, ownerId, elderId) => {
    const row = await db.one(`SELECT heard_0_1_0 FROM relations ${ofOne}`, personId, ownerId, elderId);
    const said = row && textOrNull(row, 'heard_0_1_0');
    return said === null ? null : v.parse(sentElder010, JSON.parse(said));
  },
  hear010: async (personId, ownerId, said) => {
    const heard = JSON.stringify(said);
    await db.run(`UPDATE relations SET heard_0_1_0 = ? ${ofOne}`, heard, personId, ownerId, said.id);
  },
});
