import Taro from '@tarojs/taro';

export async function callNumber(number: string): Promise<'called' | 'cancelled'> {
  return Taro.makePhoneCall({ phoneNumber: number }).then(
    () => 'called' as const,
    () => 'cancelled' as const, // hanging up before the call is a failure to WeChat, not to us
  );
}

/** `refused`: the privacy panel was declined; the page then shows the text to select by hand. */
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
    (error: unknown) => (/cancel/.test(String((error as { errMsg?: string }).errMsg)) ? 'cancelled' : 'not-opened'),
  );
}
