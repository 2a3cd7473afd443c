import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Shard } from './outcomes/run-shard.ts';
import { drawsOf, runShard } from './outcomes/run-shard.ts';
import { addTally, emptyTally, type Tally } from './outcomes/tally.ts';
import { allRivals } from './rivals/all-rivals.ts';

const worker = new URL('./worker.ts', import.meta.url);

const sumsOf = async (shard: Shard): Promise<Float64Array> => {
  const [sums]: unknown[] = await once(new Worker(worker, { workerData: shard }), 'message');
  if (!(sums instanceof Float64Array)) throw new Error('a worker answered with something else');
  return sums;
};

/** All families × draws × rivals on so many threads; how many makes no difference to a number. */
export const runAll = async (run: Pick<Shard, 'seed' | 'families' | 'draws'>, threads: number): Promise<Tally> => {
  if (threads <= 1) return runShard({ ...run, from: 0, of: 1 });
  const tally = emptyTally(drawsOf(run).length, allRivals.length);
  const shards = Array.from({ length: threads }, (_, from) => sumsOf({ ...run, from, of: threads }));
  for (const sums of await Promise.all(shards)) addTally(tally, sums);
  return tally;
};
