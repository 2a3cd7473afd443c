import { randomBytes } from 'node:crypto';
import { type ErrorAnswer, wechatError } from './errors.ts';
import type { Machine } from './machine.ts';

const lifeMs = 7_200_000;
const renewBeforeMs = 300_000;

type TokenAnswer = { access_token: string; expires_in: number } | ErrorAnswer;

function mint(machine: Machine, now: number): { value: string; expiresAt: number } {
  const token = { value: randomBytes(90).toString('base64url'), expiresAt: now + lifeMs };
  machine.world.tokens = [...machine.world.tokens.slice(-9), token];
  return token;
}

/** POST /cgi-bin/stable_token: the same token until 5 minutes before its end; then old and new both work. */
export function stableToken(machine: Machine, body: Record<string, unknown>): TokenAnswer {
  if (body.grant_type !== 'client_credential') return wechatError(40002);
  if (body.appid !== machine.appId) return wechatError(40013);
  if (body.secret !== machine.secret) return wechatError(40125);
  const now = machine.clock.now();
  if (body.force_refresh === true) machine.world.tokens = [];
  const last = machine.world.tokens.at(-1);
  const token = last && last.expiresAt - now > renewBeforeMs ? last : mint(machine, now);
  return { access_token: token.value, expires_in: Math.floor((token.expiresAt - now) / 1000) };
}

/** Why this token is refused, or null. */
export function tokenFault(machine: Machine, value: string | undefined): ErrorAnswer | null {
  if (!value) return wechatError(41001);
  const token = machine.world.tokens.find((each) => each.value === value);
  if (!token) return wechatError(40001);
  return token.expiresAt <= machine.clock.now() ? wechatError(42001) : null;
}
