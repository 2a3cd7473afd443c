import { emptyStore } from '../../test/server/support/empty-store.ts';
import { throwAwayCluster } from '../../tools/postgres/throw-away-cluster.ts';
import { contractFields } from './askable.ts';
import { type Found, fuzz } from './fuzz.ts';

/** `npm run fuzz [-- REQUESTS [PUSHES [SEED]]]`: so many of each, on each database. */
const [requests = 100_000, pushes = 20_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
const oftenEnough = requests / 100;

const tell = (engine: string, found: Found): boolean => {
  const { tried, failures, stalls, leaks } = found;
  const seldom = tried.below(oftenEnough);
  const answers = [...found.answers].sort(([a], [b]) => a - b).map(([status, times]) => `${status}: ${times}`);
  const good = failures.length + stalls.length + leaks + seldom.length === 0;
  console.log(`${good ? '' : 'FAILED '}${engine}: ${found.asked} asked with the seed ${seed}; answers ${answers.join(', ')}
  ${contractFields.size} fields of the contract, the least often tried ${tried.least()} times; below ${oftenEnough}: ${seldom.length}
  stalls over 100 ms ${stalls.length}, leaks ${leaks}`);
  for (const line of [...failures.slice(0, 10), ...stalls.slice(0, 5)]) console.log(`  ${line}`);
  for (const [field, times] of seldom.slice(0, 8)) console.log(`  ${field} ${times}`);
  return good;
};

let good = true;
const run = async (engine: string): Promise<void> => {
  good = tell(engine, await fuzz(await emptyStore(), requests, pushes, seed)) && good;
};

await run('SQLite');
const cluster = await throwAwayCluster();
if (cluster === null) console.log('PostgreSQL: not installed, not tried');
else {
  process.env.TEST_POSTGRES = cluster.address;
  try {
    await run('PostgreSQL');
  } finally {
    cluster.remove();
  }
}
process.exit(good ? 0 : 1);
