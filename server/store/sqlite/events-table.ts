import type { EventsTable, KeptEvent } from '../ports/events.ts';
import type { Database, Row } from './database.ts';
import { flag, number, numberOrNull, text, textOrNull, word } from './read-row.ts';

const eventOf = (row: Row): KeptEvent => ({
  key: text(row, 'key'),
  openidHash: text(row, 'openid_hash'),
  name: word(row, 'name', ['popup', 'change', 'sent']),
  templateId: text(row, 'template_id'),
  createdAt: number(row, 'created_at'),
  accepted: flag(row, 'accepted'),
  msgid: textOrNull(row, 'msgid'),
  code: numberOrNull(row, 'code'),
  counted: flag(row, 'counted'),
});

const insertOnce = `INSERT INTO events (key, openid_hash, name, template_id, created_at, accepted, msgid, code, counted,
  received_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING`;

export const eventsTable = (db: Database): EventsTable => ({
  insert: async ({ key, openidHash, name, templateId, createdAt, accepted, msgid, code, counted }, receivedAt) => {
    const flags = [accepted ? 1 : 0, msgid, code, counted ? 1 : 0];
    return db.run(insertOnce, key, openidHash, name, templateId, createdAt, ...flags, receivedAt) > 0;
  },
  uncountedOf: async (openidHash) =>
    db
      .all('SELECT * FROM events WHERE openid_hash = ? AND counted = 0 ORDER BY created_at, key', openidHash)
      .map(eventOf),
  markCounted: async (key) => {
    db.run('UPDATE events SET counted = 1 WHERE key = ?', key);
  },
  eraseOf: async (openidHash) => {
    db.run('DELETE FROM events WHERE openid_hash = ?', openidHash);
  },
  dropOlderThan: async (receivedBefore) => {
    db.run('DELETE FROM events WHERE received_at < ?', receivedBefore);
  },
});
