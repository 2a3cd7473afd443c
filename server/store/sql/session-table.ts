import type { SessionTable } from '../ports/people.ts';
import type { Connection } from './connection.ts';
import { number, text } from './read-row.ts';

const dropExpired = `DELETE FROM sessions
  WHERE hash IN (SELECT hash FROM sessions WHERE expires_at <= ? ORDER BY expires_at LIMIT ?)`;

export const sessionTable = (db: Connection): SessionTable => ({
  insert: async (hash, personId, expiresAt) => {
    await db.run('INSERT INTO sessions (hash, person_id, expires_at) VALUES (?, ?, ?)', hash, personId, expiresAt);
  },
  find: async (hash) => {
    const row = await db.one('SELECT person_id, expires_at FROM sessions WHERE hash = ?', hash);
    return row && { personId: text(row, 'person_id'), expiresAt: number(row, 'expires_at') };
  },
  dropExpired: (now, limit) => db.run(dropExpired, now, limit),
});
