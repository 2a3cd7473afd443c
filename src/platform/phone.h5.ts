import type { MiniProgram } from './phone';
import { previewBridge } from './preview-bridge.ts';

export type { MiniProgram };

export async function callNumber(number: string): Promise<'called' | 'cancelled' | 'not-called'> {
  const bridge = previewBridge();
  if (bridge) bridge.announce(`手机会拨 ${number}`);
  else window.location.href = `tel:${number}`;
  return 'called';
}

export async function copyText(text: string): Promise<'copied' | 'refused'> {
  previewBridge()?.announce(`已复制「${text}」`);
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'refused';
  }
}

/** A browser has no mini-programs: the page falls back to 复制名字去搜索, as on a phone that cannot open it. */
export async function openMiniProgram(_target: MiniProgram): Promise<'opened' | 'cancelled' | 'not-opened'> {
  previewBridge()?.announce('在微信里，会打开那个小程序');
  return 'not-opened';
}
