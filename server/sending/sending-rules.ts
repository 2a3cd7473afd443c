import { chinaMinutes, hourMs } from '../../src/rules/china-time.ts';
import { defaultLateLimitMs } from '../planning/plan-setting.ts';
import type { Store } from '../store/store.ts';

export type SendingRules = {
  /** How long a claimed or started send is its process's own. */
  leaseMs: number;
  /** How long an unanswered send waits for its sent event before it is tried once more; doubled with each call. */
  eventWaitMs: number;
  /** Calls of one message that WeChat may have taken. Two are not enough: what kills a service kills it again. */
  mostCalls: number;
  /** How late a message may still go out. */
  lateLimitMs: number;
  /** Sends a minute: an hour's messages go from its beginning at this pace, well below WeChat's own limits. */
  perMinute: number;
  /** Sends at one time, each to another person. */
  atOnce: number;
  /** When the last message of a day goes out, in minutes since midnight in China. */
  closesAt: number;
};

/** Claims cost less in numbers, and a second sender finds enough beside them. */
export const claimedAtOnce = ({ atOnce }: Pick<SendingRules, 'atOnce'>): number => 4 * atOnce;

/** Sends in one transaction: in our own process so few that a request that comes meanwhile does not wait for long. */
export const inOneTransaction = ({ soleOwner }: Pick<Store, 'soleOwner'>): number => (soleOwner ? 16 : 64);

export const defaultSendingRules: SendingRules = {
  leaseMs: 60_000,
  eventWaitMs: 30 * 60_000,
  mostCalls: 4,
  lateLimitMs: defaultLateLimitMs,
  perMinute: 600,
  atOnce: 8,
  /** Half an hour of grace for those who chose 20:00. */
  closesAt: 20 * 60 + 30,
};

/**
 * Half an hour after the first unanswered call, then an hour, then two; not longer where the operator sends it once
 * more.
 */
export const eventWaitOf = (
  calls: number,
  { eventWaitMs, mostCalls }: Pick<SendingRules, 'eventWaitMs' | 'mostCalls'>,
): number => eventWaitMs * 2 ** Math.max(0, Math.min(calls, mostCalls) - 1);

const opens = 9 * 60;

export const isSendingTime = (now: number, { closesAt }: Pick<SendingRules, 'closesAt'>): boolean => {
  const minutes = chinaMinutes(now);
  return minutes >= opens && minutes < closesAt;
};

/** Half a minute unless said, doubled with each refusal, at most an hour. */
export const backoffMs = (refusals: number, firstMs = 30_000): number =>
  Math.min(firstMs * 2 ** Math.min(refusals, 10), hourMs);

/** Nothing that was called, or is about to be, waits for longer by a clock that goes right. */
export const longestWaitMs = (rules: SendingRules): number =>
  Math.max(rules.leaseMs, hourMs, eventWaitOf(rules.mostCalls, rules));
