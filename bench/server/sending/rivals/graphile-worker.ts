import { Logger, run } from 'graphile-worker';
import * as v from 'valibot';
import { sendOver } from './send-over.ts';

const [connectionString = '', line = '', atOnce = '', ahead = ''] = process.argv.slice(2);
const concurrentJobs = Number(atOnce);
const send = sendOver(line);
const payload = v.object({ openid: v.string() });

/** As its page on performance advises for many quick jobs: fetched ahead and completed together. */
const inNumbers = { localQueue: { size: 500 }, completeJobBatchDelay: 20, failJobBatchDelay: 20 };

await run({
  logger: new Logger(() => () => undefined),
  preset: {
    worker: {
      connectionString,
      concurrentJobs,
      maxPoolSize: Math.max(10, concurrentJobs + 2),
      ...(ahead === '' ? {} : inNumbers),
    },
  },
  taskList: { send: async (job) => send(v.parse(payload, job).openid) },
});
