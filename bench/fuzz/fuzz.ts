import fc from 'fast-check';
import type { Store } from '../../server/store/store.ts';
import type { ErrorCode } from '../../src/contract/errors.ts';
import { logIn } from '../../test/server/support/family-member.ts';
import { runningService } from '../../test/server/support/running-service.ts';
import { contractFields } from './askable.ts';
import { anyPush } from './pushes.ts';
import { type Asked, anyRequest, requestWith } from './requests.ts';
import { spentMs } from './spent.ts';
import { createTried, type Tried } from './tried.ts';

const people = ['daughter', 'son', 'neighbour', 'cousin'];
const instant = '2026-11-24T02:00:00Z';
/** Logins come from one address. */
const limits = { perMinute: 1_000_000, sessionsPerMinute: 1_000_000 };
const stallMs = 100;
/** So many between two logins: some erase themselves. */
const each = 125;
/** Of them, so many carry each a field that came most seldom so far. */
const aimedOf = (count: number): number => Math.floor(count / 4);
const noLogin: ErrorCode = 'login-expired';

/** Did anybody look at its fields? Not without a login, nor when the body is not said to be JSON. */
const wasRead = (status: number, answer: string): boolean => status !== 415 && !answer.includes(noLogin);

export type Found = {
  tried: Tried;
  asked: number;
  answers: Map<number, number>;
  /** Requests answered with a failure of ours, the first of each kind. */
  failures: string[];
  /** Requests that held the processor for longer than 100 ms. */
  stalls: string[];
  /** Lines of the log with an openid or a token. */
  leaks: number;
};

const shown = ({ method, url, payload }: Asked): string =>
  `${method} ${url.slice(0, 120)} ${payload?.slice(0, 300) ?? ''}`;

/** So many requests and pushes, one after another, of a service on this store. */
export const fuzz = async (store: Store, requests: number, pushes: number, seed: number): Promise<Found> => {
  let secrets: readonly string[] = [];
  const found: Found = {
    tried: createTried(contractFields),
    asked: 0,
    answers: new Map(),
    failures: [],
    stalls: [],
    leaks: 0,
  };
  const write = (line: string): void => {
    if (secrets.some((secret) => line.includes(secret))) found.leaks += 1;
  };
  const running = await runningService(instant, { store, limits, logStream: { write } });
  const cpuMs = spentMs();
  const tokens: string[] = [];
  const openids = people.map((name) => running.sandbox.openid(name));
  const renew = async (): Promise<void> => {
    tokens.length = 0;
    for (const name of people) tokens.push((await logIn(running, name)).token);
    secrets = [...openids, ...tokens];
  };

  const ask = async (asked: Asked): Promise<void> => {
    found.asked += 1;
    // A few each from an address of their own: the limits of requests are not what is looked at.
    const from = `10.${found.asked >> 16}.${(found.asked >> 8) & 255}.${(found.asked >> 4) & 255}`;
    const before = await cpuMs();
    const { method, headers, payload } = asked;
    const sent = {
      method,
      headers: { ...headers, 'x-forwarded-for': from },
      ...(payload === undefined || method === 'GET' ? {} : { body: payload }),
    };
    const response = await fetch(`${running.app.listeningOrigin}${asked.url}`, sent);
    const [statusCode, body] = [response.status, await response.text()];
    if ((await cpuMs()) - before > stallMs) found.stalls.push(shown(asked));
    if (wasRead(statusCode, body)) found.tried.count(asked.fields);
    found.answers.set(statusCode, (found.answers.get(statusCode) ?? 0) + 1);
    if (statusCode >= 500) found.failures.push(`${statusCode} ${body.slice(0, 200)}: ${shown(asked)}`);
  };

  for (let done = 0; done < requests; done += each) {
    await renew();
    const count = Math.min(each, requests - done);
    const aimed = found.tried.next(aimedOf(count)).map((field) => requestWith(field, tokens));
    const run = { seed: seed + done };
    const [some = []] = fc.sample(fc.tuple(...aimed), { ...run, numRuns: 1 });
    for (const asked of some) await ask(asked);
    for (const asked of fc.sample(anyRequest(tokens), { ...run, numRuns: count - aimed.length })) await ask(asked);
  }
  const now = Math.floor(running.clock.now() / 1000);
  for (let done = 0; done < pushes; done += each) {
    const some = fc.sample(anyPush(openids, now), { numRuns: Math.min(each, pushes - done), seed: seed + done });
    for (const asked of some) await ask(asked);
  }
  await running.close();
  return found;
};
