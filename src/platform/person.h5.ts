import { previewBridge } from './preview-bridge';

export const storagePrefix = (): string => {
  const bridge = previewBridge();
  return bridge ? `${bridge.person}:` : '';
};
