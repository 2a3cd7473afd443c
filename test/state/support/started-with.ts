import { resolve } from 'node:path';
import { fake } from '../../stand-ins/taro.ts';

/** The state as it comes up when the app starts. */
export type Started = {
  elders: typeof import('../../../src/state/elders.ts');
  certifications: typeof import('../../../src/state/certifications.ts');
  removed: typeof import('../../../src/state/removed.ts');
  remote: typeof import('../../../src/state/remote.ts');
  preferences: typeof import('../../../src/state/preferences.ts');
  calendar: typeof import('../../../src/state/calendar-dates.ts');
  progress: typeof import('../../../src/state/progress.ts');
  look: typeof import('../../../src/state/look.ts');
  aside: typeof import('../../../src/state/aside.ts');
  trouble: typeof import('../../../src/state/trouble.ts');
  sync: typeof import('../../../src/state/sync.ts');
  queue: typeof import('../../../src/state/changes/queue.ts');
  /** Until nothing is being sent any more. */
  settled: () => Promise<void>;
};

/** What has no state of its own is the same at every start: to read it thousands of times would say nothing more. */
const alike = [
  ...['valibot', 'react'],
  ...['contract/elder.ts', 'contract/me.ts', 'contract/endpoints.ts', 'contract/released/elder-0-1-0.ts'],
  ...['rules/regions/region-name.ts', 'rules/benefit/known-dates.ts', 'rules/benefit/window-of.ts'],
  ...['rules/reminders/plan-reminders.ts'],
].map((name) => (name.includes('/') ? resolve('src', name) : name));

/** The app is started with this in the phone's storage. What it reads is the one stand-in of the test. */
export function startedWith(storage: Readonly<Record<string, unknown>>): Started {
  fake.storage.clear();
  for (const [key, kept] of Object.entries(storage)) fake.storage.set(key, kept);
  let started: Started | undefined;
  const outer = alike.map((name) => [name, jest.requireActual<object>(name)] as const);
  const taro = jest.requireActual<object>('../../stand-ins/taro.ts');
  jest.isolateModules(() => {
    for (const [name, module] of outer) jest.doMock(name, () => module);
    jest.doMock('@tarojs/taro', () => taro);
    started = {
      elders: require('../../../src/state/elders.ts'),
      certifications: require('../../../src/state/certifications.ts'),
      removed: require('../../../src/state/removed.ts'),
      remote: require('../../../src/state/remote.ts'),
      preferences: require('../../../src/state/preferences.ts'),
      calendar: require('../../../src/state/calendar-dates.ts'),
      progress: require('../../../src/state/progress.ts'),
      look: require('../../../src/state/look.ts'),
      aside: require('../../../src/state/aside.ts'),
      trouble: require('../../../src/state/trouble.ts'),
      sync: require('../../../src/state/sync.ts'),
      queue: require('../../../src/state/changes/queue.ts'),
      settled: require('../../../src/state/in-turn.ts').allSaid,
    };
  });
  if (!started) throw new Error('nothing was started');
  return started;
}
