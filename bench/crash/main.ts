import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, postgresEngine, sqliteEngine } from './engine.ts';
import type { EventsOf } from './kills.ts';
import { randomFrom } from './random.ts';
import { crash } from './run.ts';
import { holds } from './verdict.ts';

/**
 * `npm run crash [-- KILLS [SEED [ENGINE]]]`: so many an engine (`sqlite`, `postgres`; both unless named), three fifths of
 * them with WeChat's events arriving.
 */
const [killsText = '200', seedText = String(Date.now() % 1_000_000), only = ''] = process.argv.slice(2);
const [kills, seed] = [Number(killsText), Number(seedText)];
const random = randomFrom(seed);
console.log(`kill -9 with the seed ${seed}`);
const shares: readonly [EventsOf, number][] = [
  ['arrive', 0.6],
  ['are lost', 0.4],
];

let failed = false;

const tell = async (engine: Engine, events: EventsOf, share: number): Promise<void> => {
  const began = performance.now();
  const run = await crash(engine, random, Math.ceil(kills * share), events);
  const { lost, refusals, uncounted, givenUp } = run;
  const bad = !holds(run, events) || refusals + givenUp > 0;
  failed ||= bad;
  const { points } = run;
  console.log(`${bad ? 'FAILED ' : ''}${engine.name}, events ${events}: ${run.kills} kills (${points['plan or record']} in plan or record,
  ${points.claim} in claim, ${points.send} in send); ${run.messages} messages, lost ${lost}, starts refused ${refusals},
  sent again ${run.repeats} of ${run.counted} counted possible repeats, uncounted ${uncounted}, events given up ${givenUp};
  called twice ${run.killedTwice}, three times ${run.killedThrice}; ${Math.round((performance.now() - began) / 1000)} s`);
};

const onSqlite = async (events: EventsOf, share: number): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'crash-file-'));
  await tell(sqliteEngine(folder), events, share);
  rmSync(folder, { recursive: true });
};

const onPostgres = async (events: EventsOf, share: number): Promise<void> =>
  tell(await postgresEngine(), events, share);

for (const [events, share] of shares) {
  if (only !== 'postgres') await onSqlite(events, share);
  if (only !== 'sqlite') await onPostgres(events, share);
}
process.exitCode = failed ? 1 : 0;
