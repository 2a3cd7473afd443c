import type { KnownPerson, PeopleTable } from '../ports/people.ts';
import type { Connection, Row } from './connection.ts';
import { flag, number, text, textOrNull } from './read-row.ts';

const personOf = (row: Row): KnownPerson => ({
  id: text(row, 'id'),
  openid: text(row, 'openid'),
  hour: number(row, 'hour'),
  yearlyLookUpOn: textOrNull(row, 'yearly_look_up_on'),
  enabled: flag(row, 'enabled'),
  createdAt: number(row, 'created_at'),
});

const personOrNull = (row: Row | null): KnownPerson | null => (row ? personOf(row) : null);

const notPlannedFor = 'SELECT id FROM people WHERE planned_for < ?1 OR planned_for > ?1 LIMIT ?2';

export const peopleTable = (db: Connection): PeopleTable => ({
  find: async (id) => personOrNull(await db.one('SELECT * FROM people WHERE id = ?', id)),
  findByOpenid: async (openid) => personOrNull(await db.one('SELECT * FROM people WHERE openid = ?', openid)),
  insert: async (person, at) => {
    await db.run(
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
    await db.run(
      'UPDATE people SET hour = ?, yearly_look_up_on = ?, enabled = ? WHERE id = ?',
      hour,
      yearlyLookUpOn,
      enabled ? 1 : 0,
      id,
    );
  },
  notPlannedFor: async (plannedFor, limit) =>
    (await db.all(notPlannedFor, plannedFor, limit)).map((row) => text(row, 'id')),
  markPlanned: async (id, plannedFor) => {
    await db.run('UPDATE people SET planned_for = ? WHERE id = ?', plannedFor, id);
  },
  erase: async (id) => {
    await db.run('DELETE FROM people WHERE id = ?', id);
  },
});
