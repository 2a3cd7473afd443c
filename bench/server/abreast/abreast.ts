import { setTimeout as pause } from 'node:timers/promises';
import { type Child, startChild } from '../sending/child.ts';
import { counted } from '../sending/measure.ts';
import { dueAt } from '../sending/sow-due.ts';
import { withClient } from '../sending/sow-service.ts';

export type Wanted = {
  /** Of a database in which so many messages are due: as the services reach it, and as it is looked into at the end. */
  database: string;
  pending: number;
  /** Milliseconds of a lease and of the wait for an event: a real morning's are a minute and half an hour. */
  waitMs: number;
  /** How long WeChat takes for a call: where it is long, not the machine says who sends how much. */
  latencyMs?: number;
  /** Comes when half is sent. Gives the services whose last sends WeChat then tells of, and the database to look into. */
  trouble(services: readonly Child[]): Promise<{ tellOf: readonly number[]; lookAt: string }>;
};

export type Seen = {
  /** People who got the message, and messages that went out: with none sent twice the same number. */
  people: number;
  taken: number;
  /** People who had no message yet when the trouble had come: with none it met nobody. */
  left: number;
  /** Second and further calls that the database knows of: each a possible repeat. */
  calledAgain: number;
  /** Messages sent by each service. */
  shares: readonly number[];
  seconds: number;
};

const processes = 4;
const atOnce = 8;
const patienceMs = 1_800_000;

const stillOpen = `SELECT count(*)::int AS open, (SELECT sum(calls - 1)::int FROM reminders WHERE calls > 0) AS again
  FROM reminders WHERE at <= ${dueAt} AND (state IN ('planned', 'claimed', 'sending')
  OR (state = 'uncertain' AND lease_until IS NOT NULL))`;

const settled = async (database: string): Promise<number> => {
  const from = performance.now();
  for (;;) {
    const found = { open: 1, again: 0 };
    await withClient(database, async (client) => {
      Object.assign(found, (await client.query(stillOpen)).rows[0]);
    });
    if (found.open === 0) return found.again;
    if (performance.now() - from > patienceMs) throw new Error(`${found.open} messages do not come to rest`);
    await pause(1000);
  }
};

/** Four services, each its own process, send what is due in one database, and trouble comes in the middle. */
export const abreast = async ({ database, pending, waitMs, latencyMs = 20, trouble }: Wanted): Promise<Seen> => {
  const line = startChild('line.ts', String(latencyMs));
  const lineUrl = await line.url;
  const begun = Date.now();
  const services = Array.from({ length: processes }, (_, index) =>
    startChild(
      'rivals/service.ts',
      database,
      `${lineUrl}/p${index}`,
      String(atOnce),
      String(begun),
      String(waitMs),
      'together',
    ),
  );
  try {
    const urls = await Promise.all(services.map(({ url }) => url));
    for (const service of services) service.begin(); // one that starts late would find little left
    const from = performance.now();
    while ((await counted(lineUrl)).taken < pending / 2) await pause(50);
    const { tellOf, lookAt } = await trouble(services);
    const left = pending - (await counted(lineUrl)).people;
    await pause(500); // what was on its way is taken
    for (const sender of tellOf) {
      const query = new URLSearchParams({ sender: `/p${sender}`, to: `${urls.at(-1)}/wechat/push`, at: String(dueAt) });
      await fetch(`${lineUrl}/tell?${query}`);
    }
    const calledAgain = await settled(lookAt);
    const { people, taken, senders } = await counted(lineUrl);
    const shares = services.map((_, index) => senders[`/p${index}`] ?? 0);
    return { people, taken, left, calledAgain, shares, seconds: (performance.now() - from) / 1000 };
  } finally {
    await Promise.all([...services, line].map((child) => child.kill()));
  }
};
