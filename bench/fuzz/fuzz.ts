import fc from 'fast-check';
import { sandboxIdentity } from '../../sandbox/options.ts';
import { openidOf } from '../../sandbox/people.ts';
import type { AssembledService } from '../../server/assemble-service.ts';
import { operatorKey } from '../../server/operator/operator-key.ts';
import type { Store } from '../../server/store/store.ts';
import { runningService } from '../../test/server/support/running-service.ts';
import { ask, wasRead } from './answered.ts';
import { type Found, nothingYet } from './found.ts';
import { comeTogether, names } from './people.ts';
import { anyPush } from './pushes.ts';
import { type Asked, type Askers, anyRequest, requestWith } from './requests.ts';
import { collectGarbage, spentMs } from './spent.ts';
import type { Tried } from './tried.ts';

const instant = '2026-11-24T02:00:00Z';
/** Logins come from one address. */
const limits = { perMinute: 1_000_000, sessionsPerMinute: 1_000_000 };
/** Of processor time; and of the clock, which other programs lengthen and a slow statement of PostgreSQL's too. */
const defaultBounds = { stallMs: 100, slowMs: 3000 };
/** So many between two logins: some erase themselves. */
const each = 75;
/** Of the fields that came most seldom so far, each in two of them. */
const aimedOf = (count: number): number => Math.floor(count / 7);

const shown = ({ method, url, payload }: Asked): string =>
  `${method} ${url.slice(0, 120)} ${payload?.slice(0, 300) ?? ''}`;

/** What the log says of a failure of ours: the answer does not tell. */
const whyOf = (log: readonly string[]): string =>
  log.findLast((line) => line.includes('"level":50'))?.slice(0, 1500) ?? 'the log says nothing of it';

type Own = { bounds?: typeof defaultBounds | undefined; addMore?: (assembled: AssembledService) => void };

/** So many requests and pushes, one after another, of a service on this store. */
export const fuzz = async (
  store: Store,
  requests: number,
  pushes: number,
  seed: number,
  { bounds = defaultBounds, addMore }: Own = {},
): Promise<Found> => {
  const found = nothingYet();
  const { secret, aesKey, pushToken } = sandboxIdentity;
  const openids = names.map(openidOf);
  const always = [secret, aesKey, pushToken, operatorKey(secret), ...openids];
  let secrets: readonly string[] = always;
  const isTold = (text: string): boolean => secrets.some((one) => text.includes(one));
  let log: string[] = [];
  const write = (line: string): void => void log.push(line);
  const readLog = (): void => {
    for (const line of log) if (isTold(line)) found.leaks.push('a line of the log');
    log = [];
  };
  const running = await runningService(instant, { store, limits, logStream: { write } }, addMore);

  const operator = { token: operatorKey(secret), ids: new Map<string, string[]>() };
  const renew = async (round: number): Promise<Askers> => {
    running.clock.forward(61_000); // some may be asked only so often a minute
    const askers = await comeTogether(running, round);
    const sessionKeys = names.flatMap((name) => running.sandbox.sessionKey(name) ?? []);
    secrets = [...always, ...askers.map(({ token }) => token), ...sessionKeys];
    readLog(); // with what has been given out in it
    return { people: askers, operator };
  };

  const look = async (asked: Asked, tried: Tried): Promise<void> => {
    found.asked += 1;
    // A few each from an address of their own: the limits of requests are not what is looked at.
    const from = `10.${found.asked >> 16}.${(found.asked >> 8) & 255}.${(found.asked >> 4) & 255}`;
    const [spent, began] = [spentMs(), performance.now()];
    const answered = await ask(running.app.listeningOrigin, asked, from);
    const [heldMs, tookMs] = [spentMs() - spent, performance.now() - began];
    const { status, text, headers } = answered;
    if (heldMs > bounds.stallMs) found.stalls.push(`${heldMs.toFixed(0)} ms: ${shown(asked)}`);
    if (tookMs > bounds.slowMs) found.slow.push(`${tookMs.toFixed(0)} ms: ${shown(asked)}`);
    found.slowestMs = Math.max(found.slowestMs, tookMs);
    if (isTold(text) || isTold(headers)) found.leaks.push(shown(asked));
    if (wasRead(asked, answered)) tried.count(asked.fields);
    found.answers.set(status, (found.answers.get(status) ?? 0) + 1);
    if (status >= 500) found.failures.push(`${status} ${text.slice(0, 200)}: ${shown(asked)}; ${whyOf(log)}`);
  };
  const lookAtAll = async (all: readonly Asked[], tried: Tried): Promise<void> => {
    collectGarbage();
    for (const asked of all) await look(asked, tried);
    readLog();
  };

  for (let done = 0; done < requests; done += each) {
    const askers = await renew(done);
    const count = Math.min(each, requests - done);
    const seldom = found.tried.next(aimedOf(count));
    const aimed = [...seldom, ...seldom].map((field) => requestWith(field, askers));
    const run = { seed: seed + done };
    const [some = []] = fc.sample(fc.tuple(...aimed), { ...run, numRuns: 1 });
    const others = fc.sample(anyRequest(askers), { ...run, numRuns: count - aimed.length });
    const all = [...some, ...others].sort((a, b) => a.end - b.end);
    await lookAtAll(all, found.tried);
  }
  const now = Math.floor(running.clock.now() / 1000);
  for (let done = 0; done < pushes; done += each)
    await lookAtAll(
      fc.sample(anyPush(openids, now), { numRuns: Math.min(each, pushes - done), seed: seed + done }),
      found.pushed,
    );
  await running.close();
  return found;
};
