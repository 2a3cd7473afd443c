import { openStore } from '../../server/store/open-store.ts';
import { lockDuePeople, stillDue } from '../../server/store/postgres/claims.ts';
import { connectionOf, script } from '../../server/store/postgres/connection.ts';
import { createPool } from '../../server/store/postgres/pool.ts';
import type { Connection } from '../../server/store/sql/connection.ts';
import { dropBefore, dueOfFreePeople } from '../../server/store/sql/reminders-table.ts';
import { neededCluster } from '../../tools/postgres/throw-away-cluster.ts';

/** What parts of the messages by their day cost each statement on PostgreSQL, planning included, and save. */
const spans = [
  ['one table', null],
  ['half-years', 6],
  ['quarters', 3],
  ['months', 1],
] as const;
const rounds = 120;
const now = Date.parse('2026-11-30T02:00:00Z');
/** As at work in November 2026: from the oldest that is kept to the last that is made ahead. */
const [firstMonth, months] = [-16, 36];

const keys = `CREATE UNIQUE INDEX ON reminders (id, on_day);
CREATE INDEX ON reminders (person_id, state, at, id);
CREATE INDEX ON reminders (not_before, at, round, id) WHERE state = 'planned';
CREATE INDEX ON reminders (not_before) WHERE state = 'planned' AND not_before > at;
CREATE INDEX ON reminders (lease_until) WHERE lease_until IS NOT NULL;
CREATE INDEX ON reminders (msgid) WHERE msgid IS NOT NULL;
CREATE INDEX ON reminders (on_day);
ALTER TABLE reminders ADD PRIMARY KEY (owner_id, person_id, benefit_id, cycle_id, kind, on_day);`;

const divided = (
  span: number,
): string => `DO $$ DECLARE first date := date '2026-11-01' + make_interval(months => ${firstMonth});
BEGIN
  EXECUTE format('CREATE TABLE earlier PARTITION OF reminders FOR VALUES FROM (MINVALUE) TO (%L)', first);
  FOR part IN 1 .. ${months / span} LOOP
    EXECUTE format('CREATE TABLE %I PARTITION OF reminders FOR VALUES FROM (%L) TO (%L)', 'from_' || first, first,
      (first + make_interval(months => ${span}))::date);
    first := first + make_interval(months => ${span});
  END LOOP;
  EXECUTE format('CREATE TABLE later PARTITION OF reminders FOR VALUES FROM (%L) TO (MAXVALUE)', first);
END $$;`;

const people = `INSERT INTO owners SELECT 'p' || i FROM generate_series(0, 19999) AS i;
INSERT INTO people (id, openid, hour, enabled, created_at) SELECT id, id, 9, 1, 1 FROM owners`;

/** Ten of each of 20,000 people, one of them due, over the days that are kept and those to come. */
const filled = `INSERT INTO reminders (id, owner_id, person_id, benefit_id, cycle_id, also, kind, on_day, at, round, funded,
  plan_version, state, not_before, template_id, calls, refusals, spent)
SELECT 'r' || i, 'p' || i % 20000, 'p' || i % 20000, 'b', 'c' || i, '[]', 'check-14',
  (date '2025-11-01' + (i / 20000) * 60)::text, i, 1, 1, '1', CASE WHEN i / 20000 < 6 THEN 'sent' ELSE 'planned' END,
  CASE WHEN i / 20000 = 6 THEN i WHEN i / 20000 > 6 THEN ${now} * 2 END, 't', 1, 0, 0
FROM generate_series(0, 199999) AS i`;

const statements: readonly [what: string, sql: string, values: (string | number)[]][] = [
  ['all of a person', 'SELECT * FROM reminders WHERE person_id = ? ORDER BY at, id', ['p77']],
  ['one by its id', 'SELECT * FROM reminders WHERE id = ?', ['r120077']],
  ['one by its id and day', 'SELECT * FROM reminders WHERE id = ? AND on_day = ?', ['r120077', '2026-10-27']],
  ['what is due of 8', dueOfFreePeople, [now, 8]],
  ['a claim of 8', lockDuePeople, [now, '2026-11-30', 8]],
  [
    'and its rows anew',
    stillDue(8),
    [now, '2026-11-30', '2026-10-27', '2026-10-27', ...Array.from({ length: 8 }, (_, index) => `r${120_000 + index}`)],
  ],
];

const least = async (db: Connection, sql: string, values: (string | number)[]): Promise<number> => {
  let ms = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    if ((await db.all(sql, ...values)).length === 0) throw new Error(`found nothing: ${sql}`);
    ms = Math.min(ms, performance.now() - started);
  }
  return ms;
};

const timed = async (what: string, work: () => Promise<void>): Promise<void> => {
  const started = performance.now();
  await work();
  console.log(`${what}: ${(performance.now() - started).toFixed(0)} ms`);
};

/** The hundred thousand of the first five days that there are. */
const byDay = async (db: Connection): Promise<void> => {
  while ((await db.run(dropBefore, '2026-08-01', 500)) > 0);
};
const byId = async (db: Connection): Promise<void> => {
  for (let i = 0; i < 100_000; i += 1) await db.run('DELETE FROM reminders WHERE id = ?', `r${i}`);
};

const cluster = await neededCluster();
const opened = await openStore(cluster.address, { sendsPerMinute: 600, now });
if (!opened.ok) throw new Error(opened.error.expected);
await opened.value.close();
const pool = createPool(cluster.address);
const client = await pool.connect();
const db = connectionOf(client);
await script(client, 'SET enable_bitmapscan = off; SET enable_sort = off; SET jit = off');
for (const [name, span] of spans) {
  await script(client, `CREATE SCHEMA s${span ?? ''}; SET search_path = s${span ?? ''}, public`);
  if (span === null) await script(client, `${people}; CREATE TABLE reminders (LIKE public.reminders)`);
  else {
    await script(client, 'CREATE TABLE reminders (LIKE public.reminders) PARTITION BY RANGE (on_day)');
    await script(client, divided(span));
  }
  await script(client, `${filled}; ${keys} ANALYZE`);
  const counted = await db.one("SELECT count(*) AS n FROM pg_inherits WHERE inhparent = 'reminders'::regclass");
  console.log(`${name}: ${counted?.n} partitions`);
  for (const [what, sql, values] of statements)
    console.log(`  ${what.padEnd(22)} ${(await least(db, sql, values)).toFixed(2)} ms`);
}
await script(client, 'SET search_path = s, public');
await script(client, 'BEGIN');
await timed('100,000 old ones deleted by their ids', () => byId(db));
await script(client, 'ROLLBACK');
await timed('100,000 old ones deleted by their day, 500 at a time', () => byDay(db));
const parts = await db.all("SELECT DISTINCT tableoid::regclass AS name FROM s6.reminders WHERE on_day < '2026-08-01'");
await timed('the half-years with them dropped', async () => {
  for (const { name } of parts) await db.run(`DROP TABLE ${name}`);
});
client.release();
await pool.end();
cluster.remove();
