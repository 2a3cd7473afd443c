import { setTimeout as pause } from 'node:timers/promises';
import * as v from 'valibot';
import type { Child } from './child.ts';
import { dueAt } from './sow-due.ts';

const count = v.object({
  taken: v.number(),
  people: v.number(),
  senders: v.record(v.string(), v.number()),
  events: v.object({ pushed: v.number(), taken: v.number(), refused: v.number() }),
});

/** What has gone over the line so far. */
export const counted = async (line: string): Promise<v.InferOutput<typeof count>> =>
  v.parse(count, await (await fetch(`${line}/counted`)).json());

/** From now on WeChat tells of each message, to this service. */
export const tellOfEach = async (line: string, service: string): Promise<void> => {
  const query = new URLSearchParams({ to: `${service}/wechat/push`, at: String(dueAt + 60_000) });
  await fetch(`${line}/tell-of-each?${query}`);
};

/** Sends a second, and the processor time of one, once it runs evenly. */
export const measure = async (
  child: Child,
  line: string,
  seconds: number,
): Promise<{ rate: number; cpuMs: number }> => {
  for (let waited = 0; (await counted(line)).taken < 200; waited += 1) {
    if (waited > 600) throw new Error('nothing is sent');
    await pause(100);
  }
  await pause(2000);
  const [before, cpu, from] = [(await counted(line)).taken, child.cpuMs(), performance.now()];
  await pause(seconds * 1000);
  const sent = (await counted(line)).taken - before;
  return { rate: (sent / (performance.now() - from)) * 1000, cpuMs: (child.cpuMs() - cpu) / sent };
};
