import { randomUUID } from 'node:crypto';
import { done, type Outcome, refused } from '../errors.ts';
import { countKeptEvents } from '../ledger/count-kept-events.ts';
import { replan } from '../reminders/replan.ts';
import type { Service } from '../service.ts';
import type { Transaction } from '../store/store.ts';
import type { Called } from '../wechat/call.ts';
import { hashOf, newToken } from './token.ts';

const sessionMs = 30 * 86_400_000;

const codeRefused = new Set([40029, 40163]);

/** Only the openid is taken from WeChat's answer; session_key is let go. */
const openidOf = (service: Service, called: Called): Outcome<string> => {
  if (called.kind !== 'answer') {
    service.log.warn({ why: called.why }, 'code2Session has no answer');
    return refused('wechat-unavailable');
  }
  const { errcode, openid } = called.answer;
  if (errcode === 0 && typeof openid === 'string') return done(openid);
  if (codeRefused.has(errcode)) return refused('login-code-used');
  if (errcode === 40226) return refused('login-refused');
  if (errcode === 45011) return refused('too-many-requests');
  if (errcode !== -1) service.alarm('wechat-refuses-us', { call: 'jscode2session', code: errcode });
  return refused('wechat-unavailable');
};

const personOf = async (tx: Transaction, openid: string, now: number): Promise<string> => {
  const known = await tx.people.findByOpenid(openid);
  if (known) return known.id;
  const person = { id: randomUUID(), openid, hour: 9, yearlyLookUpOn: null, enabled: true };
  await tx.people.insert(person, now);
  return person.id;
};

/** Turns a js_code of wx.login into a session of ours, and counts what WeChat pushed about this person before. */
export const login = async (service: Service, code: string): Promise<Outcome<{ token: string; expiresAt: number }>> => {
  const openid = openidOf(service, await service.wechat.codeToSession(code));
  if (!openid.ok) return openid;
  const token = newToken();
  const now = service.clock.now();
  const expiresAt = now + sessionMs;
  await service.store.transaction(async (tx) => {
    await tx.sessions.dropExpired(now);
    const personId = await personOf(tx, openid.value, now);
    await tx.sessions.insert(hashOf(token), personId, expiresAt);
    const counted = await countKeptEvents(tx, personId, hashOf(openid.value));
    if (counted) await replan(tx, personId, service.templates.setting.id, now);
  });
  return done({ token, expiresAt });
};
