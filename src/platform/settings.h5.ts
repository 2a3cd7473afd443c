import { previewBridge } from './preview-bridge.ts';

export const openSettings = (): void => previewBridge()?.openSettings();
