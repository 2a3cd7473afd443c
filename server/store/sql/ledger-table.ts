import { type Accept, acceptStates, type LedgerTable } from '../ports/ledger.ts';
import type { Connection, Row } from './connection.ts';
import { marks } from './marks.ts';
import { number, text, textOrNull, word } from './read-row.ts';

const acceptOf = (row: Row): Accept => ({
  id: text(row, 'id'),
  personId: text(row, 'person_id'),
  templateId: text(row, 'template_id'),
  acceptId: textOrNull(row, 'accept_id'),
  eventKey: textOrNull(row, 'event_key'),
  happenedAt: number(row, 'happened_at'),
  state: word(row, 'state', acceptStates),
});

const halfToldBy = {
  client: `SELECT * FROM accepts WHERE person_id = ? AND template_id = ? AND accept_id IS NULL
    AND happened_at BETWEEN ? AND ? ORDER BY happened_at`,
  event: `SELECT * FROM accepts WHERE person_id = ? AND template_id = ? AND event_key IS NULL
    AND happened_at BETWEEN ? AND ? ORDER BY happened_at`,
};

const insertAccept = `INSERT INTO accepts (id, person_id, template_id, accept_id, event_key, happened_at, state)
VALUES (?, ?, ?, ?, ?, ?, ?)`;

const confirmAccept = `UPDATE accepts SET accept_id = coalesce(?, accept_id), event_key = coalesce(?, event_key) WHERE id = ?`;

const dateAccept = `UPDATE accepts SET happened_at = ?, state = CASE state WHEN 'void' THEN 'open' ELSE state END
WHERE id = ?`;

const spendOldest = `UPDATE accepts SET state = 'spent' WHERE id = (SELECT id FROM accepts
  WHERE person_id = ? AND template_id = ? AND state = 'open' ORDER BY happened_at, id LIMIT 1)`;

const spendOldestOfEach = (people: string): string => `UPDATE accepts SET state = 'spent' WHERE id IN (
  SELECT (SELECT a.id FROM accepts AS a WHERE a.person_id = p.id AND a.template_id = ?1 AND a.state = 'open'
    ORDER BY a.happened_at, a.id LIMIT 1) FROM people AS p WHERE p.id IN (${people}))`;

const voidUpTo = `UPDATE accepts SET state = 'void'
WHERE person_id = ? AND template_id = ? AND state = 'open' AND happened_at <= ?`;

const rememberRefusal = `INSERT INTO refusals (person_id, template_id, at) VALUES (?, ?, ?)
ON CONFLICT (person_id, template_id) DO UPDATE SET at = excluded.at WHERE excluded.at > refusals.at`;

const rememberDoubt = `INSERT INTO doubts (person_id, template_id, at) VALUES (?, ?, ?)
ON CONFLICT (person_id, template_id) DO NOTHING`;

export const ledgerTable = (db: Connection): LedgerTable => ({
  count: async (personId, templateId) => {
    const sql = "SELECT count(*) AS n FROM accepts WHERE person_id = ? AND template_id = ? AND state = 'open'";
    const row = await db.one(sql, personId, templateId);
    return row ? number(row, 'n') : 0;
  },
  findByAcceptId: async (personId, acceptId) => {
    const row = await db.one('SELECT * FROM accepts WHERE person_id = ? AND accept_id = ?', personId, acceptId);
    return row && acceptOf(row);
  },
  halfTold: async (personId, templateId, missing, from, to) =>
    (await db.all(halfToldBy[missing], personId, templateId, from, to)).map(acceptOf),
  insert: async ({ id, personId, templateId, acceptId, eventKey, happenedAt, state }) => {
    await db.run(insertAccept, id, personId, templateId, acceptId, eventKey, happenedAt, state);
  },
  confirm: async (id, { acceptId, eventKey }, at) => {
    await db.run(confirmAccept, acceptId ?? null, eventKey ?? null, id);
    if (at !== undefined) await db.run(dateAccept, at, id);
  },
  spendOne: async (personId, templateId) => (await db.run(spendOldest, personId, templateId)) > 0,
  spendOneOfEach: async (personIds, templateId) => {
    await db.run(spendOldestOfEach(marks(personIds.length, 2)), templateId, ...personIds);
  },
  refuse: async (personId, templateId, at) => {
    await db.run(voidUpTo, personId, templateId, at);
    await db.run(rememberRefusal, personId, templateId, at);
  },
  doubt: async (personId, templateId, at) => {
    await db.run(rememberDoubt, personId, templateId, at);
  },
  isDoubtful: async (personId, templateId) =>
    (await db.one('SELECT at FROM doubts WHERE person_id = ? AND template_id = ?', personId, templateId)) !== null,
  trust: async (personId, templateId) => {
    await db.run('DELETE FROM doubts WHERE person_id = ? AND template_id = ?', personId, templateId);
  },
  trustAll: async (personIds, templateId) => {
    await db.run(
      `DELETE FROM doubts WHERE template_id = ?1 AND person_id IN (${marks(personIds.length, 2)})`,
      templateId,
      ...personIds,
    );
  },
  refusedAt: async (personId, templateId) => {
    const row = await db.one('SELECT at FROM refusals WHERE person_id = ? AND template_id = ?', personId, templateId);
    return row && number(row, 'at');
  },
});
