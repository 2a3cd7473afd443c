import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { hashOf, newToken } from '../../../server/accounts/token.ts';
import { tablesOf } from '../../../server/store/sql/tables-of.ts';
import { startChild } from './child.ts';
import { counted, tellOfEach } from './measure.ts';
import { dueAt } from './sow-due.ts';
import { sowFile } from './sow-file.ts';

/**
 * `npm run bench:beside [-- DUE [SECONDS [slice]]]`: SQLite sends a full morning while families look and WeChat tells of each
 * message. A slice waits until everybody has been reached, and holds a busy machine to no pace.
 */
const [dueText = '100000', secondsText = '20', slice] = process.argv.slice(2);
const [due, seconds, isSlice] = [Number(dueText), Number(secondsText), slice === 'slice'];
const [latencyMs, atOnce, requestsASecond] = [20, 8, 200] as const;
const leastSends = isSlice ? 0 : 300;
const mostMs = isSlice ? 1000 : 25;
const patienceMs = 60_000;

const folder = mkdtempSync(join(tmpdir(), 'bench-sqlite-'));
const file = join(folder, 'reminders.sqlite');

/** Of as many people as there are requests a second: each looks once. */
const sow = async (): Promise<string[]> => {
  const tokens = Array.from({ length: requestsASecond }, newToken);
  await sowFile(file, due, async (db) => {
    const { sessions } = tablesOf(db);
    for (const [at, token] of tokens.entries()) await sessions.insert(hashOf(token), `p${due - at}`, dueAt * 2);
  });
  return tokens;
};

/** What the file says after the end. */
const kept = (): { known: number; open: number } => {
  const db = new DatabaseSync(file, { readOnly: true });
  const count = (states: string): number =>
    Number(db.prepare(`SELECT count(*) AS n FROM reminders WHERE state IN (${states})`).get()?.n);
  const counts = { known: count("'sent', 'delivered'"), open: count("'sending', 'uncertain'") };
  db.close();
  return counts;
};

const look = async (url: string, token: string): Promise<number> => {
  const from = performance.now();
  const answer = await fetch(`${url}/v2/me`, { headers: { authorization: `Bearer ${token}` } });
  await answer.text();
  if (answer.status !== 200) throw new Error(`/v2/me answered ${answer.status}`);
  return performance.now() - from;
};

/** At an even pace, whether the last is answered or not. */
const lookFor = async (ms: number, url: string, tokens: readonly string[]): Promise<number[]> => {
  const asked: Promise<number>[] = [];
  const from = performance.now();
  while (performance.now() - from < ms) {
    const wanted = ((performance.now() - from) / 1000) * requestsASecond;
    while (asked.length < wanted) asked.push(look(url, tokens[asked.length % tokens.length] ?? ''));
    await pause(1);
  }
  return (await Promise.all(asked)).sort((a, b) => a - b);
};

const tokens = await sow();
const line = startChild('line.ts', String(latencyMs));
const lineUrl = await line.url;
const service = startChild('rivals/service.ts', file, lineUrl, String(atOnce));
const url = await service.url;
await tellOfEach(lineUrl, url);
await lookFor(3000, url, tokens);
const [before, from] = [(await counted(lineUrl)).taken, performance.now()];
const times = await lookFor(seconds * 1000, url, tokens);
const rate = (((await counted(lineUrl)).taken - before) / (performance.now() - from)) * 1000;
const left = performance.now() + (isSlice ? patienceMs : 0);
while ((await counted(lineUrl)).taken < due && performance.now() < left) await pause(100);
await pause(isSlice ? 500 : 0); // what came last is written
await service.kill();
const { taken, people, events } = await counted(lineUrl);
await line.kill();
const { known, open } = kept();
const right = taken === people && known <= taken && taken <= known + open && (!isSlice || taken === due);
rmSync(folder, { recursive: true });
const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
const good = right && rate >= leastSends && at(0.99) <= mostMs;
console.log(`${good ? '' : 'FAILED '}SQLite, ${due} due, ${atOnce} calls at once of ${latencyMs} ms: ${rate.toFixed(0)} sends/s of ${leastSends}, while
  ${times.length} times /v2/me, ${requestsASecond} a second: p50 ${at(0.5).toFixed(1)} ms, p99 ${at(0.99).toFixed(1)} ms of ${mostMs} ms (${(at(0.99) / mostMs).toFixed(2)}), and
  ${events.taken} of ${events.pushed} events taken; ${taken} sent to ${people} people, the database knows of ${known} and not the fate of ${open}`);
process.exit(good ? 0 : 1);
