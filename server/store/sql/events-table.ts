import { type EventsTable, eventNames, type KeptEvent } from '../ports/events.ts';
import type { Connection, Row } from './connection.ts';
import { flag, number, numberOrNull, text, textOrNull, word } from './read-row.ts';

const eventOf = (row: Row): KeptEvent => ({
  key: text(row, 'key'),
  openidHash: text(row, 'openid_hash'),
  name: word(row, 'name', eventNames),
  templateId: text(row, 'template_id'),
  createdAt: number(row, 'created_at'),
  accepted: flag(row, 'accepted'),
  msgid: textOrNull(row, 'msgid'),
  code: numberOrNull(row, 'code'),
  counted: flag(row, 'counted'),
});

const insertOnce = `INSERT INTO events (key, openid_hash, name, template_id, created_at, accepted, msgid, code, counted,
  received_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING`;

const uncounted = 'SELECT * FROM events WHERE openid_hash = ? AND counted = 0 ORDER BY created_at, key';

const dropOld = `DELETE FROM events
  WHERE key IN (SELECT key FROM events WHERE received_at < ? ORDER BY received_at LIMIT ?)`;

export const eventsTable = (db: Connection): EventsTable => ({
  insert: async ({ key, openidHash, name, templateId, createdAt, accepted, msgid, code, counted }, receivedAt) => {
    const flags = [accepted ? 1 : 0, msgid, code, counted ? 1 : 0];
    return (await db.run(insertOnce, key, openidHash, name, templateId, createdAt, ...flags, receivedAt)) > 0;
  },
  uncountedOf: async (openidHash) => (await db.all(uncounted, openidHash)).map(eventOf),
  markCounted: async (key) => {
    await db.run('UPDATE events SET counted = 1 WHERE key = ?', key);
  },
  eraseOf: async (openidHash) => {
    await db.run('DELETE FROM events WHERE openid_hash = ?', openidHash);
  },
  dropOlderThan: (receivedBefore, limit) => db.run(dropOld, receivedBefore, limit),
});
