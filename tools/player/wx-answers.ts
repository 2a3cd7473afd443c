import { later, refuse, type WxAnswers } from './wx-calls.ts';

const readingMs = 1500;

type Random = { length: number };
type Subscription = { tmplIds?: readonly string[] };

/**
 * A friendly phone without a network: the person reads what WeChat shows and agrees, the service cannot be reached.
 * Each launch has its own login codes.
 */
export function usualAnswers(): WxAnswers {
  let codes = 0;
  return {
    login: () => {
      codes += 1;
      return { code: `code-${codes}` };
    },
    request: refuse('request:fail'),
    showModal: { confirm: true, cancel: false },
    showActionSheet: refuse('showActionSheet:fail cancel'),
    getRandomValues: (options: unknown) => ({
      randomValues: crypto.getRandomValues(new Uint8Array((options as Random).length)).buffer,
    }),
    getNetworkType: { networkType: 'wifi' },
    getSetting: { authSetting: {}, subscriptionsSetting: { mainSwitch: true, itemSettings: {} } },
    openSetting: { authSetting: {} },
    canvasToTempFilePath: { tempFilePath: 'wxfile://tmp/picture.jpg' },
    navigateToMiniProgram: later(readingMs, {}),
    makePhoneCall: later(readingMs, {}),
    addPhoneCalendar: later(readingMs, {}),
    requestSubscribeMessage: (options: unknown) => {
      const ids = (options as Subscription).tmplIds ?? [];
      return later(readingMs, Object.fromEntries(ids.map((id) => [id, 'accept'])));
    },
  };
}
