import { previewBridge } from './preview-bridge.ts';

export async function loginCode(): Promise<string | null> {
  try {
    return (await previewBridge()?.login()) ?? null;
  } catch {
    return null;
  }
}
