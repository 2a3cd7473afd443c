import { defaultLateLimitMs, type PlanSetting } from '../../../server/planning/plan-setting.ts';
import { replan } from '../../../server/planning/replan.ts';
import { tablesOf } from '../../../server/store/sql/tables-of.ts';
import type { Database } from '../../../server/store/sqlite/database.ts';
import { migrate } from '../../../server/store/sqlite/migrate.ts';
import { formatDay, parseDay } from '../../../src/rules/civil-date.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import { allCycles } from '../../../src/rules/regions/all-cycles.ts';
import { keepOwn } from '../../../test/server/support/kept-elders.ts';
import { mumWith, on } from '../../../test/server/support/mum.ts';
import { day as dayOf } from '../../../test/support/day.ts';

export const day = dayOf('2026-11-30');
const template = 't';
export const setting: PlanSetting = { templateId: template, lateLimitMs: defaultLateLimitMs };

/** The day on which they were last planned. */
const before = Date.parse('2026-11-20T02:00:00Z');
const patterns = 200;

/** Real families of any province, last certified on any day of the year, each planned by the rules. */
const plant = async (db: Database): Promise<void> => {
  const tx = tablesOf(db);
  const last = parseDay('2026-11-19') ?? Number.NaN;
  for (let at = 0; at < patterns; at += 1) {
    const id = `pattern-${at}`;
    const region = regionCode(allCycles[at % allCycles.length]?.code ?? '350000');
    await tx.people.insert({ id, openid: `o-${id}` }, before);
    const typedLast = on(formatDay(last - ((at * 37) % 365)));
    await keepOwn(tx, id, mumWith({ region, scheme: at % 3 === 0 ? 'enterprise' : 'resident', typedLast }));
    await tx.people.markFirstElder(id, dayOf('2026-03-01'));
    await replan(tx, id, setting, before);
  }
};

const series = `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?1),
  copy(id, pattern, i) AS (SELECT 'p' || i, 'pattern-' || (i % ${patterns}), i FROM n)`;

const copies = [
  `INSERT INTO owners (id) ${series} SELECT id FROM copy`,
  `INSERT INTO people (id, openid, hour, enabled, created_at, yearly_look_up, first_elder_on, planned_on, plan_changes_on,
     plan_basis) ${series} SELECT copy.id, 'o-' || copy.id, hour, enabled, created_at, yearly_look_up, first_elder_on,
     planned_on, CASE WHEN copy.i < ?2 THEN '${day}' ELSE max('2026-12-01', coalesce(plan_changes_on, '2027-01-01')) END,
     plan_basis FROM copy JOIN people ON people.id = pattern`,
  `INSERT INTO elders (owner_id, id, state) ${series} SELECT copy.id, elders.id, state
     FROM copy JOIN elders ON owner_id = pattern`,
  `INSERT INTO relations (person_id, owner_id, elder_id, relation) ${series} SELECT copy.id, copy.id, elder_id, relation
     FROM copy JOIN relations ON owner_id = pattern`,
  `INSERT INTO cycles (owner_id, id, elder_id, benefit_id, basis, turn, begun_at) ${series} SELECT copy.id, cycles.id,
     elder_id, benefit_id, basis, turn, begun_at FROM copy JOIN cycles ON owner_id = pattern`,
];

/** Of those who do not change only the next message is there: the others would make the file larger and nothing slower. */
const copyReminders = async (db: Database, people: number, changing: number): Promise<void> => {
  const columns = (await db.all('SELECT name FROM pragma_table_info(?)', 'reminders')).map(({ name }) => String(name));
  const own = new Set(['id', 'owner_id', 'person_id']);
  const kept = columns.filter((name) => !own.has(name));
  const sql = `INSERT INTO reminders (id, owner_id, person_id, ${kept.join(', ')}) ${series}
    SELECT copy.id || r.id, copy.id, copy.id, ${kept.map((name) => `r.${name}`).join(', ')}
    FROM copy JOIN reminders AS r ON r.person_id = pattern
    WHERE copy.i < ?2 OR r.id = (SELECT id FROM reminders WHERE person_id = pattern ORDER BY at LIMIT 1)`;
  await db.run(sql, people, changing);
};

/** `people` of whom the plan of `changing` comes to its day. */
export const sowPeople = async (db: Database, people: number, changing: number): Promise<void> => {
  await migrate(db, dayOf('2026-11-20'));
  await plant(db);
  db.exec('BEGIN');
  for (const sql of copies) await db.run(sql, people, ...(sql.includes('?2') ? [changing] : []));
  await copyReminders(db, people, changing);
  db.exec("DELETE FROM people WHERE id LIKE 'pattern-%'; COMMIT; ANALYZE;");
};
