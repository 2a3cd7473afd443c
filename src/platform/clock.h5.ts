import { previewBridge } from './preview-bridge.ts';

export const nowMs = (): number => Date.now() + (previewBridge()?.clock.offsetMs ?? 0);

export const onClockMoved = (listener: () => void): (() => void) =>
  previewBridge()?.clock.subscribe(listener) ?? (() => {});
