/** @jest-environment jsdom */
import type { PreviewBridge } from '../../src/platform/preview-bridge.ts';

type Bridge = Pick<PreviewBridge, 'requestSubscribeMessage'>;

/** The preview answers 拒绝 after so long. */
function answersNo(remembered: boolean, afterMs: number): void {
  const preview: Bridge = {
    requestSubscribeMessage: async () => {
      await jest.advanceTimersByTimeAsync(afterMs);
      return { answers: { T1: 'reject' }, remembered };
    },
  };
  Object.defineProperty(window, 'parent', { value: { preview }, configurable: true });
}

describe('a no in the preview', () => {
  beforeEach(() => {
    jest.resetModules();
    jest.useFakeTimers({ now: new Date('2026-11-24T04:00:00Z') });
  });
  afterEach(() => jest.useRealTimers());

  it.each([
    ['refused-silently', 'remembered, on a slow machine', true, 2000],
    ['refused-silently', 'remembered', true, 20],
    ['refused', 'pressed in the panel', false, 2000],
    ['refused', 'pressed quicker than one reads', false, 20],
  ])('is %s: %s', async (outcome, _how, remembered, afterMs) => {
    answersNo(remembered, afterMs);
    const { requestSubscription } = await import('../../src/platform/subscribe.h5.ts');
    expect(await requestSubscription('T1')).toBe(outcome);
  });
});
