import { existsSync, readFileSync } from 'node:fs';
import { previewName } from './front.ts';

/** The address of a preview that already uses this data, or null. */
export async function runningPreview(addressFile: string): Promise<string | null> {
  if (!existsSync(addressFile)) return null;
  const url = readFileSync(addressFile, 'utf8').trim();
  try {
    const response = await fetch(new URL('preview.json', url), { signal: AbortSignal.timeout(1000) });
    const { name }: { name?: unknown } = await response.json();
    return name === previewName ? url : null;
  } catch {
    return null;
  }
}
