import type { Sandbox } from './sandbox.ts';
import type { VirtualClock } from './virtual-clock.ts';

export type Phone = {
  /** WeChat's own setting. */
  theme: 'light' | 'dark';
  sdkVersion: string;
  windowWidth: number;
  windowHeight: number;
};

type Reads = Record<string, (...args: readonly unknown[]) => unknown>;

/** What wx answers on the spot: the phone, storage, timers of the view, the update manager. */
export function wxReads(
  phone: Phone,
  storage: Map<string, string>,
  shut: ReadonlySet<string>,
  launch: { path: string; query: Readonly<Record<string, string>>; scene: number },
  world: Sandbox,
  clock: VirtualClock,
  known: (api: string) => boolean,
): Reads {
  const base = () =>
    world.adopt({
      SDKVersion: phone.sdkVersion,
      theme: phone.theme,
      fontSizeSetting: 17,
      fontSizeScaleFactor: 1,
      language: 'zh_CN',
      version: '8.0.60',
    });
  const view = () =>
    world.adopt({
      windowWidth: phone.windowWidth,
      windowHeight: phone.windowHeight,
      screenWidth: phone.windowWidth,
      screenHeight: phone.windowHeight + 94,
      pixelRatio: 3,
      statusBarHeight: 47,
    });
  const device = () => world.adopt({ platform: 'ios', system: 'iOS 18.0', brand: 'Apple', model: 'iPhone' });
  const entered = () => world.adopt({ ...launch, referrerInfo: {} });

  return {
    getAppBaseInfo: base,
    getWindowInfo: view,
    getDeviceInfo: device,
    getSystemInfoSync: () => ({ ...base(), ...view(), ...device() }),
    getSystemSetting: () => world.adopt({ locationEnabled: true }),
    getAppAuthorizeSetting: () => world.adopt({ phoneCalendarAuthorized: 'authorized' }),
    getAccountInfoSync: () =>
      world.adopt({ miniProgram: { appId: 'touristappid', envVersion: 'release', version: '' } }),
    getLaunchOptionsSync: entered,
    getEnterOptionsSync: entered,
    getMenuButtonBoundingClientRect: () =>
      world.adopt({ top: 51, right: 382, bottom: 83, left: 295, width: 87, height: 32 }),
    canIUse: (schema) => known(String(schema).split('.')[0] ?? ''),
    nextTick: (callback) => void clock.set(callback as () => void, 0, false),
    getStorageSync: (key) => {
      if (shut.has(String(key))) throw new Error('getStorageSync:fail');
      const kept = storage.get(String(key));
      return kept === undefined ? '' : world.adopt(JSON.parse(kept) as unknown);
    },
    setStorageSync: (key, value) => void storage.set(String(key), JSON.stringify(value ?? '')),
    removeStorageSync: (key) => void storage.delete(String(key)),
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: () => world.adopt({ keys: [...storage.keys()], currentSize: 1, limitSize: 10240 }),
    getUpdateManager: () => ({ onCheckForUpdate() {}, onUpdateReady() {}, onUpdateFailed() {}, applyUpdate() {} }),
    reportEvent: () => undefined,
    reportPerformance: () => undefined,
  };
}
