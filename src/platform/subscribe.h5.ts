import { previewBridge } from './preview-bridge.ts';
import { outcomeOfAnswer, outcomeOfError, type SubscribeOutcome } from './subscribe-outcome.ts';

export function requestSubscription(templateId: string): Promise<SubscribeOutcome> {
  const bridge = previewBridge();
  if (!bridge) return Promise.resolve('unsupported');
  return bridge.requestSubscribeMessage([templateId]).then(
    ({ answers, remembered }) => outcomeOfAnswer(answers[templateId], remembered),
    (error: unknown) => outcomeOfError(error),
  );
}
