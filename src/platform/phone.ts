import Taro from '@tarojs/taro';
import { refusalOf } from './refusal.ts';

/**
 * `cancelled`: hung up before the call, which is a failure to WeChat, not to us. `not-called`: WeChat or the phone may
 * not call; the number stands in a panel then, to be dialled by hand.
 */
export async function callNumber(number: string): Promise<'called' | 'cancelled' | 'not-called'> {
  return Taro.makePhoneCall({ phoneNumber: number }).then(
    () => 'called' as const,
    (error: unknown) => {
      if (refusalOf(error) === 'cancelled') return 'cancelled' as const;
      const panel = {
        title: '微信没拨出去',
        content: `请用电话自己拨 ${number}。`,
        showCancel: false,
        confirmText: '好',
      };
      return Taro.showModal(panel).then(
        () => 'not-called' as const,
        () => 'not-called' as const,
      );
    },
  );
}

/**
 * `refused`: the privacy panel was declined, or the phone does not let WeChat; the page then shows the text to select
 * by hand.
 */
export async function copyText(text: string): Promise<'copied' | 'refused'> {
  return Taro.setClipboardData({ data: text }).then(
    () => 'copied' as const,
    () => 'refused' as const,
  );
}

export type MiniProgram = { appId?: string; shortLink?: string };

/** `not-opened`: the caller falls back to 复制名字去搜索. */
export async function openMiniProgram(target: MiniProgram): Promise<'opened' | 'cancelled' | 'not-opened'> {
  return Taro.navigateToMiniProgram({ appId: target.appId ?? '', shortLink: target.shortLink }).then(
    () => 'opened' as const,
    (error: unknown) => (refusalOf(error) === 'cancelled' ? 'cancelled' : 'not-opened'),
  );
}
