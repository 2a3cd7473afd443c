import { makeParts } from '../../postgres/parts.ts';
import type { Migration } from '../migration.ts';

/** A table in parts has its day in every key, so that nothing can refer to a message by its id alone. */
const decisionsWithTheirMessages = `
ALTER TABLE reminders ADD COLUMN decision TEXT;
UPDATE reminders SET decision = (SELECT decision FROM restore_decisions WHERE reminder_id = id)
WHERE id IN (SELECT reminder_id FROM restore_decisions);
DROP TABLE restore_decisions;
`;

const aside = `
DROP INDEX reminders_of_person, reminders_to_send, reminders_in_hand, reminders_by_msgid, reminders_by_day;
ALTER TABLE reminders RENAME TO reminders_whole;
CREATE TABLE reminders (LIKE reminders_whole INCLUDING CONSTRAINTS) PARTITION BY RANGE (on_day);
`;

/** After the rows: keys that grow with each of them cost four times as much. */
const keys = [
  'ADD CONSTRAINT reminders_key PRIMARY KEY (owner_id, person_id, benefit_id, cycle_id, kind, on_day)',
  'ADD CONSTRAINT reminders_by_id UNIQUE (id, on_day)',
  'ADD CONSTRAINT reminders_go_with_owner FOREIGN KEY (owner_id) REFERENCES owners ON DELETE CASCADE',
  'ADD CONSTRAINT reminders_go_with_person FOREIGN KEY (person_id) REFERENCES people ON DELETE CASCADE',
];
const indexes = [
  'reminders_of_person ON reminders (person_id, state, at, id)',
  "reminders_to_send ON reminders (not_before, at, round, id) WHERE state = 'planned'",
  'reminders_in_hand ON reminders (lease_until) WHERE lease_until IS NOT NULL',
  'reminders_by_msgid ON reminders (msgid) WHERE msgid IS NOT NULL',
  'reminders_by_day ON reminders (on_day)',
];

/**
 * On PostgreSQL messages lie in parts by the half-year of their day, which are dropped whole. A file stays one table.
 */
export const layRemindersInParts: Migration = {
  before: ({ parts }) => `${decisionsWithTheirMessages}${parts ? aside : ''}`,
  carry: async (db, today, { parts }) => {
    if (!parts) return;
    await makeParts(db, today);
    await db.run('INSERT INTO reminders SELECT * FROM reminders_whole');
    await db.run('DROP TABLE reminders_whole');
    for (const key of keys) await db.run(`ALTER TABLE reminders ${key}`);
    for (const index of indexes) await db.run(`CREATE INDEX ${index}`);
    await db.run('ANALYZE reminders');
  },
};
