import { previewBridge } from './preview-bridge';

export const openSettings = (): void => previewBridge()?.openSettings();
