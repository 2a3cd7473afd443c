import { queue } from '../../src/state/changes/queue.ts';
import { type Preferences, preferences } from '../../src/state/preferences.ts';
import { remote } from '../../src/state/remote.ts';
import { removed } from '../../src/state/removed.ts';
import { startSync, syncNow } from '../../src/state/sync.ts';
import { onThePhone } from '../pages/ways/on-the-phone.ts';
import { fake } from '../stand-ins/taro.ts';
import { FakeService } from './fake-service.ts';

/** The service of the test that runs: a new one before each. */
export let service: FakeService;
export const chosen: Preferences = { hour: 9, yearlyLookUp: 'default', enabled: true };

/** Before each test: a phone that knows nobody and a service that knows nothing. */
export async function startAnew() {
  startSync();
  onThePhone();
  remote.clear();
  await syncNow();
  for (const kept of [remote, preferences, removed, queue]) kept.clear();
  fake.calls.length = 0;
  service = new FakeService();
  service.start();
}

export function end() {
  service.stop();
  jest.useRealTimers();
}
