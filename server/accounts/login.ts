import { randomUUID } from 'node:crypto';
import { dayMs } from '../../src/rules/china-time.ts';
import { countKeptEvents } from '../ledger/count-event.ts';
import { done, type Outcome } from '../outcome.ts';
import { replan } from '../planning/replan.ts';
import type { Service } from '../service.ts';
import type { Transaction } from '../store/store.ts';
import { exchangeCode } from './exchange-code.ts';
import { hashOf, newToken } from './token.ts';

export const sessionMs = 30 * dayMs;

const personOf = async (tx: Transaction, openid: string, now: number): Promise<string> => {
  const known = await tx.people.findByOpenid(openid);
  if (known) return known.id;
  const id = randomUUID();
  await tx.people.insert({ id, openid }, now);
  return id;
};

/**
 * Turns a js_code of wx.login into a session of ours, and counts what WeChat pushed about this person before. Where the
 * cloud says who calls, the code is not exchanged.
 */
export const login = async (
  service: Service,
  code: string,
  caller: string | null,
): Promise<Outcome<{ token: string; expiresAt: number }>> => {
  const exchanged = caller === null ? await exchangeCode(service, code) : done({ openid: caller });
  if (!exchanged.ok) return exchanged;
  const { openid } = exchanged.value;
  const token = newToken();
  const now = service.clock.now();
  const expiresAt = now + sessionMs;
  await service.store.transaction(async (tx) => {
    const personId = await personOf(tx, openid, now);
    await tx.sessions.insert(hashOf(token), personId, expiresAt);
    const counted = await countKeptEvents(tx, personId, hashOf(openid));
    if (counted) await replan(tx, personId, service.planning, now);
  });
  return done({ token, expiresAt });
};
