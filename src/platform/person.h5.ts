import { previewBridge } from './preview-bridge.ts';

export const storagePrefix = (): string => {
  const bridge = previewBridge();
  return bridge ? `${bridge.person}:` : '';
};
