import { type LaunchOptions, launch } from '../../../tools/player/launch.ts';
import type { RunningApp } from '../../../tools/player/running-app.ts';
import type { WxCall } from '../../../tools/player/wx-calls.ts';

/** The package under proof; `npm run weapp:proof` says which. */
export const dist = process.env.WEAPP_DIST ?? 'dist/weapp';

/** Built without TARO_APP_SERVICE_URL, the package asks no service: such journeys are left out. */
const hasService = process.env.WEAPP_SERVICE === 'yes';
export const withService = hasService ? it : it.skip;

export const open = (path: string, options: Omit<LaunchOptions, 'path'> = {}): Promise<RunningApp> =>
  launch(dist, { ...options, path });

/** What was asked of the person, the phone or the network, without what the package only read. */
export const asks = (calls: readonly WxCall[]): readonly WxCall[] => calls.filter(({ kind }) => kind === 'ask');

export const askNames = (calls: readonly WxCall[]): readonly string[] => asks(calls).map(({ api }) => api);

export const firstArg = (call: WxCall | undefined): Readonly<Record<string, unknown>> =>
  (call?.args[0] ?? {}) as Readonly<Record<string, unknown>>;

/** The value the package keeps under a key, without the version around it. */
export const kept = (app: RunningApp, key: string): unknown =>
  (app.stored(key) as { value?: unknown } | undefined)?.value;
