import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { viewMe } from '../../../server/accounts/view-me.ts';
import { squeeze } from '../../../server/http/squeeze.ts';
import { openStore } from '../../../server/store/open-store.ts';
import type { Connection } from '../../../server/store/sql/connection.ts';
import { tablesOf } from '../../../server/store/sql/tables-of.ts';
import { openDatabase } from '../../../server/store/sqlite/database.ts';
import { asSent, me as shape } from '../../../src/contract/me.ts';
import { certify, elders, now, people, setting, sowAlone, sowFamily } from './sow-family.ts';

/** A certification plans everybody anew in the transaction that keeps it: the phone waits for it. */
const certifyLimitMs = 50;
const meLimitBytes = 30_000;
const meLimitStatements = 5;

const folder = mkdtempSync(join(tmpdir(), 'bench-families-'));
const database = join(folder, 'reminders.sqlite');
const opened = await openStore(database, { sendsPerMinute: 600, now });
if (!opened.ok) throw new Error(opened.error.expected);
const store = opened.value;
await sowAlone(store);
await sowFamily(store);

const timed = async (act: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await act();
  return performance.now() - started;
};
const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const times = { alone: [] as number[], family: [] as number[] };
let cpu = 0;
for (let at = 0; at < elders; at += 1) {
  times.alone.push(await timed(() => certify(store, 'alone', at)));
  const before = cpuMs();
  times.family.push(await timed(() => certify(store, `p${at % people}`, at)));
  cpu += (cpuMs() - before) / elders;
}
const [alone, family] = [median(times.alone), median(times.family)];
const worst = Math.max(...times.family);
console.log(
  `a certification among ${elders} elders: 1 person ${alone.toFixed(1)} ms, ${people} people ${family.toFixed(1)} ms, at most ${worst.toFixed(1)} ms, ${cpu.toFixed(1)} ms of a processor`,
);

let statements = 1; // the session
const counting = (connection: Connection): Connection => ({
  all: (sql, ...values) => {
    statements += 1;
    return connection.all(sql, ...values);
  },
  one: (sql, ...values) => {
    statements += 1;
    return connection.one(sql, ...values);
  },
  run: connection.run,
});
const reader = openDatabase(database);
const tx = tablesOf(counting(reader));
const view = () => viewMe(tx, 'p3', setting, now);
const me = await view();
const asked = statements;
const text = JSON.stringify(asSent(shape, me));
const bytes = (await squeeze(text)).length;
const views: number[] = [];
for (let round = 0; round < 20; round += 1) views.push(await timed(view));
console.log(
  `me of one of them: ${bytes} bytes on the line (${Buffer.byteLength(text)} of JSON), ${asked} statements, ${median(views).toFixed(1)} ms`,
);
reader.close();
await store.close();
rmSync(folder, { recursive: true });

const kept = family <= certifyLimitMs && Buffer.byteLength(text) <= meLimitBytes && asked <= meLimitStatements;
console.log(
  `of the limits ${(family / certifyLimitMs).toFixed(2)}, ${(bytes / meLimitBytes).toFixed(2)}, ${(asked / meLimitStatements).toFixed(2)}`,
);
process.exitCode = kept ? 0 : 1;
