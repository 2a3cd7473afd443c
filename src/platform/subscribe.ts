import Taro from '@tarojs/taro';
import { outcomeOfAnswer, outcomeOfError, type SubscribeOutcome } from './subscribe-outcome.ts';

/** A panel needs a person to read it: an answer sooner than this was a remembered one. */
const readingMs = 400;

/** Must be the first thing in the tap: anything awaited before it loses the gesture. One template a tap. */
export function requestSubscription(templateId: string): Promise<SubscribeOutcome> {
  if (!Taro.canIUse('requestSubscribeMessage')) return Promise.resolve('unsupported');
  const asked = Date.now();
  return Taro.requestSubscribeMessage({ tmplIds: [templateId], entityIds: [] }).then(
    (result) => {
      const answers: Record<string, unknown> = { ...result };
      const answer = answers[templateId];
      return outcomeOfAnswer(typeof answer === 'string' ? answer : undefined, Date.now() - asked < readingMs);
    },
    (error: unknown) => outcomeOfError(error),
  );
}
