import { chinaMinutes } from '../../src/rules/china-time.ts';

export type SendingRules = {
  /** How long a claimed or started send is its process's own. */
  leaseMs: number;
  /** How long an unanswered send waits for its sent event before it is tried once more. */
  eventWaitMs: number;
  /** Sends a minute: spreads the hour's messages out, and keeps well below WeChat's own limits. */
  perMinute: number;
  /** Sends at one time, each to another person. */
  atOnce: number;
};

export const defaultSendingRules: SendingRules = {
  leaseMs: 60_000,
  eventWaitMs: 30 * 60_000,
  perMinute: 600,
  atOnce: 8,
};

const opens = 9 * 60;
/** Half an hour of grace for those who chose 20:00. */
const closes = 20 * 60 + 30;

export const isSendingTime = (now: number): boolean => {
  const minutes = chinaMinutes(now);
  return minutes >= opens && minutes < closes;
};

/** Half a minute, doubled with each refusal, at most an hour. */
export const backoffMs = (refusals: number): number => Math.min(30_000 * 2 ** Math.min(refusals, 10), 3_600_000);
