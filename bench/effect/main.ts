import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { deciding } from './outcomes/deciding.ts';
import { blocksOf, writeReport } from './report/write-report.ts';
import { runAll } from './run-all.ts';

/**
 * `npm run bench:effect`: how many families certify in time under our plan and under what else could be done, over ranges of
 * every assumption. `-- --write` puts the tables and charts into docs/effect.md; `npm run format` lines its columns up.
 */
const { values } = parseArgs({
  options: {
    families: { type: 'string', default: '10000' },
    draws: { type: 'string', default: '500' },
    seed: { type: 'string', default: '20261128' },
    threads: { type: 'string', default: String(Math.min(2, availableParallelism())) },
    write: { type: 'boolean', default: false },
  },
});
const [families, draws, seed, threads] = [values.families, values.draws, values.seed, values.threads].map(Number);
const counts = [families, draws, seed, threads];
if (!counts.every((count) => Number.isSafeInteger(count) && Number(count) > 0)) {
  console.error('--families, --draws, --seed and --threads are whole numbers from 1');
  process.exit(2);
}

const start = performance.now();
const run = { families: Number(families), draws: Number(draws), seed: Number(seed) };
const tally = await runAll(run, Number(threads));
const seconds = Math.round((performance.now() - start) / 1000);
const coreSeconds = Math.round(process.cpuUsage().user / 1e6);

const what = `${run.families} families × ${run.draws} draws, seed ${run.seed}`;
for (const [name, block] of Object.entries(blocksOf(tally, run.seed, what))) console.log(`\n## ${name}\n${block}`);
console.log('\n## deciding');
for (const { name, ratio, misses } of deciding(tally, run.seed)) {
  console.log(`${name.padEnd(16)} ratio ${ratio.toFixed(2)}  misses ${misses.toFixed(2)}`);
}
console.log(
  `\n${what}: ${seconds} s on ${threads} threads, ${coreSeconds} s of processor time, node ${process.version}`,
);
if (values.write) writeReport(tally, run.seed, what);
