import * as v from 'valibot';
import { preferences } from '../../../src/contract/preferences.ts';
import { hours } from '../../../src/rules/reminders/hours.ts';
import type { PeopleTable, Person } from '../ports/people.ts';
import type { Connection, Row } from './connection.ts';
import { marks } from './marks.ts';
import { civilDateOrNull, firstText, flag, number, text } from './read-row.ts';

const personOf = (row: Row): Person => ({
  id: text(row, 'id'),
  openid: text(row, 'openid'),
  hour: number(row, 'hour'),
  yearlyLookUp: v.parse(preferences.entries.yearlyLookUp, text(row, 'yearly_look_up')),
  enabled: flag(row, 'enabled'),
  firstElderOn: civilDateOrNull(row, 'first_elder_on'),
  planMade: {
    on: civilDateOrNull(row, 'planned_on'),
    changesOn: civilDateOrNull(row, 'plan_changes_on'),
    basis: text(row, 'plan_basis'),
  },
});

const personOrNull = (row: Row | null): Person | null => (row ? personOf(row) : null);

const savePreferences = 'UPDATE people SET hour = ?, yearly_look_up = ?, enabled = ? WHERE id = ?';
const markFirstElder = 'UPDATE people SET first_elder_on = ? WHERE id = ? AND first_elder_on IS NULL';
const markPlanned = 'UPDATE people SET planned_on = ?, plan_changes_on = ?, plan_basis = ? WHERE id = ?';
const changing = 'SELECT id FROM people WHERE plan_changes_on <= ? ORDER BY plan_changes_on LIMIT ?';
const plannedLater = 'SELECT id FROM people WHERE planned_on > ? ORDER BY planned_on LIMIT ?';
const nextBasis = 'SELECT plan_basis FROM people WHERE plan_basis > ? ORDER BY plan_basis LIMIT 1';
const plannedFrom = 'SELECT id FROM people WHERE plan_basis = ? LIMIT ?';

const withCredits = (people: string): string => `SELECT p.*, (SELECT count(*) FROM accepts AS a
  WHERE a.person_id = p.id AND a.template_id = ?1 AND a.state = 'open') AS credits FROM people AS p WHERE p.id IN (${people})`;

export const peopleTable = (db: Connection): PeopleTable => ({
  find: async (id) => personOrNull(await db.one('SELECT * FROM people WHERE id = ?', id)),
  withCredits: async (ids, templateId) => {
    const rows = await db.all(withCredits(marks(ids.length, 2)), templateId, ...ids);
    return rows.map((row) => ({ ...personOf(row), credits: number(row, 'credits') }));
  },
  findByOpenid: async (openid) => personOrNull(await db.one('SELECT * FROM people WHERE openid = ?', openid)),
  insert: async ({ id, openid }, at) => {
    await db.run('INSERT INTO owners (id) VALUES (?)', id);
    await db.run(
      'INSERT INTO people (id, openid, hour, enabled, created_at) VALUES (?, ?, ?, 1, ?)',
      id,
      openid,
      hours.unlessChosen,
      at,
    );
  },
  savePreferences: async (id, { hour, yearlyLookUp, enabled }) => {
    await db.run(savePreferences, hour, yearlyLookUp, enabled ? 1 : 0, id);
  },
  markFirstElder: async (id, on) => {
    await db.run(markFirstElder, on, id);
  },
  markPlanned: async (made) => {
    for (const [id, { on, changesOn, basis }] of made) await db.run(markPlanned, on, changesOn, basis, id);
  },
  planSoon: async (ids, today) => {
    await db.run(`UPDATE people SET plan_changes_on = ?1 WHERE id IN (${marks(ids.length, 2)})`, today, ...ids);
  },
  planDue: async (today, limit) => {
    const due = await db.all(changing, today, limit);
    const rows = due.length > 0 ? due : await db.all(plannedLater, today, limit);
    return rows.map((row) => text(row, 'id'));
  },
  nextBasis: async (after) => {
    const row = await db.one(nextBasis, after ?? firstText);
    return row && text(row, 'plan_basis');
  },
  plannedFrom: async (basis, limit) => (await db.all(plannedFrom, basis, limit)).map((row) => text(row, 'id')),
  erase: async (id) => {
    await db.run('DELETE FROM people WHERE id = ?', id);
    await db.run('DELETE FROM owners WHERE id = ?', id);
  },
});
