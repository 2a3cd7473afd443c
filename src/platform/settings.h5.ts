import { previewBridge } from './preview-bridge';

export const openSettings = (): void => previewBridge()?.announce('微信会打开设置页');
