import { setTimeout as pause } from 'node:timers/promises';
import * as v from 'valibot';
import { startChild } from './child.ts';
import { counted, measure, tellOfEach } from './measure.ts';
import { leftBehind } from './rivals/left-behind.ts';
import type { Runner } from './rivals/runners.ts';
import { withClient } from './sow-service.ts';

export type Round = { rate: number; cpuMs: number; line: string; right: boolean };

const states = `SELECT count(*) FILTER (WHERE state IN ('sent', 'delivered'))::int AS known,
  count(*) FILTER (WHERE state IN ('sending', 'uncertain'))::int AS open FROM reminders`;
const state = v.object({ known: v.number(), open: v.number() });

/** Whether the service's database knows of all that went out, or knows that it cannot know. */
const agrees = async (database: string, taken: number): Promise<boolean> => {
  let right = false;
  await withClient(database, async (client) => {
    const { known, open } = v.parse(state, (await client.query(states)).rows[0]);
    right = known <= taken && taken <= known + open;
  });
  return right;
};

/** One of them sends what is due in this database for so many seconds, and is killed. */
export const round = async (runner: Runner, database: string, atOnce: number, seconds: number): Promise<Round> => {
  const latencyMs = 20;
  const line = startChild('line.ts', String(latencyMs));
  const url = await line.url;
  const { name, sown, more, isTold } = runner;
  const own = sown === 'service';
  const child = startChild(`rivals/${sown}.ts`, database, url, String(atOnce), ...(more === undefined ? [] : [more]));
  if (isTold) await tellOfEach(url, await child.url);
  const { rate, cpuMs } = await measure(child, url, seconds);
  await child.kill();
  await pause(500); // what was on its way is taken
  const { taken, people, events } = await counted(url);
  const left = await leftBehind(sown, database, url);
  await line.kill();
  const right = taken === people && (!own || (await agrees(database, taken)));
  const told = events.pushed > 0 ? `, ${events.taken} of ${events.pushed} events taken meanwhile` : '';
  const most = (atOnce * 1000) / latencyMs;
  return {
    rate,
    cpuMs,
    right,
    line: `${right ? '' : 'FAILED '}${name}: ${rate.toFixed(0)} sends/s (the line allows ${most}), ${cpuMs.toFixed(2)} ms of processor a send;
  ${taken} sent to ${people} people${told}; at the kill ${left.called} of them nowhere on record, ${left.inHand - left.called} more in its hands`,
  };
};
