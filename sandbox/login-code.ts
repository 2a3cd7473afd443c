import { randomBytes } from 'node:crypto';
import { type ErrorAnswer, wechatError } from './errors.ts';
import type { Machine } from './machine.ts';
import { openidOf, personOf } from './people.ts';

const codeLifeMs = 300_000;

/** What `wx.login` gives the page: one use, five minutes. */
export function newLoginCode(machine: Machine, person: string): string {
  personOf(machine.world, person);
  const code = randomBytes(24).toString('base64url');
  machine.world.codes[code] = { openid: openidOf(person), expiresAt: machine.clock.now() + codeLifeMs };
  return code;
}

type LoginAnswer = { openid: string; session_key: string } | ErrorAnswer;

/** GET /sns/jscode2session: a code that is unknown, used or too old is 40029. */
export function codeToSession(machine: Machine, query: Record<string, unknown>): LoginAnswer {
  if (query.grant_type !== 'authorization_code') return wechatError(40002);
  if (query.appid !== machine.appId) return wechatError(40013);
  if (query.secret !== machine.secret) return wechatError(40125);
  const code = String(query.js_code ?? '');
  // A code may be named as what every object has.
  const known = Object.hasOwn(machine.world.codes, code) ? machine.world.codes[code] : undefined;
  delete machine.world.codes[code];
  if (!known || known.expiresAt <= machine.clock.now()) return wechatError(40029);
  const sessionKey = randomBytes(16).toString('base64');
  machine.world.sessionKeys[known.openid] = sessionKey;
  machine.save();
  return { openid: known.openid, session_key: sessionKey };
}
