import { previewBridge } from './preview-bridge.ts';
import { outcomeOfAnswer, outcomeOfError, type SubscribeOutcome } from './subscribe-outcome.ts';

const readingMs = 400;

export function requestSubscription(templateId: string): Promise<SubscribeOutcome> {
  const bridge = previewBridge();
  if (!bridge) return Promise.resolve('unsupported');
  const asked = Date.now();
  return bridge.requestSubscribeMessage([templateId]).then(
    (answers) => outcomeOfAnswer(answers[templateId], Date.now() - asked < readingMs),
    (error: unknown) => outcomeOfError(error),
  );
}
