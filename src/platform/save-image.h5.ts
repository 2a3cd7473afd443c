import { previewBridge } from './preview-bridge.ts';
import type { SaveOutcome } from './save-image';

export type { SaveOutcome };

/** A browser has no album: the picture is downloaded. */
export async function saveImage(path: string): Promise<SaveOutcome> {
  previewBridge()?.announce('图会存到手机相册');
  const link = document.createElement('a');
  link.href = path;
  link.download = '养老认证.jpg';
  link.click();
  return 'saved';
}
