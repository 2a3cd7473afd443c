import { emptyStore } from '../../test/server/support/empty-store.ts';
import { throwAwayCluster } from '../../tools/postgres/throw-away-cluster.ts';
import type { Fields } from './from-schema.ts';
import { type Found, fuzz } from './fuzz.ts';

/** `npm run fuzz [-- REQUESTS [PUSHES [SEED]]]`: so many of each, on each database. */
const [requests = 100_000, pushes = 20_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
const oftenEnough = requests / 100;

const tell = (engine: string, found: Found, fields: Fields): boolean => {
  const seldom = [...fields].filter(([, times]) => times < oftenEnough).map(([field, times]) => `${field} ${times}`);
  const answers = [...found.answers].sort(([a], [b]) => a - b).map(([status, times]) => `${status}: ${times}`);
  console.log(`${engine}: ${found.asked} asked with the seed ${seed}; answers ${answers.join(', ')}
  ${fields.size} fields, the least often sent ${Math.min(...fields.values())} times; stalls over 100 ms ${found.stalls.length}, leaks ${found.leaks}`);
  for (const line of [...found.failures.slice(0, 10), ...found.stalls.slice(0, 5)]) console.log(`  ${line}`);
  if (seldom.length > 0)
    console.log(`  ${seldom.length} fields below ${oftenEnough}: ${seldom.slice(0, 8).join(', ')}`);
  return found.failures.length === 0 && found.stalls.length === 0 && found.leaks === 0;
};

let good = true;
const run = async (engine: string): Promise<void> => {
  const fields: Fields = new Map();
  good = tell(engine, await fuzz(await emptyStore(), requests, pushes, seed, fields), fields) && good;
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
