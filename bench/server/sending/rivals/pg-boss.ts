import { PgBoss } from 'pg-boss';
import { sendOver } from './send-over.ts';

const [connectionString = '', line = '', atOnce = ''] = process.argv.slice(2);
const send = sendOver(line);
const boss = new PgBoss(connectionString);
await boss.start();

/** Four workers that fetch again at once while there is more: quicker here than one with the whole batch. */
const workers = 4;
await boss.work<{ openid: string }>(
  'send',
  { batchSize: Math.max(2, Number(atOnce) / workers), localConcurrency: workers, burstWhenBatchFull: true },
  async (jobs) => {
    await Promise.all(jobs.map(({ data }) => send(data.openid)));
  },
);
