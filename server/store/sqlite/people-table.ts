import type { PeopleTable, Person, SessionTable } from '../ports/people.ts';
import type { Database, Row } from './database.ts';
import { flag, number, text, textOrNull } from './read-row.ts';

const personOf = (row: Row): Person => ({
  id: text(row, 'id'),
  openid: text(row, 'openid'),
  hour: number(row, 'hour'),
  yearlyLookUpOn: textOrNull(row, 'yearly_look_up_on'),
  enabled: flag(row, 'enabled'),
});

const personOrNull = (row: Row | null): Person | null => (row ? personOf(row) : null);

export const peopleTable = (db: Database): PeopleTable => ({
  find: async (id) => personOrNull(db.one('SELECT * FROM people WHERE id = ?', id)),
  findByOpenid: async (openid) => personOrNull(db.one('SELECT * FROM people WHERE openid = ?', openid)),
  insert: async (person, at) => {
    db.run(
      'INSERT INTO people (id, openid, hour, yearly_look_up_on, enabled, created_at) VALUES (?, ?, ?, ?, ?, ?)',
      person.id,
      person.openid,
      person.hour,
      person.yearlyLookUpOn,
      person.enabled ? 1 : 0,
      at,
    );
  },
  savePreferences: async ({ id, hour, yearlyLookUpOn, enabled }) => {
    db.run(
      'UPDATE people SET hour = ?, yearly_look_up_on = ?, enabled = ? WHERE id = ?',
      hour,
      yearlyLookUpOn,
      enabled ? 1 : 0,
      id,
    );
  },
  notPlannedFor: async (plannedFor, limit) =>
    db
      .all('SELECT id FROM people WHERE planned_for < ?1 OR planned_for > ?1 LIMIT ?2', plannedFor, limit)
      .map((row) => text(row, 'id')),
  markPlanned: async (id, plannedFor) => {
    db.run('UPDATE people SET planned_for = ? WHERE id = ?', plannedFor, id);
  },
  erase: async (id) => {
    db.run('DELETE FROM people WHERE id = ?', id);
  },
});

export const sessionTable = (db: Database): SessionTable => ({
  insert: async (hash, personId, expiresAt) => {
    db.run('INSERT INTO sessions (hash, person_id, expires_at) VALUES (?, ?, ?)', hash, personId, expiresAt);
  },
  find: async (hash) => {
    const row = db.one('SELECT person_id, expires_at FROM sessions WHERE hash = ?', hash);
    return row && { personId: text(row, 'person_id'), expiresAt: number(row, 'expires_at') };
  },
  dropExpired: async (now) => {
    db.run('DELETE FROM sessions WHERE expires_at <= ?', now);
  },
});
