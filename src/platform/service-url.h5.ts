import { previewBridge } from './preview-bridge.ts';

export const serviceUrl = (): string | null => previewBridge()?.serviceUrl || process.env.TARO_APP_SERVICE_URL || null;
