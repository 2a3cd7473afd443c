import { throwAwayCluster } from '../../../tools/postgres/throw-away-cluster.ts';
import { rivals, sowRival } from './rivals/sow.ts';
import { type Runner, round } from './round.ts';
import { copyOf, dropDatabase } from './sow-service.ts';

/**
 * `npm run bench:sending [-- PENDING [SECONDS [ROUNDS [CALLS_AT_ONCE …]]]]`: claim and send, beside two queues on one
 * PostgreSQL that waits for its disk. Each round begins with another of them, on a fresh copy of what is due.
 */
const [pending = 100_000, seconds = 15, rounds = 3, ...given] = process.argv.slice(2).map(Number);
const levels = given.length > 0 ? given : [8, 32];
const runners: readonly Runner[] = [...rivals, 'service, told of each'];

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const cluster = await throwAwayCluster('on');
if (cluster === null) throw new Error('no PostgreSQL in /usr/lib/postgresql (apt-get install postgresql)');
let failed = false;
try {
  const sown = new Map<string, string>();
  for (const rival of rivals) sown.set(rival, await sowRival(rival, cluster.address, pending));
  for (const atOnce of levels) {
    console.log(`${pending} pending, ${atOnce} calls at once:`);
    const rates = new Map<Runner, number[]>();
    for (let turn = 0; turn < rounds; turn += 1)
      for (const runner of [...runners.slice(turn % runners.length), ...runners.slice(0, turn % runners.length)]) {
        const database = await copyOf(cluster.address, sown.get(runner) ?? sown.get('service') ?? '');
        const { rate, right, line } = await round(runner, database, atOnce, seconds);
        await dropDatabase(cluster.address, database);
        rates.set(runner, [...(rates.get(runner) ?? []), rate]);
        failed ||= !right;
        console.log(line);
      }
    for (const [runner, seen] of rates)
      console.log(
        `${runner}: ${median(seen).toFixed(0)} sends/s, ${Math.min(...seen).toFixed(0)} to ${Math.max(...seen).toFixed(0)}`,
      );
    const own = median(rates.get('service') ?? []);
    const best = Math.max(median(rates.get('pg-boss') ?? []), median(rates.get('graphile-worker') ?? []));
    failed ||= own < best;
    console.log(`${atOnce} at once: ${own.toFixed(0)} of ${best.toFixed(0)} sends/s (${(own / best).toFixed(2)})`);
  }
} finally {
  cluster.remove();
}
process.exitCode = failed ? 1 : 0;
