import { throwAwayCluster } from '../../../tools/postgres/throw-away-cluster.ts';
import { type RunnerName, runners } from './rivals/runners.ts';
import { rivals, sowRival } from './rivals/sow.ts';
import { round } from './round.ts';
import { copyOf, dropDatabase } from './sow-service.ts';

/**
 * `npm run bench:sending [-- PENDING [SECONDS [ROUNDS [CALLS_AT_ONCE …]]]]`: claim and send, beside two queues on one
 * PostgreSQL that waits for its disk. Each round begins with another of them, on a fresh copy of what is due.
 */
const [pending = 100_000, seconds = 15, rounds = 3, ...given] = process.argv.slice(2).map(Number);
/**
 * The queue that fetches ahead and completes together promises less for its speed: what it was killed with stays in its
 * hands for four hours and then goes out again, called or not. On a busy machine its rounds differ by as much as
 * this.
 */
const alike = 0.95;
const levels = given.length > 0 ? given : [8, 32];

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const cluster = await throwAwayCluster('on');
if (cluster === null) throw new Error('no PostgreSQL in /usr/lib/postgresql (apt-get install postgresql)');
let failed = false;
try {
  const sown = new Map<string, string>();
  for (const rival of rivals) sown.set(rival, await sowRival(rival, cluster.address, pending));
  for (const atOnce of levels) {
    console.log(`${pending} pending, ${atOnce} calls at once:`);
    const rates = new Map<RunnerName, number[]>();
    for (let turn = 0; turn < rounds; turn += 1)
      for (const runner of [...runners.slice(turn % runners.length), ...runners.slice(0, turn % runners.length)]) {
        const database = await copyOf(cluster.address, sown.get(runner.sown) ?? '');
        const { rate, right, line } = await round(runner, database, atOnce, seconds);
        await dropDatabase(cluster.address, database);
        rates.set(runner.name, [...(rates.get(runner.name) ?? []), rate]);
        failed ||= !right;
        console.log(line);
      }
    for (const [name, seen] of rates)
      console.log(
        `${name}: ${median(seen).toFixed(0)} sends/s, ${Math.min(...seen).toFixed(0)} to ${Math.max(...seen).toFixed(0)}`,
      );
    const rateOf = (name: RunnerName): number => median(rates.get(name) ?? []);
    const own = rateOf('service');
    const best = Math.max(rateOf('pg-boss'), rateOf('graphile-worker'));
    const ahead = rateOf('graphile-worker, ahead');
    failed ||= own < best || own < alike * ahead;
    console.log(
      `${atOnce} at once: ${own.toFixed(0)} sends/s, ${(own / best).toFixed(2)} of the faster queue, ${(own / ahead).toFixed(2)} of the one that works ahead`,
    );
  }
} finally {
  cluster.remove();
}
process.exitCode = failed ? 1 : 0;
