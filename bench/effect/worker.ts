import { parentPort, workerData } from 'node:worker_threads';
import { runShard, type Shard } from './outcomes/run-shard.ts';

const shard: Shard = workerData;
parentPort?.postMessage(runShard(shard).sums);
