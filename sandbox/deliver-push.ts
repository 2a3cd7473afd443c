import { setTimeout as pause } from 'node:timers/promises';
import type { SignedPush } from './sign-push.ts';

export type DeliveryRules = {
  /** Where pushes go now; null: nowhere. A service that starts anew may listen elsewhere. */
  target(): string | null;
  /** WeChat tries three times more when the first is not acknowledged. */
  retries: number;
  retryDelayMs: number;
  /** WeChat waits 5 seconds for `success`. */
  timeoutMs: number;
  signal: AbortSignal;
};

export type Delivery = { outcome: 'acknowledged' | 'given-up'; attempts: number; lastAnswer: string };

async function attempt(push: SignedPush, rules: DeliveryRules): Promise<{ taken: boolean; answer: string }> {
  const url = rules.target();
  if (url === null) return { taken: false, answer: 'no address' };
  try {
    const signal = AbortSignal.any([rules.signal, AbortSignal.timeout(rules.timeoutMs)]);
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    const response = await fetch(`${url}?${push.query}`, { method: 'POST', body: push.body, headers, signal });
    const text = await response.text();
    return { taken: response.ok && (text === '' || text === 'success'), answer: `${response.status} ${text}` };
  } catch (error) {
    return { taken: false, answer: String(error) };
  }
}

/** Until the next try, or until the sandbox is closed. */
const restOf = async ({ retryDelayMs, signal }: DeliveryRules): Promise<void> => {
  try {
    await pause(retryDelayMs, undefined, { ref: false, signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
};

/** `success` or an empty body acknowledges; anything else, and silence, is tried again with the very same bytes. */
export async function deliverPush(push: SignedPush, rules: DeliveryRules): Promise<Delivery> {
  let lastAnswer = '';
  for (let attempts = 1; attempts <= rules.retries + 1; attempts += 1) {
    const { taken, answer } = await attempt(push, rules);
    lastAnswer = answer;
    if (taken) return { outcome: 'acknowledged', attempts, lastAnswer };
    if (rules.signal.aborted) return { outcome: 'given-up', attempts, lastAnswer };
    if (attempts <= rules.retries) await restOf(rules);
  }
  return { outcome: 'given-up', attempts: rules.retries + 1, lastAnswer };
}
