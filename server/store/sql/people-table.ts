import * as v from 'valibot';
import { preferences } from '../../../src/contract/preferences.ts';
import type { PeopleTable, Person } from '../ports/people.ts';
import type { Connection, Row } from './connection.ts';
import { civilDateOrNull, flag, number, text } from './read-row.ts';

const personOf = (row: Row): Person => ({
  id: text(row, 'id'),
  openid: text(row, 'openid'),
  hour: number(row, 'hour'),
  yearlyLookUp: v.parse(preferences.entries.yearlyLookUp, text(row, 'yearly_look_up')),
  enabled: flag(row, 'enabled'),
  firstElderOn: civilDateOrNull(row, 'first_elder_on'),
});

const personOrNull = (row: Row | null): Person | null => (row ? personOf(row) : null);

const savePreferences = 'UPDATE people SET hour = ?, yearly_look_up = ?, enabled = ? WHERE id = ?';
const markFirstElder = 'UPDATE people SET first_elder_on = ? WHERE id = ? AND first_elder_on IS NULL';
const notPlannedFor = 'SELECT id FROM people WHERE planned_for < ?1 OR planned_for > ?1 LIMIT ?2';

export const peopleTable = (db: Connection): PeopleTable => ({
  find: async (id) => personOrNull(await db.one('SELECT * FROM people WHERE id = ?', id)),
  findByOpenid: async (openid) => personOrNull(await db.one('SELECT * FROM people WHERE openid = ?', openid)),
  insert: async ({ id, openid }, at) => {
    await db.run('INSERT INTO owners (id) VALUES (?)', id);
    await db.run('INSERT INTO people (id, openid, hour, enabled, created_at) VALUES (?, ?, 9, 1, ?)', id, openid, at);
  },
  savePreferences: async (id, { hour, yearlyLookUp, enabled }) => {
    await db.run(savePreferences, hour, yearlyLookUp, enabled ? 1 : 0, id);
  },
  markFirstElder: async (id, on) => {
    await db.run(markFirstElder, on, id);
  },
  notPlannedFor: async (plannedFor, limit) =>
    (await db.all(notPlannedFor, plannedFor, limit)).map((row) => text(row, 'id')),
  markPlanned: async (id, plannedFor) => {
    await db.run('UPDATE people SET planned_for = ? WHERE id = ?', plannedFor, id);
  },
  erase: async (id) => {
    await db.run('DELETE FROM people WHERE id = ?', id);
    await db.run('DELETE FROM owners WHERE id = ?', id);
  },
});
