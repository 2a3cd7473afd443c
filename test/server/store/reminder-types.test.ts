import type { ReminderStage } from '../../../server/store/ports/reminders.ts';
import { openDatabase } from '../../../server/store/sqlite/database.ts';
import { migrate } from '../../../server/store/sqlite/migrate.ts';
import { day } from '../../support/day.ts';

describe('what a reminder cannot be', () => {
  it('is refused by the types', () => {
    // @ts-expect-error a lease without an owner
    const nobodys: ReminderStage = { state: 'sending', lease: { until: 1 }, templateId: 't' };
    // @ts-expect-error planned and in hand
    const both: ReminderStage = { state: 'planned', notBefore: 1, lease: { owner: 'a', until: 1 } };
    // @ts-expect-error skipped for no reason
    const why: ReminderStage = { state: 'skipped' };
    expect([nobodys, both, why]).toHaveLength(3);
  });

  const columns = 'id, owner_id, person_id, benefit_id, cycle_id, also, kind, on_day, at, round, funded, plan_version';
  const insert = (state: string, more: string, values: string) => `INSERT INTO reminders (${columns}, state, calls,
    refusals, spent${more}) VALUES ('r', 'p', 'p', 'b', 'c', '[]', 'yearly', '2027-03-01', 1, 1, 1, '2', '${state}', 0, 0,
    0${values})`;

  it.each([
    ['a lease without an owner', 'sending', ', template_id, lease_until', ", 't', 1"],
    ['a lease without an end', 'claimed', ', not_before, lease_owner', ", 1, 'a'"],
    ['planned and in hand', 'planned', ', not_before, lease_owner, lease_until', ", 1, 'a', 1"],
    ['planned for no time', 'planned', '', ''],
    ['skipped for no reason', 'skipped', '', ''],
    ['sent with no template', 'sent', '', ''],
  ])('is refused by the database: %s', async (_what, state, more, values) => {
    const db = openDatabase(':memory:');
    await migrate(db, day('2026-11-24'));
    db.exec(
      "INSERT INTO owners VALUES ('p'); INSERT INTO people (id, openid, hour, enabled, created_at) VALUES ('p', 'o', 9, 1, 1)",
    );
    expect(() => db.exec(insert(state, more, values))).toThrow('CHECK');
    db.exec(insert('cancelled', '', ''));
    db.close();
  });
});
