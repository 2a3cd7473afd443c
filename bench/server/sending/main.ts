import { setTimeout as pause } from 'node:timers/promises';
import { throwAwayCluster } from '../../../tools/postgres/throw-away-cluster.ts';
import { startChild } from './child.ts';
import { counted, measure } from './measure.ts';
import { rivals, sowRival } from './rivals/sow.ts';

/** `npm run bench:sending [-- PENDING [SECONDS [CALLS_AT_ONCE …]]]`: claim and send, beside two queues on one PostgreSQL. */
const [pending = 100_000, seconds = 20, ...given] = process.argv.slice(2).map(Number);
const levels = given.length > 0 ? given : [8, 32];
const latencyMs = 20;

const cluster = await throwAwayCluster();
if (cluster === null) throw new Error('no PostgreSQL in /usr/lib/postgresql (apt-get install postgresql)');
let slower = false;
try {
  for (const atOnce of levels) {
    const rates = new Map<string, number>();
    for (const name of rivals) {
      const database = await sowRival(name, cluster.address, pending);
      const line = startChild('line.ts', String(latencyMs));
      const url = await line.url;
      const rival = startChild(`rivals/${name}.ts`, database, url, String(atOnce));
      const { rate, cpuMs } = await measure(rival, url, seconds);
      rates.set(name, rate);
      await rival.kill();
      const { taken, people } = await counted(url);
      await line.kill();
      await pause(500);
      const most = atOnce / (latencyMs / 1000);
      console.log(`${name}: ${pending} pending, ${atOnce} calls at once: ${rate.toFixed(0)} sends/s (the line allows ${most}),
  ${cpuMs.toFixed(2)} ms of processor a send; ${taken} sent to ${people} people`);
    }
    const own = rates.get('service') ?? 0;
    const best = Math.max(...[...rates].flatMap(([name, rate]) => (name === 'service' ? [] : [rate])));
    slower ||= own < best;
    console.log(`${atOnce} at once: ${own.toFixed(0)} of ${best.toFixed(0)} sends/s (${(own / best).toFixed(2)})`);
  }
} finally {
  cluster.remove();
}
process.exitCode = slower ? 1 : 0;
