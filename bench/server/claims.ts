import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../server/store/open-store.ts';
import type { Reminder, ReminderIn } from '../../server/store/ports/reminders.ts';
import { openDatabase } from '../../server/store/sqlite/database.ts';
import { migrate } from '../../server/store/sqlite/migrate.ts';
import type { Store } from '../../server/store/store.ts';
import { sowReminders } from '../../test/server/support/sow-reminders.ts';
import { day } from '../../test/support/day.ts';
import { neededCluster } from '../../tools/postgres/throw-away-cluster.ts';
import { emptyDatabaseOn, plainly, withClient } from './sending/sow-service.ts';

/**
 * `npm run bench:claims [-- full | DUE …]`: what a claim of eight costs with so many due, on a file and on a PostgreSQL that
 * waits for its disk: found, looked at a second time, written and committed, as the sender does it.
 */
const given = process.argv.slice(2);
const sizes = given[0] === 'full' ? [8_000, 100_000, 1_000_000] : given.map(Number);
if (sizes.length === 0) sizes.push(8_000, 100_000);

const rounds = 50;
const eight = 8;
const now = 2_000_000;
/** A slice is for the counts: how long a busy machine takes says little. */
const patience = given.length > 0 && given[0] !== 'full' ? 20 : 1;
/** However many are due, in the middle: SQLite's is made on the event loop, between two requests; PostgreSQL's holds nobody up. */
const limits = { SQLite: 25 * patience, PostgreSQL: 50 * patience } as const;
/** One of them may meet a disk that others use. */
const worstLimitMs = 500 * patience;

const isPlanned = (row: Reminder): row is ReminderIn<'planned'> => row.state === 'planned';

/** Who has been claimed is found no more, and stays in hand. */
const claim = (store: Store): Promise<number> =>
  store.transaction(async (tx) => {
    const due = (await tx.reminders.dueOfFreePeople(now, eight)).filter(isPlanned);
    const ids = due.map(({ personId }) => personId);
    await tx.people.withCredits(ids, 'template');
    const lease = { owner: 'bench', until: now + 60_000 };
    await tx.reminders.moveOn(due.map((row) => ({ ...row, state: 'claimed', lease })));
    return new Set(ids).size;
  });

let failed = false;

const measure = async (engine: keyof typeof limits, database: string, due: number): Promise<void> => {
  const opened = await openStore(database, { sendsPerMinute: 1_000_000, now });
  if (!opened.ok) throw new Error(opened.error.expected);
  const store = opened.value;
  const limitMs = limits[engine];
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    const claimed = await claim(store);
    times.push(performance.now() - started);
    if (claimed !== eight) throw new Error(`claimed of ${claimed} people, not of ${eight}`);
  }
  const { inHand } = await store.snapshot((tx) => tx.reminders.queue(now, 1));
  await store.close();
  times.sort((a, b) => a - b);
  const [median = 0, worst = 0] = [times[rounds / 2], times.at(-1)];
  const good = median <= limitMs && worst <= worstLimitMs && inHand.claimed === rounds * eight;
  failed ||= !good;
  console.log(`${good ? '' : 'FAILED '}${engine}, ${due} due: a claim of ${eight} in ${median.toFixed(2)} ms of ${limitMs} ms (${(median / limitMs).toFixed(2)}),
  at most ${worst.toFixed(1)} ms of ${worstLimitMs} ms (${(worst / worstLimitMs).toFixed(2)}); ${inHand.claimed ?? 0} of ${rounds * eight} in hand`);
};

for (const due of sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-claims-'));
  const file = join(folder, 'reminders.sqlite');
  const db = openDatabase(file);
  await migrate(db, day('2026-11-24'));
  await sowReminders(db, due);
  db.close();
  await measure('SQLite', file, due);
  rmSync(folder, { recursive: true });
}

const cluster = await neededCluster('on');
try {
  for (const due of sizes) {
    const database = await emptyDatabaseOn(cluster.address);
    const opened = await openStore(database, { sendsPerMinute: 600, now });
    if (!opened.ok) throw new Error(opened.error.expected);
    await opened.value.close();
    await withClient(database, async (client) => {
      await sowReminders(plainly(client), due);
      await client.query('VACUUM ANALYZE');
    });
    await measure('PostgreSQL', database, due);
  }
} finally {
  cluster.remove();
}
process.exitCode = failed ? 1 : 0;
