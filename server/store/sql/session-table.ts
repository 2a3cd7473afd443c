import type { SessionTable } from '../ports/people.ts';
import type { Connection } from './connection.ts';
import { number, text } from './read-row.ts';

export const sessionTable = (db: Connection): SessionTable => ({
  insert: async (hash, personId, expiresAt) => {
    await db.run('INSERT INTO sessions (hash, person_id, expires_at) VALUES (?, ?, ?)', hash, personId, expiresAt);
  },
  find: async (hash) => {
    const row = await db.one('SELECT person_id, expires_at FROM sessions WHERE hash = ?', hash);
    return row && { personId: text(row, 'person_id'), expiresAt: number(row, 'expires_at') };
  },
  dropExpired: async (now) => {
    await db.run('DELETE FROM sessions WHERE expires_at <= ?', now);
  },
});
