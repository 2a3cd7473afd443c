import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createMetrics } from '../../../server/metrics.ts';
import { dayPlanner } from '../../../server/sending/plan-the-day.ts';
import { openStore } from '../../../server/store/open-store.ts';
import { openDatabase } from '../../../server/store/sqlite/database.ts';
import { dayMs } from '../../../src/rules/china-time.ts';
import { watchLoop } from './held.ts';
import { day, setting, sowPeople } from './sow-people.ts';

/** `npm run bench:planning [-- full | PEOPLE]`: a day's planning of whom one in a hundred comes to their day. */
const [given] = process.argv.slice(2);
const people = given === 'full' ? 1_000_000 : Number(given ?? 100_000);
const changing = people / 100;

/** Each of those who change: by the clock, to which a slice holds no busy machine, and of the processor. */
const limits = {
  tookMs: (people < 100_000 ? 200 : 20) * changing,
  cpuMs: 3 * changing,
  heldMs: 100,
  stallMs: 1000,
} as const;

const folder = mkdtempSync(join(tmpdir(), 'bench-planning-'));
const database = join(folder, 'reminders.sqlite');
const now = Date.parse(`${day}T16:05:00Z`) - dayMs; // five past midnight of that day in China

const sown = performance.now();
const db = openDatabase(database);
db.exec('PRAGMA synchronous = OFF');
await sowPeople(db, people, changing);
db.close();
const opened = await openStore(database, { sendsPerMinute: 600, now });
if (!opened.ok) throw new Error(opened.error.expected);
const store = opened.value;
const size = statSync(database).size / 2 ** 20;
console.log(`${people} people sown in ${((performance.now() - sown) / 1000).toFixed(0)} s, ${size.toFixed(0)} MB`);

const metrics = createMetrics();
const setup = { store, metrics, clock: { now: () => now }, planning: setting };
const plan = dayPlanner(setup, (error) => {
  throw error;
});
const left = () => store.transaction((tx) => tx.people.planDue(day, 1));

const held = watchLoop();
const stalls = monitorEventLoopDelay({ resolution: 1 });
stalls.enable();
const started = performance.now();
const spent = process.cpuUsage();
let ticks = 0;
for (; (await left()).length > 0; ticks += 1) await plan();
const took = performance.now() - started;
const { user, system } = process.cpuUsage(spent);
const cpuMs = (user + system) / 1000;
stalls.disable();
const seen = { tookMs: took, cpuMs, heldMs: held.end(), stallMs: stalls.max / 1e6 };
const planned = metrics.read('plans');

const idle = performance.now();
for (let tick = 0; tick < 100; tick += 1) await plan();
const each = (performance.now() - idle) / 100;

const all = (cpuMs / changing) * people;
console.log(`${changing} of ${people} change: planned in ${(took / 1000).toFixed(1)} s, ${ticks} ticks,`);
console.log(`${((changing / took) * 1000).toFixed(0)} people/s`);
console.log(`a tick with nobody to plan ${each.toFixed(2)} ms`);
console.log(
  `${(cpuMs / 1000).toFixed(1)} s of one core, ${(cpuMs / changing).toFixed(2)} ms a person; everyone every day ${(all / 1000).toFixed(0)} s`,
);
const names = ['tookMs', 'cpuMs', 'heldMs', 'stallMs'] as const;
const told = { tookMs: 'all', cpuMs: 'processor', heldMs: 'longest turn, processor', stallMs: 'longest turn, clock' };
const good = planned === changing && names.every((name) => seen[name] <= limits[name]);
for (const name of names)
  console.log(
    `${told[name]}: ${seen[name].toFixed(0)} ms of ${limits[name]} ms (${(seen[name] / limits[name]).toFixed(2)})`,
  );
console.log(`${good ? '' : 'FAILED '}planned ${planned} of ${changing}`);
await store.close();
rmSync(folder, { recursive: true });
process.exitCode = good ? 0 : 1;
