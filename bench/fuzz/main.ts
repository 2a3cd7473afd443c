import { emptyStore } from '../../test/server/support/empty-store.ts';
import { neededCluster } from '../../tools/postgres/throw-away-cluster.ts';
import { knownFields } from './askable.ts';
import type { Found } from './found.ts';
import { fuzz } from './fuzz.ts';
import { pushFields } from './pushes.ts';

/** `npm run fuzz [-- REQUESTS [PUSHES [SEED]]]`: so many of each, on each database. */
const [requests = 100_000, pushes = 20_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
const oftenEnough = requests / 100;
const pushedEnough = pushes / 20;

const tell = (engine: string, found: Found): boolean => {
  const { tried, pushed, failures, stalls, slow, leaks } = found;
  const seldom = [...tried.below(oftenEnough), ...pushed.below(pushedEnough)];
  const answers = [...found.answers].sort(([a], [b]) => a - b).map(([status, times]) => `${status}: ${times}`);
  const good = [failures, stalls, slow, leaks, seldom].every((wrong) => wrong.length === 0);
  console.log(`${good ? '' : 'FAILED '}${engine}: ${found.asked} asked with the seed ${seed}; answers ${answers.join(', ')}
  ${knownFields.size} fields of the contract and the operator, the least often tried ${tried.least()} times, ${pushFields.size} of pushes ${pushed.least()} times; below ${oftenEnough} and ${pushedEnough}: ${seldom.length}
  stalls over 100 ms of the processor ${stalls.length}, answers after more than 3 s ${slow.length}, the slowest ${found.slowestMs.toFixed(0)} ms, leaks ${leaks.length}`);
  for (const lines of [failures.slice(0, 10), stalls.slice(0, 5), slow.slice(0, 5), leaks.slice(0, 5)])
    for (const line of lines) console.log(`  ${line}`);
  for (const [field, times] of seldom.slice(0, 8)) console.log(`  ${field} ${times}`);
  return good;
};

let good = true;
const run = async (engine: string): Promise<void> => {
  good = tell(engine, await fuzz(await emptyStore(), requests, pushes, seed)) && good;
};

await run('SQLite');
const cluster = await neededCluster();
process.env.TEST_POSTGRES = cluster.address;
try {
  await run('PostgreSQL');
} finally {
  cluster.remove();
}
process.exit(good ? 0 : 1);
