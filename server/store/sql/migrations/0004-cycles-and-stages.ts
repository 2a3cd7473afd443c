import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { Connection } from '../connection.ts';
import type { Migration } from '../migration.ts';
import { number, text } from '../read-row.ts';

const alsoShape = v.array(v.object({ benefitId: v.string(), cycle: v.string() }));

const everyCycle = `SELECT r.person_id, r.elder_id, r.benefit_id, r.cycle, min(r.at) AS begun_at
FROM reminders_named AS r JOIN elders AS e ON e.owner_id = r.person_id AND e.id = r.elder_id
GROUP BY r.person_id, r.elder_id, r.benefit_id, r.cycle`;

const insertCycle = `INSERT INTO cycles (owner_id, id, elder_id, benefit_id, basis, turn, begun_at)
VALUES (?, ?, ?, ?, ?, ?, ?)`;

/** Every row as it was; `elder_id` '' was a message of an elder who is gone. */
const carryRows = `INSERT INTO reminders (id, owner_id, person_id, elder_id, benefit_id, cycle_id, also, kind, on_day, at,
  round, funded, plan_version, check_by, state, not_before, lease_owner, lease_until, reason, calls, refusals, template_id,
  msgid, code, spent)
SELECT id, person_id, person_id, nullif(elder_id, ''), benefit_id, id, '[]', kind, on_day, at, round, funded, '0.1.0',
  check_by, state, CASE WHEN state IN ('planned', 'claimed') THEN not_before END,
  CASE WHEN state IN ('claimed', 'sending') THEN coalesce(owner, 'unknown') END,
  CASE WHEN state IN ('claimed', 'sending') THEN coalesce(lease_until, 0) WHEN state = 'uncertain' THEN lease_until END,
  CASE WHEN state = 'skipped' THEN coalesce(reason, 'too-late') END, calls, refusals,
  CASE WHEN state IN ('sending', 'uncertain', 'sent', 'delivered', 'failed') THEN coalesce(template_id, 'unknown')
    ELSE template_id END, msgid, code, spent
FROM reminders_named`;

/**
 * A cycle was named by its dates, `last/due/turn`; now the name is its basis and turn, and it has an id beside them.
 */
const carryCycles = async (db: Connection): Promise<void> => {
  const ids = new Map<string, string>();
  const nameOf = (...parts: string[]): string => parts.join('\n');
  for (const row of await db.all(everyCycle)) {
    const [person, elder] = [text(row, 'person_id'), text(row, 'elder_id')];
    const [benefit, cycle] = [text(row, 'benefit_id'), text(row, 'cycle')];
    const id = randomUUID();
    const [last = '', due = '', turn = ''] = cycle.split('/');
    const known = turn === 'yearly' || turn === '' ? null : turn;
    await db.run(insertCycle, person, id, elder, benefit, `${last}/${due}`, known, number(row, 'begun_at'));
    const ofCycle =
      'SELECT id FROM reminders_named WHERE person_id = ? AND elder_id = ? AND benefit_id = ? AND cycle = ?';
    for (const one of await db.all(ofCycle, person, elder, benefit, cycle))
      await db.run('UPDATE reminders SET cycle_id = ? WHERE id = ?', id, text(one, 'id'));
    ids.set(nameOf(person, benefit, cycle), id);
  }
  for (const row of await db.all("SELECT id, person_id, also FROM reminders_named WHERE also <> '[]'")) {
    const also = v.parse(alsoShape, JSON.parse(text(row, 'also'))).map(({ benefitId, cycle }) => ({
      benefitId,
      cycleId: ids.get(nameOf(text(row, 'person_id'), benefitId, cycle)) ?? randomUUID(),
    }));
    await db.run('UPDATE reminders SET also = ? WHERE id = ?', JSON.stringify(also), text(row, 'id'));
  }
};

/**
 * Cycles have ids; a reminder begins with its owner, has what its state alone knows in columns that the others leave
 * empty, and room for what was promised with it. `plan_changes_on`: the next day on which a person's plan can change.
 */
export const cyclesAndStages: Migration = {
  before: ({ id, instant, strict }) => `
ALTER TABLE people ADD COLUMN plan_changes_on TEXT;

CREATE TABLE cycles (
  owner_id ${id} NOT NULL,
  id ${id} NOT NULL,
  elder_id ${id} NOT NULL,
  benefit_id ${id} NOT NULL,
  basis TEXT NOT NULL,
  turn TEXT,
  begun_at ${instant} NOT NULL,
  PRIMARY KEY (owner_id, id),
  FOREIGN KEY (owner_id, elder_id) REFERENCES elders ON DELETE CASCADE
)${strict};
CREATE INDEX cycles_by_elder ON cycles (owner_id, elder_id);

DROP INDEX reminders_due;
DROP INDEX reminders_by_msgid;
ALTER TABLE reminders RENAME TO reminders_named;
CREATE TABLE reminders (
  id ${id} PRIMARY KEY,
  owner_id ${id} NOT NULL REFERENCES owners ON DELETE CASCADE,
  person_id ${id} NOT NULL REFERENCES people ON DELETE CASCADE,
  elder_id ${id},
  benefit_id ${id} NOT NULL,
  cycle_id ${id} NOT NULL,
  also TEXT NOT NULL,
  kind TEXT NOT NULL,
  on_day TEXT NOT NULL,
  at ${instant} NOT NULL,
  round INTEGER NOT NULL,
  funded INTEGER NOT NULL,
  plan_version TEXT NOT NULL,
  rule_kind TEXT,
  check_by TEXT,
  advise_by TEXT,
  opens_on TEXT,
  state TEXT NOT NULL,
  not_before ${instant},
  lease_owner TEXT,
  lease_until ${instant},
  reason TEXT,
  calls INTEGER NOT NULL,
  refusals INTEGER NOT NULL,
  template_id TEXT,
  msgid TEXT,
  code ${instant},
  spent INTEGER NOT NULL,
  opened_at ${instant},
  UNIQUE (owner_id, person_id, benefit_id, cycle_id, kind, on_day),
  CHECK ((state IN ('planned', 'claimed')) = (not_before IS NOT NULL)),
  CHECK ((state IN ('claimed', 'sending')) = (lease_owner IS NOT NULL)),
  CHECK (lease_owner IS NULL OR lease_until IS NOT NULL),
  CHECK ((state = 'skipped') = (reason IS NOT NULL)),
  CHECK (state NOT IN ('sending', 'uncertain', 'sent', 'delivered', 'failed') OR template_id IS NOT NULL)
)${strict};
CREATE INDEX reminders_of_person ON reminders (person_id, at);
CREATE INDEX reminders_due ON reminders (state, not_before);
CREATE INDEX reminders_by_msgid ON reminders (msgid) WHERE msgid IS NOT NULL;
`,
  carry: async (db) => {
    await db.run(carryRows);
    await carryCycles(db);
  },
  after: 'DROP TABLE reminders_named;',
};
