import { useEffect, useLayoutEffect, useRef } from 'react';

/** A small Taro: storage in a map, everything asked is recorded, what it answers is set by the test. */
type Options = { success?: (answer: unknown) => void; fail?: (error: unknown) => void } & Record<string, unknown>;

/** Of several in one page Taro asks the one that was there first, a child before what holds it. */
const sharers: { current: (event: unknown) => unknown }[] = [];

const shows = new Set<{ current: () => void }>();

export const fake = {
  storage: new Map<string, unknown>(),
  calls: [] as { name: string; options: unknown }[],
  /** By name of the call: the value it resolves with, an Error it rejects with, or what makes one of the two. */
  answers: new Map<string, unknown>(),
  /** Calls that this WeChat does not have. */
  missing: new Set<string>(),
  /** The phone keeps nothing more. */
  full: false,
  /** Keys that the phone does not let be read. */
  shut: new Set<string>(),
  pages: 1,
  params: {} as Record<string, string>,
  theme: 'light',
  baseLibrary: '3.8.0',
  get share(): ((event: unknown) => unknown) | null {
    return sharers[0]?.current ?? null;
  },
  /** Another page comes before what was opened last. */
  hide: (): void => {},
  /** Brings what is open to the front once more. */
  showAgain(): void {
    for (const { current } of shows) current();
  },
  reset(): void {
    fake.storage.clear();
    fake.calls.length = 0;
    fake.answers.clear();
    fake.missing.clear();
    fake.full = false;
    fake.shut.clear();
    fake.pages = 1;
    fake.params = {};
    fake.theme = 'light';
    fake.baseLibrary = '3.8.0';
    sharers.length = 0;
  },
  called: (name: string): unknown[] => fake.calls.filter((call) => call.name === name).map(({ options }) => options),
};

const asks =
  (name: string) =>
  async (options: Options = {}): Promise<unknown> => {
    fake.calls.push({ name, options });
    const given = fake.answers.get(name) ?? { errMsg: `${name}:ok` };
    const answer: unknown = typeof given === 'function' ? await given(options) : given;
    if (answer instanceof Error) {
      options.fail?.({ errMsg: answer.message });
      throw Object.assign(answer, { errMsg: answer.message });
    }
    options.success?.(answer);
    return answer;
  };

const asked = [
  'navigateTo',
  'redirectTo',
  'switchTab',
  'reLaunch',
  'navigateBack',
  'pageScrollTo',
  'setNavigationBarTitle',
  'setTabBarStyle',
  'setTabBarItem',
  'setClipboardData',
  'makePhoneCall',
  'navigateToMiniProgram',
  'addPhoneCalendar',
  'addPhoneRepeatCalendar',
  'requestSubscribeMessage',
  'getSetting',
  'openSetting',
  'showModal',
  'showToast',
  'request',
  'login',
  'canvasToTempFilePath',
  'saveImageToPhotosAlbum',
  'pageScrollTo',
] as const;

export const getStorageSync = (key: string): unknown => {
  if (fake.shut.has(key)) throw new Error('getStorageSync:fail');
  return fake.storage.get(key) ?? '';
};
export const setStorageSync = (key: string, value: unknown): void => {
  if (fake.full) throw new Error('setStorageSync:fail exceed storage max size');
  fake.storage.set(key, JSON.parse(JSON.stringify(value)));
};
export const removeStorageSync = (key: string): void => void fake.storage.delete(key);
export const getAppBaseInfo = () => ({ theme: fake.theme, SDKVersion: fake.baseLibrary });
export const canIUse = (name: string): boolean => !fake.missing.has(name);
export const getCurrentPages = (): unknown[] => Array.from({ length: fake.pages }, () => ({}));
export const onThemeChange = (listener: unknown): void =>
  void fake.calls.push({ name: 'onThemeChange', options: listener });
export const getUpdateManager = () => ({ onUpdateReady: () => undefined, applyUpdate: () => undefined });
export const getRandomValues = (options: Options): void => void asks('getRandomValues')(options).catch(() => undefined);
export const nextTick = (run: () => void): void => run();
export const useRouter = () => ({ params: fake.params, path: '' });
const useOnce = (run: () => void): void => {
  const done = useRef(false);
  useEffect(() => {
    if (!done.current) run();
    done.current = true;
  });
};
export const useLoad = (run: (params: Record<string, string>) => void): void => useOnce(() => run(fake.params));
export const useDidShow = (run: () => void): void => {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    shows.add(latest);
    return () => void shows.delete(latest);
  }, []);
  useOnce(run);
};
export const useLaunch = useOnce;
export const usePageNotFound = (_run: () => void): void => undefined;
export const onNetworkStatusChange = (listener: unknown): void =>
  void fake.calls.push({ name: 'onNetworkStatusChange', options: listener });
export const useDidHide = (run: () => void): void => {
  fake.hide = run;
};
export const useShareAppMessage = (answer: (event: unknown) => unknown): void => {
  const latest = useRef(answer);
  latest.current = answer;
  useLayoutEffect(() => {
    sharers.push(latest);
    return () => void sharers.splice(sharers.indexOf(latest) >>> 0, 1);
  }, []);
};

export default {
  ...(Object.fromEntries(asked.map((name) => [name, asks(name)])) as Record<
    (typeof asked)[number],
    ReturnType<typeof asks>
  >),
  getStorageSync,
  setStorageSync,
  removeStorageSync,
  canIUse,
  getAppBaseInfo,
  getCurrentPages,
  onThemeChange,
  onNetworkStatusChange,
  getUpdateManager,
  getRandomValues,
  nextTick,
  useRouter,
  useLoad,
  useDidShow,
  useLaunch,
  usePageNotFound,
  useDidHide,
  useShareAppMessage,
};
